import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  visit,
} from 'yaml'
import { depthLimit } from './limits.ts'

/** How many values a file's aliases may stand for, all told. */
const aliasLimit = 100_000

/** What an alias cannot mean: nothing, itself, or more than a plan ever holds. */
export type AliasProblem = { readonly kind: 'bad' | 'circular' | 'too-many'; readonly alias: Alias }

/** A group or list within more of them than a plan ever has. */
export type DepthProblem = { readonly kind: 'too-deep'; readonly node: Node }

/**
 * A YAML document as plain objects, lists and scalars with all text in NFC; the last of two equal keys wins.
 * `problem` says why its aliases cannot be followed, or where it is nested too deeply.
 */
export function plainData(document: Document.Parsed): {
  data?: unknown
  problem?: AliasProblem | DepthProblem
} {
  const targets = targetsOf(document)
  const open = new Set<Node>()
  let aliased = 0
  let problem: AliasProblem | DepthProblem | undefined

  const read = (node: unknown, within?: Alias): unknown => {
    if (problem || node === null || node === undefined) return null
    if (within && ++aliased > aliasLimit) problem = { kind: 'too-many', alias: within }
    if (isAlias(node)) {
      const target = targets.get(node)
      if (!target) problem = { kind: 'bad', alias: node }
      if (target && open.has(target)) problem = { kind: 'circular', alias: node }
      return read(target, within ?? node)
    }
    if (isScalar(node)) return scalarValue(node)
    if (!isMap(node) && !isSeq(node)) return null

    if (open.size >= depthLimit) problem = { kind: 'too-deep', node }
    open.add(node)
    const value = isMap(node)
      ? entriesToObject(node.items.map(({ key, value: item }) => [keyText(key), read(item, within)]))
      : node.items.map((item) => read(item, within))
    open.delete(node)
    return value
  }

  const data = read(document.contents)
  return problem ? { problem } : { data }
}

/** What each alias stands for, read in one go: the library looks through the file for every one anew. */
export function targetsOf(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, {
    Node(_, node) {
      const target = isAlias(node) ? anchors.get(node.source) : undefined
      if (isAlias(node) && target) targets.set(node, target)
      if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return targets
}

/** A mapping's key as data holds it. */
export function keyText(key: unknown): string {
  return (isScalar(key) ? String(key.value ?? '') : String(key)).normalize('NFC')
}

/** Own properties only, so that a key `__proto__` is a key like any other. */
function entriesToObject(entries: readonly (readonly [string, unknown])[]): object {
  const object = {}
  for (const [key, value] of entries) {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
  }
  return object
}

/** The line end that closes a block text belongs to its notation, not to its words. */
export function scalarValue(scalar: Scalar): unknown {
  const { value, type } = scalar
  if (typeof value !== 'string') return value
  const words = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? value.replace(/\n+$/, '') : value
  return words.replace(/\r\n?/g, '\n').normalize('NFC')
}
