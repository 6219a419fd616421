import { type Document, Lexer, parseDocument } from 'yaml'
import type { Range } from '../diagnostic.ts'

/** A text as YAML 1.2; it never throws, and what is wrong stands in the document's `errors`. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { version: '1.2', uniqueKeys: false, stringKeys: true, prettyErrors: false })
}

/** The places of the remarks of a text; a `#` in words is none. */
export function remarkRanges(text: string): Range[] {
  const found: Range[] = []
  let at = 0
  let isWords = false
  for (const token of new Lexer().lex(text)) {
    const isSign = signs.has(token)
    if (!isSign && !isWords && token.startsWith('#')) found.push({ start: at, end: at + token.length })
    isWords = token === wordsFollow
    if (!isSign) at += token.length
  }
  return found
}

/** What the library's lexer puts between tokens and is not in the text. */
const wordsFollow = '\u001f'
const signs: ReadonlySet<string> = new Set(['\u0002', '\u0018', wordsFollow])
