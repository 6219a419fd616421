import { type Document, isAlias, isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Path } from '../diagnostic.ts'
import { keyText } from './plain-data.ts'

/** Where a path leads in a document. */
export interface Found {
  readonly node: Node | null
  readonly pair?: Pair
  /**
   * Every node on the way, outermost first, an alias beside what it stands for; `node` itself is the last.
   */
  readonly way: readonly Node[]
  /** Whether the path leads somewhere; if not, the rest is its nearest ancestor. */
  readonly complete: boolean
}

export type Follow = (path: Path) => Found

/** Follows paths as far as they lead; aliases lead to what they stand for. */
export function follower(document: Document.Parsed): Follow {
  const pairs = new WeakMap<YAMLMap, Map<string, Pair>>()

  function pairOf(map: YAMLMap, key: string): Pair | undefined {
    const known = pairs.get(map) ?? new Map(map.items.map((pair) => [keyText(pair.key), pair as Pair]))
    pairs.set(map, known)
    return known.get(key)
  }

  function childOf(node: Node | null, step: string | number): Pick<Found, 'node' | 'pair'> | undefined {
    if (isSeq(node)) {
      const item = node.items[Number(step)]
      return item === undefined ? undefined : { node: item as Node }
    }
    const pair = isMap(node) ? pairOf(node, String(step)) : undefined
    return pair && { node: pair.value as Node | null, pair }
  }

  return (path) => {
    let found: Pick<Found, 'node' | 'pair'> = { node: document.contents }
    const way: Node[] = document.contents ? [document.contents] : []
    for (const step of path) {
      const target = isAlias(found.node) ? (found.node.resolve(document) ?? null) : found.node
      if (target && target !== found.node) way.push(target)
      const next = childOf(target, step)
      if (!next) return { ...found, way, complete: false }
      if (next.node) way.push(next.node)
      found = next
    }
    return { ...found, way, complete: true }
  }
}
