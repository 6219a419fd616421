import { type Config, noConfig } from './config/config.ts'
import { sharedUnits, withShared } from './config/with-shared.ts'
import { type Checked, inOrder } from './diagnostic.ts'
import type { Plan } from './plan/plan.ts'
import { readPlan } from './plan/read-plan.ts'
import { configured, rulesOf } from './rules/configured.ts'
import { contextOf, type Surroundings } from './rules/context.ts'
import type { Rule } from './rules/rule.ts'
import { fitting, runRules } from './rules/run-rules.ts'
import type { Shape } from './schema/shape.ts'
import { deferred } from './silencing/open-questions.ts'
import { silenced } from './silencing/silenced.ts'
import type { Source } from './source/source.ts'

/**
 * What a plan is judged by: its shape, the formats and what is known of the law, and whether it is to be
 * issued now.
 */
export interface Yardstick extends Omit<Surroundings, 'source' | 'gaps' | 'otherUnits'> {
  readonly shape: Shape
  readonly final: boolean
  /** What the office has decided for all its plans. */
  readonly config?: Config
}

/**
 * All that is known to be wrong with a plan, in one run. A part of the wrong shape is left out whole;
 * rules see the rest and say nothing that follows only from the gap. What the office shares is read as if it stood
 * in the plan, its choice of rules holds, remarks of the plan silence what they name, and what an open question
 * asks of a draft is no error yet.
 */
export function checkPlan(
  file: Source,
  { shape, final, config = noConfig, ...known }: Yardstick,
): Checked<Plan> {
  const source = withShared(file, config.shared)
  const { plan, gaps, diagnostics } = readPlan(source, shape)
  if (!plan) return { diagnostics: inOrder([...source.diagnostics, ...diagnostics]) }

  const context = contextOf(plan, { source, gaps, otherUnits: sharedUnits(config.shared), ...known })
  const all = rulesOf(config)
  const applied = fitting(configured(all, config.severities, final), context)
  const isWhole = diagnostics.length === 0
  const found = silenced(runRules(applied, plan, context, final), source, {
    known: idsOf(all),
    applied: new Set(isWhole ? idsOf(applied) : []),
    severities: config.severities,
  })
  const told = final
    ? found
    : deferred(found, source, (code) => all.some(({ id, fixed }) => id === code && !fixed))

  return { value: plan, diagnostics: inOrder([...source.diagnostics, ...diagnostics, ...told]) }
}

function idsOf(some: readonly Rule[]): string[] {
  return some.map(({ id }) => id)
}
