import type { Path } from '../diagnostic.ts'
import type { Source } from '../source/source.ts'

/** One value that a config or a file that it extends says, and where. */
export interface DecidedValue extends Place {
  /** The way to it; an entry of a list is named by its id. */
  readonly path: Path
  readonly value: string
  /** Whether its file is one that the config extends. */
  readonly isInherited: boolean
  /** The place nearer to the plans that decides in its stead. */
  readonly overruledBy?: Place
}

export interface Place {
  readonly file: string
  readonly line: number
}

/**
 * Every value of a config and of the files that it extends, the nearest file first, key by key: which of them
 * is in force and which a nearer file overrules.
 */
export function decidedValues(sources: readonly Source[]): DecidedValue[] {
  const owners = new Map<string, { readonly source: Source; readonly place: Place }>()
  const values = sources.flatMap((source, index) =>
    entriesOf(source.data).flatMap(({ owned, at, leaves }) => {
      const key = owned[0] === 'extends' ? source.file : owned.join('\0')
      const owner = owners.get(key) ?? { source, place: placeOf(source, at) }
      owners.set(key, owner)
      return leaves.map((leaf) => ({
        path: leaf.path,
        value: leaf.value,
        ...placeOf(source, leaf.at),
        isInherited: index > 0,
        ...(owner.source !== source && { overruledBy: owner.place }),
      }))
    }),
  )
  return values.toSorted((a, b) => orderOf(a) - orderOf(b))
}

/** The keys of a config in the order in which they are told. */
export const decidedKeys = [
  'issuer',
  'signature',
  'archive',
  'units',
  'rules',
  'houseRules',
  'legalDocuments',
  'templates',
  'extends',
] as const
export type DecidedKey = (typeof decidedKeys)[number]

/** What one file decides whole, so that a nearer file's word takes its place. */
interface Entry {
  readonly owned: Path
  readonly at: Path
  readonly leaves: readonly Leaf[]
}

interface Leaf {
  readonly path: Path
  readonly at: Path
  readonly value: string
}

function entriesOf(data: unknown): Entry[] {
  if (!isGroup(data)) return []
  return decidedKeys.flatMap((key): Entry[] => {
    if (!Object.hasOwn(data, key)) return []
    const value = data[key]
    if (key === 'units' || key === 'rules') {
      return Object.entries(isGroup(value) ? value : {}).map(([id, each]) => entry([key, id], each))
    }
    if (key !== 'legalDocuments' && key !== 'houseRules') return [entry([key], value)]
    return (Array.isArray(value) ? value : []).map((each: unknown, index) => listed(key, index, each))
  })
}

function entry(path: Path, value: unknown): Entry {
  return { owned: path, at: path, leaves: leavesOf(path, value) }
}

/** An entry of a list that is known by its id, in one line. */
function listed(key: 'legalDocuments' | 'houseRules', index: number, value: unknown): Entry {
  const told = isGroup(value) ? value : {}
  const path = [key, String(told['id'])]
  const words = key === 'houseRules' ? [told['message']] : [told['kind'], told['number'], told['title']]
  const text = words.filter((word) => typeof word === 'string').join(' ')
  const at = [key, index]
  return { owned: path, at, leaves: [{ path, at, value: text }] }
}

function leavesOf(path: Path, value: unknown): Leaf[] {
  if (isGroup(value)) return Object.entries(value).flatMap(([key, each]) => leavesOf([...path, key], each))
  if (Array.isArray(value) && value.some(isGroup)) {
    return value.flatMap((each: unknown, index) => leavesOf([...path, index], each))
  }
  const shown = Array.isArray(value) ? value.join(' / ') : value === null ? '' : String(value)
  return [{ path, at: path, value: shown }]
}

function placeOf(source: Source, path: Path): Place {
  return { file: source.file, line: source.position(source.rangeOf(path, 'key').start).line }
}

function orderOf({ path: [key] }: DecidedValue): number {
  const order: readonly unknown[] = decidedKeys
  return order.indexOf(key)
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
