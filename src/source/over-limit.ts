import type { Range } from '../diagnostic.ts'
import { matchesOf } from '../text.ts'
import { depthLimit, valueLimit } from './limits.ts'
import { tokensOf } from './patient-reader.ts'

/** How far right the signs of groups and lists may stand; each level stands a column further. */
const columnLimit = 1000

/** Where a text holds more than may be read, and of what there is too much. */
export interface OverLimit {
  readonly of: 'depth' | 'values'
  readonly range: Range
}

/** The sign at which a text is nested deeper or holds more values than may be read, found without parsing it. */
export function overLimit(text: string): OverLimit | undefined {
  return mayBeOver(text) ? firstOver(text) : undefined
}

/** That sign, found by reading the tokens of the text one by one. */
export function firstOver(text: string): OverLimit | undefined {
  let depth = 0
  let values = 0
  let lineStart = 0
  for (const { token, at, isWords } of tokensOf(text)) {
    const range = { start: at, end: at + token.length }
    if (token.includes('\n')) lineStart = at + token.lastIndexOf('\n') + 1
    if (isWords || /^[-?[{*]/.test(token)) values += 1
    if (values > valueLimit) return { of: 'values', range }
    if (isWords) continue
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    const isFar = depth === 0 && /^[-?:]$/.test(token) && at - lineStart > columnLimit
    if (depth > depthLimit || isFar) return { of: 'depth', range }
  }
  return undefined
}

/** Whether there are signs enough, lines so long, or so many brackets open: no token of other texts need be read. */
export function mayBeOver(text: string): boolean {
  if (text.length > valueLimit && mostValues(text) > valueLimit) return true
  let open = 0
  let mayGoOn = false
  for (const line of text.split('\n')) {
    if (line.length > columnLimit) return true
    if (bracket.test(line)) {
      const closes = !mayGoOn && !mayHoldWords.test(line)
      for (const [sign] of matchesOf(line, brackets)) {
        if (sign === '[' || sign === '{') open += 1
        else if (closes) open -= 1
        // a bracket that closes nothing is a word, and so others may be
        if (open < 0 || open > depthLimit) return true
      }
    }
    // words in quotes that begin within brackets go on over lines, and brackets there close nothing
    mayGoOn ||= open > 0 && quote.test(line)
  }
  return false
}

/**
 * How many keys, values and entries a text can hold at most: between any two words stands a sign or the end of a line,
 * and some signs count themselves.
 */
export function mostValues(text: string): number {
  let most = 1
  for (const [sign] of text.matchAll(signs)) most += '-?[{*'.includes(sign) ? 2 : 1
  return most
}

/** What can stand between two values, be they where they may be or not. */
const signs = /[:?-](?=\s|$)|[\n\r,[\]{}*"'&!|>#%@`]|\.\.\.|(?<=["'\]}]):/g

const bracket = /[[\]{}]/
const brackets = /[[\]{}]/g

/** In such lines a bracket that closes may be a word or a remark, and closes nothing. */
const mayHoldWords = /["'#]|!</

const quote = /["']/
