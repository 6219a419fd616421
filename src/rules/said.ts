import type { PlanText } from '../plan/texts.ts'
import { remembered } from '../remembered.ts'
import { singleSpaced } from '../text.ts'
import { readOnce } from './time/read-once.ts'

/**
 * Those of some texts that hold a sign, looked for once for all rules; one look at all of them together tells of most
 * plans that none does.
 */
export function textsHolding(texts: readonly PlanText[], sign: RegExp): readonly PlanText[] {
  const bySign = readOnce(holding, texts, () => new WeakMap())
  return readOnce(bySign, sign, () => {
    const all = readOnce(joined, texts, () => texts.map(({ text }) => text).join('\n'))
    return sign.test(all) ? texts.filter(({ text }) => sign.test(text)) : none
  })
}

const holding = new WeakMap<readonly PlanText[], WeakMap<RegExp, readonly PlanText[]>>()
const joined = new WeakMap<readonly PlanText[], string>()
const none: readonly PlanText[] = []

/**
 * Those of some names that texts say, in whatever letters and with whatever blanks: an expression for these alone is
 * sooner ready than one for all, and finds as much.
 */
export function namesSaid<Name extends string>(
  names: readonly Name[],
  texts: readonly PlanText[],
): readonly Name[] {
  const words = readOnce(wordsSaid, texts, () => wordsIn(texts))
  const sought = readOnce(soughtNames, names, () => names.map(soughtName))
  return names.filter((_, index) => {
    const name = sought[index]
    return name?.words.every((word) => words.has(word)) && saidBy(texts).includes(name.text)
  })
}

/** The words of texts in small letters: most names have one that is not among them, and need not be looked for. */
const wordsSaid = new WeakMap<readonly PlanText[], ReadonlySet<string>>()

function wordsIn(texts: readonly PlanText[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const text of texts) {
    for (const piece of piecesOf(text)) for (const word of smallWords(piece)) words.add(word)
  }
  return words
}

/** All texts as one, in small letters. */
function saidBy(texts: readonly PlanText[]): string {
  return readOnce(said, texts, () => singleSpaced(texts.map(({ text }) => text).join(' ')).toLowerCase())
}

const said = new WeakMap<readonly PlanText[], string>()

/** What stands between the blanks of a text, taken apart once for all rules. */
export function piecesOf(text: PlanText): readonly string[] {
  return readOnce(pieces, text, () => singleSpaced(text.text).split(' '))
}

const pieces = new WeakMap<PlanText, readonly string[]>()

interface SoughtName {
  readonly text: string
  readonly words: readonly string[]
}

const soughtNames = new WeakMap<readonly string[], readonly SoughtName[]>()

function soughtName(name: string): SoughtName {
  return { text: name.toLowerCase(), words: smallWords(name) }
}

const smallWords = remembered((text): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [])
