import type { Fix, Localized, Path, Severity } from '../diagnostic.ts'
import type { Formats } from '../format/formats.ts'
import type { Plan } from '../plan/plan.ts'
import type { Gaps } from '../plan/read-plan.ts'

/** One thing a careful clerk would look at: its words, its examples and its check in one place. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** How grave it is for a plan that is to be issued; as `severity` when not said. */
  readonly finalSeverity?: Severity
  readonly title: Localized
  readonly why: Localized
  readonly basis?: string
  /** Fragments laid over the smallest valid plan. */
  readonly example: { readonly bad: string; readonly good: string }
  check(plan: Plan, context: RuleContext): Iterable<Finding>
}

/** What a rule found, by its path in the plan; the runner adds code, severity and place. */
export interface Finding {
  readonly at: Path
  readonly on?: 'key' | 'value'
  /** A part of a text value. */
  readonly within?: readonly [from: number, to: number]
  readonly message: Localized
  readonly fix?: Fix
}

/** What rules know besides the plan. There is no clock: a plan is judged at its own date. */
export interface RuleContext {
  readonly formats: Formats
  readonly gaps: Gaps
}
