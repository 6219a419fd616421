import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
} from 'yaml'
import type { Diagnostic, Path, Range } from '../diagnostic.ts'
import { decode } from './decode.ts'
import { doubtfulText } from './doubtful-text.ts'
import { duplicateKeys } from './duplicate-keys.ts'
import { linesOf } from './lines.ts'
import { type AliasProblem, keyText, plainData } from './plain-data.ts'
import { scalarOffsets } from './scalar-offsets.ts'
import type { Source } from './source.ts'
import { syntaxErrors } from './syntax-errors.ts'
import { aliasWords } from './words.ts'

/** Reads a YAML file: its data with the place of every value, and all that is wrong with it as YAML. */
export function readSource(file: string, bytes: Uint8Array): Source {
  const { text, diagnostics: encoding } = decode(file, bytes)
  const document = parseDocument(text, {
    version: '1.2',
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    keepSourceTokens: false,
  })
  const syntax = encoding.length > 0 ? encoding : syntaxErrors(file, text, document)
  const { data, problem } = syntax.length > 0 ? {} : plainData(document)
  const readable = syntax.length === 0 && problem === undefined

  return {
    file,
    text,
    data,
    diagnostics: [
      ...syntax,
      ...(problem ? [aliasFinding(file, problem)] : []),
      ...(readable ? [...duplicateKeys(file, document), ...doubtfulText(file, text, document)] : []),
    ],
    rangeOf: (path, on) => rangeOf(document, path, on),
    rangeWithin: (path, from, to) => rangeWithin(document, text, path, from, to),
    ...linesOf(text),
  }
}

function aliasFinding(file: string, { kind, alias }: AliasProblem): Diagnostic {
  return {
    code: `yaml/${kind}-alias`,
    severity: 'error',
    message: aliasWords[kind],
    file,
    range: placeOf(alias),
  }
}

interface Found {
  readonly node: Node | null
  readonly pair?: Pair
  readonly complete: boolean
}

/** Follows a path as far as it leads; aliases lead to what they stand for. */
function follow(document: Document.Parsed, path: Path): Found {
  let found: Found = { node: document.contents, complete: true }
  for (const step of path) {
    const next = childOf(isAlias(found.node) ? (found.node.resolve(document) ?? null) : found.node, step)
    if (!next) return { ...found, complete: false }
    found = next
  }
  return found
}

function childOf(node: Node | null, step: string | number): Found | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return item === undefined ? undefined : { node: item as Node, complete: true }
  }
  if (!isMap(node)) return undefined
  const pair = node.items.findLast(({ key }) => keyText(key) === step)
  return pair && { node: pair.value as Node | null, pair, complete: true }
}

function rangeOf(document: Document.Parsed, path: Path, on: 'key' | 'value' = 'value'): Range {
  const { node, pair, complete } = follow(document, path)
  const key = pair?.key as Node | undefined
  const blank = node === null || (isScalar(node) && node.value === null && node.source === '')
  if (key && (on === 'key' || blank || !complete)) return placeOf(key)
  return node && complete ? placeOf(node) : placeOf(firstKeyOf(node) ?? node)
}

/** Where a list item or the document itself is pointed at when something is missing in it. */
function firstKeyOf(node: Node | null): Node | undefined {
  return isMap(node) ? (node.items[0]?.key as Node | undefined) : undefined
}

/** A mapping is pointed at by its first key: its whole text would underline half a page. */
function placeOf(node: Node | null): Range {
  const shown = firstKeyOf(node) ?? node
  const [start = 0, end = start] = shown?.range ?? []
  return { start, end }
}

function rangeWithin(document: Document.Parsed, text: string, path: Path, from: number, to: number): Range {
  const { node } = follow(document, path)
  const scalar = isAlias(node) ? node.resolve(document) : node
  const whole = rangeOf(document, path)
  if (!isScalar(scalar) || typeof scalar.value !== 'string') return whole

  const offsets = scalarOffsets(scalar as Scalar<string>, text)
  const first = offsets?.[from]
  const last = offsets?.[Math.max(from, to - 1)]
  return first && last ? { start: first.start, end: Math.max(last.end, first.end) } : whole
}
