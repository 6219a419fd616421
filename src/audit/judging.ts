import type { Localized } from '../diagnostic.ts'
import type { Format, Sourced } from '../format/format.ts'
import type { Fault, Measured, Place } from './measured.ts'

/** Something measured at a place. */
export interface Sample<Value> {
  readonly value: Value
  readonly place: Place
}

/** What an element must be, in words, and whether a value is that. */
export interface Demand<Value> {
  readonly allowed: Localized
  holds(value: Value): boolean
  show(value: Value): Localized
}

/** Where the law of an element stands: in the format under the element's name, else beside the style of its part. */
export function lawOf({ elements, styles }: Format, id: string, style?: string): Sourced {
  return elements?.[id] ?? (style === undefined ? undefined : styles[style]) ?? { sure: false }
}

/** Judges one element by its samples; without any it is absent. */
export function judged<Value>(
  id: string,
  samples: readonly Sample<Value>[],
  demand: Demand<Value>,
  law: Sourced,
): Measured {
  const faults = new Map<string, Fault>()
  const shown = new Map<string, Localized>()
  for (const { value, place } of samples) {
    const measured = demand.show(value)
    shown.set(measured.vi, measured)
    if (demand.holds(value)) continue
    const known = faults.get(measured.vi)
    faults.set(measured.vi, known ? { ...known, others: known.others + 1 } : { measured, place, others: 0 })
  }
  return {
    id,
    measured: samples.length === 0 ? absent : inOne([...shown.values()]),
    allowed: demand.allowed,
    article: law.article,
    isSure: law.sure !== false,
    verdict: samples.length === 0 ? 'absent' : faults.size === 0 ? 'passed' : 'failed',
    faults: [...faults.values()],
  }
}

const absent: Localized = { vi: '–', en: '–' }

/** At most so many different values are told. */
const toldAtMost = 4

function inOne(values: readonly Localized[]): Localized {
  const told = values.slice(0, toldAtMost)
  const more = values.length > toldAtMost ? '; …' : ''
  return {
    vi: `${told.map(({ vi }) => vi).join('; ')}${more}`,
    en: `${told.map(({ en }) => en).join('; ')}${more}`,
  }
}

/** Something that must be so, or must not. */
export function mustBe(yes: Localized, no: Localized, wanted = true): Demand<boolean> {
  return {
    allowed: wanted ? yes : no,
    holds: (value) => value === wanted,
    show: (value) => (value ? yes : no),
  }
}

/** Something that must be there. */
export const mustBeThere = mustBe({ vi: 'có', en: 'there' }, { vi: 'không có', en: 'not there' })
