import type { Rule } from '../rule.ts'
import { periodOrTermBefore } from './period-words.ts'
import { yearsIn } from './read-once.ts'

export const periodBackwards: Rule = {
  id: 'period-backwards',
  severity: 'error',
  title: { vi: 'Giai đoạn có năm cuối sau năm đầu', en: 'A period ends after the year in which it begins' },
  why: {
    vi: 'Giai đoạn ghi ngược hoặc chỉ một năm là gõ nhầm; người đọc không biết mục tiêu tính đến năm nào.',
    en: 'A period that runs backwards is mistyped; nobody knows until when its targets hold.',
  },
  example: {
    bad: `
      closing: Các đơn vị hoàn thành mục tiêu giai đoạn 2030 - 2026.`,
    good: `
      closing: Các đơn vị hoàn thành mục tiêu giai đoạn 2026 - 2030.`,
  },

  *check(_plan, context) {
    for (const planText of context.texts) {
      const { path, text } = planText
      for (const { kind, from, to, start, end } of yearsIn(planText, context)) {
        const isPeriod = (kind === 'period' || kind === 'legal') && end - start > 4
        if (!isPeriod || to > from || !periodOrTermBefore.test(text.slice(Math.max(0, start - 40), start)))
          continue
        yield {
          at: path,
          within: [start, end],
          message: {
            vi: `Giai đoạn ${from} - ${to} có năm cuối không sau năm đầu.`,
            en: `The period ${from} - ${to} does not end after its first year.`,
          },
        }
      }
    }
  },
}
