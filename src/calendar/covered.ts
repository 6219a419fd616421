import type { Localized } from '../diagnostic.ts'
import type { Plan } from '../plan/plan.ts'
import type { Stretch } from './stretch.ts'

/** What a plan covers: whole years, both included, and the days that belong to it. */
export interface Covered extends Stretch {
  readonly unit: 'year' | 'school-year' | 'period'
  readonly first: number
  readonly last: number
}

/** What a plan says that it covers; nothing when it says nothing or what cannot be. */
export function coveredBy({ year, schoolYear, period }: Plan): Covered | undefined {
  if (year !== undefined) return wholeYears('year', year, year)
  if (schoolYear !== undefined) {
    const first = Number(schoolYear.slice(0, 4))
    return {
      unit: 'school-year',
      first,
      last: first + 1,
      from: `${first}-06-01`,
      to: `${first + 1}-07-31`,
    }
  }
  if (period === undefined || period.from > period.to) return undefined
  return wholeYears('period', period.from, period.to)
}

/** What a plan covers, as its title says it: “năm 2026”, “năm học 2025 - 2026”, “giai đoạn 2021 - 2025”. */
export function namedCover({ unit, first, last }: Covered): Localized {
  const years = `${first} - ${last}`
  switch (unit) {
    case 'year':
      return { vi: `năm ${first}`, en: `the year ${first}` }
    case 'school-year':
      return { vi: `năm học ${years}`, en: `the school year ${years}` }
    case 'period':
      return { vi: `giai đoạn ${years}`, en: `the period ${years}` }
  }
}

function wholeYears(unit: 'year' | 'period', first: number, last: number): Covered {
  return { unit, first, last, from: `${first}-01-01`, to: `${last}-12-31` }
}
