import type { Diagnostic, Fix, Path } from '../diagnostic.ts'
import type { Source } from '../source/source.ts'
import type { Shape, ShapeProblem } from './shape.ts'
import { isoDate } from './words.ts'

/**
 * The findings of shape with a fix where there is a safe one: what was meant as text and only lacks its
 * quotes, and days in the order in which people write them. All are tried together on the data: where the
 * shape is then still wrong there is no fix.
 */
export function withFixes(
  found: readonly Diagnostic[],
  problems: readonly ShapeProblem[],
  source: Source,
  shape: Shape,
): Diagnostic[] {
  const mendings = problems.map((problem, index) => mendingOf(found[index], problem, source))
  if (mendings.every((mending) => mending === undefined)) return [...found]

  const data: unknown = structuredClone(source.data)
  for (const mending of mendings) if (mending) put(data, mending.path, mending.text)
  const stillWrong = new Set(shape.problemsOf(data).map(({ path }) => path.join('\0')))
  return found.map((finding, index) => {
    const mending = mendings[index]
    return mending && !stillWrong.has(mending.path.join('\0')) ? { ...finding, fix: mending.fix } : finding
  })
}

interface Mending {
  readonly path: Path
  readonly text: string
  readonly fix: Fix
}

function mendingOf(
  found: Diagnostic | undefined,
  { path }: ShapeProblem,
  source: Source,
): Mending | undefined {
  const text = found && path.length > 0 ? rightText(found, path, source) : undefined
  const fix = text === undefined ? undefined : source.replacing(path, text)
  return text !== undefined && fix ? { path, text, fix } : undefined
}

/** What should stand in the place of a value, as far as it is certain. */
function rightText({ code }: Diagnostic, path: Path, source: Source): string | undefined {
  if (code === 'schema/wrong-type' || code === 'schema/lost-quotes') return bareText(path, source)
  const value = valueAt(path, source.data)
  return code === 'schema/bad-value' && typeof value === 'string' ? isoDate(value) : undefined
}

/** A bare value as it is typed; of a text that a colon split in two, both halves and the colon. */
function bareText(path: Path, source: Source): string | undefined {
  const value = valueAt(path, source.data)
  if (typeof value === 'number' || typeof value === 'boolean') {
    const { start, end } = source.rangeOf(path)
    return source.text.slice(start, end)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const [key, ...more] = Object.keys(value)
  if (key === undefined || more.length > 0) return undefined
  return source.text.slice(source.rangeOf([...path, key], 'key').start, source.rangeOf([...path, key]).end)
}

function valueAt(path: Path, data: unknown): unknown {
  return path.reduce((value, step) => Reflect.get(Object(value), step), data)
}

function put(data: unknown, path: Path, text: string): void {
  const holder = valueAt(path.slice(0, -1), data)
  const step = path.at(-1)
  if (typeof holder === 'object' && holder !== null && step !== undefined) Reflect.set(holder, step, text)
}
