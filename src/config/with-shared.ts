import type { Path } from '../diagnostic.ts'
import type { Source } from '../source/source.ts'
import type { SharedValue } from './config.ts'

/**
 * A plan's file with the values that the organisation keeps for all its plans; what the plan says itself wins,
 * and of the units only those come in that the plan names.
 */
export function withShared(source: Source, shared: readonly SharedValue[]): Source {
  const { data } = source
  if (shared.length === 0 || !isGroup(data)) return source

  const named = textsIn(data)
  const taken = shared.filter(({ path }) => isLacking(path, data) && isWanted(path, named))
  if (taken.length === 0) return source
  const lenders = new Map(taken.map((each) => [nameOf(each.path), each.source]))
  const lender = (path: Path) =>
    path[0] === 'units' ? lenders.get(nameOf(path.slice(0, 2))) : lenders.get(nameOf(path.slice(0, 1)))
  const origin = (path: Path) => lender(path) ?? source

  return {
    ...source,
    data: merged(data, taken),
    origin,
    rangeOf: (path, on) => origin(path).rangeOf(path, on),
    rangeWithin: (path, from, to) => origin(path).rangeWithin(path, from, to),
    replacing: (path, replacement, within) =>
      lender(path) ? undefined : source.replacing(path, replacement, within),
  }
}

/** The ids of the organisation's units. */
export function sharedUnits(shared: readonly SharedValue[]): string[] {
  return shared.flatMap(({ path: [key, id] }) => (key === 'units' ? [String(id)] : []))
}

type Group = Readonly<Record<string, unknown>>

/** The organisation's units stand first: of two with one name the plan's is the one that is too many. */
function merged(data: Group, taken: readonly SharedValue[]): Group {
  const whole: Record<string, unknown> = { ...data }
  const units: Record<string, unknown> = {}
  for (const { path, value } of taken) {
    const [key, id] = path.map(String)
    if (key !== undefined && id !== undefined) units[id] = value
    else if (key !== undefined) whole[key] = value
  }
  const own = data['units']
  if (Object.keys(units).length > 0) whole['units'] = { ...units, ...(isGroup(own) && own) }
  return whole
}

function isLacking([key = '', id]: Path, data: Group): boolean {
  if (id === undefined) return !Object.hasOwn(data, key)
  const group = data[key]
  return group === undefined || (isGroup(group) && !Object.hasOwn(group, id))
}

function isWanted([key, id]: Path, named: ReadonlySet<string>): boolean {
  return key !== 'units' || named.has(String(id))
}

/** Every text of some data; a unit is named by a text that is its id. */
function textsIn(value: unknown, texts = new Set<string>()): Set<string> {
  if (typeof value === 'string') texts.add(value)
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) textsIn(inner, texts)
  return texts
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameOf(path: Path): string {
  return path.join('\0')
}
