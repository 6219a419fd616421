import { comparable, roman, upperFirst } from '../text.ts'
import { isCapitals } from './markers.ts'

/** Puts what is printed in capitals into sentence case, as the same words are written elsewhere in the paper. */
export type SentenceCase = (text: string) => string

/** Learns from the texts of a paper which words are abbreviations and which are names; places are names anywhere. */
export function sentenceCaseOf(texts: readonly string[], places: readonly string[]): SentenceCase {
  const forms = new Map<string, Set<string>>()
  const names = new Set<string>(namesIn(places))
  for (const text of texts) {
    if (isMostlyCapitals(text)) continue
    const words = wordsOf(text)
    for (const [index, word] of words.entries()) {
      const key = word.toLocaleLowerCase('vi')
      forms.set(key, (forms.get(key) ?? new Set()).add(word))
      const before = words[index - 1]
      if (index > 1 && before !== undefined && isName(before) && isName(word)) names.add(pair(before, word))
    }
  }
  const prose = texts.filter((text) => !isMostlyCapitals(text)).join('\n')
  const lower = prose.toLocaleLowerCase('vi')
  return (text) => {
    if (!isCapitals(text)) return text
    const known =
      text.includes(' ') && isAligned(prose, lower) ? inSmallLetters(text, prose, lower) : undefined
    if (known !== undefined) return upperFirst(known)
    const words = wordsOf(text)
    let index = -1
    return upperFirst(
      text.replace(wordPattern, (word) => {
        index += 1
        return isAbbreviation(word, forms) ? word : cased(word, words[index - 1], words[index + 1], names)
      }),
    )
  }
}

/** Names that are no ordinary words: “hòa bình” is peace as well. */
function namesIn(places: readonly string[]): string[] {
  const wellKnown = ['Việt Nam', 'Hồ Chí Minh']
  return [...wellKnown, ...places]
    .filter((name) => comparable(name) !== comparable('Hòa Bình'))
    .flatMap((name) => {
      const words = wordsOf(name)
      return words.flatMap((word, at) => {
        const before = words[at - 1]
        return before !== undefined && isName(before) && isName(word) ? [pair(before, word)] : []
      })
    })
}

/** A title says nothing of how its words are written elsewhere, even where one letter of it is small. */
export function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  return isCapitals(text) || capitals.length > 0.6 * letters.length
}

/** The same words where the paper does not print them in capitals. */
function inSmallLetters(text: string, prose: string, lower: string): string | undefined {
  const wanted = text.toLocaleLowerCase('vi')
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const found = prose.slice(at, at + text.length)
    if (!isCapitals(found)) return found
  }
  return undefined
}

/** Whether a place in small letters is the same place in the text: some letters become two. */
function isAligned(text: string, lower: string): boolean {
  return text.length === lower.length
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu

function wordsOf(text: string): string[] {
  return text.match(wordPattern) ?? []
}

function isName(word: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word)
}

function pair(first: string, second: string): string {
  return `${first} ${second}`.toLocaleLowerCase('vi')
}

function cased(
  word: string,
  before: string | undefined,
  after: string | undefined,
  names: ReadonlySet<string>,
): string {
  const lower = word.toLocaleLowerCase('vi')
  const isNamed =
    (before !== undefined && names.has(pair(before, word))) ||
    (after !== undefined && names.has(pair(word, after)))
  return isNamed ? upperFirst(lower) : lower
}

/** Roman numbers, what the paper writes in capitals only, and what has no vowel. */
function isAbbreviation(word: string, forms: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (word.length < 2) return false
  if (romanNumbers.has(word) || word === 'UBND') return true
  const seen = forms.get(word.toLocaleLowerCase('vi'))
  if (seen) return seen.size === 1 && seen.has(word)
  return !/[aeiouy]/i.test(word.normalize('NFD')) && /\p{L}/u.test(word)
}

const romanNumbers: ReadonlySet<string> = new Set(Array.from({ length: 29 }, (_, index) => roman(index + 2)))
