import { tasksOf } from '../../plan/tasks.ts'
import type { Rule } from '../rule.ts'

export const taskWithoutUnit: Rule = {
  id: 'task-without-unit',
  severity: 'warning',
  title: { vi: 'Mỗi nhiệm vụ có đơn vị thực hiện', en: 'Each task has a unit to do it' },
  why: {
    vi: 'Nhiệm vụ không ghi đơn vị thì không ai chịu trách nhiệm và không đôn đốc được.',
    en: 'A task without a unit is nobody’s duty and cannot be followed up.',
  },
  example: {
    bad: `
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }, { content: Ký giao ước thi đua }]`,
    good: `
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }, { content: Ký giao ước, lead: [so-noi-vu] }]`,
  },

  *check(plan, { gaps }) {
    const tasks = [...tasksOf(plan)]
    const without = tasks.filter(({ task, path }) => !task.units && !task.lead && !gaps.hasGap(path))
    if (without.length > 2 && without.length === tasks.length) {
      yield {
        at: ['schedule'],
        on: 'key',
        severity: 'info',
        message: {
          vi: 'Bảng nhiệm vụ không ghi đơn vị thực hiện nào; nếu đã phân công ở phần khác thì để như vậy.',
          en: 'No task of the table names a unit; leave it so if the work is shared out elsewhere.',
        },
      }
      return
    }
    for (const { path } of without) {
      yield {
        at: path,
        message: {
          vi: 'Nhiệm vụ này chưa ghi đơn vị thực hiện; thêm mục “units” hoặc “lead”.',
          en: 'This task names no unit; add “units” or “lead”.',
        },
      }
    }
  },
}
