import type { Range } from '../diagnostic.ts'
import type { TextNode } from './tree.ts'

/**
 * The place in the file of each UTF-16 unit of a text scalar's value, through folding, quotes, escapes and
 * NFC; undefined when the value and its source do not agree, so that a caller falls back on the whole value.
 */
export function scalarOffsets(scalar: TextNode, text: string): Range[] | undefined {
  if (!known.has(scalar)) known.set(scalar, worked(scalar, text))
  return known.get(scalar)
}

/** A scalar belongs to one text, and a text of many findings is asked again and again. */
const known = new WeakMap<TextNode, Range[] | undefined>()

function worked(scalar: TextNode, text: string): Range[] | undefined {
  for (const units of readings(scalar, text)) {
    const decoded = units.map(({ unit }) => unit).join('')
    if (decoded.startsWith(scalar.value) || scalar.value.startsWith(decoded)) return composed(units)
  }
  return undefined
}

interface Unit extends Range {
  readonly unit: string
}

/**
 * The ways to read a scalar's source: one, but for a block text that may begin deeper than it is indented.
 */
function* readings({ notation, start, end }: TextNode, text: string): Generator<Unit[]> {
  switch (notation) {
    case 'QUOTE_DOUBLE':
      yield flowUnits(text, start + 1, end - 1, doubleQuoteEscape)
      return
    case 'QUOTE_SINGLE':
      yield flowUnits(text, start + 1, end - 1, singleQuoteEscape)
      return
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      yield* blockReadings(text, start, end, notation === 'BLOCK_FOLDED')
      return
    default:
      yield flowUnits(text, start, end, () => undefined)
  }
}

type Unescape = (text: string, at: number) => { readonly value: string; readonly length: number } | undefined

/**
 * Plain and quoted text: blanks around a line end fold to one blank, each empty line to a line end; blanks
 * within a line are read in one go, lest each of them looks for the line end anew.
 */
function flowUnits(text: string, start: number, end: number, readEscape: Unescape): Unit[] {
  const blanks = /[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*|[ \t]+/y
  const units: Unit[] = []
  let at = start
  while (at < end) {
    const escaped = readEscape(text, at)
    blanks.lastIndex = at
    const read = escaped ? undefined : blanks.exec(text)?.[0]
    if (escaped || read?.includes('\n')) {
      const { value, length } = escaped ?? { value: foldedValue(read ?? ''), length: read?.length ?? 0 }
      for (const unit of value.split('')) units.push({ unit, start: at, end: at + length })
      at += length
      continue
    }
    for (const unit of (read ?? text.charAt(at)).split('')) {
      units.push({ unit, start: at, end: at + 1 })
      at += 1
    }
  }
  return units
}

function foldedValue(blanks: string): string {
  return '\n'.repeat(blanks.split('\n').length - 2) || ' '
}

const singleQuoteEscape: Unescape = (text, at) =>
  text.startsWith("''", at) ? { value: "'", length: 2 } : undefined

const namedEscapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
}

const doubleQuoteEscape: Unescape = (text, at) => {
  if (text.charAt(at) !== '\\') return undefined
  const sign = text.charAt(at + 1)
  const digits = { x: 2, u: 4, U: 8 }[sign]
  if (digits !== undefined) {
    const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16)
    return { value: code <= 0x10ffff ? String.fromCodePoint(code) : '', length: 2 + digits }
  }
  const lineEnd = /^\r?\n(?:[ \t]*\r?\n)*[ \t]*/.exec(text.slice(at + 1, at + 2000))?.[0]
  if (lineEnd !== undefined) {
    return { value: '\n'.repeat(lineEnd.split('\n').length - 2), length: 1 + lineEnd.length }
  }
  return { value: namedEscapes[sign] ?? sign, length: 2 }
}

interface BlockLine {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * A `|` or `>` text under each indentation it can have: that of its first line, or less where its header
 * states one.
 */
function* blockReadings(text: string, start: number, end: number, folds: boolean): Generator<Unit[]> {
  const headerEnd = text.indexOf('\n', start)
  if (headerEnd < 0 || headerEnd >= end) return
  const lines = linesBetween(text, headerEnd + 1, end)
  const shown = Math.max(0, lines.find(({ text: line }) => /[^ ]/.test(line))?.text.search(/[^ ]/) ?? 0)
  const least = /\d/.test(text.slice(start, headerEnd)) ? 0 : shown
  for (let indent = shown; indent >= least; indent -= 1) yield blockUnits(lines, indent, folds)
}

/** The lines of a block text without the indentation, joined by line ends or, folded, by blanks. */
function blockUnits(lines: readonly BlockLine[], indent: number, folds: boolean): Unit[] {
  const units: Unit[] = []
  let empties = 0
  let previous: BlockLine | undefined
  for (const line of lines.map((each) => indented(each, indent))) {
    if (line.text === '') {
      empties += 1
      if (previous === undefined || !folds) units.push({ unit: '\n', start: line.start, end: line.start })
      continue
    }
    if (previous && folds) units.push(...joint(previous, line, empties))
    for (const [index, unit] of line.text.split('').entries()) {
      units.push({ unit, start: line.start + index, end: line.start + index + 1 })
    }
    if (!folds) units.push({ unit: '\n', start: line.end, end: line.end })
    previous = line
    empties = 0
  }
  return units
}

function indented({ text, start, end }: BlockLine, indent: number): BlockLine {
  return { text: text.slice(indent), start: Math.min(start + indent, end), end }
}

function joint(above: BlockLine, below: BlockLine, empties: number): Unit[] {
  const indented = /^[ \t]/.test(above.text) || /^[ \t]/.test(below.text)
  const joined = indented ? '\n'.repeat(empties + 1) : '\n'.repeat(empties) || ' '
  return joined.split('').map((unit) => ({ unit, start: above.end, end: above.end }))
}

function linesBetween(text: string, start: number, end: number): BlockLine[] {
  const lines: BlockLine[] = []
  for (let at = start; at < end; ) {
    const lineEnd = text.indexOf('\n', at)
    const stop = lineEnd < 0 || lineEnd > end ? end : lineEnd
    const line = text.slice(at, stop).replace(/\r$/, '')
    lines.push({ text: line, start: at, end: at + line.length })
    at = stop + 1
  }
  return lines
}

/** An escaped line end of Windows, one line end in the value. */
function isLineEnd(units: readonly Unit[], at: number): boolean {
  return units[at]?.unit === '\r' && units[at + 1]?.unit === '\n'
}

/** The units of the value in NFC: a base letter and the marks typed after it take one place. */
function composed(units: readonly Unit[]): Range[] {
  const ranges: Range[] = []
  for (let at = 0; at < units.length; ) {
    let next = isLineEnd(units, at) ? at + 2 : at + 1
    while (next < units.length && /\p{M}/u.test(units[next]?.unit ?? '')) next += 1
    const cluster = units.slice(at, next)
    const raw = cluster.map(({ unit }) => unit).join('')
    const range = { start: cluster[0]?.start ?? 0, end: cluster.at(-1)?.end ?? 0 }
    const value = raw.replace('\r\n', '\n').normalize('NFC')
    if (value === raw) ranges.push(...cluster.map(({ start, end }) => ({ start, end })))
    else for (const _ of value.split('')) ranges.push(range)
    at = next
  }
  return ranges
}
