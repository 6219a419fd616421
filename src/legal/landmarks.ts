import type { Range } from '../diagnostic.ts'
import { matchesOf } from '../text.ts'
import { daysIn, type WrittenDay } from '../written-days.ts'
import { isLawKind, kinds } from './kinds.ts'
import { type Span, spanOf, symbolsIn, type WrittenSymbol } from './symbols-in.ts'

/** What citations are made of, each in the order of the text. */
export interface Landmarks {
  readonly text: string
  /** The words of kinds: “Nghị định”, “Luật”. */
  readonly kinds: readonly Span[]
  readonly symbols: readonly WrittenSymbol[]
  readonly days: readonly WrittenDay[]
}

/** Finds what citations are made of. */
export function landmarksIn(text: string): Landmarks {
  const found = matchesOf(text, kindWord).map((match) =>
    spanOf(text, match.index, match.index + match[0].length),
  )
  const kinds = found.filter((span) => isKind(span, text))
  const symbols = symbolsIn(text)
  // A day by itself cites nothing.
  const days = kinds.length + symbols.length > 0 ? daysIn(text) : []
  return { text, kinds, symbols, days }
}

/** The few letters before a place: enough to see “số” or “các” there. */
export function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 24), at)
}

/** The first of a list in the order of the text that begins at a place or after it. */
export function firstFrom<Mark extends Range>(marks: readonly Mark[], place: number): Mark | undefined {
  return marks[countBefore(marks, place)]
}

/** The last of a list in the order of the text that begins before a place. */
export function lastBefore<Mark extends Range>(marks: readonly Mark[], place: number): Mark | undefined {
  return marks[countBefore(marks, place) - 1]
}

/** Those of a list in the order of the text that begin from a place up to another. */
export function marksBetween<Mark extends Range>(marks: readonly Mark[], from: number, to: number): Mark[] {
  return marks.slice(countBefore(marks, from), countBefore(marks, to))
}

function countBefore(marks: readonly Range[], place: number): number {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.start ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** The law of “kỷ luật”, “pháp luật” is none: a law has a capital, but for “các luật số …”. */
function isKind({ text: word, end }: Span, text: string): boolean {
  return !isLawKind(word) || /^\p{Lu}/u.test(word) || /^\s+số\s/.test(text.slice(end, end + 8))
}

const words = [...kinds.map(({ word }) => word), 'Văn bản']
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replace(' ', '\\s+'))
const kindWord = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu')
