import { weekdayOf, weekdays } from '../calendar/weekday.ts'
import { type Day, isoDay, readDay } from '../day.ts'
import { daysIn, type WrittenDay, type WrittenNumber } from '../written-days.ts'

/** A day whose day of the month is said. */
export type FullDay = Required<Day>

/** The day that a field or some words say; the year of one that is written without it is asked for. */
export function dayWritten(said: string, yearOf: (month: number) => number): FullDay | undefined {
  const field = readDay(said)
  if (field) return field.day === undefined ? undefined : { ...field, day: field.day }
  const { written } = readIn(said)
  if (!written?.day) return undefined
  const month = written.month.value
  return { year: written.year?.value ?? yearOf(month), month, day: written.day.value }
}

/** The same words with another day in them; nothing when its year is another one and is not written there. */
export function withDay(said: string, day: Day, year: number): string | undefined {
  if (readDay(said)) return isoDay(day)
  const { text, lead, written } = readIn(said)
  if (!written?.day || day.day === undefined || (!written.year && day.year !== year)) return undefined
  const { month } = written
  const numbers = [
    { at: written.day, digits: asWide(day.day, written.day, 10) },
    { at: month, digits: month.value === day.month ? month.digits : asWide(day.month, month, 3) },
    ...(written.year ? [{ at: written.year, digits: String(day.year) }] : []),
  ].toSorted((a, b) => b.at.start - a.at.start)
  const words = numbers.reduce(
    (all, { at, digits }) => all.slice(0, at.start) + digits + all.slice(at.end),
    text,
  )
  return words.slice(lead.length).replace(weekdayFirst, (name) => namedAlike(name, day))
}

/** “30/4” is read as the day that it is meant to be. */
function readIn(said: string): { text: string; lead: string; written: WrittenDay | undefined } {
  const lead = /^\d+\/\d+$/.test(said) ? 'ngày ' : ''
  return { text: lead + said, lead, written: daysIn(lead + said)[0] }
}

/** A number as wide as the one before; where that shows no habit, small ones have the leading zero of papers. */
function asWide(value: number, { digits, value: before }: WrittenNumber, small: number): string {
  const width = before < small || digits.startsWith('0') ? digits.length : value < small ? 2 : 1
  return String(value).padStart(width, '0')
}

const weekdayFirst = /^(?:thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy|[2-7])|Chủ nhật)/iu

function namedAlike(name: string, day: Day): string {
  const weekday = weekdays[weekdayOf(day)]?.vi ?? name
  return /^\p{Lu}/u.test(name) ? weekday.replace(/^./u, (letter) => letter.toUpperCase()) : weekday
}
