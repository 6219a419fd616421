import { comparable } from '../text.ts'
import { candidatesIn, type Words } from './candidates.ts'
import type { Entry } from './entry.ts'
import { type OwnYears, yearless } from './own-years.ts'

/** What must be known of two plans to tell that a thing in one is a thing in the other. */
export interface Bridge {
  readonly oldYears?: OwnYears
  readonly newYears?: OwnYears
  /** The groups of the old plan that have another key in the new one. */
  readonly groups: ReadonlyMap<string, string>
}

/** The place of an old entry and the place of what it became. */
export interface Match {
  readonly old: number
  readonly new: number
}

/**
 * Which entries of two plans are one: those of one id; then those of the same words, in the same group before
 * elsewhere; then the most alike, when they are alike enough. The work grows hardly faster than the lists.
 */
export function matches(before: readonly Entry[], after: readonly Entry[], bridge: Bridge): Match[] {
  const old = before.map((entry, place) =>
    knownBy(entry, place, bridge.oldYears, bridge.groups.get(entry.group?.key ?? '')),
  )
  const now = after.map((entry, place) => knownBy(entry, place, bridge.newYears))
  const found: Match[] = []
  const left = (all: readonly Known[], side: keyof Match) => {
    const taken = new Set(found.map((match) => match[side]))
    return all.filter(({ place }) => !taken.has(place))
  }
  for (const key of equalities) found.push(...equal(left(old, 'old'), left(now, 'new'), key))
  found.push(...alike(left(old, 'old'), left(now, 'new')))
  return found.toSorted((a, b) => a.new - b.new)
}

/** What an entry can be known by. */
interface Known extends Words {
  readonly id: string | undefined
  readonly raw: string
  readonly exact: string
}

function knownBy(
  { id, text, group }: Entry,
  place: number,
  years: OwnYears | undefined,
  groupNow = group?.key ?? '',
): Known {
  const raw = comparable(text)
  const exact = comparable(yearless(text, years))
  return { place, id, raw, exact, group: groupNow, words: exact.match(/[\p{L}\p{M}\d]+/gu) ?? [] }
}

/**
 * What makes two entries the same beyond doubt, the surest first; an entry without the words has no such
 * key.
 */
const equalities: readonly ((known: Known) => string | undefined)[] = [
  ({ id }) => id,
  ({ exact, group }) => exact && `${group}\0${exact}`,
  ({ raw, group }) => raw && `${group}\0${raw}`,
  ({ exact }) => exact,
  ({ raw }) => raw,
]

/** Entries of one key, in their order when there are several. */
function equal(
  old: readonly Known[],
  now: readonly Known[],
  keyOf: (known: Known) => string | undefined,
): Match[] {
  const waiting = new Map<string, number[]>()
  for (const known of now.toReversed()) {
    const key = keyOf(known)
    const places = key ? (waiting.get(key) ?? []) : []
    places.push(known.place)
    if (key) waiting.set(key, places)
  }
  return old.flatMap((known) => {
    const place = waiting.get(keyOf(known) ?? '')?.pop()
    return place === undefined ? [] : [{ old: known.place, new: place }]
  })
}

/**
 * Two entries are one when they share 75 of 100 words; within a group 60 are enough, since what moves and
 * is reworded at once is rarer. Entries that both have an id, and not the same, need 10 more. Measured on
 * the plans of 2019 and 2026, no two tasks of one plan are as alike as this.
 */
const leastLikeness = 0.75
const sameGroup = 0.15
const otherId = -0.1

/** The most alike of what is left, the best pairs first. */
function alike(old: readonly Known[], now: readonly Known[]): Match[] {
  const pairs = candidatesIn(old, now).flatMap(({ old: one, new: other, likeness }) => {
    const rank =
      likeness +
      (one.group === other.group ? sameGroup : 0) +
      (one.id !== undefined && other.id !== undefined ? otherId : 0)
    return rank >= leastLikeness ? [{ old: one.place, new: other.place, rank }] : []
  })
  pairs.sort((a, b) => b.rank - a.rank || Math.abs(a.old - a.new) - Math.abs(b.old - b.new) || a.old - b.old)
  const [takenOld, takenNew] = [new Set<number>(), new Set<number>()]
  return pairs.filter((pair) => {
    if (takenOld.has(pair.old) || takenNew.has(pair.new)) return false
    takenOld.add(pair.old)
    takenNew.add(pair.new)
    return true
  })
}
