import { isOnCalendar, readDay } from '../day.ts'
import type { Checked, Diagnostic, Localized, Path } from '../diagnostic.ts'
import { checkShape } from '../schema/read-shaped.ts'
import type { Shape } from '../schema/shape.ts'
import type { Source } from '../source/source.ts'
import { type DaysOff, daysOffOf } from './days-off.ts'

/** What the file of days off holds; days are written 2026-02-17, days of every year 09-02. */
export interface DaysOffFile {
  readonly asOf: string
  readonly laws: readonly HolidayLaw[]
  readonly holidays: readonly FixedHoliday[]
  /** How many days the law gives around Tết; which ones is expected until a decision says it. */
  readonly tet: { readonly before: number; readonly after: number; readonly basis: string }
  readonly hungKings: { readonly name: Localized; readonly basis: string }
  readonly nationalDay: NationalDay
  readonly years: readonly YearOfDaysOff[]
}

/** A law on days off: the articles on holidays and on days off in their stead. */
export interface HolidayLaw {
  readonly name: string
  readonly number: string
  readonly effective: string
  readonly holidays: string
  readonly compensation: string
}

/** A holiday on the same day of every year. */
export interface FixedHoliday {
  readonly name: Localized
  readonly day: string
  /** The first year, when it is not an old one. */
  readonly since?: number
  /** Set when it was announced, and no law that says so was read. */
  readonly expected?: true
  readonly basis: string
}

/** National Day, with the day before or after it since a year. */
export interface NationalDay extends FixedHoliday {
  readonly second: Localized
  readonly twoDaysSince: number
}

/** What is known of one year; without decisions it is not known how its days were chosen. */
export interface YearOfDaysOff {
  readonly year: number
  /** The first day of the lunar year. */
  readonly tet: string
  /** The number of the last day of the lunar year before, 29 or 30. */
  readonly lastLunarDay: number
  readonly hungKings: string
  readonly decisions?: readonly Decision[]
}

/** A paper that says which days are off; its stretches hold the weekends in them. */
export interface Decision {
  readonly number?: string
  readonly issuer: string
  readonly issued: string
  readonly tet?: DaysFromTo
  readonly nationalDay?: DaysFromTo
  readonly swaps?: readonly { readonly off: string; readonly worked: string }[]
  readonly sources: readonly string[]
}

export interface DaysFromTo {
  readonly from: string
  readonly to: string
}

/** Reads the file of days off; with any fault it is none. */
export function readDaysOff(source: Source, shape: Shape): Checked<DaysOff> {
  if (source.data === undefined) return { diagnostics: source.diagnostics }

  const misshaped = [...source.diagnostics, ...checkShape(source, shape).diagnostics]
  if (misshaped.length > 0) return { diagnostics: misshaped }

  const file = source.data as DaysOffFile
  const diagnostics = [...yearsTwice(file, source), ...daysOfOtherYears(file, source)]
  return diagnostics.length > 0 ? { diagnostics } : { value: daysOffOf(file), diagnostics }
}

function* yearsTwice({ years }: DaysOffFile, source: Source): Generator<Diagnostic> {
  const seen = new Set<number>()
  for (const [index, { year }] of years.entries()) {
    if (seen.has(year)) {
      yield finding(source, 'registry/year-twice', ['years', index, 'year'], {
        vi: `Lịch ngày nghỉ đã có năm ${year} ở trên.`,
        en: `The days off of ${year} stand above already.`,
      })
    }
    seen.add(year)
  }
}

function* daysOfOtherYears({ years }: DaysOffFile, source: Source): Generator<Diagnostic> {
  for (const [index, entry] of years.entries()) {
    for (const { day, path } of daysOf(entry, ['years', index])) {
      const read = readDay(day)
      if (read?.year === entry.year && isOnCalendar(read)) continue
      yield finding(source, 'registry/day-of-other-year', path, {
        vi: `“${day}” không phải là ngày của năm ${entry.year}.`,
        en: `“${day}” is no day of ${entry.year}.`,
      })
    }
  }
}

/** Every day that a year names, with its place. */
function daysOf(entry: YearOfDaysOff, path: Path): { readonly day: string; readonly path: Path }[] {
  const decided = (entry.decisions ?? []).flatMap(({ tet, nationalDay, swaps = [] }, index) => {
    const at = [...path, 'decisions', index]
    return [
      ...(tet ? [{ day: tet.from, path: [...at, 'tet', 'from'] }] : []),
      ...(tet ? [{ day: tet.to, path: [...at, 'tet', 'to'] }] : []),
      ...(nationalDay ? [{ day: nationalDay.from, path: [...at, 'nationalDay', 'from'] }] : []),
      ...(nationalDay ? [{ day: nationalDay.to, path: [...at, 'nationalDay', 'to'] }] : []),
      ...swaps.flatMap(({ off, worked }, place) => [
        { day: off, path: [...at, 'swaps', place, 'off'] },
        { day: worked, path: [...at, 'swaps', place, 'worked'] },
      ]),
    ]
  })
  return [
    { day: entry.tet, path: [...path, 'tet'] },
    { day: entry.hungKings, path: [...path, 'hungKings'] },
    ...decided,
  ]
}

function finding(source: Source, code: string, path: Path, message: Localized): Diagnostic {
  return { code, severity: 'error', message, file: source.file, range: source.rangeOf(path, 'value'), path }
}
