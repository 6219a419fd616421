import { type DayOff, dayOff } from '../../calendar/days-off.ts'
import { type Day, isOnCalendar, isoDay, readDay, shortDay } from '../../day.ts'
import type { Localized } from '../../diagnostic.ts'
import type { Task } from '../../plan/plan.ts'
import { contentOf, tasksOf } from '../../plan/tasks.ts'
import { dayMeant, daysIn } from '../../written-days.ts'
import type { Rule } from '../rule.ts'

export const dueOnDayOff: Rule = {
  id: 'due-on-day-off',
  severity: 'info',
  title: { vi: 'Thời hạn không rơi vào ngày nghỉ', en: 'A task is not due on a day off' },
  why: {
    vi: 'Thời hạn rơi vào thứ Bảy, Chủ nhật, ngày lễ hoặc trong kỳ nghỉ Tết thì các đơn vị phải nộp sớm hơn hoặc nộp muộn.',
    en: 'What is due on a weekend, on a holiday or in Tet is handed in earlier or late.',
  },
  example: {
    bad: `
      schedule:
        - tasks: [{ content: Gửi báo cáo sơ kết, units: [so-noi-vu], due: 2026-06-20 }]`,
    good: `
      schedule:
        - tasks: [{ content: Gửi báo cáo sơ kết, units: [so-noi-vu], due: 2026-06-19 }]`,
  },

  *check(plan, { daysOff }) {
    for (const { task, path } of tasksOf(plan)) {
      const due = singleDay(task.due)
      if (!due || !isOnCalendar(due.day)) continue
      const off = dayOff(due.day, daysOff)
      if (!off || isHeldThen(task, due.day)) continue
      yield {
        at: [...path, 'due'],
        ...(due.within && { within: due.within }),
        message: messageFor(due.day, off),
      }
    }
  },
}

/** The one day that a due is, as a field or as words that say nothing else. */
function singleDay(due: Task['due']): { day: Day; within?: [number, number] } | undefined {
  if (typeof due !== 'string') return undefined
  const field = readDay(due)
  if (field) return field.day === undefined ? undefined : { day: field }
  const [written, ...others] = daysIn(due)
  const day = written && dayMeant(written)
  if (day?.day === undefined || others.length > 0) return undefined
  const rest = due.slice(0, written?.start) + due.slice(written?.end)
  return written && rest.trim() === '' ? { day, within: [written.start, written.end] } : undefined
}

function messageFor(day: Day, { name, certainty }: DayOff): Localized {
  if (certainty === 'expected') {
    return {
      vi: `Ngày ${shortDay(day)} có thể là ngày nghỉ (${name.vi}); có dời sang ngày làm việc không?`,
      en: `${isoDay(day)} may be a day off (${name.en}); should it be a working day?`,
    }
  }
  return {
    vi: `Ngày ${shortDay(day)} là ${name.vi}; có dời sang ngày làm việc không?`,
    en: `${isoDay(day)} is ${name.en}; should it be a working day?`,
  }
}

/** What is celebrated on the day itself, or is held on weekends on purpose. */
function isHeldThen(task: Task, { day, month }: Day): boolean {
  const words = contentOf(task)
  if (heldOnDaysOff.test(words)) return true
  return daysIn(words).some((named) => named.day?.value === day && named.month.value === month)
}

const heldOnDaysOff =
  /kỷ niệm|chào mừng|mít tinh|ngày hội|hội thao|hội thi|hội diễn|giải (?:chạy|bóng|thể thao|cầu)|ra quân|lễ hội|chủ nhật|thứ bảy|dâng hương|giao lưu|vinh danh|hiến máu|gặp mặt|(?:chúc|trực) tết|giỗ tổ|lễ (?:phát động|trao|công bố|đón|tuyên dương)|về nguồn|tham quan/iu
