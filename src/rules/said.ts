import type { PlanText } from '../plan/texts.ts'
import { singleSpaced } from '../text.ts'
import { readOnce } from './time/read-once.ts'

/** Those of some texts that hold a sign; one look at all of them together tells of most plans that none does. */
export function textsHolding(texts: readonly PlanText[], sign: RegExp): readonly PlanText[] {
  const all = readOnce(joined, texts, () => texts.map(({ text }) => text).join('\n'))
  return sign.test(all) ? texts.filter(({ text }) => sign.test(text)) : none
}

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
  const { said, words } = readOnce(saidIn, texts, () => saidBy(texts))
  const sought = readOnce(soughtNames, names, () => names.map(soughtName))
  return names.filter((_, index) => {
    const name = sought[index]
    return name?.words.every((word) => words.has(word)) && said.includes(name.text)
  })
}

interface Said {
  /** All texts as one, in small letters. */
  readonly said: string
  /** Its words: most names have one that is not among them, and need not be looked for. */
  readonly words: ReadonlySet<string>
}

const saidIn = new WeakMap<readonly PlanText[], Said>()

function saidBy(texts: readonly PlanText[]): Said {
  const said = singleSpaced(texts.map(({ text }) => text).join('\n')).toLowerCase()
  const pieces = new Set(said.split(' '))
  return { said, words: new Set(Array.from(pieces).flatMap(wordsOf)) }
}

interface SoughtName {
  readonly text: string
  readonly words: readonly string[]
}

const soughtNames = new WeakMap<readonly string[], readonly SoughtName[]>()

function soughtName(name: string): SoughtName {
  const text = name.toLowerCase()
  return { text, words: wordsOf(text) }
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? []
}
