import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  type Scalar,
  type Node as WrittenNode,
} from 'yaml'
import type { Range } from '../diagnostic.ts'
import type { MapNode, Node, Notation, Tree } from './tree.ts'

/** Any text as YAML 1.2: it never throws, and goes on behind what is wrong. */
export function readPatiently(text: string): Tree {
  const document: Document.Parsed = parseDocument(text, {
    version: '1.2',
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    resolveKnownTags: false,
  })
  const problems = [...document.errors, ...document.warnings]
  return {
    root: treeOf(document.contents),
    problems: problems.map(({ code, pos: [start, end] }) => ({ code, start, end })),
    remarks: () => remarkRanges(text),
  }
}

function treeOf(node: unknown): Node | null {
  if (isAlias(node)) return { kind: 'alias', name: node.source, ...rangeOf(node) }
  if (isScalar(node)) return { kind: 'scalar', ...scalarOf(node), ...rangeOf(node), ...propertiesOf(node) }
  if (isSeq(node)) {
    const items = node.items.map(treeOf)
    const range = node.flow ? rangeOf(node) : endingWith(items.at(-1), rangeOf(node))
    return { kind: 'list', items, isInBrackets: node.flow === true, ...range, ...propertiesOf(node) }
  }
  if (!isMap(node)) return null
  const pairs: MapNode['pairs'] = node.items.map(({ key, value }) => ({
    key: treeOf(key),
    value: treeOf(value),
  }))
  const last = pairs.at(-1)
  const range = node.flow ? rangeOf(node) : endingWith(last?.value ?? last?.key, rangeOf(node))
  return { kind: 'map', pairs, isInBrackets: node.flow === true, ...range, ...propertiesOf(node) }
}

function scalarOf({ value, source = '', type }: Scalar): {
  value: unknown
  source: string
  notation: Notation
} {
  return { value, source, notation: (type ?? 'PLAIN') as Notation }
}

function rangeOf({ range }: WrittenNode): Range {
  const [start = 0, end = start] = range ?? []
  return { start, end }
}

function endingWith(last: Node | null | undefined, { start, end }: Range): Range {
  return { start, end: last?.end ?? end }
}

function propertiesOf({ anchor, tag }: { anchor?: string; tag?: string }) {
  return { ...(anchor !== undefined && { anchor }), ...(tag !== undefined && { tag }) }
}

/** The places of the remarks of a text; a `#` in words is none. */
function remarkRanges(text: string): Range[] {
  const found: Range[] = []
  for (const { token, at, isWords } of tokensOf(text)) {
    if (!isWords && token.startsWith('#')) found.push({ start: at, end: at + token.length })
  }
  return found
}

/** The tokens of a text, each with its place and whether it is words and no sign of YAML. */
export function* tokensOf(text: string): Iterable<{ token: string; at: number; isWords: boolean }> {
  let at = 0
  let isWords = false
  for (const token of new Lexer().lex(text)) {
    const isSign = signs.has(token)
    if (!isSign) yield { token, at, isWords }
    isWords = token === wordsFollow
    if (!isSign) at += token.length
  }
}

/** What the library's lexer puts between tokens and is not in the text. */
const wordsFollow = '\u001f'
const signs: ReadonlySet<string> = new Set(['\u0002', '\u0018', wordsFollow])
