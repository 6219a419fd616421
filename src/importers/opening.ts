import type { Localized, Path } from '../diagnostic.ts'
import { citationsIn } from '../legal/citation.ts'
import type { LegalBasis, Opening } from '../plan/plan.ts'
import { singleSpaced } from '../text.ts'
import { basesOf, citesDocument } from './base-words.ts'
import { openingSentence } from './opening-sentence.ts'
import type { PaperPlace } from './paper.ts'
import { printedLine } from './printed-basis.ts'

/** One paragraph between the title and the first section. */
export interface OpeningParagraph {
  readonly text: string
  readonly isItalic?: boolean
  readonly place: PaperPlace
}

/** What an opening says, and what a person should look at. */
export interface ReadOpening {
  readonly opening?: Opening
  readonly legalBases: readonly LegalBasis[]
  readonly questions: readonly {
    readonly path: Path
    readonly words: Localized
    readonly place: PaperPlace
  }[]
  /** Words that have no place in an opening. */
  readonly left: readonly string[]
}

type Dates = 'short' | 'long'

/** The opening of a plan out of its paragraphs; printed, it has their words in their order. */
export function openingOf(paragraphs: readonly OpeningParagraph[]): ReadOpening {
  const given = paragraphs.filter(({ text }) => text.trim() !== '')
  const [first] = given
  if (!first) return { legalBases: [], questions: [], left: [] }
  return linesOpening(given, first.place) ?? sentenceOpening(given) ?? plainOpening(given)
}

/** Căn cứ, one document a line. */
function linesOpening(given: readonly OpeningParagraph[], place: PaperPlace): ReadOpening | undefined {
  const all = given.flatMap((paragraph) =>
    linesOf(paragraph.text).map((text) => ({ text, place: paragraph.place })),
  )
  const after = all.findIndex(({ text }) => !isBasisLine(text))
  const count = after < 0 ? all.length : after
  const lines = all.slice(0, count)
  const isList =
    lines.length > 1 || (lines.length === 1 && /^Căn cứ\s/u.test(withoutDash(lines[0]?.text ?? '')))
  if (!isList) return undefined

  const read = (dates: Dates) => lines.map(({ text }) => basesOnLine(text, dates))
  const dates = betterDates('long', read)
  const { lead, bases } = withCommonLead(read(dates))
  return {
    opening: {
      style: 'can-cu',
      ...(lead !== undefined && { lead }),
      ...(dates === 'short' && { dates }),
      ...textOf(all.slice(count)),
    },
    legalBases: bases.flat(),
    questions: bases
      .flatMap((onLine, line) => onLine.map((basis) => ({ basis, place: lines[line]?.place ?? place })))
      .flatMap((each, index) => unread(each.basis, index, each.place)),
    left: [],
  }
}

/** The word with which every line begins, said once for all; “Căn cứ” need not be said. */
function withCommonLead(bases: readonly (readonly LegalBasis[])[]) {
  const lead = bases[0]?.[0]?.lead
  const isCommon = lead !== undefined && bases.every(([first]) => first?.lead === lead)
  if (!isCommon) return { bases }
  return { lead, bases: bases.map((line) => line.map(({ lead: _, ...basis }) => basis)) }
}

function basesOnLine(text: string, dates: Dates): LegalBasis[] {
  const said = withoutDash(text).replace(/\s*[;,.]$/, '')
  const [lead = ''] = lineLead.exec(said) ?? []
  const [first, ...others] = documentsIn(said.slice(lead.length)).flatMap((part, index) =>
    basesOf(part, dates).map((basis) => (index > 0 && !basis.join ? { join: ';', ...basis } : basis)),
  )
  if (!first) return []
  return [{ ...(lead.trim() !== 'Căn cứ' && { lead: lead.trim() }), ...first }, ...others]
}

/** Several documents on one line, where each after a semicolon is one that is cited. */
function documentsIn(said: string): string[] {
  const parts = said.split('; ')
  const areCited = parts.every((part) => citationsIn(part).some(({ kind }) => kind?.start === 0))
  return areCited ? parts : [said]
}

/**
 * Lines of one paragraph that a soft break parts, or that only their semicolons do, are lines of their own when they
 * begin as such do; what follows the last of them may be the text.
 */
function linesOf(text: string): string[] {
  const lines = text
    .split(/\n(?=[^\S\n]*(?:[-–+][^\S\n]*)?(?:Căn cứ|Xét|Theo|Thực hiện)\s)/u)
    .map((line) => singleSpaced(line).trim())
  return lines.flatMap(sentencesOf)
}

