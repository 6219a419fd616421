import type { Localized } from '../../diagnostic.ts'
import type { PlanText } from '../../plan/texts.ts'
import { matchesOf, type Sought, singleSpaced, soughtIn, upperFirst } from '../../text.ts'
import type { Finding } from '../rule.ts'
import { namesSaid } from '../said.ts'
import { hasNoSmallLetter, mayBeginCapital } from './sentences.ts'

/** A fixed name in a text, whatever its capitals, and how it is rightly spelt. */
export interface FoundName {
  readonly from: number
  readonly to: number
  readonly right: string
}

/** Makes ready for some texts what finds the names in each of them. */
export type NameFinder = (texts: readonly PlanText[]) => (text: string) => readonly FoundName[]

/**
 * A finder for names given as they are rightly spelt, and for other wordings of some of them;
 * blanks in names stand for any blanks, longer names go first.
 */
export function nameFinder(
  names: readonly string[],
  otherWordings: Readonly<Record<string, string>> = {},
): NameFinder {
  const rightly = new Map(
    [...names.map((name) => [name, name] as const), ...Object.entries(otherWordings)].map(
      ([typed, right]) => [typed.toLocaleLowerCase('vi'), right],
    ),
  )
  const longerFirst = [...rightly.keys()].toSorted((a, b) => b.length - a.length)

  return (texts) => {
    const said = namesSaid(longerFirst, texts)
    if (said.length === 0) return () => []
    const sought = soughtFor(said)
    return (text) =>
      soughtIn(text, sought).map(({ 0: found, index }) => ({
        from: index,
        to: index + found.length,
        right: rightly.get(singleSpaced(found).toLocaleLowerCase('vi')) ?? found,
      }))
  }
}

function soughtFor(names: readonly string[]): Sought {
  const alternatives = names.map((name) => name.replaceAll(' ', '\\s+'))
  const beginnings = new Set(names.map((name) => name.split(' ').slice(0, 2).join('\\s+')))
  return {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'giu'),
    sign: new RegExp([...beginnings].join('|'), 'iu'),
  }
}

/**
 * The words in which names of some texts differ from how they are spelt; a capital may stand where a sentence
 * begins.
 */
export function* misspeltNames(texts: readonly PlanText[], finder: NameFinder): Generator<Finding> {
  const find = finder(texts)
  for (const text of texts) {
    const names = find(text.text)
    if (names.length > 0) yield* misspeltIn(text, names)
  }
}

/** The words in which names found in a text differ from how they are spelt. */
export function* misspeltIn({ path, text }: PlanText, names: readonly FoundName[]): Generator<Finding> {
  for (const { from, to, right } of names) {
    const typed = text.slice(from, to)
    const wanted = mayBeginCapital(text, from) && startsCapital(typed) ? upperFirst(right) : right
    if (singleSpaced(typed) === wanted || hasNoSmallLetter(typed) || isDay(typed, right)) continue
    const { start, end, words } = difference(typed, wanted)
    yield {
      at: path,
      within: [from + start, from + end],
      message: spellingWords(typed, wanted),
      replacement: words,
    }
  }
}

/**
 * The stretch of words in which two spellings of a name differ; the whole when they have not as many words.
 */
function difference(typed: string, right: string): { start: number; end: number; words: string } {
  const words = matchesOf(typed, /\S+/gu).map(({ 0: word, index }) => ({ word, index }))
  const wanted = right.split(' ')
  const whole = { start: 0, end: typed.length, words: right }
  if (words.length !== wanted.length) return whole

  const first = words.findIndex(({ word }, at) => word !== wanted[at])
  const last = words.findLastIndex(({ word }, at) => word !== wanted[at])
  const [from, to] = [words[first], words[last]]
  if (!from || !to) return whole
  return { start: from.index, end: to.index + to.word.length, words: wanted.slice(first, last + 1).join(' ') }
}

/**
 * “Ngày Nhà giáo Việt Nam”, “Tết Nguyên đán”: the decree writes a small letter, yet the capital is
 * everywhere.
 */
function isDay(typed: string, right: string): boolean {
  return /^(?:ngày|tết) /.test(right) && singleSpaced(typed) === upperFirst(right)
}

function startsCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** What is said of words that are spelt otherwise than they should be. */
export function spellingWords(typed: string, right: string): Localized {
  return { vi: `“${typed}” viết đúng là “${right}”.`, en: `“${typed}” is rightly spelt “${right}”.` }
}
