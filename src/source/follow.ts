import type { Path } from '../diagnostic.ts'
import { keyText, targetsOf } from './plain-data.ts'
import type { MapNode, Node, Pair, Tree } from './tree.ts'

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
export function follower(tree: Tree): Follow {
  const pairs = new WeakMap<MapNode, Map<string, Pair>>()
  let targets: ReturnType<typeof targetsOf> | undefined

  function pairOf(map: MapNode, key: string): Pair | undefined {
    const known = pairs.get(map) ?? new Map(map.pairs.map((pair) => [keyText(pair.key), pair]))
    pairs.set(map, known)
    return known.get(key)
  }

  function childOf(node: Node | null, step: string | number): Pick<Found, 'node' | 'pair'> | undefined {
    if (node?.kind === 'list') {
      const item = node.items[Number(step)]
      return item === undefined ? undefined : { node: item }
    }
    const pair = node?.kind === 'map' ? pairOf(node, String(step)) : undefined
    return pair && { node: pair.value, pair }
  }

  function meant(node: Node | null): Node | null {
    if (node?.kind !== 'alias') return node
    targets ??= targetsOf(tree)
    return targets.get(node) ?? null
  }

  return (path) => {
    let found: Pick<Found, 'node' | 'pair'> = { node: tree.root }
    const way: Node[] = tree.root ? [tree.root] : []
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
