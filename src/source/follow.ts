import { type Document, isAlias, isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Path } from '../diagnostic.ts'
import { keyText, targetsOf } from './plain-data.ts'

/** Where a path leads in a document. */
export interface Found {
  readonly node: Node | null
  readonly pair?: Pair
  /** What `node` stands for where it is an alias, else itself. */
  readonly target: Node | null
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
  let targets: ReturnType<typeof targetsOf> | undefined

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

  function meant(node: Node | null): Node | null {
    if (!isAlias(node)) return node
    targets ??= targetsOf(document)
    return targets.get(node) ?? null
  }

  return (path) => {
    let found: Pick<Found, 'node' | 'pair'> = { node: document.contents }
    const way: Node[] = document.contents ? [document.contents] : []
    for (const step of path) {
      const target = meant(found.node)
      if (target && target !== found.node) way.push(target)
      const next = childOf(target, step)
      if (!next) return { ...found, target: meant(found.node), way, complete: false }
      if (next.node) way.push(next.node)
      found = next
    }
    return { ...found, target: meant(found.node), way, complete: true }
  }
}
