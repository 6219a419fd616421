import { type Day, daysOfMonth, isoDay, readDay } from '../day.ts'

/** The day after a day that is on the calendar. */
export function dayAfter({ year, month, day = 1 }: Day): Day {
  if (day < daysOfMonth(year, month)) return { year, month, day: day + 1 }
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
}

/** The day before a day that is on the calendar. */
export function dayBefore({ year, month, day = 1 }: Day): Day {
  if (day > 1) return { year, month, day: day - 1 }
  const [before, last] = month > 1 ? [year, month - 1] : [year - 1, 12]
  return { year: before, month: last, day: daysOfMonth(before, last) }
}

/** The day some days after a day, or before it when `count` is below zero. */
export function shifted(day: Day, count: number): Day {
  let reached = day
  for (let step = 0; step < Math.abs(count); step += 1) {
    reached = count > 0 ? dayAfter(reached) : dayBefore(reached)
  }
  return reached
}

/** Every day from one to another, both included; both are written 2026-02-17. */
export function daysFromTo(from: string, to: string): Day[] {
  const days: Day[] = []
  for (let day = readDay(from); day && isoDay(day) <= to; day = dayAfter(day)) days.push(day)
  return days
}
