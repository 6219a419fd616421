import type { Localized } from '../../diagnostic.ts'
import { type Demand, judged, lawOf, mustBe, mustBeThere, type Sample } from '../judging.ts'
import type { Measured, Place } from '../measured.ts'
import { type Line, linesOf } from '../parts/lines.ts'
import { subjects } from '../subjects.ts'
import type { Paragraph } from '../word/printed.ts'
import type { ReadDocument } from '../word/read-document.ts'
import type { Section } from '../word/sections.ts'
import type { Audited } from './audited.ts'
import { sizeDemand } from './letters.ts'
import { roughPages } from './page-count.ts'
import { firstOf, sectionWords } from './page-elements.ts'

const isPageField = (code: string) => /^\s*PAGE\b/i.test(code)

/** A page number as one kind of page of a section shows it. */
interface Shown {
  readonly at: 'header' | 'footer'
  readonly paragraph: Paragraph
}

/** The page number of a section: on its first page, on the others, on even ones where these are apart. */
interface Numbered {
  readonly section: Section
  readonly place: Place
  readonly first: readonly Shown[]
  readonly others: readonly Shown[]
  readonly even: readonly Shown[] | undefined
  /** Whether its pages count on from the section before. */
  readonly goesOn: boolean
}

/** Where page numbers stand, how they look and what they count. */
export function pageNumberElements({ document, parts, format }: Audited): Measured[] {
  const { pageNumber, styles } = format
  const annexSections = new Set(
    parts.annexes.filter(({ startsSection }) => startsSection).map(({ section }) => section),
  )
  const numbered = document.sections.map((section, index) => numberedOf(document, section, index))
  const shown = numbered.flatMap(({ others, even = [], place }) =>
    [...others, ...even].map((each) => ({ ...each, place })),
  )
  const law = (id: string) => lawOf(format, `page-number/${id}`, subjects.pageNumber.style)
  const main = numbered.filter((_, index) => !annexSections.has(index))
  const firstPages = (list: readonly Numbered[]) =>
    list.filter(({ goesOn }) => !goesOn).map(({ first, place }) => ({ value: first.length > 0, place }))
  const start = mustBe({ vi: 'bắt đầu từ 1', en: 'from 1' }, { vi: 'không bắt đầu từ 1', en: 'not from 1' })
  const none = mustBe(
    { vi: 'có số trang', en: 'a page number' },
    { vi: 'không có số trang', en: 'no page number' },
    pageNumber.firstPage,
  )
  const size = shown.map(({ paragraph, place }) => ({ value: sizeOfNumber(paragraph), place }))
  return [
    judged('page-number/present', numbered.flatMap(presence(document)), mustBeThere, law('present')),
    judged(
      'page-number/place',
      shown.map(({ at, place }) => ({ value: at, place })),
      placeDemand(pageNumber.at),
      law('place'),
    ),
    judged(
      'page-number/alignment',
      shown.map(({ paragraph, place }) => ({ value: alignOf(paragraph), place })),
      alignDemand(pageNumber.align),
      law('alignment'),
    ),
    judged('page-number/size', size, sizeDemand(styles['so-trang']), law('size')),
    judged(
      'page-number/upright',
      shown.map(({ paragraph, place }) => ({ value: lookOfNumber(paragraph).italic, place })),
      mustBe({ vi: 'nghiêng', en: 'italic' }, { vi: 'đứng', en: 'upright' }, false),
      law('upright'),
    ),
    judged(
      'page-number/arabic',
      numbered.filter(({ others }) => others.length > 0).map(figures),
      arabic,
      law('arabic'),
    ),
    judged('page-number/first-page-none', firstPages(main), none, law('first-page-none')),
    judged(
      'page-number/starts-at-one',
      main.slice(0, 1).map(({ section, place }) => ({ value: (section.startsCountAt ?? 1) === 1, place })),
      start,
      law('starts-at-one'),
    ),
    judged(
      'annex/restart-page-numbers',
      parts.annexes.map(({ section, label, startsSection }) => ({
        value: startsSection && document.sections[section]?.startsCountAt === 1,
        place: { paragraph: label.paragraph.number, where: subjects.annexLabel.where, quoted: label.text },
      })),
      start,
      lawOf(format, 'annex/restart-page-numbers'),
    ),
    judged(
      'annex/first-page-none',
      firstPages(numbered.filter((_, index) => annexSections.has(index))),
      none,
      lawOf(format, 'annex/first-page-none'),
    ),
  ]
}

