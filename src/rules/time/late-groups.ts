import type { Path } from '../../diagnostic.ts'
import type { Plan } from '../../plan/plan.ts'
import { dueOf, groupStretches } from './plan-times.ts'

/** Whether a text stands with a task of the last months of a year; nothing when its time is not said. */
export function isLateGroup(plan: Plan, path: Path): boolean | undefined {
  const [root, index, key, at] = path
  if (root !== 'schedule' || typeof index !== 'number') return undefined
  const group = plan.schedule?.[index]
  if (!group) return undefined
  const task = key === 'tasks' && typeof at === 'number' ? group.tasks[at] : undefined
  const due = task && dueOf(plan, task, [])
  const [stretch] = due ? [due.stretch] : groupStretches(plan, group)
  return stretch && Number(stretch.from.slice(5, 7)) >= 10
}
