import { type Checked, type Diagnostic, inOrder } from './diagnostic.ts'
import type { Formats } from './format/formats.ts'
import type { Plan } from './plan/plan.ts'
import { readPlan } from './plan/read-plan.ts'
import { contextOf } from './rules/context.ts'
import { rules } from './rules/rules.ts'
import { runRules } from './rules/run-rules.ts'
import type { Shape } from './schema/shape.ts'
import type { Source } from './source/source.ts'

/** What a plan is judged by: its shape, the formats at hand, and whether it is to be issued now. */
export interface Yardstick {
  readonly shape: Shape
  readonly formats: Formats
  readonly final: boolean
}

/**
 * All that is known to be wrong with a plan, in one run. A part of the wrong shape is left out whole;
 * rules see the rest and say nothing that follows only from the gap.
 */
export function checkPlan(source: Source, { shape, formats, final }: Yardstick): Checked<Plan> {
  const { plan, gaps, diagnostics } = readPlan(source, shape)
  const found: Diagnostic[] = plan
    ? runRules(rules, plan, contextOf(plan, { source, gaps, formats }), final)
    : []

  return { value: plan, diagnostics: inOrder([...source.diagnostics, ...diagnostics, ...found]) }
}
