import { isoDay, readDay } from '../day.ts'
import type { Plan, TaskGroup } from './plan.ts'

/** The first calendar year of what the plan covers. */
export function firstYear({ year, schoolYear, period }: Plan): number | undefined {
  return year ?? period?.from ?? (schoolYear === undefined ? undefined : Number(schoolYear.slice(0, 4)))
}

/**
 * The year and month that a group's `month` means: written out as `2019-03`, or a number in the plan's year;
 * in a school year the months from August on belong to its first year.
 */
export function groupMonth(plan: Plan, { month }: TaskGroup): { year?: number; month: number } | undefined {
  if (typeof month === 'string') return readDay(month)
  if (month === undefined) return undefined
  if (plan.schoolYear === undefined) return { year: plan.year, month }
  const start = firstYear(plan)
  return { year: start === undefined || month >= 8 ? start : start + 1, month }
}

/** The place of a quarter in what the plan covers, from 0: a school year begins with the third quarter. */
export function quarterPlace({ year, schoolYear }: Plan, quarter: number): number {
  return year !== undefined || schoolYear === undefined ? quarter - 1 : (quarter + 1) % 4
}

/** The day whose law a plan follows: that of its signature, or 1 January of its year while it has none. */
export function dayOfForm(plan: Plan): string {
  const { date } = plan.document
  const day = date ? readDay(date) : undefined
  return day ? isoDay(day) : `${firstYear(plan) ?? 9999}-01-01`
}
