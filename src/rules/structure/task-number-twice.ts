import type { Plan } from '../../plan/plan.ts'
import { allBlocks, isSchedule } from '../../plan/tasks.ts'
import type { Rule } from '../rule.ts'

export const taskNumberTwice: Rule = {
  id: 'task-number-twice',
  severity: 'warning',
  title: { vi: 'Số thứ tự gõ sẵn không trùng nhau', en: 'No typed number of a task stands twice' },
  why: {
    vi: 'Hai nhiệm vụ cùng số thứ tự thì khi báo cáo, trao đổi không biết nói đến nhiệm vụ nào.',
    en: 'When two tasks bear one number, nobody knows which of them a report speaks of.',
  },
  example: {
    bad: `
      schedule:
        - tasks:
            - { number: '2', content: Phát động thi đua, units: [so-noi-vu] }
            - { number: '2', content: Ký giao ước thi đua, units: [so-noi-vu] }`,
    good: `
      schedule:
        - tasks:
            - { number: '2', content: Phát động thi đua, units: [so-noi-vu] }
            - { number: 2a, content: Ký giao ước thi đua, units: [so-noi-vu] }`,
  },

  *check(plan) {
    const restarts = isNumberedPerGroup(plan)
    let seen = new Set<string>()
    for (const [group, { tasks }] of (plan.schedule ?? []).entries()) {
      if (restarts) seen = new Set()
      for (const [index, { number }] of tasks.entries()) {
        if (number === undefined) continue
        const key = number
          .trim()
          .replace(/(?<![.)])[.)]+$/, '')
          .toLowerCase()
        if (seen.has(key)) {
          yield {
            at: ['schedule', group, 'tasks', index, 'number'],
            message: {
              vi: `Số thứ tự “${number}” đã dùng ở trên; sửa lại số hoặc bỏ mục “number” để số được đánh tự động.`,
              en: `The number “${number}” stands above already; mend it, or leave it out and it comes by itself.`,
            },
          }
        }
        seen.add(key)
      }
    }
  },
}

function isNumberedPerGroup(plan: Plan): boolean {
  return Array.from(allBlocks(plan)).some(
    ({ block }) =>
      isSchedule(block) && typeof block.schedule === 'object' && block.schedule.numbering === 'per-group',
  )
}
