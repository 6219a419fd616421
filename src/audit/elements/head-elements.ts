import type { Localized } from '../../diagnostic.ts'
import type { Format } from '../../format/format.ts'
import { longestLineWidth } from '../../format/text-width.ts'
import { comparable } from '../../text.ts'
import { fits, share } from '../demands.ts'
import { type Demand, judged, lawOf, mustBe, mustBeThere } from '../judging.ts'
import type { Measured } from '../measured.ts'
import { inkedPieces } from '../parts/lines.ts'
import type { Part, Rule } from '../parts/parts.ts'
import { type Subject, subjects } from '../subjects.ts'
import { tolerances } from '../tolerances.ts'
import { type Audited, nowhere, partPlace } from './audited.ts'
import { letterElements, placeOf } from './letters.ts'
import { dateElements, numberElements } from './number-elements.ts'

/** The upper part of the first page, the kind of the document and its title. */
export function headElements(audited: Audited): Measured[] {
  const { parts, format } = audited
  const { nationalTitle, nationalMotto, parent, issuer, kind, title } = parts
  const linesOf = (part: Part | undefined) => part?.lines ?? []
  return [
    exactText(
      nationalTitle,
      subjects.nationalTitle,
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      format,
      comparable,
    ),
    ...letterElements(
      subjects.nationalTitle,
      linesOf(nationalTitle),
      ['size', 'bold', 'upright', 'capitals', 'centred'],
      format,
    ),
    exactText(nationalMotto, subjects.nationalMotto, 'Độc lập - Tự do - Hạnh phúc', format, withPlainTones),
    ...letterElements(
      subjects.nationalMotto,
      linesOf(nationalMotto),
      ['size', 'bold', 'upright', 'centred'],
      format,
    ),
    ...lineElements(nationalMotto, subjects.nationalMotto, format),
    drawnLine(nationalMotto, format),
    ...letterElements(
      subjects.parent,
      linesOf(parent),
      ['size', 'not-bold', 'upright', 'capitals', 'centred'],
      format,
    ),
    there(issuer, subjects.issuer, format),
    ...letterElements(
      subjects.issuer,
      linesOf(issuer),
      ['size', 'bold', 'upright', 'capitals', 'centred'],
      format,
    ),
    ...lineElements(issuer, subjects.issuer, format),
    ...numberElements(audited),
    ...dateElements(audited),
    sizeSet(audited),
    there(kind, subjects.kind, format),
    ...letterElements(
      subjects.kind,
      linesOf(kind),
      ['size', 'bold', 'upright', 'capitals', 'centred'],
      format,
    ),
    there(title, subjects.title, format),
    ...letterElements(
      subjects.title,
      linesOf(title),
      ['size', 'bold', 'upright', 'lower-case', 'centred'],
      format,
    ),
    ...lineElements(title, subjects.title, format),
    ...letterElements(subjects.reference, linesOf(parts.reference), ['size', 'italic', 'centred'], format),
  ]
}

/** Whether a part that every document has was found. */
export function there(part: Part | undefined, subject: Subject, format: Format): Measured {
  const id = `${subject.prefix}present`
  return judged(
    id,
    [{ value: part !== undefined, place: partPlace(part, subject) }],
    mustBeThere,
    lawOf(format, id),
  )
}

/** Words that are the same in every document; a text without them lacks the part. */
function exactText(
  part: Part | undefined,
  subject: Subject,
  wanted: string,
  format: Format,
  likened: (text: string) => string,
): Measured {
  const id = `${subject.prefix}text`
  const demand: Demand<string> = {
    allowed: { vi: `“${wanted}”`, en: `“${wanted}”` },
    holds: (text) => likened(text) === likened(wanted),
    show: (text) =>
      text === '' ? { vi: 'không có', en: 'not there' } : { vi: `“${text}”`, en: `“${text}”` },
  }
  const text = (part?.lines ?? []).map((line) => line.text.replace(/\s+/g, ' ')).join(' ')
  return judged(id, [{ value: text, place: partPlace(part, subject) }], demand, lawOf(format, id))
}

/** Tones may stand on either vowel; capitals and hyphens count. */
function withPlainTones(text: string): string {
  return text.replace(/\s+/g, ' ').trim().normalize('NFC')
}

