import type { Diagnostic, Path } from '../diagnostic.ts'
import { checkShape } from '../schema/read-shaped.ts'
import type { Shape } from '../schema/shape.ts'
import { type Usable, withoutBroken } from '../schema/usable.ts'
import type { Source } from '../source/source.ts'
import type { Period, Plan } from './plan.ts'
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
  const { diagnostics, broken, strays } = readableShape
    ? checkShape(source, shape)
    : { diagnostics: [], broken: [], strays: [] }
  const usable = withoutBroken(source.data, broken, partsWith(strays))
  const readable =
    !version && typeof usable.data === 'object' && usable.data !== null && !Array.isArray(usable.data)
  return {
    gaps: { ...usable, hasGap: (path) => usable.hasGap(path) || isAbsent(path, usable.data) },
    ...(readable && { plan: completed(usable.data as Partial<Plan>) }),
    diagnostics: version ? [version] : diagnostics,
  }
}

/** The parts of a plan that can be left out: a key that nobody knows goes alone where what holds it stays whole. */
function partsWith(strays: readonly Path[]): (path: Path) => boolean {
  const alone = new Set(
    strays.filter((path) => holder.has(String(path.at(-3)))).map((path) => path.join('\0')),
  )
  return (path) => alone.has(path.join('\0')) || isPart(path)
}

/** Lists whose entries still say something without one of their keys. */
const holder: ReadonlySet<string> = new Set(['tasks', 'schedule', 'sections', 'legalBases'])

/** A list entry that can be left out by itself; an id in a task's list of units takes its task with it. */
function isPart(path: Path): boolean {
  const list = path.findLast((step) => typeof step === 'string')
  const inTask = list === 'units' || list === 'lead' || list === 'support' || list === 'content'
  const isUnit = path.length === 2 && path[0] === 'units'
  return isUnit || (typeof path.at(-1) === 'number' && !(inTask && path.includes('tasks')))
}

/** What every plan has, empty where the file's own was unusable: rules need not ask. */
function completed(plan: Partial<Plan>): Plan {
  const { document, issuer, period, sections = [], ...rest } = plan
  return {
    ...rest,
    ...(isWhole(period) && { period }),
    tdkt: 1,
    document: { ...document, title: document?.title ?? '' },
    issuer: { ...issuer, name: issuer?.name ?? '' },
    sections,
  }
}

/** A period without one of its years says nothing. */
function isWhole(period: Partial<Period> | undefined): period is Period {
  return period?.from !== undefined && period.to !== undefined
}

/** Whether a path lies in a part that every plan has and this one lacks. */
function isAbsent([key]: Path, data: unknown): boolean {
  return typeof key === 'string' && required.has(key) && !Object.hasOwn(Object(data), key)
}

const required: ReadonlySet<string> = new Set(['document', 'issuer', 'sections'])
