import type { Plan } from '../../plan/plan.ts'
import type { PlanText, TextRole } from '../../plan/texts.ts'
import { unitName } from '../../plan/units.ts'
import { remembered } from '../../remembered.ts'
import { comparable, matchesOf, upperFirst } from '../../text.ts'
import { piecesOf } from '../said.ts'
import { readOnce } from '../time/read-once.ts'
import { isPartOfWord } from '../writing/sentences.ts'

/** A unit named in a text under a spelling that is not its own. */
export interface StrayName {
  readonly from: number
  readonly to: number
  readonly typed: string
  /** The name or alias that is spelt almost so. */
  readonly right: string
}

/**
 * Finds in the texts of a plan the units that are spelt with other capitals, tone marks, hyphens or blanks; several
 * rules ask, and each text is read once.
 */
export function strayNames(plan: Plan): (text: PlanText) => readonly StrayName[] {
  return readOnce(finders, plan, () => {
    const names = namesOf(plan)
    if (names.size === 0) return () => []
    const beginnings = new Set(Array.from(names.keys()).flatMap(beginningsOf))
    const mayBegin = remembered((piece) => keysOf(piece).some((key) => beginnings.has(key)))
    const read = new WeakMap<PlanText, readonly StrayName[]>()
    return (planText) =>
      readOnce(read, planText, () => {
        const pieces = piecesOf(planText)
        const mayName = namingUnits.includes(planText.role) && pieces.some(mayBegin)
        return mayName ? strayIn(planText.text, keysIn(pieces), names, beginnings) : []
      })
  })
}

const finders = new WeakMap<Plan, (text: PlanText) => readonly StrayName[]>()

const namingUnits: readonly TextRole[] = ['opening', 'heading', 'paragraph', 'item', 'task', 'cell']

/** Shorter names are also common words; longer ones are no names. */
const shortest = 6
const longest = 150

/** The names and aliases of all units, by their letters alone. */
function namesOf({ units = {} }: Plan): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const unit of Object.values(units)) {
    const aliases = typeof unit === 'string' ? [] : (unit.aliases ?? [])
    for (const name of [unitName(unit), ...aliases]) {
      const key = keysIn(name.split(' ')).join('')
      if (key.length >= shortest && key.length <= longest) names.set(key, [...(names.get(key) ?? []), name])
    }
  }
  return names
}

/** Every stretch of letters with which a name begins, so that a text is read once however many units there are. */
function beginningsOf(key: string): string[] {
  return Array.from({ length: key.length }, (_, index) => key.slice(0, index + 1))
}

/** The keys of the words between blanks. */
function keysIn(pieces: readonly string[]): string[] {
  const keys: string[] = []
  for (const piece of pieces) keys.push(...keysOf(piece))
  return keys
}

const keysOf = remembered((piece) => wordsOf(piece).map(({ 0: word }) => comparable(word)))

/** Words and signs without the blanks and hyphens that people put differently. */
function wordsOf(text: string): RegExpExecArray[] {
  return matchesOf(text, /[\p{L}\p{M}\p{N}]+|[^\s\p{Pd}]/gu)
}

function strayIn(
  text: string,
  keys: readonly string[],
  names: ReadonlyMap<string, readonly string[]>,
  beginnings: ReadonlySet<string>,
): StrayName[] {
  const found: StrayName[] = []
  let words: RegExpExecArray[] | undefined
  for (let at = 0; at < keys.length; at += 1) {
    const length = nameAt(keys, at, names, beginnings)
    if (length === 0) continue
    words ??= wordsOf(text)
    const [start, end] = [words[at], words[at + length - 1]]
    if (!start || !end) continue
    const [from, to] = [start.index, end.index + end[0].length]
    const typed = text.slice(from, to)
    const known = names.get(keys.slice(at, at + length).join('')) ?? []
    const [right = ''] = known
    if (!known.some((name) => isSameName(typed, name)) && isAlone(text, from, to))
      found.push({ from, to, typed, right })
    at += length - 1
  }
  return found
}

/** How many words from here on are the longest name that begins here. */
function nameAt(
  keys: readonly string[],
  at: number,
  names: ReadonlyMap<string, unknown>,
  beginnings: ReadonlySet<string>,
): number {
  let typed = ''
  let length = 0
  for (let next = at; next < keys.length; next += 1) {
    typed += keys[next]
    if (!beginnings.has(typed)) break
    if (names.has(typed)) length = next - at + 1
  }
  return length
}

/**
 * The name itself, with a capital where a sentence begins, all in capitals, or a common noun written small.
 */
function isSameName(typed: string, name: string): boolean {
  const words = typed.replace(/\s+/g, ' ')
  const isCommonNoun = !/\p{Lu}/u.test(name.slice(1)) || /^(?:Các|Những|Tất cả|Toàn thể) /u.test(name)
  if (words === name || words === upperFirst(name) || words === words.toUpperCase()) return true
  return isCommonNoun && upperFirst(words) === upperFirst(name)
}

/** Not “các phòng …”, a kind of unit, nor the beginning of a longer name. */
function isAlone(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 12), from)
  const after = text.slice(to, to + 12)
  return (
    !isPartOfWord(text, from) &&
    !/(?:^|\s)(?:các|những|mỗi|mọi|từng)\s+$/iu.test(before) &&
    !/^\s*(?:[-–]\s*\p{L}|các\s|cơ sở)/u.test(after)
  )
}
