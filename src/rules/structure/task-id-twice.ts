import { tasksOf } from '../../plan/tasks.ts'
import type { Rule } from '../rule.ts'

export const taskIdTwice: Rule = {
  id: 'task-id-twice',
  severity: 'error',
  title: { vi: 'Mỗi nhiệm vụ có mã riêng', en: 'Each task has an id of its own' },
  why: {
    vi: 'Mã giữ cho nhiệm vụ được nhận ra qua các năm; hai nhiệm vụ một mã thì không phân biệt được.',
    en: 'The id lets a task be known across years; two tasks under one id cannot be told apart.',
  },
  example: {
    bad: `
      schedule:
        - tasks:
            - { id: phat-dong, content: Phát động thi đua, units: [so-noi-vu] }
            - { id: phat-dong, content: Ký giao ước thi đua, units: [so-noi-vu] }`,
    good: `
      schedule:
        - tasks:
            - { id: phat-dong, content: Phát động thi đua, units: [so-noi-vu] }
            - { id: ky-giao-uoc, content: Ký giao ước thi đua, units: [so-noi-vu] }`,
  },

  *check(plan) {
    const seen = new Set<string>()
    for (const { task, path } of tasksOf(plan)) {
      if (task.id === undefined) continue
      if (seen.has(task.id)) {
        yield {
          at: [...path, 'id'],
          message: {
            vi: `Mã “${task.id}” đã dùng cho một nhiệm vụ ở trên; đặt mã khác.`,
            en: `“${task.id}” is the id of a task above already; choose another.`,
          },
        }
      }
      seen.add(task.id)
    }
  },
}
