import type { DaysOff } from '../calendar/days-off.ts'
import type { Format } from '../format/format.ts'
import { type Formats, formatFor } from '../format/formats.ts'
import type { Administration } from '../legal/administration.ts'
import type { Registry } from '../legal/registry.ts'
import { dayOfForm, firstYear } from '../plan/period.ts'
import type { Plan } from '../plan/plan.ts'
import type { Gaps } from '../plan/read-plan.ts'
import { type PlanText, textsOf } from '../plan/texts.ts'
import type { Source } from '../source/source.ts'
import { type CitedBasis, type CitedInText, citedBases, citedInTexts } from './cited.ts'

/** What rules know besides the plan. There is no clock: a plan is judged at its own date. */
export interface RuleContext extends Surroundings {
  /** The thể thức the plan is printed in; none when it names one that is not at hand. */
  readonly format?: Format
  /** The day whose law the plan follows, such as `2019-01-15`. */
  readonly day: string
  /** Whether the plan says its time; without it `day` is that of no plan. */
  readonly isDayKnown: boolean
  /** Every printed text in printed order. */
  readonly texts: readonly PlanText[]
  readonly bases: readonly CitedBasis[]
  readonly citations: readonly CitedInText[]
}

/** What is at hand when a plan is judged. */
export interface Surroundings {
  readonly source: Source
  readonly gaps: Gaps
  readonly formats: Formats
  readonly registry: Registry
  readonly administration: Administration
  readonly daysOff: DaysOff
  /** Ids of units that the organisation has and the plan does not name. */
  readonly otherUnits?: readonly string[]
}

/** What the rules may look at beside a plan, worked out once for all of them. */
export function contextOf(plan: Plan, surroundings: Surroundings): RuleContext {
  const { source, gaps, formats, registry, administration, daysOff, otherUnits } = surroundings
  const day = dayOfForm(plan)
  const format = formatFor(plan.document.format, day, formats)
  const texts = [...textsOf(plan)]
  return {
    source,
    gaps,
    formats,
    registry,
    administration,
    daysOff,
    day,
    isDayKnown: Boolean(plan.document.date) || firstYear(plan) !== undefined,
    texts,
    bases: citedBases(plan, registry),
    citations: citedInTexts(texts, registry),
    ...(format && { format }),
    ...(otherUnits && { otherUnits }),
  }
}
