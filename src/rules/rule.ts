import type { Localized, Path, Range, Severity } from '../diagnostic.ts'
import type { Plan } from '../plan/plan.ts'
import type { RuleContext } from './context.ts'

/** One thing a careful clerk would look at: its words, its examples and its check in one place. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** How grave it is for a plan that is to be issued; as `severity` when not said. */
  readonly finalSeverity?: Severity
  readonly title: Localized
  readonly why: Localized
  readonly basis?: string
  /** Whether no document can be printed of a plan that breaks it, so that it is always an error. */
  readonly fixed?: true
  /** Whether it asks what the law is on the plan's day; it is silent while that day is not known. */
  readonly judgesByDay?: true
  /** Fragments laid over the smallest valid plan. */
  readonly example: { readonly bad: string; readonly good: string }
  check(plan: Plan, context: RuleContext): Iterable<Finding>
}

/** Rules that look at one side of a plan. */
export interface RuleFamily {
  readonly title: Localized
  readonly rules: readonly Rule[]
}

/** What a rule found, by its path in the plan; the runner adds code, severity and place. */
export interface Finding {
  readonly at: Path
  readonly on?: 'key' | 'value'
  /** The place in the file of what is no value: a remark. */
  readonly range?: Range
  /** A part of a text value. */
  readonly within?: readonly [from: number, to: number]
  readonly message: Localized
  /** In place of the rule's, where the case is less sure than the rule. */
  readonly severity?: Severity
  /** What takes the place of `within`, or of the whole text, when nobody need think about it. */
  readonly replacement?: string
  /** The part that `replacement` takes the place of, where it is more than the words pointed at. */
  readonly replaced?: readonly [from: number, to: number]
}
