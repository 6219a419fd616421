import type { Diagnostic, Path } from '../diagnostic.ts'
import { checkShape } from '../schema/read-shaped.ts'
import type { Shape } from '../schema/shape.ts'
import { type Usable, withoutBroken } from '../schema/usable.ts'
import type { Source } from '../source/source.ts'
import type { Plan } from './plan.ts'
import { unknownVersion } from './version.ts'

/** A plan as far as its file gives one, and what of the file is not in it. */
export interface ReadPlan {
  readonly plan?: Plan
  readonly gaps: Gaps
  readonly diagnostics: readonly Diagnostic[]
}

/** What was left out of a plan because its shape is wrong, and where in the file the rest stands. */
export type Gaps = Pick<Usable, 'leftOut' | 'hasGap' | 'sourcePath'>

/** Reads a plan: parts of the wrong shape are findings and left out whole, the rest is a plan. */
export function readPlan(source: Source, shape: Shape): ReadPlan {
  const version = unknownVersion(source)
  const readableShape = source.data !== undefined && !version
  const { diagnostics, broken } = readableShape ? checkShape(source, shape) : { diagnostics: [], broken: [] }
  const usable = withoutBroken(source.data, broken, isPart)
  const readable =
    !version && typeof usable.data === 'object' && usable.data !== null && !Array.isArray(usable.data)
  return {
    gaps: usable,
    ...(readable && { plan: completed(usable.data as Partial<Plan>) }),
    diagnostics: version ? [version] : diagnostics,
  }
}

/** A list entry that can be left out by itself; an id in a task's list of units takes its task with it. */
function isPart(path: Path): boolean {
  const list = path.findLast((step) => typeof step === 'string')
  const inTask = list === 'units' || list === 'lead' || list === 'support' || list === 'content'
  const isUnit = path.length === 2 && path[0] === 'units'
  return isUnit || (typeof path.at(-1) === 'number' && !(inTask && path.includes('tasks')))
}

/** What every plan has, empty where the file's own was unusable: rules need not ask. */
function completed(plan: Partial<Plan>): Plan {
  const { document, issuer, sections = [] } = plan
  return {
    ...plan,
    tdkt: 1,
    document: { ...document, title: document?.title ?? '' },
    issuer: { ...issuer, name: issuer?.name ?? '' },
    sections,
  }
}
