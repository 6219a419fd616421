import { type Day, daysOfMonth, isOnCalendar, readDay } from '../../day.ts'
import type { Localized } from '../../diagnostic.ts'

/** What is said of a written day that no calendar has; nothing of one that can be. */
export function impossibleDay(date: string | null | undefined): Localized | undefined {
  const day = date ? readDay(date) : undefined
  return !day || isOnCalendar(day) ? undefined : notOnCalendar(day)
}

/** Why a day is on no calendar. */
export function notOnCalendar({ year, month, day }: Day): Localized {
  const last = daysOfMonth(year, month)
  if (last === 0) return { vi: `Không có tháng ${month}.`, en: `There is no month ${month}.` }
  if (day === 0) return { vi: 'Không có ngày 0.', en: 'There is no day 0.' }
  return {
    vi: `Tháng ${month} năm ${year} chỉ có ${last} ngày.`,
    en: `Month ${month} of ${year} has ${last} days.`,
  }
}
