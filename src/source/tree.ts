import type { ErrorCode } from 'yaml'
import type { Range } from '../diagnostic.ts'

/** A YAML text as the values that it holds, each with its place. */
export interface Tree {
  /** The outermost value; none where the text holds nothing. */
  readonly root: Node | null
  /** What is wrong with the text as YAML, in the order of the text. */
  readonly problems: readonly SyntaxProblem[]
  /** The places of the remarks, each from its `#` to the end of its line, in order. */
  remarks(): readonly Range[]
}

/** A place where a text is no YAML, by the library's own name for what is wrong. */
export interface SyntaxProblem extends Range {
  readonly code: ErrorCode
}

export type Node = ScalarNode | MapNode | ListNode | AliasNode

/** What is written for a value, without the signs that name it or say its kind. */
interface Written extends Range {
  /** The name after `&` by which the value can be repeated. */
  readonly anchor?: string
  /** What is written after `!` of the value's kind. */
  readonly tag?: string
}

/** A text, number, truth value or nothing. */
export interface ScalarNode extends Written {
  readonly kind: 'scalar'
  readonly value: unknown
  /** What is written, with its escapes and folds undone; empty where nothing is. */
  readonly source: string
  readonly notation: Notation
}

/** A text, and not a number or nothing. */
export interface TextNode extends ScalarNode {
  readonly value: string
}

/** How a scalar is written: bare, in quotes, or as a block of lines of its own. */
export type Notation = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'

/** A group of keys with their values; one without brackets ends where its last value does. */
export interface MapNode extends Written {
  readonly kind: 'map'
  readonly pairs: readonly Pair[]
  readonly isInBrackets: boolean
}

export interface Pair {
  readonly key: Node | null
  readonly value: Node | null
}

/** A list; one without brackets ends where its last entry does. */
export interface ListNode extends Written {
  readonly kind: 'list'
  readonly items: readonly (Node | null)[]
  readonly isInBrackets: boolean
}

/** What repeats the value of a name. */
export interface AliasNode extends Range {
  readonly kind: 'alias'
  readonly name: string
}

export function isText(node: Node | null | undefined): node is TextNode {
  return node?.kind === 'scalar' && typeof node.value === 'string'
}

/** Shows every value of a tree in the order of the text, what lies around others before them, keys too. */
export function visit(node: Node | null, see: (node: Node) => void): void {
  if (node === null) return
  see(node)
  if (node.kind === 'list') for (const item of node.items) visit(item, see)
  if (node.kind !== 'map') return
  for (const { key, value } of node.pairs) {
    visit(key, see)
    visit(value, see)
  }
}
