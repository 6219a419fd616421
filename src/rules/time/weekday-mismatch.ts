import { weekdayOf, weekdays } from '../../calendar/weekday.ts'
import { isOnCalendar, isoDay, shortDay } from '../../day.ts'
import type { Range } from '../../diagnostic.ts'
import { upperFirst } from '../../text.ts'
import { dayMeant } from '../../written-days.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { daysOf } from './read-once.ts'

export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  severity: 'error',
  title: { vi: 'Thứ trong tuần khớp với ngày', en: 'The weekday agrees with the day' },
  why: {
    vi: 'Thứ và ngày không khớp thì người dự họp không biết đến vào ngày nào.',
    en: 'When weekday and day disagree, nobody knows on which day to come.',
  },
  example: {
    bad: `
      closing: Hội nghị tổ chức vào thứ Hai, ngày 13/01/2026.`,
    good: `
      closing: Hội nghị tổ chức vào thứ Ba, ngày 13/01/2026.`,
  },

  *check(_plan, { texts }) {
    for (const planText of textsHolding(texts, mayNameWeekday)) {
      const { path, text } = planText
      for (const written of daysOf(planText)) {
        const day = dayMeant(written)
        if (day?.day === undefined || !isOnCalendar(day)) continue
        const said = weekdayBeside(text, written)
        const meant = weekdays[weekdayOf(day)]
        const typed = said && weekdays[said.index]
        if (!said || !meant || !typed || typed === meant) continue
        const { start, end } = said
        const begun = startsSentence(text, start) ? upperFirst(meant.vi) : meant.vi
        yield {
          at: path,
          within: [start, end],
          message: {
            vi: `Ngày ${shortDay(day)} là ${meant.vi}, không phải ${typed.vi}.`,
            en: `${isoDay(day)} is a ${meant.en}, not a ${typed.en}.`,
          },
          replacement: begun,
        }
      }
    }
  },
}

/** The weekday right before or after a day, and which it is. */
function weekdayBeside(
  text: string,
  { start, end }: Range,
): (Range & { readonly index: number }) | undefined {
  const from = Math.max(0, start - 40)
  const lead = text.slice(from, start)
  const before = weekdayBefore.exec(lead) ?? capitalBefore.exec(lead)
  const after = before ? null : weekdayAfter.exec(text.slice(end, end + 20))
  const words = before?.[2] ?? after?.[2]
  if (words === undefined) return undefined
  const at = before ? from + before.index + (before[1]?.length ?? 0) : end + (after?.[1]?.length ?? 0)
  return { start: at, end: at + words.length, index: weekdayRead(words) }
}

/** No weekday is named without one of these. */
export const mayNameWeekday = /thứ\s|chủ nhật/iu

const weekday = 'thứ\\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])'
/**
 * “lần thứ hai, ngày …” counts: a weekday in small letters stands at the beginning, after a sign or after a
 * word of time.
 */
export const weekdayBefore = new RegExp(
  `((?:^|[(,;:.–-]\\s?|(?<!\\p{L})(?:vào|sáng|chiều|tối|trưa|ngày|từ|đến|hôm|là|và|mạc|giờ|phút)\\s)(?=${weekday})|(?<!\\p{L})(?=chủ nhật))(${weekday}|chủ nhật)(?:\\s*,\\s*|\\s*\\(\\s*|\\s)$`,
  'iu',
)
/** Nothing else than a weekday bears this capital. */
export const capitalBefore = /((?<!\p{L}))([Tt]hứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy))(?:\s*,\s*|\s*\(\s*|\s)$/u
/** A weekday in brackets right after a day. */
export const weekdayAfter = new RegExp(`^(\\s?\\(\\s?)(${weekday}|chủ nhật)(?!\\p{L})`, 'iu')

const names = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']

function weekdayRead(words: string): number {
  const name = words
    .toLowerCase()
    .replace(/^thứ\s/, '')
    .replace('bẩy', 'bảy')
  if (name.startsWith('chủ')) return 6
  return /\d/.test(name) ? Number(name) - 2 : names.indexOf(name)
}

function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.?!]\s)$/.test(text.slice(0, at))
}
