import type { Diagnostic, Range } from '../diagnostic.ts'
import { matchesOf } from '../text.ts'
import { scalarOffsets } from './scalar-offsets.ts'
import { isText, type TextNode, type Tree, visit } from './tree.ts'
import { decomposedWords, forbiddenWords } from './words.ts'

/** Controls other than tab and line ends, lone surrogates and noncharacters: no document can hold them. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u

/** A letter followed by a combining mark with which it composes: NFD typing. */
const decomposed = /\p{L}\p{M}+/gu

/** What a file has somewhere in which there is one of the two: itself, or the sign that spells a character out. */
const mayDoubt = [/[\\\p{M}\p{Cs}\ufffe\uffff]/u, /\p{Cc}(?<![\t\n\r])/u]

/** Characters in the texts of a file that cannot be printed, and the first letter typed in NFD. */
export function doubtfulText(file: string, text: string, { root }: Tree): Diagnostic[] {
  if (!mayDoubt.some((sign) => sign.test(text))) return []
  const found: Diagnostic[] = []
  const letters: Letter[] = []
  visit(root, (node) => {
    if (!isText(node)) return
    const bad = forbidden.exec(node.value)
    if (bad) found.push(finding(file, node, text, bad))
    letters.push(...decomposedLetters(node, text))
  })
  const [first] = letters
  if (first) {
    const edits = letters.flatMap(({ range, text: put, isExact }) => (isExact ? [{ range, text: put }] : []))
    found.push({
      code: 'source/decomposed',
      severity: 'warning',
      message: decomposedWords(letters.length),
      file,
      range: first.range,
      ...(edits.length > 0 && { fix: { edits } }),
    })
  }
  return found
}

/** A letter typed in NFD: where it stands, and the one letter that it is. */
interface Letter {
  readonly range: Range
  readonly text: string
  /** Whether its range holds it and nothing else. */
  readonly isExact: boolean
}

function decomposedLetters(scalar: TextNode, text: string): Letter[] {
  const letters = matchesOf(scalar.value, decomposed).filter(([letter]) => letter.normalize('NFC') !== letter)
  if (letters.length === 0) return []

  const offsets = scalarOffsets(scalar, text)
  let shorter = 0
  return letters.map(({ 0: letter, index }) => {
    const composed = letter.normalize('NFC')
    const range = rangeInScalar(scalar, offsets, index - shorter, letter.length)
    shorter += letter.length - composed.length
    const isExact = text.slice(range.start, range.end) === letter
    return { range, text: composed, isExact }
  })
}

function finding(file: string, scalar: TextNode, text: string, bad: RegExpExecArray): Diagnostic {
  const before = scalar.value.slice(0, bad.index)
  const hex = bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return {
    code: 'source/forbidden-character',
    severity: 'error',
    message: forbiddenWords(hex),
    file,
    range: rangeInScalar(scalar, scalarOffsets(scalar, text), before.normalize('NFC').length, 1),
  }
}

/** `at` counts in the value in NFC; the letter as typed may be longer. */
function rangeInScalar(
  { start, end }: TextNode,
  offsets: readonly Range[] | undefined,
  at: number,
  length: number,
): Range {
  const place = offsets?.[at]
  return place ? { start: place.start, end: Math.max(place.end, place.start + length) } : { start, end }
}
