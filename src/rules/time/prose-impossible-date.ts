import { isOnCalendar } from '../../day.ts'
import { mayHoldDay, type WrittenDay } from '../../written-days.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { notOnCalendar } from './impossible-day.ts'
import { daysOf } from './read-once.ts'

export const proseImpossibleDate: Rule = {
  id: 'prose-impossible-date',
  severity: 'error',
  title: { vi: 'Ngày nêu trong văn bản phải có trong lịch', en: 'A day in a text must be on the calendar' },
  why: {
    vi: 'Ngày không có thật làm người đọc không biết thời hạn nào đúng, văn bản nào được nhắc tới.',
    en: 'With an impossible day no reader knows which deadline or which document is meant.',
  },
  example: {
    bad: `
      closing: Các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 31/6/2026.`,
    good: `
      closing: Các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 30/6/2026.`,
  },

  *check(_plan, { texts }) {
    for (const planText of textsHolding(texts, mayHoldDay)) {
      const { path, text } = planText
      for (const written of daysOf(planText)) {
        const day = likeliest(written)
        if (isOnCalendar(day)) continue
        const { vi, en } = notOnCalendar(day)
        const words = text.slice(written.start, written.end)
        yield {
          at: path,
          within: [written.start, written.end],
          message: {
            vi: `“${words}” không có trong lịch: ${vi.charAt(0).toLowerCase()}${vi.slice(1)}`,
            en: `“${words}” is on no calendar: ${en.charAt(0).toLowerCase()}${en.slice(1)}`,
          },
        }
      }
    }
  },
}

/** The day as written; without a year, one of a leap year, so that 29 February may stand. */
function likeliest({ day, month, year }: WrittenDay) {
  return { year: year?.value ?? 2024, month: month.value, ...(day && { day: day.value }) }
}
