import type { Plan } from '../../plan/plan.ts'
import type { PlanText, TextRole } from '../../plan/texts.ts'
import { unitName } from '../../plan/units.ts'
import { remembered } from '../../remembered.ts'
import { comparable, matchesOf, upperFirst } from '../../text.ts'
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
    const first: Branch = new Map()
    for (const key of names.keys()) grow(first, key)
    const mayBegin = remembered((piece) => keysOf(piece).some((key) => branchAt(first, key) !== undefined))
    const read = new WeakMap<PlanText, readonly StrayName[]>()
    return (planText) =>
      readOnce(read, planText, () => {
        const { text, role } = planText
        const mayName = namingUnits.includes(role) && text.split(' ').some(mayBegin)
        return mayName ? strayIn(wordsOf(text), text, first, names) : []
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
      const key = keyOf(wordsOf(name))
      if (key.length >= shortest && key.length <= longest) names.set(key, [...(names.get(key) ?? []), name])
    }
  }
  return names
}

/** The keys of the words between two blanks. */
const keysOf = remembered((piece) => wordsOf(piece).map(({ key }) => key))

function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join('')
}

/** A tree of names, letter by letter, so that a text is read once however many units there are. */
type Branch = Map<string, Branch>

function grow(first: Branch, key: string): void {
  let branch = first
  for (const letter of key) {
    const next: Branch = branch.get(letter) ?? new Map()
    branch.set(letter, next)
    branch = next
  }
}

/** Where the letters of a word lead from a branch; nowhere when no name goes on so. */
function branchAt(from: Branch, key: string): Branch | undefined {
  let branch: Branch | undefined = from
  for (const letter of key) branch = branch?.get(letter)
  return branch
}

interface Word {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** Words and signs without the blanks and hyphens that people put differently. */
function wordsOf(text: string): Word[] {
  return matchesOf(text, /[\p{L}\p{M}\p{N}]+|[^\s\p{Pd}]/gu).map(({ 0: word, index }) => ({
    key: comparable(word),
    from: index,
    to: index + word.length,
  }))
}

function strayIn(
  all: readonly Word[],
  text: string,
  first: Branch,
  names: ReadonlyMap<string, readonly string[]>,
): StrayName[] {
  const found: StrayName[] = []
  for (let at = 0; at < all.length; at += 1) {
    const length = nameAt(all, at, first, names)
    const [start, end] = [all[at], all[at + length - 1]]
    if (length === 0 || !start || !end) continue
    const typed = text.slice(start.from, end.to)
    const known = names.get(keyOf(all.slice(at, at + length))) ?? []
    const [right = ''] = known
    if (!known.some((name) => isSameName(typed, name)) && isAlone(text, start.from, end.to))
      found.push({ from: start.from, to: end.to, typed, right })
    at += length - 1
  }
  return found
}

/** How many words from here on are the longest name that begins here. */
function nameAt(
  all: readonly Word[],
  at: number,
  first: Branch,
  names: ReadonlyMap<string, unknown>,
): number {
  let branch: Branch | undefined = first
  let typed = ''
  let length = 0
  for (let next = at; next < all.length && branch; next += 1) {
    const key = all[next]?.key ?? ''
    branch = branchAt(branch, key)
    typed += key
    if (branch && names.has(typed)) length = next - at + 1
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
