import type { Path } from '../diagnostic.ts'

/** Data without its broken parts: what was left out, and where each kept value stands in the file. */
export interface Usable {
  readonly data: unknown
  /** Every text and key of the parts left out: who only stands there is not unused, nor undefined. */
  readonly leftOut: ReadonlySet<string>
  /** Whether something of the file at or below a path in `data` was left out. */
  hasGap(path: Path): boolean
  /** The path in the file of a path in `data`. */
  sourcePath(path: Path): Path
}

/** Leaves out the part around each broken place: the nearest list entry, or else the key itself. */
export function withoutBroken(
  data: unknown,
  broken: readonly Path[],
  isPart: (path: Path) => boolean,
): Usable {
  const dropped = new Set(broken.map((path) => partAround(path, isPart).join('\0')))
  const aboveGaps = new Set(broken.flatMap(placesAbove))
  const leftOut = new Set<string>()
  const origins = new WeakMap<object, readonly number[]>()

  const kept = (value: unknown, path: Path): unknown => {
    const stays = (step: string | number, item: unknown) => {
      const here = [...path, step].join('\0')
      if (!dropped.has(here)) return true
      collectWords(step, leftOut)
      collectWords(item, leftOut)
      return false
    }
    if (Array.isArray(value)) {
      const indices = value.flatMap((item, index) => (stays(index, item) ? [index] : []))
      const list = indices.map((index) => kept(value[index], [...path, index]))
      origins.set(list, indices)
      return list
    }
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) =>
        stays(key, item) ? [[key, kept(item, [...path, key])]] : [],
      ),
    )
  }

  const usable = dropped.size === 0 ? data : kept(data, [])
  return {
    data: usable,
    leftOut,
    hasGap: (path) => aboveGaps.has(placeName(sourcePath(usable, path, origins))),
    sourcePath: (path) => sourcePath(usable, path, origins),
  }
}

/** The names of a place and of every place above it. */
function placesAbove(path: Path): string[] {
  return [...path.keys(), path.length].map((length) => placeName(path.slice(0, length)))
}

function placeName(path: Path): string {
  return path.map((step) => `\0${step}`).join('')
}

function partAround(path: Path, isPart: (path: Path) => boolean): Path {
  for (let length = path.length; length > 0; length -= 1) {
    const outer = path.slice(0, length)
    if (isPart(outer)) return outer
  }
  return path
}

function collectWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') words.add(value)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      words.add(key)
      collectWords(item, words)
    }
  }
}

function sourcePath(data: unknown, path: Path, origins: WeakMap<object, readonly number[]>): Path {
  const steps: (string | number)[] = []
  let value = data
  for (const step of path) {
    const indices = typeof value === 'object' && value !== null ? origins.get(value) : undefined
    steps.push(typeof step === 'number' ? (indices?.[step] ?? step) : step)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
  }
  return steps
}
