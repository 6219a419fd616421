import type { Rule } from '../rule.ts'

const keys = ['quarter', 'month', 'year', 'campaign', 'topic'] as const

export const groupOneKind: Rule = {
  id: 'group-one-kind',
  severity: 'error',
  title: { vi: 'Mỗi nhóm nhiệm vụ chia theo một cách', en: 'A group of tasks is formed in one way' },
  why: {
    vi: 'Nhóm vừa theo quý vừa theo tháng thì không biết in hàng tên nhóm thế nào.',
    en: 'A group by quarter and by month at once has no one name to print.',
  },
  example: {
    bad: `
      schedule:
        - { quarter: 1, month: 2, tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }`,
    good: `
      schedule:
        - { month: 2, tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }`,
  },

  *check({ schedule = [] }) {
    for (const [index, group] of schedule.entries()) {
      const [first, ...more] = keys.filter((key) => group[key] !== undefined)
      for (const key of more) {
        yield {
          at: ['schedule', index, key],
          on: 'key',
          message: {
            vi: `Nhóm này đã chia theo “${first}”; bỏ “${key}”, cần tên khác thì ghi ở “label”.`,
            en: `This group is formed by “${first}” already; remove “${key}”, or write a name under “label”.`,
          },
        }
      }
    }
  },
}
