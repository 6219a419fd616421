import { isMap, isScalar, type Node, type Scalar } from 'yaml'
import type { Path, Range } from '../diagnostic.ts'
import type { Follow } from './follow.ts'
import { scalarOffsets } from './scalar-offsets.ts'
import type { Source } from './source.ts'

/** The ways from a document's values back to their places in its text. */
export function positionsOf(
  text: string,
  follow: Follow,
): Pick<Source, 'rangeOf' | 'rangeWithin' | 'extent'> {
  function rangeOf(path: Path, on: 'key' | 'value' = 'value'): Range {
    const { node, pair, complete } = follow(path)
    const key = pair?.key as Node | undefined
    const blank = node === null || (isScalar(node) && node.value === null && node.source === '')
    return placeOf(key && (on === 'key' || blank || !complete) ? key : node)
  }

  function rangeWithin(path: Path, from: number, to: number): Range {
    const { target: scalar } = follow(path)
    const whole = rangeOf(path)
    if (!isScalar(scalar) || typeof scalar.value !== 'string') return whole

    const offsets = scalarOffsets(scalar as Scalar<string>, text)
    const first = offsets?.[from]
    const last = offsets?.[Math.max(from, to - 1)]
    return first && last ? { start: first.start, end: Math.max(last.end, first.end) } : whole
  }

  function extent(path: Path): Range {
    const { node, pair } = follow(path)
    const key = pair?.key as Node | undefined
    const [start = 0] = (key ?? node)?.range ?? []
    const end = node?.range?.[1] ?? key?.range?.[1] ?? start
    return { start, end }
  }

  return { rangeOf, rangeWithin, extent }
}

/** A mapping is pointed at by its first key: its whole text would underline half a page. */
export function placeOf(node: Node | null): Range {
  const first = isMap(node) ? (node.items[0]?.key as Node | undefined) : undefined
  const [start = 0, end = start] = (first ?? node)?.range ?? []
  return { start, end }
}
