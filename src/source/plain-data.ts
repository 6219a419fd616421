import { depthLimit } from './limits.ts'
import { type AliasNode, type Node, type Pair, type ScalarNode, type Tree, visit } from './tree.ts'

/** How many values a file's aliases may stand for, all told. */
const aliasLimit = 100_000

/** What an alias cannot mean: nothing, itself, or more than a plan ever holds. */
export type AliasProblem = { readonly kind: 'bad' | 'circular' | 'too-many'; readonly alias: AliasNode }

/** A group or list within more of them than a plan ever has. */
export type DepthProblem = { readonly kind: 'too-deep'; readonly node: Node }

/**
 * A YAML document as plain objects, lists and scalars with all text in NFC; the last of two equal keys wins.
 * `problem` says why its aliases cannot be followed, or where it is nested too deeply.
 */
export function plainData(tree: Tree): {
  data?: unknown
  problem?: AliasProblem | DepthProblem
} {
  const targets = targetsOf(tree)
  const open = new Set<Node>()
  let aliased = 0
  let problem: AliasProblem | DepthProblem | undefined

  const read = (node: Node | null, within?: AliasNode): unknown => {
    if (problem || node === null) return null
    if (within && ++aliased > aliasLimit) problem = { kind: 'too-many', alias: within }
    if (node.kind === 'alias') {
      const target = targets.get(node)
      if (!target) problem = { kind: 'bad', alias: node }
      if (target && open.has(target)) problem = { kind: 'circular', alias: node }
      return read(target ?? null, within ?? node)
    }
    if (node.kind === 'scalar') return scalarValue(node)

    if (open.size >= depthLimit) problem = { kind: 'too-deep', node }
    open.add(node)
    const value =
      node.kind === 'list'
        ? node.items.map((item) => read(item, within))
        : objectOf(node.pairs, (item) => read(item, within))
    open.delete(node)
    return value
  }

  const data = read(tree.root)
  return problem ? { problem } : { data }
}

/** What each alias stands for, read in one go: the library looks through the file for every one anew. */
export function targetsOf({ root }: Tree): ReadonlyMap<AliasNode, Node> {
  const anchors = new Map<string, Node>()
  const targets = new Map<AliasNode, Node>()
  visit(root, (node) => {
    if (node.kind !== 'alias') {
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
      return
    }
    const target = anchors.get(node.name)
    if (target) targets.set(node, target)
  })
  return targets
}

/** A mapping's key as data holds it. */
export function keyText(key: Node | null): string {
  return (key?.kind === 'scalar' ? String(key.value ?? '') : String(key)).normalize('NFC')
}

/** Own properties only, so that a key `__proto__` is a key like any other. */
function objectOf(pairs: readonly Pair[], read: (node: Node | null) => unknown): object {
  const object: Record<string, unknown> = {}
  for (const pair of pairs) {
    const key = keyText(pair.key)
    const value = read(pair.value)
    if (key !== '__proto__') object[key] = value
    else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
  }
  return object
}

/** The line end that closes a block text belongs to its notation, not to its words. */
export function scalarValue({ value, notation }: ScalarNode): unknown {
  if (typeof value !== 'string') return value
  const words = notation.startsWith('BLOCK') ? value.replace(/\n+$/, '') : value
  return (words.includes('\r') ? words.replace(/\r\n?/g, '\n') : words).normalize('NFC')
}
