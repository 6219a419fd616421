import { roman } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const quarterTwice: Rule = {
  id: 'quarter-twice',
  severity: 'error',
  title: { vi: 'Mỗi quý chỉ có một nhóm nhiệm vụ', en: 'Each quarter has one group of tasks' },
  why: {
    vi: 'Hai nhóm cùng quý được in thành hai hàng “QUÝ …”, người đọc không biết nhóm nào đúng.',
    en: 'Two groups of one quarter print as two quarter rows, and no reader knows which holds.',
  },
  example: {
    bad: `
      schedule:
        - { quarter: 1, tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }
        - { quarter: 1, tasks: [{ content: Ký giao ước thi đua, units: [so-noi-vu] }] }`,
    good: `
      schedule:
        - { quarter: 1, tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }
        - { quarter: 2, tasks: [{ content: Sơ kết 6 tháng đầu năm, units: [so-noi-vu] }] }`,
  },

  *check({ schedule = [] }) {
    const seen = new Set<number>()
    for (const [index, { quarter }] of schedule.entries()) {
      if (quarter === undefined) continue
      if (seen.has(quarter)) {
        yield {
          at: ['schedule', index, 'quarter'],
          message: {
            vi: `Quý ${roman(quarter)} đã có ở trên; gộp hai nhóm nhiệm vụ làm một.`,
            en: `Quarter ${roman(quarter)} stands above already; merge the two groups of tasks.`,
          },
        }
      }
      seen.add(quarter)
    }
  },
}
