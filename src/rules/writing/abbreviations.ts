import type { Plan } from '../../plan/plan.ts'
import type { PlanText } from '../../plan/texts.ts'
import { unitName } from '../../plan/units.ts'
import { type Sought, soughtIn } from '../../text.ts'
import { textsHolding } from '../said.ts'
import { readOnce } from '../time/read-once.ts'
import { prose } from './sentences.ts'
import { countEndedBy } from './stray-names.ts'

interface Place {
  readonly from: number
  readonly to: number
}

/** An abbreviation at one place of a text. */
interface Abbreviation extends Place {
  readonly short: string
  readonly text: PlanText
}

/** What KT-XH, KT - XH and KTXH have in common. */
export function lettersOf(short: string): string {
  return short.replace(/\P{L}/gu, '')
}

/** Where prose explains an abbreviation: “thi đua, khen thưởng (TĐKT)”, “(sau đây viết tắt là TĐKT)”; with its brackets. */
export function definitionsIn(texts: readonly PlanText[]): readonly Abbreviation[] {
  return readOnce(definitions, texts, () =>
    textsHolding(prose(texts), inBrackets.sign).flatMap((text) => [...bracketsOf(text)].filter(isDefinition)),
  )
}

const definitions = new WeakMap<readonly PlanText[], readonly Abbreviation[]>()

/** Every abbreviation that prose has in brackets, also where the words before it do not tell its letters. */
export function bracketedIn(texts: readonly PlanText[]): Set<string> {
  return new Set(
    textsHolding(prose(texts), inBrackets.sign).flatMap((text) => [
      ...Array.from(bracketsOf(text), ({ short }) => short),
      ...soughtIn(text.text, listInBrackets).flatMap(([list]) => list.match(/\p{Lu}{2,}/gu) ?? []),
    ]),
  )
}

/** Abbreviations as prose uses them, in printed order; not their definitions, nor those inside symbols and names of units. */
export function usesIn(plan: Plan, texts: readonly PlanText[]): readonly Abbreviation[] {
  return readOnce(uses, texts, () => [...usesOf(plan, texts)])
}

const uses = new WeakMap<readonly PlanText[], readonly Abbreviation[]>()

function* usesOf(plan: Plan, texts: readonly PlanText[]): Generator<Abbreviation> {
  const names = unitNamesByAbbreviation(plan)
  for (const text of textsHolding(prose(texts), shortWord.sign)) {
    const shorts = soughtIn(text.text, shortWord)
    if (shorts.length === 0) continue
    const brackets = [...bracketsOf(text)]
    const named = new Map<string, readonly Place[]>()
    const placesIn = (name: string) => {
      const places = named.get(name) ?? placesOf(name, text.text)
      named.set(name, places)
      return places
    }
    for (const { 0: short, index: from } of shorts) {
      const place = { from, to: from + short.length }
      const isNamed = () => [...(names.get(short) ?? [])].some((name) => isInside(place, placesIn(name)))
      if (!isInside(place, brackets) && !isNamed()) yield { short, text, ...place }
    }
  }
}

/** Two capitals or more, perhaps joined as in KT-XH and GD&ĐT; no Roman number, no part of a symbol such as 16/KH-TĐKT. */
export const shortWord: Sought = {
  pattern:
    /(?<![\p{L}\d])(?<![\d/][-–]?)(?<!\/\S{0,20}[-–&])(?![IVXLCDM]+(?![\p{L}&-]))\p{Lu}{2,}(?:(?:\s?[-–]\s?|&)\p{Lu}+)*(?![\p{L}\d/]|[-–](?:\d|\S{0,30}\/))/gu,
  sign: /\p{Lu}{2}/u,
}

/** “(TĐKT)” and “(sau đây gọi tắt là TĐKT)”. */
export const inBrackets: Sought = {
  pattern:
    /\(\s*(?:[^()]{0,40}?(?:viết|gọi)(?:(?:\s+(?:tắt|chung))?(?:\s+là)?\s*(?::\s*)?[“"])?([^()“”"]*)(?:[”"]\s*)?|(\p{Lu}[\p{Lu}&-]+)\s*)\)/gu,
  sign: /\(/,
}

/** “(CB, GV, NV)”: several at once. */
export const listInBrackets: Sought = {
  pattern: /\(\s*\p{Lu}{2,}(?:\s*[,;/+]\s*\p{Lu}{2,})+\s*\)/gu,
  sign: /\(/,
}

interface Bracketed extends Abbreviation {
  readonly isAnnounced: boolean
}

function* bracketsOf(text: PlanText): Generator<Bracketed> {
  for (const { 0: whole, 1: announced, 2: alone, index: from } of soughtIn(text.text, inBrackets)) {
    const shorts = alone ? [alone] : soughtIn(announced ?? '', shortWord).map(([short]) => short)
    for (const short of shorts) {
      if (/^[IVXLCDM]+$/.test(short)) continue
      yield { short, text, from, to: from + whole.length, isAnnounced: announced !== undefined }
    }
  }
}

/** Said to be one, or its letters begin the words before the bracket, the last of them near it. */
function isDefinition({ short, text, from, isAnnounced }: Bracketed): boolean {
  if (isAnnounced) return true
  const letters = [...lettersOf(short)]
  const words = text.text.slice(Math.max(0, from - 120), from).match(/\p{L}+/gu) ?? []
  let missing = letters.length
  let passed = 0
  for (const word of words.toReversed().slice(0, letters.length * 2 + 2)) {
    if (missing > 0 && word.charAt(0).toUpperCase() === letters[missing - 1]) missing -= 1
    else if (missing === letters.length) passed += 1
    if (missing === 0 || passed > 3) break
  }
  return missing === 0
}

/** Whether a place lies within one of others, which stand in the order of the text. */
function isInside({ from, to }: Place, others: readonly Place[]): boolean {
  const other = others[countEndedBy(others, to - 1)]
  return other !== undefined && other.from <= from
}

/** The names and other spellings of units that hold an abbreviation. */
function unitNamesByAbbreviation({ units = {} }: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const byAbbreviation = new Map<string, Set<string>>()
  for (const unit of Object.values(units)) {
    for (const name of [unitName(unit), ...(typeof unit === 'string' ? [] : (unit.aliases ?? []))]) {
      for (const [short] of soughtIn(name, shortWord)) {
        const names = byAbbreviation.get(short) ?? new Set()
        byAbbreviation.set(short, names.add(name))
      }
    }
  }
  return byAbbreviation
}

function placesOf(name: string, text: string): Place[] {
  const places: Place[] = []
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length))
    places.push({ from, to: from + name.length })
  return places
}
