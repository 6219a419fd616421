import { type Document, isScalar, type Scalar, visit } from 'yaml'
import type { Diagnostic, Range } from '../diagnostic.ts'
import { scalarOffsets } from './scalar-offsets.ts'
import { decomposedWords, forbiddenWords } from './words.ts'

/** Controls other than tab and line ends, lone surrogates and noncharacters: no document can hold them. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u

/** A letter followed by a combining mark with which it composes: NFD typing. */
const decomposed = /\p{L}\p{M}+/gu

/** Characters in the texts of a file that cannot be printed, and the first letter typed in NFD. */
export function doubtfulText(file: string, text: string, document: Document.Parsed): Diagnostic[] {
  const found: Diagnostic[] = []
  let counted = 0
  let first: Range | undefined
  visit(document, (_, node) => {
    if (!isScalar(node) || typeof node.value !== 'string') return
    const scalar = node as Scalar<string>
    const bad = forbidden.exec(scalar.value)
    if (bad) found.push(finding(file, scalar, text, bad))
    for (const letter of node.value.matchAll(decomposed)) {
      if (letter[0].normalize('NFC') === letter[0]) continue
      counted += 1
      first ??= rangeInScalar(scalar, text, letter.index, letter[0].length)
    }
  })
  if (first) {
    found.push({
      code: 'source/decomposed',
      severity: 'warning',
      message: decomposedWords(counted),
      file,
      range: first,
    })
  }
  return found
}

function finding(file: string, scalar: Scalar<string>, text: string, bad: RegExpExecArray): Diagnostic {
  const hex = bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return {
    code: 'source/forbidden-character',
    severity: 'error',
    message: forbiddenWords(hex),
    file,
    range: rangeInScalar(scalar, text, bad.index, 1),
  }
}

/** `at` counts in the value as typed; the NFC before it may be shorter. */
function rangeInScalar(scalar: Scalar<string>, text: string, at: number, length: number): Range {
  const offsets = scalarOffsets(scalar, text)
  const from = scalar.value.slice(0, at).normalize('NFC').length
  const [start = 0, end = 0] = scalar.range ?? []
  const place = offsets?.[from]
  return place ? { start: place.start, end: Math.max(place.end, place.start + length) } : { start, end }
}
