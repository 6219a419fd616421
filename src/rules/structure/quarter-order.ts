import { quarterPlace } from '../../plan/period.ts'
import { roman } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const quarterOrder: Rule = {
  id: 'quarter-order',
  severity: 'warning',
  title: { vi: 'Các quý đứng theo thứ tự', en: 'Quarters stand in their order' },
  why: {
    vi: 'Bảng nhiệm vụ in theo thứ tự trong tệp và số thứ tự chạy liên tục; quý sau đứng trước làm người đọc nhầm.',
    en: 'The table prints in the order of the file and numbers run on; a later quarter first misleads.',
  },
  example: {
    bad: `
      schedule:
        - { quarter: 2, tasks: [{ content: Sơ kết 6 tháng đầu năm, units: [so-noi-vu] }] }
        - { quarter: 1, tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }`,
    good: `
      schedule:
        - { quarter: 1, tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }
        - { quarter: 2, tasks: [{ content: Sơ kết 6 tháng đầu năm, units: [so-noi-vu] }] }`,
  },

  *check(plan) {
    let latest: number | undefined
    const seen = new Set<number>()
    for (const [index, { quarter }] of (plan.schedule ?? []).entries()) {
      if (quarter === undefined) continue
      const isEarly = latest !== undefined && quarterPlace(plan, quarter) < quarterPlace(plan, latest)
      if (latest !== undefined && isEarly && !seen.has(quarter)) {
        yield {
          at: ['schedule', index, 'quarter'],
          message: {
            vi: `Quý ${roman(quarter)} đứng sau quý ${roman(latest)}; chuyển nhóm này lên trước.`,
            en: `Quarter ${roman(quarter)} stands after quarter ${roman(latest)}; move this group up.`,
          },
        }
      }
      if (!isEarly) latest = quarter
      seen.add(quarter)
    }
  },
}
