import type { Range } from '../diagnostic.ts'
import { matchesOf, type Sought, soughtIn } from '../text.ts'
import { daysIn, mayHoldDay, type WrittenDay } from '../written-days.ts'
import { type Stretch, stretchOfDay, stretchOfMonths } from './stretch.ts'

/** A time as a clerk says it: “Quý II/2026”, “trước ngày 20/3/2026”, “tháng 5”. */
export interface SaidTime extends Range {
  readonly kind: 'day' | 'month' | 'quarter' | 'half' | 'year'
  readonly stretch: Stretch
  /** Whether the year stands there; else it is the one that the reader supplies. */
  readonly hasYear: boolean
}

/** Which year a month without year belongs to; none when that cannot be told. */
export type YearOfMonth = (month: number) => number | undefined

/** The times said in a text, in its order; those on no calendar are left out. */
export function timesIn(
  text: string,
  yearOf: YearOfMonth,
  days: readonly WrittenDay[] = daysIn(text),
): SaidTime[] {
  const found: SaidTime[] = []
  const taken = new Set<number>()
  const take = (time: SaidTime | undefined) => {
    if (!time) return
    const offsets = Array.from({ length: time.end - time.start }, (_, index) => time.start + index)
    if (offsets.some((offset) => taken.has(offset))) return
    for (const offset of offsets) taken.add(offset)
    found.push(time)
  }
  for (const match of soughtIn(text, monthList)) take(monthsSaid(match, yearOf))
  for (const written of days) take(daySaid(written, yearOf))
  for (const match of soughtIn(text, shortDeadline)) take(shortDaySaid(match, yearOf))
  for (const match of soughtIn(text, quarterList)) take(quartersSaid(match, yearOf))
  for (const match of soughtIn(text, halfYear)) take(halfSaid(match, yearOf))
  for (const match of soughtIn(text, wholeYear)) {
    const year = Number(match[1])
    take({ ...placeOf(match), kind: 'year', stretch: stretchOfMonths(year, 1, 12), hasYear: true })
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const joined = '\\s?(?:,|-|–|và|hoặc|đến)\\s?'
const yearAfter = '(?:\\s?(?:/|-|–|,?\\s?năm)\\s?(?<year>[12]\\d{3})(?!\\d))?'
const quarter = '(?:IV|I{1,3}|[1-4])(?![\\p{L}\\d])'
/** “Quý I”, “quý II, III/2026”, “Quý I - quý IV năm 2026”. */
export const quarterList: Sought = {
  pattern: new RegExp(
    `(?<![\\p{L}\\d])quý\\s?(?<list>${quarter}(?:${joined}(?:quý\\s?)?${quarter})*)${yearAfter}`,
    'giu',
  ),
  sign: /quý/iu,
}
const month = '(?:1[0-2]|0?[1-9])(?![\\p{L}\\d])'
/** “Tháng 5”, “tháng 3, 4/2026”, “tháng 9 - tháng 11 năm 2026”; not “6 tháng 1 lần”. */
export const monthList: Sought = {
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?<!\\d\\s?)tháng\\s?(?<list>${month}(?:${joined}(?:tháng\\s?)?${month})*)${yearAfter}`,
    'giu',
  ),
  sign: /tháng\s?[01]?\d/iu,
}
export const halfYear: Sought = {
  pattern:
    /(?<![\p{L}\d])(?<months>6|06|sáu|9|09|chín) tháng (?<end>đầu|cuối) năm(?:\s?(?<year>[12]\d{3})(?!\d))?/giu,
  sign: / tháng (?:đầu|cuối)/iu,
}
export const wholeYear: Sought = {
  pattern: /(?<![\p{L}\d])năm\s?([12]\d{3})(?![\d/]|\s?[-–]\s?\d)/giu,
  sign: /năm\s?[12]\d{3}/iu,
}

/** No time is said without one of these. */
export const mayHoldTime = new RegExp(`${mayHoldDay.source}|quý|${wholeYear.sign.source}`, 'iu')

/** “trước 30/6”, “chậm nhất 15/12”: the word “ngày” is left out. */
export const shortDeadline: Sought = {
  pattern: /(?<=(?<!\p{L})(?:trước|chậm nhất|muộn nhất|đến hết) )(\d{1,2})\/(\d{1,2})(?![\d/%])/giu,
  sign: /\d\/\d/,
}

function placeOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length }
}

function daySaid({ start, end, day, month, year }: WrittenDay, yearOf: YearOfMonth): SaidTime | undefined {
  const meant = year?.value ?? yearOf(month.value)
  if (meant === undefined) return undefined
  const stretch = stretchOfDay({ year: meant, month: month.value, ...(day && { day: day.value }) })
  return stretch && { start, end, kind: day ? 'day' : 'month', stretch, hasYear: year !== undefined }
}

function shortDaySaid(match: RegExpExecArray, yearOf: YearOfMonth): SaidTime | undefined {
  const [day, month] = [Number(match[1]), Number(match[2])]
  const year = yearOf(month)
  const stretch = year === undefined ? undefined : stretchOfDay({ year, month, day })
  return stretch && { ...placeOf(match), kind: 'day', stretch, hasYear: false }
}

function monthsSaid(match: RegExpExecArray, yearOf: YearOfMonth): SaidTime | undefined {
  const months = matchesOf(match.groups?.['list'] ?? '', /\d+/g).map(([digits]) => Number(digits))
  return ofMonths(match, 'month', Math.min(...months), Math.max(...months), yearOf)
}

function quartersSaid(match: RegExpExecArray, yearOf: YearOfMonth): SaidTime | undefined {
  const signs = (match.groups?.['list'] ?? '').match(/I[IV]*|[1-4]/gi) ?? []
  const quarters = signs.map(
    (sign) => Number(sign) || ['I', 'II', 'III', 'IV'].indexOf(sign.toUpperCase()) + 1,
  )
  return ofMonths(match, 'quarter', Math.min(...quarters) * 3 - 2, Math.max(...quarters) * 3, yearOf)
}

function halfSaid(match: RegExpExecArray, yearOf: YearOfMonth): SaidTime | undefined {
  const months = /^0?6|sáu/i.test(match.groups?.['months'] ?? '') ? 6 : 9
  return match.groups?.['end']?.toLowerCase() === 'đầu'
    ? ofMonths(match, 'half', 1, months, yearOf)
    : ofMonths(match, 'half', 13 - months, 12, yearOf)
}

function ofMonths(
  match: RegExpExecArray,
  kind: SaidTime['kind'],
  first: number,
  last: number,
  yearOf: YearOfMonth,
): SaidTime | undefined {
  const written = match.groups?.['year']
  const year = written === undefined ? yearOf(first) : Number(written)
  if (year === undefined) return undefined
  return {
    ...placeOf(match),
    kind,
    stretch: stretchOfMonths(year, first, last),
    hasYear: written !== undefined,
  }
}
