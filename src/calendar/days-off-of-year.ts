import { type Day, isoDay, readDay } from '../day.ts'
import type { Localized } from '../diagnostic.ts'
import { dayAfter, daysFromTo, shifted } from './day-count.ts'
import type { DayOff } from './days-off.ts'
import type { DaysFromTo, DaysOffFile, NationalDay, YearOfDaysOff } from './days-off-file.ts'
import { weekdayOf } from './weekday.ts'

type Days = Map<string, DayOff>

/** What is off in a year beside its weekends, by day. */
export function daysOfYear(entry: YearOfDaysOff, file: DaysOffFile): ReadonlyMap<string, DayOff> {
  const { year, decisions = [] } = entry
  const tet = decisions.flatMap(({ tet: stretch }) => stretch ?? [])[0]
  const national = decisions.flatMap(({ nationalDay }) => nationalDay ?? [])[0]
  const fixed = fixedDays(entry, file)
  const byLaw: Days = tet ? fixed : new Map([...fixed, ...tetByLaw(entry, file)])

  const days = new Map([...withCompensation(byLaw), ...nationalDays(year, file.nationalDay, national)])
  if (tet) for (const day of daysFromTo(tet.from, tet.to)) days.set(isoDay(day), decided(tetName(day, entry)))
  for (const { off, worked } of decisions.flatMap(({ swaps = [] }) => swaps)) {
    days.set(off, decided(swapName(worked)))
  }
  return days
}

function fixedDays({ year, hungKings }: YearOfDaysOff, file: DaysOffFile): Days {
  const days: Days = new Map()
  for (const { name, day, since = 0, expected } of file.holidays) {
    if (year >= since) days.set(`${year}-${day}`, { name, certainty: expected ? 'expected' : 'law' })
  }
  days.set(hungKings, { name: file.hungKings.name, certainty: 'law' })
  return days
}

function tetByLaw(entry: YearOfDaysOff, { tet }: DaysOffFile): Days {
  const first = readDay(entry.tet)
  if (!first) return new Map()
  const from = isoDay(shifted(first, -tet.before))
  const to = isoDay(shifted(first, tet.after - 1))
  return new Map(
    daysFromTo(from, to).map((day) => [isoDay(day), { name: tetName(day, entry), certainty: 'expected' }]),
  )
}

/**
 * National Day and what goes with it. The day before or after is chosen every year; while that is open,
 * what either choice frees is expected, and what both free is sure.
 */
function nationalDays(
  year: number,
  { name, second, day, twoDaysSince }: NationalDay,
  chosen?: DaysFromTo,
): Days {
  const date = readDay(`${year}-${day}`)
  if (!date) return new Map()
  const itself: [string, DayOff] = [isoDay(date), { name, certainty: 'law' }]
  if (chosen) {
    const rest = daysFromTo(chosen.from, chosen.to).map((each): [string, DayOff] => [
      isoDay(each),
      decided(second),
    ])
    return new Map([...rest, itself])
  }
  if (year < twoDaysSince) return withCompensation(new Map([itself]))

  const [before, after] = [-1, 1].map((step) =>
    withCompensation(new Map([itself, [isoDay(shifted(date, step)), { name: second, certainty: 'law' }]])),
  )
  const either: Days = new Map([...(before ?? []), ...(after ?? [])])
  for (const [each, off] of either) {
    if (!before?.has(each) || !after?.has(each)) either.set(each, { ...off, certainty: 'expected' })
  }
  return either
}

/** Holidays, and for each on a weekend the next working day that is no holiday. */
function withCompensation(holidays: Days): Days {
  const days = new Map(holidays)
  for (const [each, { name, certainty }] of [...holidays].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const day = readDay(each)
    if (!day || !isWeekend(day)) continue
    let instead = dayAfter(day)
    while (isWeekend(instead) || days.has(isoDay(instead))) instead = dayAfter(instead)
    const inStead = { vi: `ngày nghỉ bù ${name.vi}`, en: `the day off in lieu of ${name.en}` }
    days.set(isoDay(instead), { name: inStead, certainty })
  }
  return days
}

/** “mùng 3 Tết”, or “ngày 29 tháng Chạp” before the new year. */
function tetName(day: Day, { tet, lastLunarDay }: YearOfDaysOff): Localized {
  const iso = isoDay(day)
  if (iso >= tet) {
    const number = daysFromTo(tet, iso).length
    return { vi: `mùng ${number} Tết`, en: `day ${number} of Tet` }
  }
  const number = lastLunarDay + 2 - daysFromTo(iso, tet).length
  return {
    vi: `ngày ${number} tháng Chạp (nghỉ Tết)`,
    en: `day ${number} of the last lunar month (Tet holiday)`,
  }
}

function swapName(worked: string): Localized {
  const [, month, day] = worked.split('-').map(Number)
  return { vi: `ngày nghỉ hoán đổi với ngày ${day}/${month}`, en: `a day off, made up for on ${worked}` }
}

function decided(name: Localized): DayOff {
  return { name, certainty: 'decided' }
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) >= 5
}
