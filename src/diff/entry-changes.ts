import type { Entry } from './entry.ts'
import { fieldChanges } from './field-changes.ts'
import { type Bridge, type Match, matches } from './matches.ts'
import type { Change, Kept, Place } from './plan-differences.ts'
import { longestRise } from './rising.ts'

/**
 * What became of the entries of a plan, in the order of the new one; what was dropped stands after what it
 * followed.
 */
export function entryChanges(
  before: readonly Entry[],
  after: readonly Entry[],
  bridge: Bridge,
  found: readonly Match[] = matches(before, after, bridge),
): Change[] {
  const pairs = found.flatMap((match) => {
    const [old, now] = [before[match.old], after[match.new]]
    return old && now ? [{ match, old, new: now, moved: hasMoved(old, now, bridge) }] : []
  })
  const staying = pairs.filter(({ moved }) => !moved)
  const outOfOrder = disordered(staying)
  const pairAt = new Map(pairs.map((pair) => [pair.match.new, pair]))
  const told = new Set(found.map((match) => match.old))
  const changes: Change[] = []

  const tellDropped = (from: number) => {
    for (let place = from; place < before.length && !told.has(place); place += 1) {
      const old = before[place]
      if (old) changes.push({ kind: 'dropped', old: placeOf(old) })
      told.add(place)
    }
  }
  tellDropped(0)
  for (const [place, entry] of after.entries()) {
    const pair = pairAt.get(place)
    if (!pair) {
      changes.push({ kind: 'added', new: placeOf(entry) })
      continue
    }
    const { match, old, moved } = pair
    const reordered = outOfOrder.has(match)
    const fields = fieldChanges(old.fields, entry.fields, bridge)
    if (moved || reordered || fields.length > 0) {
      changes.push(keptChange(old, entry, { moved, reordered, fields }))
    }
    if (!moved && !reordered) tellDropped(match.old + 1)
  }
  for (const place of before.keys()) tellDropped(place)
  return changes
}

function keptChange(old: Entry, now: Entry, how: Pick<Kept, 'moved' | 'reordered' | 'fields'>): Kept {
  return { kind: 'changed', old: placeOf(old), new: placeOf(now), ...how }
}

function placeOf({ path, text, name = text, group, number }: Entry): Place {
  return { path, name, ...(group?.name && { group: group.name }), ...(number !== undefined && { number }) }
}

function hasMoved(old: Entry, now: Entry, { groups }: Bridge): boolean {
  const key = old.group?.key ?? ''
  return (groups.get(key) ?? key) !== (now.group?.key ?? '')
}

/** Those that stand on the other side of others of their group. */
function disordered(staying: readonly { match: Match; new: Entry }[]): ReadonlySet<Match> {
  const groups = new Map<string, Match[]>()
  for (const { match, new: entry } of staying) {
    const key = entry.group?.key ?? ''
    const known = groups.get(key)
    if (known) known.push(match)
    else groups.set(key, [match])
  }
  const outside = [...groups.values()].flatMap((group) => {
    const rise = longestRise(group.map(({ old }) => old))
    return group.filter((_, place) => !rise.has(place))
  })
  return new Set(outside)
}
