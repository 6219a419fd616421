import { coveredBy, namedCover } from '../../calendar/covered.ts'
import { overlaps, stretchOfMonths } from '../../calendar/stretch.ts'
import { readDay } from '../../day.ts'
import type { Task } from '../../plan/plan.ts'
import { contentOf } from '../../plan/tasks.ts'
import type { Rule } from '../rule.ts'
import { dueOf, groupStretches } from './plan-times.ts'

export const dueOutsideYear: Rule = {
  id: 'due-outside-year',
  severity: 'warning',
  title: {
    vi: 'Thời gian của nhiệm vụ nằm trong thời gian của kế hoạch',
    en: 'A task is due within what the plan covers',
  },
  why: {
    vi: 'Thời hạn ngoài năm kế hoạch thường còn sót từ kế hoạch năm trước; chỉ việc tổng kết, báo cáo, khen thưởng mới kéo sang đầu năm sau.',
    en: 'A due outside the plan is often left from last year; only reviews and rewards run into the next.',
  },
  example: {
    bad: `
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vu], due: 2025-03-10 }]`,
    good: `
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vu], due: 2026-03-10 }]`,
  },

  *check(plan) {
    const covered = coveredBy(plan)
    if (!covered) return
    const name = namedCover(covered)
    const after = monthsAfter(covered.to)
    for (const [index, group] of (plan.schedule ?? []).entries()) {
      if (groupStretches(plan, group).length > 0) continue
      for (const [at, task] of group.tasks.entries()) {
        const due = dueOf(plan, task, ['schedule', index, 'tasks', at])
        if (!due || overlaps(due.stretch, covered)) continue
        if (overlaps(due.stretch, after) && isReview(task)) continue
        yield {
          at: due.at,
          ...(due.within && { within: due.within }),
          message: {
            vi: `Thời gian “${due.shown.vi}” ở ngoài ${name.vi} của kế hoạch.`,
            en: `“${due.shown.en}” is outside ${name.en} of the plan.`,
          },
        }
      }
    }
  },
}

/** The three months after the end, in which a year is summed up. */
function monthsAfter(end: string) {
  const { year, month } = readDay(end) ?? { year: 9999, month: 12 }
  return month === 12 ? stretchOfMonths(year + 1, 1, 3) : stretchOfMonths(year, month + 1, month + 3)
}

function isReview(task: Task): boolean {
  const words = contentOf(task).replace(nameOfWork, '')
  return /tổng kết|báo cáo|khen thưởng|đánh giá|quyết toán|bình xét|xét tặng|trao tặng|vinh danh|tôn vinh|tuyên dương/iu.test(
    words,
  )
}

/** “thi đua, khen thưởng” names the work and rewards nobody. */
const nameOfWork = /(?:công tác )?thi đua\s?(?:,|-|–|và)\s?khen thưởng|công tác khen thưởng/giu
