import { distance } from 'fastest-levenshtein'
import { remembered } from './remembered.ts'

/** Roman numeral of a positive whole number below 4000. */
export function roman(number: number): string {
  const signs = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const
  let rest = number
  let written = ''
  for (const [value, sign] of signs) {
    while (rest >= value) {
      written += sign
      rest -= value
    }
  }
  return written
}

/** The letters of điểm in the order of the decree's own lists: no ă, â, ê, f, j, w, z. */
const pointLetters = [...'abcdđeghiklmnopqrstuvxy']

/** The letter of the nth điểm, counted from 1; after y the letters double: aa, bb. */
export function pointLetter(number: number): string {
  const index = number - 1
  const letter = pointLetters[index % pointLetters.length] ?? ''
  return letter.repeat(Math.floor(index / pointLetters.length) + 1)
}

/** The text with its first letter as a capital. */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

/** The text with one plain blank wherever blanks stand. */
export function singleSpaced(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ')
}

/**
 * A pattern with the flag `g`, and a plain one that matches wherever it does: most texts hold no such sign, and that is
 * sooner seen than that the pattern matches nowhere.
 */
export interface Sought {
  readonly pattern: RegExp
  readonly sign: RegExp
}

/**
 * Every match of a pattern that has the flag `g`, as `matchAll` finds them, and sooner: that makes a copy of the
 * pattern for each text.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

/** Every match of a pattern in a text, which is searched only when it holds the sign. */
export function soughtIn(text: string, { pattern, sign }: Sought): readonly RegExpExecArray[] {
  return sign.test(text) ? matchesOf(text, pattern) : none
}

const none: readonly RegExpExecArray[] = []

/** The candidate a mistyped word most likely means, if one is near enough to say so. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = folded(word)
  let best: { readonly candidate: string; readonly steps: number } | undefined
  for (const candidate of candidates) {
    const steps = distance(typed, folded(candidate))
    if (!best || steps < best.steps) best = { candidate, steps }
  }
  return best && best.steps <= Math.max(1, Math.floor(typed.length / 3)) ? best.candidate : undefined
}

/**
 * A text for comparing what is written with what is meant: without case, every dash a hyphen, every blank a
 * plain one, and the tone at the end of its syllable, so that `HOÀ` and `hòa` are the same.
 */
export function comparable(text: string): string {
  return singleSpaced(text).split(' ').map(comparableWord).join(' ').trim()
}

const comparableWord = remembered((word) =>
  word.toLowerCase().normalize('NFD').replace(toneAndRest, '$2$1').replace(/[‐-―]/g, '-').normalize('NFC'),
)

/** Grave, acute, tilde, hook above or dot below, and what is left of the word. */
const toneAndRest = /([\u0300\u0301\u0303\u0309\u0323])([\p{L}\p{M}]+)/gu

/** The text without case, diacritics, blanks and joining signs, for comparing what people type. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\s_-]/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}
