import type { Day } from './day.ts'
import type { Range } from './diagnostic.ts'
import { remembered } from './remembered.ts'
import { type Sought, soughtIn } from './text.ts'

/** A day or a month as written in a text; it may be on no calendar, which is for rules to say. */
export interface WrittenDay extends Range {
  readonly day?: WrittenNumber
  readonly month: WrittenNumber
  readonly year?: WrittenNumber
  /** `long` when the month is told by the word “tháng”, `short` when by a sign alone. */
  readonly style: 'short' | 'long'
  /** The sign between day and month, or between month and year when there is no day. */
  readonly separator?: '/' | '-' | '.'
}

/** A number of a day as it stands (“05”; the fourth month may be “tư”), and where. */
export interface WrittenNumber extends Range {
  readonly digits: string
  readonly value: number
}

/**
 * Every day written in a Vietnamese text, in its order; the word “ngày” or “tháng” before it belongs to it.
 */
export const daysIn = remembered((text): readonly WrittenDay[] => {
  const found: WrittenDay[] = []
  if (!mayHoldDay.test(text)) return []
  const taken = new Set<number>()
  for (const form of dayForms) {
    for (const match of soughtIn(text, form)) {
      const written = writtenDay(match, form.style)
      if (!written || numbersOf(written).some(({ start }) => taken.has(start))) continue
      found.push(written)
      for (const { start } of numbersOf(written)) taken.add(start)
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
})

/** The day meant, when its year is written; it may be on no calendar. */
export function dayMeant({ day, month, year }: WrittenDay): Day | undefined {
  if (!year) return undefined
  return { year: year.value, month: month.value, ...(day && { day: day.value }) }
}

const number = '\\d{1,2}(?!\\d)'
const monthNumber = `(?:${number}|tư(?!\\p{L}))`
const year = '[12]\\d{3}(?!\\d)'
const wordDay = 'ngày\\s*(?:(?:mùng|mồng)\\s*)?'
/** What a number of its own may follow: “tuần 3 tháng 01/2024” is the third week. */
const notCounting = '(?:tuần|kỳ|đợt|phiên|lần|khối|lớp|cụm|hạng)'
/** A day with its year is one even there: “đợt 22/12/2024”. */
const wholeDay = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?[12]\\d{3}'
/** What makes “6 tháng 2 lần” a span of time and not the sixth of February. */
const notCounted = '(?!\\s*(?:lần|ngày|tuần|đợt|bài|kỳ|buổi|tháng|giờ|%))'
const notFraction = '(?!\\s*(?:/|%|(?:số|tổng)(?!\\p{L})))'

interface DayForm extends Sought {
  readonly style: WrittenDay['style']
}

/** Numbers joined by a sign, or a month in words: no form is without. */
export const mayHoldDay = /\d\s?[/.-]\s?\d|tháng/iu

/** The forms of a day, the fuller first: what one has taken is not read again by another. */
export const dayForms: readonly DayForm[] = [
  long(
    `(?:${wordDay})?(?<day>${number})\\s*tháng\\s*(?<month>${monthNumber})\\s*(?:,?\\s*năm|/)\\s*(?<year>${year})`,
  ),
  long(`${wordDay}(?<day>${number})\\s*tháng\\s*(?<month>${monthNumber})`),
  short(
    /\/\s?\d{1,2}\s?\//,
    `(?:${wordDay})?(?<day>${number})\\s?(?<sign>/)\\s?(?<month>${number})\\s?/\\s?(?<year>${year})(?!/[\\p{L}\\d])`,
  ),
  short(
    /-\d{1,2}-/,
    `(?<!\\d-)(?:${wordDay})?(?<day>${number})(?<sign>-)(?<month>${number})-(?<year>${year})(?!-\\d)`,
  ),
  short(
    /\.\d{1,2}\./,
    `(?:${wordDay})?(?<day>${number})(?<sign>\\.)(?<month>${number})\\.(?<year>${year})(?!\\.\\d)`,
  ),
  short(
    /ngày\s*(?:m[ùồ]ng\s*)?\d{1,2}\/\d{1,2}(?![\d/])/iu,
    `(?<!mỗi )${wordDay}(?<day>${number})(?<sign>/)(?<month>${number})(?:\\s*,?\\s*năm\\s*(?<year>${year}))?${notFraction}`,
  ),
  short(
    /\d\/\d{1,2}(?:,| và| hoặc| đến|\s?[-–])\s?\d/iu,
    `(?=\\d)(?<=ngày\\s?\\d{1,2}/\\d{1,2}(?:,| và| hoặc| đến|\\s?[-–])\\s?)(?<day>${number})(?<sign>/)(?<month>${number})${notFraction}`,
  ),
  short(
    /\d\/\d{1,2}(?: đến|\s?[-–])/iu,
    `(?<day>${number})(?<sign>/)(?<month>${number})(?=(?: đến|\\s?[-–])\\s*(?:ngày\\s*)?\\d{1,2}/\\d{1,2}/\\d{4})`,
  ),
  long(`tháng\\s*(?<month>${monthNumber})\\s*(?:năm|(?<sign>[/-]))\\s*(?<year>${year})(?!/[\\p{L}\\d])`),
  long(
    `(?<!(?:trong|sau|mỗi|cứ|hạn|đủ) )(?<day>${number})\\s*tháng\\s*(?<month>${monthNumber})${notCounted}`,
  ),
]

function long(pattern: string): DayForm {
  return form(pattern, /tháng\s*(?:\d|tư)/iu, 'long')
}

function short(sign: RegExp, pattern: string): DayForm {
  return form(pattern, sign, 'short')
}

/** No form begins inside a word or a longer number: a telephone number, a symbol, 1.500. */
function form(pattern: string, sign: RegExp, style: WrittenDay['style']): DayForm {
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<!\\d[/.,])(?<!${notCounting} (?=\\d)(?!${wholeDay}))${pattern}`,
      'giu',
    ),
    sign,
    style,
  }
}

function writtenDay(match: RegExpExecArray, style: WrittenDay['style']): WrittenDay | undefined {
  const day = numberIn(match, 'day', 0)
  const month = numberIn(match, 'month', day ? day.end - match.index : 0)
  if (!month) return undefined
  const sign = match.groups?.['sign']
  if ((sign === '-' || sign === '.') && day && !couldBeDay(day, month)) return undefined
  const year = numberIn(match, 'year', month.end - match.index)
  return {
    start: match.index,
    end: match.index + match[0].length,
    ...(day && { day }),
    month,
    ...(year && { year }),
    style,
    ...((sign === '/' || sign === '-' || sign === '.') && { separator: sign }),
  }
}

/** Numbers joined by hyphens or dots are often something else, unless they are near to a day. */
function couldBeDay(day: WrittenNumber, month: WrittenNumber): boolean {
  return day.value <= 31 && month.value <= 12
}

/** A number of a match, the first behind an offset; an expression that tells places itself takes twice the time. */
function numberIn(match: RegExpExecArray, name: string, from: number): WrittenNumber | undefined {
  const digits = match.groups?.[name]
  if (digits === undefined) return undefined
  const start = match.index + match[0].indexOf(digits, from)
  const value = digits.toLowerCase() === 'tư' ? 4 : Number(digits)
  return { start, end: start + digits.length, digits, value }
}

function numbersOf({ day, month, year }: WrittenDay): readonly WrittenNumber[] {
  return [day, month, year].filter((number) => number !== undefined)
}
