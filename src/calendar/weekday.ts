import type { Day } from '../day.ts'

/** The days of the week as official papers write them, Monday first. */
export const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const

/** The place in the week of a day that is on the calendar: 0 for Monday, 6 for Sunday. */
export function weekdayOf({ year, month, day = 1 }: Day): number {
  const shifted = month < 3 ? year - 1 : year
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return (shifted + leaps + offset + day + 6) % 7
}
