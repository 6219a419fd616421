import { daysOfMonth, isOnCalendar, readDay } from '../../day.ts'
import type { Localized } from '../../diagnostic.ts'

/** What is said of a written day that no calendar has; nothing of one that can be. */
export function impossibleDay(date: string | null | undefined): Localized | undefined {
  const day = date ? readDay(date) : undefined
  if (!day || isOnCalendar(day)) return undefined

  const { year, month } = day
  const last = daysOfMonth(year, month)
  return last === 0
    ? { vi: `Không có tháng ${month}.`, en: `There is no month ${month}.` }
    : {
        vi: `Tháng ${month} năm ${year} chỉ có ${last} ngày.`,
        en: `Month ${month} of ${year} has ${last} days.`,
      }
}
