import type { Localized, Path } from '../diagnostic.ts'
import type { Source } from '../source/source.ts'
import { type Replacement, valueAt } from './value-edits.ts'

/**
 * Puts a value in its place, and wherever its placeholder, such as “Sở …”, stands in other words of the plan;
 * nothing when it stands there already.
 */
export function putValue({ data }: Source, path: Path, text: string, reason: Localized): Replacement[] {
  const old = valueAt(data, path)
  if (old === text) return []
  const own = { path, text, reason, settles: true as const }
  if (!hasPlaceholder(old)) return [own]
  const others = textsIn(data, []).flatMap((each) =>
    each.path.join('\0') === path.join('\0')
      ? []
      : placesIn(each.text, old).map(
          (at): Replacement => ({ ...own, path: each.path, within: [at, at + old.length] }),
        ),
  )
  return [own, ...others]
}

/** Whether a value waits to be filled: a text with an ellipsis. */
export function hasPlaceholder(value: unknown): value is string {
  return typeof value === 'string' && value.includes('…')
}

function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function placesIn(text: string, piece: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) places.push(at)
  return places
}
