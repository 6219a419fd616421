import { firstYear } from '../plan/period.ts'
import type { Plan } from '../plan/plan.ts'

/** The years of which a plan speaks as the last one, its own and the next one. */
export interface OwnYears {
  readonly first: number
  readonly last: number
}

/** None when the plan does not say which years it covers. */
export function ownYears(plan: Plan): OwnYears | undefined {
  const first = firstYear(plan)
  if (first === undefined) return undefined
  return { first, last: plan.period?.to ?? (plan.schoolYear === undefined ? first : first + 1) }
}

/**
 * A text with its plan's own years told by their distance from the first: “năm 2019” of the plan of 2019 is
 * “năm 2020” of that of 2020. Years further away are facts that do not move on.
 */
export function yearless(text: string, years: OwnYears | undefined): string {
  if (!years) return text
  return text.replace(/(?<!\d)[12]\d{3}(?!\d)/g, (digits) => {
    const year = Number(digits)
    return year >= years.first - 1 && year <= years.last + 1 ? `nam${year - years.first + 1}` : digits
  })
}
