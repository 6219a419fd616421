import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  CORE_SCHEMA,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type ScalarStyle,
  type SequenceEvent,
} from 'js-yaml'
import type { Range } from '../diagnostic.ts'
import { depthLimit } from './limits.ts'
import type { Node, Notation, Pair, ScalarNode, Tree } from './tree.ts'

/**
 * A text as YAML 1.2 where it is a group of keys or a list in the notation that plans are written in; undefined
 * where anything is wrong or rare, which the patient reader reads. Where both read a text they make the same tree.
 */
export function readQuickly(text: string): Tree | undefined {
  if (rare.test(text)) return undefined
  try {
    const { root, words } = valuesOf(text, parseEvents(text, { maxDepth: depthLimit }))
    return { root, problems: [], remarks: () => remarksBetween(words, text) }
  } catch {
    return undefined
  }
}

/**
 * Tabs, line ends of old machines, marks of bytes, escaped line ends, and lines that begin or end a document or tell
 * how to read it.
 */
const rare = /[\t\ufeff]|\r(?!\n)|\\\r?\n|^(?:---|\.\.\.|%)/m

class Rare extends Error {}

/**
 * The values of a text whose events are gone through once, in the order of the text; and where its words stand, by
 * turns where they start and where they end: no remark begins there.
 */
function valuesOf(text: string, events: readonly Event[]): { root: Node; words: readonly number[] } {
  let next = 0
  /** Where what was read last ends. */
  let end = 0
  const words: number[] = []

  function node(): Node {
    const event = events[next]
    next += 1
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return scalar(event)
      case EVENT_ID.MAPPING:
        return map(event)
      case EVENT_ID.SEQUENCE:
        return list(event)
      default:
        throw new Rare()
    }
  }

  function isOver(): boolean {
    if (events[next]?.type !== EVENT_ID.POP) return false
    next += 1
    return true
  }

  function map(event: MappingEvent): Node {
    const isInBrackets = opens(event, '{')
    const pairs: Pair[] = []
    while (!isOver()) {
      const named = key()
      if (pairs.length > 0 && !isInBrackets && !beginsLine(named)) throw new Rare()
      pairs.push({ key: named, value: node() })
    }
    const { start } = event
    return { kind: 'map', pairs, isInBrackets, start, end: isInBrackets ? closed(start, '}') : end }
  }

  function list(event: SequenceEvent): Node {
    const isInBrackets = opens(event, '[')
    const items: Node[] = []
    while (!isOver()) items.push(item())
    const { start } = event
    return { kind: 'list', items, isInBrackets, start, end: isInBrackets ? closed(start, ']') : end }
  }

  /** Whether a group or list is in brackets. */
  function opens(event: MappingEvent | SequenceEvent, bracket: string): boolean {
    const isInBrackets = event.style === COLLECTION_STYLE.FLOW
    if (hasProperties(event) || (isInBrackets && text[event.start] !== bracket)) throw new Rare()
    if (isInBrackets) end = event.start + 1
    return isInBrackets
  }

  /** The place behind the bracket that closes a group or list of one line. */
  function closed(start: number, bracket: string): number {
    while (text[end] === ' ' || text[end] === ',') end += 1
    if (text[end] !== bracket || text.slice(start, end).includes('\n')) throw new Rare()
    end += 1
    return end
  }

  /** A key of one line that no sign of its own marks as one. */
  function key(): ScalarNode {
    const read = node()
    if (read.kind !== 'scalar' || read.source === '' || read.notation.startsWith('BLOCK')) throw new Rare()
    let before = read.start - 1
    while (text[before] === ' ') before -= 1
    if (text[before] === '?' || read.end - read.start > longestKey) throw new Rare()
    return { ...read, value: read.source }
  }

  /** An entry that is something: nothing behind a dash is rare. */
  function item(): Node {
    const event = events[next]
    if (event?.type === EVENT_ID.SCALAR && event.valueStart < 0) throw new Rare()
    return node()
  }

  /** Whether nothing stands before a key on its line; words behind the last entry of a list are a mistake. */
  function beginsLine({ start }: ScalarNode): boolean {
    let before = start - 1
    while (text[before] === ' ') before -= 1
    return before < 0 || text[before] === '\n'
  }

  function scalar(event: ScalarEvent): ScalarNode {
    if (hasProperties(event)) throw new Rare()
    if (event.valueStart < 0) return nothing()
    const { style } = event
    const range = isBlock(style) ? block(event) : inLine(event)
    const source = getScalarValue(text, event)
    const value = style === SCALAR_STYLE.PLAIN ? bareValue(source) : source
    return { kind: 'scalar', value, source, notation: notations[style], ...range }
  }

  /** Nothing behind a colon stands behind the blanks after it. */
  function nothing(): ScalarNode {
    while (text[end] === ' ') end += 1
    if (text[end] !== ':') throw new Rare()
    do end += 1
    while (text[end] === ' ')
    return { kind: 'scalar', value: null, source: '', notation: 'PLAIN', start: end, end }
  }

  function inLine({ style, valueStart, valueEnd }: ScalarEvent): Range {
    const quote = style === SCALAR_STYLE.PLAIN ? 0 : 1
    const start = valueStart - quote
    end = valueEnd + quote
    words.push(start, end)
    return { start, end }
  }

  /** A block text from its sign on; empty lines behind its words are its own only if it says so. */
  function block({ valueStart, valueEnd, chomping, indent }: ScalarEvent): Range {
    const line = text.lastIndexOf('\n', valueStart - 2) + 1
    const header = Math.max(line, end)
    const sign = text.slice(header, valueStart).search(/[|>]/)
    if (sign < 0 || indent < 0 || text.endsWith(' ')) throw new Rare()
    words.push(valueStart, valueEnd)
    end = valueEnd
    for (;;) {
      const lastLine = text.lastIndexOf('\n', end - 2) + 1
      const blanks = /^( *)\r?\n?$/.exec(text.slice(lastLine, end))?.[1]
      if (blanks === undefined) break
      if (lastLine <= valueStart || blanks.length > indent) throw new Rare()
      if (chomping === CHOMPING_MODE.KEEP) break
      end = lastLine
    }
    return { start: header + sign, end }
  }

  if (events[next]?.type !== EVENT_ID.DOCUMENT || events[next + 1]?.type === EVENT_ID.SCALAR) throw new Rare()
  next += 1
  const root = node()
  if (next + 1 !== events.length) throw new Rare()
  return { root, words }
}

