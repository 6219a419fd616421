import type { Format } from '../format/format.ts'
import { type Formats, formatFor } from '../format/formats.ts'
import { dayOfForm } from '../plan/period.ts'
import type { Plan } from '../plan/plan.ts'
import type { Gaps } from '../plan/read-plan.ts'
import { type PlanText, textsOf } from '../plan/texts.ts'
import type { Source } from '../source/source.ts'

/** What rules know besides the plan. There is no clock: a plan is judged at its own date. */
export interface RuleContext {
  readonly source: Source
  readonly gaps: Gaps
  readonly formats: Formats
  /** The thể thức the plan is printed in; none when it names one that is not at hand. */
  readonly format?: Format
  /** The day whose law the plan follows, such as `2019-01-15`. */
  readonly day: string
  /** Every printed text in printed order. */
  readonly texts: readonly PlanText[]
}

/** What the rules may look at beside a plan, worked out once for all of them. */
export function contextOf(
  plan: Plan,
  { source, gaps, formats }: Pick<RuleContext, 'source' | 'gaps' | 'formats'>,
): RuleContext {
  const day = dayOfForm(plan)
  const format = formatFor(plan.document.format, day, formats)
  return { source, gaps, formats, ...(format && { format }), day, texts: [...textsOf(plan)] }
}
