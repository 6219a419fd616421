import { type Checked, type Diagnostic, inOrder } from './diagnostic.ts'
import type { Plan } from './plan/plan.ts'
import { readPlan } from './plan/read-plan.ts'
import { contextOf, type Surroundings } from './rules/context.ts'
import { rules } from './rules/rules.ts'
import { runRules } from './rules/run-rules.ts'
import type { Shape } from './schema/shape.ts'
import type { Source } from './source/source.ts'

/**
 * What a plan is judged by: its shape, the formats and what is known of the law, and whether it is to be
 * issued now.
 */
export interface Yardstick extends Omit<Surroundings, 'source' | 'gaps'> {
  readonly shape: Shape
  readonly final: boolean
}

/**
 * All that is known to be wrong with a plan, in one run. A part of the wrong shape is left out whole;
 * rules see the rest and say nothing that follows only from the gap.
 */
export function checkPlan(source: Source, { shape, final, ...known }: Yardstick): Checked<Plan> {
  const { plan, gaps, diagnostics } = readPlan(source, shape)
  const found: Diagnostic[] = plan
    ? runRules(rules, plan, contextOf(plan, { source, gaps, ...known }), final)
    : []

  return { value: plan, diagnostics: inOrder([...source.diagnostics, ...diagnostics, ...found]) }
}
