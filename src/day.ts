/** A calendar day, or a month whose day is open; the numbers are as people say them. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day?: number
}

/** Reads `2019-01-15` or `2019-01`; whether such a day exists is `isOnCalendar`. */
export function readDay(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? []
  if (year === undefined || month === undefined) return undefined
  return { year: Number(year), month: Number(month), ...(day !== undefined && { day: Number(day) }) }
}

export function isOnCalendar({ year, month, day = 1 }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month)
}

export function daysOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/**
 * A day with the leading zero that keeps it from being altered: 1–9 (Nghị định 30/2020, Phụ lục I, II.4.b).
 */
export function officialDay(day: number): string {
  return String(day).padStart(2, '0')
}

/** A month with its leading zero, for 1 and 2 only (Nghị định 30/2020, Phụ lục I, II.4.b). */
export function officialMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month)
}

/** `26/11/2003`; `11/2003` when the day is open. */
export function shortDay({ year, month, day }: Day): string {
  const rest = `${officialMonth(month)}/${year}`
  return day === undefined ? rest : `${officialDay(day)}/${rest}`
}

/** A field such as `2026-03-15` as people write it, `15/3/2026`; what is no day stays as it is. */
export function showDay(field: string): string {
  const day = readDay(field)
  return day ? shortDay(day) : field
}

/** `26 tháng 11 năm 2003`; `11 năm 2003` when the day is open. */
export function longDay({ year, month, day }: Day): string {
  const rest = `${officialMonth(month)} năm ${year}`
  return day === undefined ? rest : `${officialDay(day)} tháng ${rest}`
}

/** `2019-01-15` for comparing: an open day counts as the first of its month. */
export function isoDay({ year, month, day = 1 }: Day): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}`
}