/** The line below a part: that it is there and solid, how long it is beside the words, that it is below their middle. */
export function lineElements(part: Part | undefined, subject: Subject, format: Format): Measured[] {
  const style = subject.style === undefined ? undefined : format.styles[subject.style]
  const law = (id: string) => lawOf(format, id, subject.style)
  const { prefix } = subject
  const there = `${prefix}line`
  const length = `${prefix}line-length`
  const middle = `${prefix}line-centred`
  const place = partPlace(part, subject)
  const rule = part?.rule
  const measured = part && rule ? [{ value: shareOf(part, rule), place }] : []
  const allowed = style?.allowed?.line
  const demand =
    Array.isArray(allowed) && allowed.length === 2
      ? share([allowed[0], allowed[1]], partWords, tolerances.partOfLine)
      : share([1, 1], equalWords, tolerances.equalLine)
  return [
    judged(there, part ? [{ value: rule, place }] : [], solidLine, law(there)),
    judged(length, measured, demand, law(length)),
    judged(
      middle,
      rule?.shift === undefined ? [] : [{ value: Math.abs(rule.shift) <= tolerances.middle, place }],
      mustBe(
        { vi: 'cân giữa dòng chữ', en: 'below the middle' },
        { vi: 'lệch khỏi giữa dòng chữ', en: 'off the middle' },
      ),
      law(middle),
    ),
  ]
}

const solidLine: Demand<Rule | undefined> = {
  allowed: { vi: 'có nét kẻ liền', en: 'a solid line' },
  holds: (rule) => rule !== undefined && rule.isBroken !== true,
  show: (rule) => {
    if (rule === undefined) return { vi: 'không có nét kẻ', en: 'no line' }
    return rule.isBroken
      ? { vi: 'nét đứt', en: 'a broken line' }
      : { vi: 'có nét kẻ liền', en: 'a solid line' }
  },
}

const partWords: Localized = { vi: 'từ 1/3 đến 1/2 dòng chữ', en: '1/3 to 1/2 of the words' }
const equalWords: Localized = { vi: 'bằng dòng chữ', en: 'as long as the words' }

function shareOf({ lines }: Part, { length }: Rule): number | undefined {
  const [first] = lines
  if (!first || length === undefined) return undefined
  const look = inkedPieces(first)[0]?.look
  const { available, look: setting } = first.paragraph
  const room = Math.max(1, available - setting.left - setting.right)
  const longest = look ? longestLineWidth(lines.map(({ text }) => text).join('\n'), look, room) : 0
  return longest > 0 ? length / longest : undefined
}

/** The line below the motto is drawn, not underlined. */
function drawnLine(motto: Part | undefined, format: Format): Measured {
  const id = 'national-motto/line-drawn'
  const demand = mustBe({ vi: 'nét vẽ', en: 'drawn' }, { vi: 'chữ gạch chân', en: 'underlined words' })
  const samples = motto?.rule
    ? [{ value: motto.rule.kind !== 'underline', place: partPlace(motto, subjects.nationalMotto) }]
    : []
  return judged(id, samples, demand, lawOf(format, id))
}

/** Sizes that go together; told only where each of them is allowed by itself. */
function sizeSet({ parts, format }: Audited): Measured {
  const id = 'letterhead/size-set'
  const law = lawOf(format, id)
  const sets = format.elements?.[id]?.sets ?? []
  const trio = [
    [parts.nationalTitle, subjects.nationalTitle],
    [parts.nationalMotto, subjects.nationalMotto],
    [parts.date, subjects.date],
  ] as const
  const sizes = trio.flatMap(([part, { style }]) => {
    const all = new Set((part?.lines ?? []).flatMap(inkedPieces).map(({ look }) => look.size))
    const [size] = all
    const allowed = format.styles[style]?.allowed?.size
    return all.size === 1 && size !== undefined && allowed && fits(size, allowed, tolerances.size)
      ? [size]
      : []
  })
  const words = (list: readonly number[]): Localized => {
    const text = list.map((size) => String(size)).join(' – ')
    return { vi: text.replaceAll('.', ','), en: text }
  }
  const demand: Demand<readonly number[]> = {
    allowed: {
      vi: sets.map((set) => words(set).vi).join(' hoặc '),
      en: sets.map((set) => words(set).en).join(' or '),
    },
    holds: (given) =>
      sets.some((set) => set.every((size, at) => fits(given[at] ?? 0, [size, size], tolerances.size))),
    show: words,
  }
  const [first] = parts.nationalTitle?.lines ?? []
  const place = first ? placeOf(first, subjects.nationalTitle) : nowhere(subjects.nationalTitle)
  return judged(id, sizes.length === 3 && sets.length > 0 ? [{ value: sizes, place }] : [], demand, law)
}
