import { type Day, isoDay } from '../day.ts'
import type { Localized } from '../diagnostic.ts'
import { dayAfter, dayBefore } from './day-count.ts'
import type { DaysOffFile } from './days-off-file.ts'
import { daysOfYear } from './days-off-of-year.ts'
import { weekdayOf, weekdays } from './weekday.ts'

/**
 * Why nobody works on a day: the law says so, a paper decided it, or it is what the law gives while no paper
 * that chose the days is known.
 */
export interface DayOff {
  readonly name: Localized
  readonly certainty: 'law' | 'decided' | 'expected'
}

/** The calendar of days off: what is off in a year beside weekends, by day, and the weekends that are worked. */
export interface DaysOff extends DaysOffFile {
  offIn(year: number): ReadonlyMap<string, DayOff>
  readonly worked: ReadonlySet<string>
}

/** Makes the file of days off ready for look-up; a year is made ready when a day of it is first asked for. */
export function daysOffOf(file: DaysOffFile): DaysOff {
  const swaps = file.years.flatMap(({ decisions = [] }) => decisions.flatMap(({ swaps: some = [] }) => some))
  const ready = new Map<number, ReadonlyMap<string, DayOff>>()
  return {
    ...file,
    worked: new Set(swaps.map(({ worked }) => worked)),
    offIn(year) {
      const entry = file.years.find((each) => each.year === year)
      const days = ready.get(year) ?? (entry ? daysOfYear(entry, file) : noDays)
      ready.set(year, days)
      return days
    },
  }
}

const noDays: ReadonlyMap<string, DayOff> = new Map()

/** Why a day is off; nothing for a working day. Of a year without an entry only fixed days are known. */
export function dayOff(day: Day, calendar: DaysOff): DayOff | undefined {
  const known = calendar.offIn(day.year).get(isoDay(day)) ?? fixedHoliday(day, calendar)
  const index = weekdayOf(day)
  const weekday = weekdays[index]
  if (!weekday || index < 5 || calendar.worked.has(isoDay(day))) return known
  if (known?.certainty === 'decided') return known
  return { name: known?.name ?? { vi: weekday.vi, en: `a ${weekday.en}` }, certainty: 'law' }
}

/** The first working day after a day. */
export function nextWorkingDay(day: Day, calendar: DaysOff): Day {
  let next = dayAfter(day)
  while (dayOff(next, calendar)) next = dayAfter(next)
  return next
}

/** The last working day before a day. */
export function lastWorkingDayBefore(day: Day, calendar: DaysOff): Day {
  let last = dayBefore(day)
  while (dayOff(last, calendar)) last = dayBefore(last)
  return last
}

function fixedHoliday(day: Day, { holidays, nationalDay }: DaysOffFile): DayOff | undefined {
  const holiday = [...holidays, nationalDay].find(
    (each) => isoDay(day).endsWith(`-${each.day}`) && day.year >= (each.since ?? 0),
  )
  return holiday && { name: holiday.name, certainty: holiday.expected ? 'expected' : 'law' }
}
