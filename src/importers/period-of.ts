import type { Plan } from '../plan/plan.ts'

/** What a plan covers. */
export type Covered = Pick<Plan, 'year' | 'schoolYear' | 'period'>

/** Reads what a plan covers out of its title, else out of what else tells of a year. */
export function coveredIn(
  title: string,
  others: readonly string[],
  yearOfDate: number | undefined,
): Covered | undefined {
  const [, from = '', to = ''] = /năm học\s*(\d{4})\s*[-–]\s*(\d{4})/iu.exec(title) ?? []
  if (to !== '') return { schoolYear: `${from}-${to}` }
  const [, first = '', last = ''] =
    /(?:giai đoạn|nhiệm kỳ|các năm|năm)\s*(\d{4})\s*[-–]\s*(\d{4})/iu.exec(title) ?? []
  if (last !== '') return { period: { from: Number(first), to: Number(last) } }
  const year = yearIn(title) ?? others.map(yearIn).find((each) => each !== undefined) ?? yearOfDate
  return year === undefined ? undefined : { year }
}

function yearIn(text: string): number | undefined {
  const found = /năm\s+(20\d{2}|2100|19[5-9]\d)(?!\d)/iu.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}
