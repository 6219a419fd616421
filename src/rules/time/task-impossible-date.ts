import type { Path } from '../../diagnostic.ts'
import type { Plan } from '../../plan/plan.ts'
import { tasksOf } from '../../plan/tasks.ts'
import type { Rule } from '../rule.ts'
import { impossibleDay } from './impossible-day.ts'

export const taskImpossibleDate: Rule = {
  id: 'task-impossible-date',
  severity: 'error',
  title: {
    vi: 'Thời gian của nhiệm vụ phải có trong lịch',
    en: 'The time of a task must be on the calendar',
  },
  why: {
    vi: 'Đơn vị được giao việc không thể thực hiện vào một ngày không có thật.',
    en: 'Nobody can do the work on a day that does not exist.',
  },
  example: {
    bad: `
      schedule:
        - tasks: [{ content: Sơ kết 6 tháng đầu năm, units: [so-noi-vu], due: 2026-06-31 }]`,
    good: `
      schedule:
        - tasks: [{ content: Sơ kết 6 tháng đầu năm, units: [so-noi-vu], due: 2026-06-30 }]`,
  },

  *check(plan) {
    for (const { date, at } of datesOf(plan)) {
      const message = impossibleDay(date)
      if (message) yield { at, message }
    }
  },
}

/** The days typed in fields of tasks and campaigns. */
function* datesOf(plan: Plan): Generator<{ date: string | undefined; at: Path }> {
  for (const [index, { campaign }] of (plan.schedule ?? []).entries()) {
    yield { date: campaign?.from, at: ['schedule', index, 'campaign', 'from'] }
    yield { date: campaign?.to, at: ['schedule', index, 'campaign', 'to'] }
  }
  for (const { task, path } of tasksOf(plan)) {
    const { due } = task
    if (typeof due === 'object') {
      yield { date: due.from, at: [...path, 'due', 'from'] }
      yield { date: due.to, at: [...path, 'due', 'to'] }
    } else {
      yield { date: due, at: [...path, 'due'] }
    }
  }
}
