import type { Day } from '../day.ts'
import type { Localized } from '../diagnostic.ts'

/** The days of the week, Monday first; in Vietnamese as official papers write them. */
export const weekdays: readonly Localized[] = [
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
]

/** The place in the week of a day that is on the calendar: 0 for Monday, 6 for Sunday. */
export function weekdayOf({ year, month, day = 1 }: Day): number {
  const shifted = month < 3 ? year - 1 : year
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return (shifted + leaps + offset + day + 6) % 7
}
