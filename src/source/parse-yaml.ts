import { type Document, Lexer, parseDocument } from 'yaml'
import type { Range } from '../diagnostic.ts'

/** A text as YAML 1.2; it never throws, and what is wrong stands in the document's `errors`. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, {
    version: '1.2',
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    resolveKnownTags: false,
  })
}

/** The places of the remarks of a text; a `#` in words is none. */
export function remarkRanges(text: string): Range[] {
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
