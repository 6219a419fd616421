import { type Day, daysOfMonth, isOnCalendar, isoDay, readDay } from '../day.ts'

/** A stretch of days such as `2026-01-01` to `2026-03-31`, both included. */
export interface Stretch {
  readonly from: string
  readonly to: string
}

/** The stretch that a day is, or a month whose day is open; none for what is on no calendar. */
export function stretchOfDay(day: Day): Stretch | undefined {
  if (!isOnCalendar(day)) return undefined
  if (day.day !== undefined) return { from: isoDay(day), to: isoDay(day) }
  return stretchOfMonths(day.year, day.month, day.month)
}

export function stretchOfMonths(year: number, first: number, last: number): Stretch {
  return {
    from: isoDay({ year, month: first, day: 1 }),
    to: isoDay({ year, month: last, day: daysOfMonth(year, last) }),
  }
}

/** The stretch of a field such as `2026-03-15` or `2026-03`. */
export function stretchOfField(text: string): Stretch | undefined {
  const day = readDay(text)
  return day && stretchOfDay(day)
}

export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** The stretch from the earliest to the latest of some. */
export function hullOf(stretches: readonly Stretch[]): Stretch | undefined {
  const [first, ...rest] = stretches
  if (!first) return undefined
  return rest.reduce(
    (hull, { from, to }) => ({ from: from < hull.from ? from : hull.from, to: to > hull.to ? to : hull.to }),
    first,
  )
}

/** The day before `2026-03-01`. */
export function dayBefore(iso: string): string {
  const { year, month, day = 1 } = readDay(iso) ?? { year: 1, month: 1 }
  if (day > 1) return isoDay({ year, month, day: day - 1 })
  return month > 1
    ? isoDay({ year, month: month - 1, day: daysOfMonth(year, month - 1) })
    : isoDay({ year: year - 1, month: 12, day: 31 })
}
