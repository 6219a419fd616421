import type { Rule } from '../rule.ts'

const keys = ['year', 'schoolYear', 'period'] as const

export const onePeriod: Rule = {
  id: 'one-period',
  severity: 'error',
  title: {
    vi: 'Kế hoạch có đúng một thời kỳ: năm, năm học hoặc giai đoạn',
    en: 'A plan covers one year, one school year or one period',
  },
  why: {
    vi: 'Nhãn quý, ngày ký để trống và thể thức đều suy ra từ thời kỳ này; hai thời kỳ thì không biết theo cái nào.',
    en: 'Quarter labels, the open date and the format follow from it; with two, nobody knows which holds.',
  },
  example: {
    bad: `
      year: 2026
      schoolYear: 2025-2026`,
    good: `
      year: 2026`,
  },

  *check(plan, { gaps }) {
    const [first, ...more] = keys.filter((key) => plan[key] !== undefined)
    for (const key of more) {
      yield {
        at: [key],
        on: 'key',
        message: {
          vi: `Kế hoạch đã ghi “${first}”; chỉ giữ một trong hai, bỏ “${key}” hoặc bỏ “${first}”.`,
          en: `“${first}” is given already; keep one of the two.`,
        },
      }
    }
    if (keys.every((key) => plan[key] === undefined && !gaps.hasGap([key])) && gaps.leftOut.size === 0) {
      yield {
        at: [],
        message: {
          vi: 'Chưa ghi kế hoạch của năm nào; thêm “year: 2026”, “schoolYear: 2025-2026” hoặc “period”.',
          en: 'The plan does not say its year; add “year: 2026”, “schoolYear: 2025-2026” or “period”.',
        },
      }
    }
  },
}
