import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Path, Range } from '../diagnostic.ts'
import { keyText } from './plain-data.ts'
import { scalarOffsets } from './scalar-offsets.ts'
import type { Source } from './source.ts'

/** The ways from a document's values back to their places in its text. */
export function positionsOf(
  document: Document.Parsed,
  text: string,
): Pick<Source, 'rangeOf' | 'rangeWithin'> {
  const follow = follower(document)

  function rangeOf(path: Path, on: 'key' | 'value' = 'value'): Range {
    const { node, pair, complete } = follow(path)
    const key = pair?.key as Node | undefined
    const blank = node === null || (isScalar(node) && node.value === null && node.source === '')
    return placeOf(key && (on === 'key' || blank || !complete) ? key : node)
  }

  function rangeWithin(path: Path, from: number, to: number): Range {
    const { node } = follow(path)
    const scalar = isAlias(node) ? node.resolve(document) : node
    const whole = rangeOf(path)
    if (!isScalar(scalar) || typeof scalar.value !== 'string') return whole

    const offsets = scalarOffsets(scalar as Scalar<string>, text)
    const first = offsets?.[from]
    const last = offsets?.[Math.max(from, to - 1)]
    return first && last ? { start: first.start, end: Math.max(last.end, first.end) } : whole
  }

  return { rangeOf, rangeWithin }
}

interface Found {
  readonly node: Node | null
  readonly pair?: Pair
  readonly complete: boolean
}

/** Follows paths as far as they lead; aliases lead to what they stand for. */
function follower(document: Document.Parsed): (path: Path) => Found {
  const pairs = new WeakMap<YAMLMap, Map<string, Pair>>()

  function pairOf(map: YAMLMap, key: string): Pair | undefined {
    const known = pairs.get(map) ?? new Map(map.items.map((pair) => [keyText(pair.key), pair as Pair]))
    pairs.set(map, known)
    return known.get(key)
  }

  function childOf(node: Node | null, step: string | number): Found | undefined {
    if (isSeq(node)) {
      const item = node.items[Number(step)]
      return item === undefined ? undefined : { node: item as Node, complete: true }
    }
    const pair = isMap(node) ? pairOf(node, String(step)) : undefined
    return pair && { node: pair.value as Node | null, pair, complete: true }
  }

  return (path) => {
    let found: Found = { node: document.contents, complete: true }
    for (const step of path) {
      const next = childOf(isAlias(found.node) ? (found.node.resolve(document) ?? null) : found.node, step)
      if (!next) return { ...found, complete: false }
      found = next
    }
    return found
  }
}

/** A mapping is pointed at by its first key: its whole text would underline half a page. */
export function placeOf(node: Node | null): Range {
  const first = isMap(node) ? (node.items[0]?.key as Node | undefined) : undefined
  const [start = 0, end = start] = (first ?? node)?.range ?? []
  return { start, end }
}
