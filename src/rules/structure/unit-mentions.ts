import type { Path } from '../../diagnostic.ts'
import type { Plan } from '../../plan/plan.ts'
import { unitMentions } from '../../plan/tasks.ts'
import { readOnce } from '../time/read-once.ts'

/** A place where a plan names a unit by its id. */
export interface UnitMention {
  readonly id: string
  readonly path: Path
}

/** Every place where a plan names a unit, looked up once for all rules. */
export function mentionsIn(plan: Plan): readonly UnitMention[] {
  return readOnce(mentions, plan, () => [...unitMentions(plan)])
}

const mentions = new WeakMap<Plan, readonly UnitMention[]>()
