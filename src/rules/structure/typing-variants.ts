import { remembered } from '../../remembered.ts'
import { isSyllable } from '../../syllable.ts'
import { comparable, nearest } from '../../text.ts'

/** A word as it was typed, and what is left of it without capitals and diacritics, with i for a final y. */
export interface PlainWord {
  readonly typed: string
  readonly plain: string
}

/** Splits texts into words and numbers, abbreviations that the plan explains written out. */
export function wordSplitter(
  abbreviations: Readonly<Record<string, string>> = {},
): (text: string) => PlainWord[] {
  const full = (word: string) => (Object.hasOwn(abbreviations, word) ? (abbreviations[word] ?? word) : word)
  const isPlain = Object.keys(abbreviations).length === 0
  const wordsIn = isPlain ? plainWords : remembered((piece) => plainWords(piece.replace(/\p{L}+/gu, full)))

  return (text) => {
    const words: PlainWord[] = []
    for (const piece of text.split(' ')) words.push(...wordsIn(piece))
    return words
  }
}

/** The words between two blanks. */
const plainWords = remembered((piece) => (piece.match(/[\p{L}\p{M}]+|\d+/gu) ?? []).map(wordOf))

const wordOf = remembered((typed): PlainWord => ({ typed, plain: plain(typed) }))

/** Whether two texts are long enough and differ in the typing of one word or in one small word only. */
export function isTypingVariant(one: readonly PlainWord[], other: readonly PlainWord[]): boolean {
  if (Math.min(one.length, other.length) < 5) return false
  const [mine, theirs] = differing(one, other)
  const [added] = mine.length > 0 ? [mine] : [theirs]
  if (mine.length === 0 || theirs.length === 0) return added.length === 0 || small.has(phrase(added))
  const [first, second] = [mine[0], theirs[0]]
  return mine.length === 1 && theirs.length === 1 && !!first && !!second && isSlip(first, second)
}

/** Words that may be left out without a change of meaning. */
const small = new Set([
  'cac',
  'nhung',
  'cua',
  'va',
  've',
  'viec',
  'cho',
  'de',
  'duoc',
  'to chuc',
  'cong tac',
  'tiep tuc',
])

/** What is left of two texts when their common beginning and end are taken away. */
function differing(one: readonly PlainWord[], other: readonly PlainWord[]): [PlainWord[], PlainWord[]] {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && isSame(one[start], other[start])) start += 1
  let end = 0
  while (end < shorter - start && isSame(one.at(-1 - end), other.at(-1 - end))) end += 1
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)]
}

function isSame(one: PlainWord | undefined, other: PlainWord | undefined): boolean {
  return (
    one !== undefined && one.plain === other?.plain && (one.typed === other.typed || isSameSound(one, other))
  )
}

/** Differing by capitals, by the place of the tone mark, by i and y. */
function isSameSound({ typed: one }: PlainWord, { typed: other }: PlainWord): boolean {
  const sound = (word: string) => comparable(word).replace(/y/g, 'i')
  return sound(one) === sound(other)
}

/**
 * One word mistyped: marks left out, or a letter wrong so that it is no word; not two names, nor two numbers.
 */
function isSlip(one: PlainWord, other: PlainWord): boolean {
  const isName = /^\p{Lu}/u.test(one.typed) && /^\p{Lu}/u.test(other.typed)
  if (isName || /\d/.test(one.typed + other.typed)) return false
  if (one.plain === other.plain) return true
  const isWord = isSyllable(one.typed) && isSyllable(other.typed)
  return (
    !isWord &&
    Math.min(one.plain.length, other.plain.length) > 3 &&
    nearest(one.plain, [other.plain]) !== undefined
  )
}

function phrase(words: readonly PlainWord[]): string {
  return words.map(({ plain: word }) => word).join(' ')
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/^([^aeiou]+)y$/, '$1i')
}