function numberedOf(document: ReadDocument, section: Section, index: number): Numbered {
  const onOwnFirst = section.hasOwnFirstPage
  const others = numbersOn(document, section, 'default')
  return {
    section,
    place: { paragraph: firstOf(document, index), where: sectionWords(index) },
    first: onOwnFirst ? numbersOn(document, section, 'first') : others,
    others,
    even: document.hasEvenPages ? numbersOn(document, section, 'even') : undefined,
    goesOn: index > 0 && section.startsCountAt === undefined,
  }
}

function numbersOn(document: ReadDocument, section: Section, page: 'default' | 'first' | 'even'): Shown[] {
  const found: Shown[] = []
  for (const at of ['header', 'footer'] as const) {
    const part = (at === 'header' ? section.headers : section.footers)[page]
    if (part === undefined) continue
    const paragraph = document.edge(part).find(({ fields }) => fields.some(isPageField))
    if (paragraph) found.push({ at, paragraph })
  }
  return found
}

/** A part of one page, whose first page shows no number, may lack one. */
function presence(document: ReadDocument): (numbered: Numbered, index: number) => Sample<boolean>[] {
  return ({ others, even, place }, index) => {
    const isThere = others.length > 0 && (even === undefined || even.length > 0)
    if (!isThere && others.length === 0 && roughPages(document, index) < onePage) return []
    return [{ value: isThere, place }]
  }
}

/** What is reckoned as no more than this may be one page. */
const onePage = 1.15

/** The look of the digits: where a field has no result yet, that of the paragraph's end. */
function lookOfNumber(paragraph: Paragraph) {
  return (
    paragraph.pieces.find(({ text }) => /\d/.test(text))?.look ??
    paragraph.pieces[0]?.look ??
    paragraph.endLook
  )
}

function sizeOfNumber(paragraph: Paragraph): number {
  return lookOfNumber(paragraph).size
}

/** Where the number lies across the page: by a frame, a tabulator before it, or the paragraph itself. */
function alignOf({ look, text }: Paragraph): string {
  if (look.frame) return look.frame
  const tabs = /^[\s\t]*/.exec(text)?.[0].split('\t').length ?? 1
  if (tabs > 1) {
    const stop = look.tabs[tabs - 2]
    if (stop && /^(center|right|end)$/.test(stop.align)) return stop.align === 'center' ? 'center' : 'right'
  }
  return look.align
}

function figures({ section, others, place }: Numbered): Sample<Figures> {
  const [shown] = others
  const line: Line | undefined = shown && linesOf(shown.paragraph)[0]
  const codes = shown?.paragraph.fields.join(' ') ?? ''
  const isArabic =
    /^(decimal|decimalZero)?$/.test(section.countFormat) && !/\\\*\s*(roman|alphabetic)/i.test(codes)
  return { value: { isArabic, text: line?.text ?? '' }, place }
}

interface Figures {
  readonly isArabic: boolean
  readonly text: string
}

const arabic: Demand<Figures> = {
  allowed: { vi: 'chữ số Ả Rập', en: 'Arabic digits' },
  holds: ({ isArabic, text }) => isArabic && /^[\d\s]*$/.test(text),
  show: ({ isArabic, text }) => {
    if (!isArabic) return { vi: 'không phải chữ số Ả Rập', en: 'other than Arabic digits' }
    if (/^[\d\s]*$/.test(text)) return { vi: 'chữ số Ả Rập', en: 'Arabic digits' }
    return { vi: `“${text}”`, en: `“${text}”` }
  },
}

const edgeWords: Readonly<Record<'header' | 'footer', Localized>> = {
  header: { vi: 'trên lề trên', en: 'in the top margin' },
  footer: { vi: 'dưới lề dưới', en: 'in the bottom margin' },
}

function placeDemand(wanted: 'header' | 'footer'): Demand<'header' | 'footer'> {
  return { allowed: edgeWords[wanted], holds: (at) => at === wanted, show: (at) => edgeWords[at] }
}

const aligns: Readonly<Record<string, Localized>> = {
  left: { vi: 'bên trái', en: 'at the left' },
  center: { vi: 'ở giữa', en: 'in the middle' },
  right: { vi: 'bên phải', en: 'at the right' },
  both: { vi: 'bên trái', en: 'at the left' },
}

function alignDemand(wanted: string): Demand<string> {
  const words = (align: string): Localized => aligns[align] ?? { vi: align, en: align }
  return { allowed: words(wanted), holds: (align) => align === wanted, show: words }
}
