import type { Path } from '../diagnostic.ts'
import { readSource } from '../source/read-source.ts'
import { type Replacement, valueAt } from './value-edits.ts'

/** The data that a file must give once it is revised. */
export function expectedData(
  data: unknown,
  replacements: readonly Replacement[],
  dropped: readonly Path[],
): unknown {
  const copy: unknown = structuredClone(data)
  for (const { path, within, text } of fromTheEnd(replacements)) {
    const value = valueAt(copy, path)
    put(
      copy,
      path,
      typeof value === 'string' && within ? spliced(value, within, text) : wholeValue(value, text),
    )
  }
  for (const path of dropped.toSorted((a, b) => Number(b.at(-1)) - Number(a.at(-1)))) {
    const list = valueAt(copy, path.slice(0, -1))
    if (Array.isArray(list)) list.splice(Number(path.at(-1)), 1)
  }
  return copy
}

/** The later pieces of a value first, so that the places of the earlier ones hold. */
function fromTheEnd(replacements: readonly Replacement[]): Replacement[] {
  return replacements.toSorted((a, b) => (b.within?.[0] ?? 0) - (a.within?.[0] ?? 0))
}

function spliced(value: string, [from, to]: readonly [number, number], text: string): unknown {
  const whole = value.slice(0, from) + text + value.slice(to)
  return whole === '' ? null : whole
}

function wholeValue(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return readSource('', new TextEncoder().encode(text)).data
  if (text === '') return null
  return typeof value === 'number' ? Number(text) : text
}

function put(data: unknown, path: Path, value: unknown): void {
  const holder = valueAt(data, path.slice(0, -1))
  const key = path.at(-1)
  if (typeof holder === 'object' && holder !== null && key !== undefined) Reflect.set(holder, key, value)
}

/** Whether two plain data are the same, in whatever order their keys stand. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameData(Reflect.get(a, key), Reflect.get(b, key)))
  )
}
