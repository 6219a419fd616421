import { quarterPlace } from '../../plan/period.ts'
import { roman } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const quarterMissing: Rule = {
  id: 'quarter-missing',
  severity: 'info',
  title: { vi: 'Các quý liền nhau', en: 'No quarter is skipped' },
  why: {
    vi: 'Kế hoạch có quý trước và quý sau mà thiếu quý ở giữa thì thường là một nhóm nhiệm vụ bị bỏ sót.',
    en: 'When a quarter between two others is not there, a group of tasks was most often forgotten.',
  },
  example: {
    bad: `
      schedule:
        - { quarter: 2, tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }
        - { quarter: 4, tasks: [{ content: Bình xét thi đua, units: [so-noi-vu] }] }`,
    good: `
      schedule:
        - { quarter: 2, tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }
        - { quarter: 3, tasks: [{ content: Kiểm tra chéo, units: [so-noi-vu] }] }`,
  },

  *check(plan, { gaps }) {
    if (gaps.hasGap(['schedule'])) return
    const { schedule = [] } = plan
    const given = new Set(schedule.map(({ quarter }) => quarter))
    for (const [index, { quarter }] of schedule.entries()) {
      const before = schedule[index - 1]?.quarter
      if (quarter === undefined || before === undefined) continue
      const places = [before, quarter].map((each) => quarterPlace(plan, each))
      const hole = quarters
        .filter((each) => !given.has(each) && isBetween(quarterPlace(plan, each), places))
        .toSorted((a, b) => quarterPlace(plan, a) - quarterPlace(plan, b))
      if (hole.length === 0) continue
      const names = hole.map(roman).join(', ')
      yield {
        at: ['schedule', index, 'quarter'],
        message: {
          vi: `Trước quý ${roman(quarter)} không có nhóm nhiệm vụ của quý ${names}; có bỏ sót không?`,
          en: `Before quarter ${roman(quarter)} there is no group of tasks for quarter ${names}; was one forgotten?`,
        },
      }
    }
  },
}

const quarters = [1, 2, 3, 4]

function isBetween(place: number, [first = 0, last = 0]: readonly number[]): boolean {
  return first < place && place < last
}