/** A longer key cannot be told from a sentence with a colon. */
const longestKey = 1000

const notations: Readonly<Record<ScalarStyle, Notation>> = {
  [SCALAR_STYLE.PLAIN]: 'PLAIN',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'QUOTE_SINGLE',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'QUOTE_DOUBLE',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'BLOCK_LITERAL',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'BLOCK_FOLDED',
}

/** What a bare word means: a number, a truth value, nothing, or itself. */
function bareValue(source: string): unknown {
  const { value } = CORE_SCHEMA.resolveImplicitScalarTag(source)
  if (typeof value === 'string' && Math.abs(Number(source)) === Number.POSITIVE_INFINITY) throw new Rare()
  return value
}

function isBlock(style: ScalarStyle): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK
}

function hasProperties({ anchorStart, tagStart }: ScalarEvent | MappingEvent | SequenceEvent): boolean {
  return anchorStart >= 0 || tagStart >= 0
}

/** The remarks of a text: their `#` stands at the start of a line or behind a blank, and not in words. */
function remarksBetween(words: readonly number[], text: string): Range[] {
  const found: Range[] = []
  const sign = /(?<![^ \n])#/g
  let nextWords = 0
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const { index: start } = match
    while ((words[nextWords + 1] ?? text.length) <= start) nextWords += 2
    const isInWords = start >= (words[nextWords] ?? text.length)
    sign.lastIndex = isInWords ? (words[nextWords + 1] ?? text.length) : lineEnd(text, start)
    if (!isInWords) found.push({ start, end: sign.lastIndex })
  }
  return found
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  const end = at < 0 ? text.length : at
  return text[end - 1] === '\r' ? end - 1 : end
}
