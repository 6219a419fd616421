import { type Covered, coveredBy } from '../calendar/covered.ts'
import { type Day, daysOfMonth, readDay } from '../day.ts'
import type { Plan } from '../plan/plan.ts'

/** From the years that a plan covers to those of the new one. */
export interface Shift {
  readonly from: Covered
  /** The first year of the new plan. */
  readonly year: number
  /** How many years later the new plan begins. */
  readonly by: number
  /** The last year of the new plan. */
  readonly last: number
}

/** The way from a plan to the one that begins in `year`; none when the plan does not say its own years. */
export function shiftTo(plan: Plan, year: number): Shift | undefined {
  const from = coveredBy(plan)
  return from && { from, year, by: year - from.first, last: from.last + year - from.first }
}

/** A field such as `2019-03-31` so many years later; the last of February stays in its month. */
export function laterField(field: string, by: number): string {
  const day = readDay(field)
  if (!day) return field
  const later = laterDay(day, by)
  return field.length === 7
    ? `${later.year}${field.slice(4)}`
    : `${later.year}${field.slice(4, 8)}${String(later.day).padStart(2, '0')}`
}

/** A day so many years later; 29 February becomes the 28th where there is none. */
export function laterDay({ year, month, day }: Day, by: number): Day {
  const later = year + by
  return { year: later, month, ...(day !== undefined && { day: Math.min(day, lastDay(later, month)) }) }
}

function lastDay(year: number, month: number): number {
  return daysOfMonth(year, month) || 31
}

/** What a year near the plan's own is to it. */
export function nearClass(
  span: { readonly from: number; readonly to: number },
  { first, last }: Covered,
): 'previous-year' | 'plan-year' | 'next-year' {
  if (span.to < first) return 'previous-year'
  return span.from > last ? 'next-year' : 'plan-year'
}
