import type { Localized } from '../../diagnostic.ts'
import { type Demand, judged, lawOf, mustBe, type Sample } from '../judging.ts'
import type { Measured } from '../measured.ts'
import { isAll, linesOf } from '../parts/lines.ts'
import type { BodyParagraph } from '../parts/parts.ts'
import { subjects } from '../subjects.ts'
import type { Audited } from './audited.ts'
import { closingParagraph, sizesOf, usualSize } from './body-text.ts'
import { headingElements } from './heading-elements.ts'
import { letterElements, sizeDemand, sizes } from './letters.ts'
import { paragraphPlace, type SettingElement, settingElements } from './setting.ts'

const setting: readonly SettingElement[] = [
  'justified',
  'first-line-indent',
  'paragraph-spacing',
  'line-spacing',
]

/** The bases, the running text and the headings. */
export function bodyElements(audited: Audited): Measured[] {
  const { parts, document, format } = audited
  const texts = parts.body.filter(({ role }) => role.kind === 'text')
  const lines = texts.flatMap(({ paragraph }) => linesOf(paragraph))
  const law = (id: string) => lawOf(format, `body/${id}`, subjects.body.style)
  const italics = texts.map(({ paragraph }) => ({
    value: isAll(paragraph, ({ look }) => look.italic),
    place: paragraphPlace(paragraph, subjects.body),
  }))
  return [
    ...baseElements(audited),
    judged(
      'body/size',
      lines.flatMap((line) => sizes(line, subjects.body)),
      sizeDemand(format.styles['noi-dung']),
      law('size'),
    ),
    judged(
      'body/upright',
      italics,
      mustBe({ vi: 'nghiêng', en: 'italic' }, { vi: 'đứng', en: 'upright' }, false),
      law('upright'),
    ),
    ...settingElements(subjects.body, [...parts.bases, ...texts], setting, document, format),
    oneSize(audited, texts),
    endMark(audited),
    ...headingElements(audited),
  ]
}

function baseElements({ parts, format }: Audited): Measured[] {
  const subject = subjects.legalBases
  const { legalBases: law, styles } = format
  const isItalic = styles['can-cu']?.italic === true
  const lines = parts.bases.flatMap(({ paragraph }) => linesOf(paragraph))
  const signs = parts.bases.map(({ paragraph }, index): Sample<Ending> => {
    const end = paragraph.text.trimEnd().length
    const place = { paragraph: paragraph.number, from: Math.max(0, end - 1), to: end, where: subject.where }
    return {
      value: { sign: paragraph.text.charAt(end - 1), isLast: index === parts.bases.length - 1 },
      place: { ...place, quoted: paragraph.text.slice(0, end) },
    }
  })
  return [
    ...letterElements(subject, lines, isItalic ? ['size', 'italic'] : ['size'], format),
    judged('legal-basis/endings', signs, ending(law.ending, law.lastEnding), law),
  ]
}

interface Ending {
  readonly sign: string
  readonly isLast: boolean
}

function ending(wanted: string, last: string): Demand<Ending> {
  return {
    allowed: { vi: `“${wanted}”, căn cứ cuối “${last}”`, en: `“${wanted}”, the last one “${last}”` },
    holds: ({ sign, isLast }) => sign === (isLast ? last : wanted),
    show: ({ sign, isLast }): Localized =>
      isLast
        ? { vi: `căn cứ cuối “${sign}”`, en: `the last one “${sign}”` }
        : { vi: `“${sign}”`, en: `“${sign}”` },
  }
}

/** The running text is in one size where the format says so; told at the first words in another one. */
function oneSize({ format }: Audited, texts: readonly BodyParagraph[]): Measured {
  const id = 'body/same-size'
  const all = sizesOf(texts)
  const usual = usualSize(texts)
  const allowed = format.styles['noi-dung'].allowed?.size
  const isAllowed = (size: number) => Array.isArray(allowed) && size >= allowed[0] && size <= allowed[1]
  const demand: Demand<number> = {
    allowed: { vi: 'một cỡ chữ', en: 'one size' },
    holds: (size) => size === usual || !isAllowed(size),
    show: (size) => ({ vi: `${size} pt`.replace('.', ','), en: `${size} pt` }),
  }
  return judged(id, format.elements?.[id] ? all : [], demand, lawOf(format, id))
}

/** `./.` closes the text, once. */
function endMark(audited: Audited): Measured {
  const id = 'body/end-mark'
  const last = closingParagraph(audited)
  const demand = mustBe(
    { vi: '“./.” ở cuối', en: '“./.” at the end' },
    { vi: 'không có “./.”', en: 'no “./.”' },
  )
  if (!last) return judged(id, [], demand, lawOf(audited.format, id))
  const end = last.text.trimEnd().length
  const place = { paragraph: last.number, from: Math.max(0, end - 1), to: end, where: subjects.body.where }
  const samples = [
    { value: /\.\/\.$/.test(last.text.trim()), place: { ...place, quoted: last.text.trim().slice(-60) } },
  ]
  return judged(id, samples, demand, lawOf(audited.format, id))
}
