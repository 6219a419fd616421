import type { Localized } from '../../diagnostic.ts'
import { isPartyBody } from '../../legal/bodies.ts'
import { kinds } from '../../legal/kinds.ts'
import { type Demand, judged, lawOf, mustBe, type Sample } from '../judging.ts'
import type { Measured } from '../measured.ts'
import type { Part } from '../parts/parts.ts'
import { type Subject, subjects } from '../subjects.ts'
import { type Audited, partPlace } from './audited.ts'
import { letterElements } from './letters.ts'

/** Blanks of a draft, where the number or the day is written by hand. */
const blank = '[\\s\\u00a0.…_]'
const numberForm = new RegExp(
  `^Số: ?(?:(?:\\d+${blank}*|${blank}*)/(?:\\d{4}/)?\\p{L}[\\p{L}\\d&]*(?:-[\\p{L}\\d&.]+)*|${blank}*/${blank}*)$`,
  'u',
)
/** The bodies of the Party write 09-KH/ĐU by a rule of their own. */
function isOfParty(text: string): boolean {
  const body = /^Số: ?[\d\s.…_]*-\p{Lu}[\p{L}\d]*\/(\p{Lu}[\p{L}\d]*)$/u.exec(text)?.[1]
  return body !== undefined && isPartyBody(body)
}

const dateForm = new RegExp(
  `^(?:\\p{Lu}.*|${blank}*), ngày${blank}+(?:\\d{1,2}${blank}*|${blank}*)tháng${blank}+(?:\\d{1,2}${blank}*|${blank}*)năm${blank}*\\d*${blank}*$`,
  'u',
)

/** A document that comes with another one has neither number nor date of its own. */
function wanted({ parts }: Audited, part: Part | undefined): boolean {
  return part !== undefined || parts.reference === undefined
}

export function numberElements(audited: Audited): Measured[] {
  const { parts, format } = audited
  const subject = subjects.number
  const text = textOf(parts.number)
  const place = partPlace(parts.number, subject)
  const symbol = /\p{L}[^/]*$/u.exec(text.replace(/^số\s*:?/i, ''))?.[0] ?? ''
  const digits = /^số\s*:?\s*(\d+)/i.exec(text)?.[1]
  return [
    judged(
      'number/form',
      wanted(audited, parts.number) ? [{ value: text, place }] : [],
      formDemand(numberForm, { vi: '“Số: 05/KH-UBND”', en: '“Số: 05/KH-UBND”' }, isOfParty),
      lawOf(format, 'number/form'),
    ),
    judged(
      'number/leading-zero',
      parts.number ? [{ value: digits ?? '', place }] : [],
      {
        allowed: { vi: 'số dưới 10 có số 0 ở trước', en: 'numbers below 10 with a zero before' },
        holds: (number) => number.length !== 1,
        show: draftWords,
      },
      lawOf(format, 'number/leading-zero'),
    ),
    judged(
      'number/symbol-capitals',
      symbol === '' ? [] : [{ value: symbol, place }],
      symbolCapitals,
      lawOf(format, 'number/symbol-capitals'),
    ),
    ...letterElements(subject, parts.number?.lines ?? [], ['size', 'upright', 'not-bold', 'centred'], format),
  ]
}

/** Letters of kinds such as CTr, TTr, QyĐ are small as the law has them. */
const mixedLetters = new Set(kinds.flatMap(({ letters }) => letters).filter((each) => each !== upper(each)))

function upper(text: string): string {
  return text.toLocaleUpperCase('vi')
}

const symbolCapitals: Demand<string> = {
  allowed: { vi: 'ký hiệu in hoa', en: 'a symbol in capitals' },
  holds: (symbol) => symbol.split('-').every((group) => isInCapitals(group.trim())),
  show: (symbol) => ({ vi: `“${symbol}”`, en: `“${symbol}”` }),
}

/** Names of offices may hold a small letter; one capital before small letters is a word. */
function isInCapitals(group: string): boolean {
  if (group === upper(group) || mixedLetters.has(group)) return true
  return /^\p{Lu}/u.test(group) && (group.match(/\p{Lu}/gu) ?? []).length > 1
}

export function dateElements(audited: Audited): Measured[] {
  const { parts, format } = audited
  const subject: Subject = subjects.date
  const text = textOf(parts.date)
  const place = partPlace(parts.date, subject)
  const [, day = '', month = ''] = /ngày\s*(\d*)\D*?tháng\s*(\d*)/i.exec(text) ?? []
  return [
    judged(
      'date/form',
      wanted(audited, parts.date) ? [{ value: text, place }] : [],
      formDemand(dateForm, {
        vi: '“Địa danh, ngày … tháng … năm …”',
        en: '“Địa danh, ngày … tháng … năm …”',
      }),
      lawOf(format, 'date/form'),
    ),
    judged(
      'date/leading-zero',
      parts.date ? [{ value: { day, month }, place }] : [],
      zeros,
      lawOf(format, 'date/leading-zero'),
    ),
    judged(
      'date/level-with-number',
      sameLine(parts.number, parts.date),
      onOneLine,
      lawOf(format, 'date/level-with-number'),
    ),
    ...letterElements(subject, parts.date?.lines ?? [], ['size', 'italic', 'not-bold', 'centred'], format),
  ]
}

/** The number and the date stand in one row of the table that holds both. */
function sameLine(number: Part | undefined, date: Part | undefined): Sample<boolean>[] {
  const [one, other] = [number?.lines[0]?.paragraph, date?.lines[0]?.paragraph]
  if (!one?.cell || !other?.cell || one.cell.table !== other.cell.table) return []
  return [{ value: one.cell.row === other.cell.row, place: partPlace(date, subjects.date) }]
}

const onOneLine = mustBe(
  { vi: 'cùng dòng với số, ký hiệu', en: 'in the line of the number' },
  { vi: 'khác dòng với số, ký hiệu', en: 'in another line than the number' },
)

const zeros: Demand<{ readonly day: string; readonly month: string }> = {
  allowed: {
    vi: 'ngày dưới 10, tháng 1 và tháng 2 có số 0 ở trước; tháng khác thì không',
    en: 'a zero before days below 10 and before months 1 and 2, before no other month',
  },
  holds: ({ day, month }) =>
    (day === '' || /^(0[1-9]|[12]\d|3[01])$/.test(day)) &&
    (month === '' || /^(0[12]|[3-9]|1[0-2])$/.test(month)),
  show: ({ day, month }) => {
    if (day === '' && month === '') return draftWords('')
    const text = `“ngày ${day || '…'} tháng ${month || '…'}”`
    return { vi: text, en: text }
  },
}

function draftWords(text: string): Localized {
  return text === '' ? { vi: 'còn để trống', en: 'still blank' } : { vi: text, en: text }
}

function textOf(part: Part | undefined): string {
  return (part?.lines ?? []).map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ')
}

function formDemand(form: RegExp, allowed: Localized, isElse = (_: string) => false): Demand<string> {
  return {
    allowed,
    holds: (text) => form.test(text) || isElse(text),
    show: (text) => {
      if (text === '') return { vi: 'không có', en: 'not there' }
      const told = `“${text.replace(/\s+/g, ' ')}”`
      return { vi: told, en: told }
    },
  }
}