/** “Căn cứ A; Căn cứ B; Hội đồng … đặt kế hoạch …:” on one line. */
function sentencesOf(line: string): string[] {
  const parts = line.split(/(?<=;) (?=Căn cứ\s)/u)
  if (parts.length < 2 || !/^Căn cứ\s/u.test(withoutDash(line))) return [line]
  const turn = /^(.*?;) (\p{Lu}[^;]*:)$/su.exec(parts.at(-1) ?? '')
  return turn ? [...parts.slice(0, -1), ...turn.slice(1)] : parts
}

function isBasisLine(text: string): boolean {
  const said = withoutDash(text)
  const isMarked = /[;,.]$/.test(said) || (said.startsWith('Căn cứ ') && /[\p{L}\d)”]$/u.test(said))
  if (!lineLead.test(said) || !isMarked) return false
  return said.endsWith(';') || openingSentence(said, undefined) === undefined
}

function withoutDash(text: string): string {
  return text.replace(/^[-–+]\s*(?=\p{Lu})/u, '')
}

const lineLead =
  /^(?:Căn cứ(?: vào)?|(?:Xét|Theo)(?: đề nghị của)?|Thực hiện|Trên cơ sở|Tiếp tục thực hiện|Thể theo)\s/u

/** One sentence that begins with the documents and goes on with what is issued. */
function sentenceOpening(given: readonly OpeningParagraph[]): ReadOpening | undefined {
  const [first, ...others] = given.map(({ text, place }) => ({ text: singleSpaced(text).trim(), place }))
  if (!first) return undefined
  const sentence = openingSentence(first.text, others[0]?.text)
  if (!sentence || sentence.rest === '') return undefined
  const { lead, parts, mark, rest } = sentence
  const isJoined = rest === others[0]?.text && !first.text.endsWith(rest)
  const read = (dates: Dates) => parts.map((part) => basesOf(part, dates))
  const dates = betterDates('short', read)
  const bases = read(dates)
  const printed = `${lead} ${bases.map((line) => printedLine(line, dates)).join('; ')}${mark} ${rest}`
  if (printed !== (isJoined ? `${first.text} ${rest}` : first.text)) return undefined

  const legalBases = bases.flat()
  const texts = [{ text: rest }, ...others.slice(isJoined ? 1 : 0)]
  return {
    opening: {
      style: 'thuc-hien',
      ...(lead !== 'Thực hiện' && { lead }),
      ...(mark !== ',' && { mark }),
      ...(dates === 'long' && { dates }),
      ...textOf(texts),
    },
    legalBases,
    questions: [
      ...legalBases.flatMap((basis, index) => unread(basis, index, first.place)),
      ...(isJoined ? [{ path: ['opening', 'text'], words: joinedWords, place: first.place }] : []),
    ],
    left: [],
  }
}

function plainOpening(given: readonly OpeningParagraph[]): ReadOpening {
  const texts = given.map(({ text }) => ({ text: singleSpaced(text).trim() }))
  return { opening: { style: 'none', ...textOf(texts) }, legalBases: [], questions: [], left: [] }
}

function textOf(paragraphs: readonly { readonly text: string }[]): Pick<Opening, 'text'> {
  const texts = paragraphs.map(({ text }) => text)
  const [only] = texts
  if (only === undefined) return {}
  return { text: texts.length === 1 ? only : texts }
}

/** The way to write days that leaves fewer bases in words of their own; the usual one when both are as good. */
function betterDates(usual: Dates, read: (dates: Dates) => readonly (readonly LegalBasis[])[]): Dates {
  const other = usual === 'long' ? 'short' : 'long'
  const understood = (dates: Dates) =>
    read(dates)
      .flat()
      .filter(({ text }) => text === undefined).length
  return understood(other) > understood(usual) ? other : usual
}

/** A basis that looks like a document with a number or day, of which nothing was understood. */
function unread({ text, kind }: LegalBasis, index: number, place: PaperPlace): ReadOpening['questions'] {
  if (text === undefined || kind !== undefined || citesDocument(text) || !numbered.test(text)) return []
  return [{ path: ['legalBases', index], words: unreadWords, place }]
}

const numbered = /(?:số|ngày)\s+\d|^\p{Lu}\p{Ll}+\s\p{Ll}+\s\d/u

const unreadWords: Localized = {
  vi: 'Chưa tách được số, ký hiệu và ngày của văn bản này; nếu là văn bản, ghi thành “kind”, “number”, “date”, “issuer”, “title”.',
  en: 'Its number and day were not understood; if it is a document, write kind, number, date, issuer and title.',
}

const joinedWords: Localized = {
  vi: 'Trong bản gốc, câu này là đoạn riêng sau các căn cứ; ở đây in liền với căn cứ thành một đoạn.',
  en: 'In the paper this is a paragraph of its own after the bases; here both print as one.',
}
