import { coveredBy, namedCover } from '../../calendar/covered.ts'
import { overlaps, stretchOfField } from '../../calendar/stretch.ts'
import type { Rule } from '../rule.ts'
import { shownField } from './plan-times.ts'

export const signatureWindow: Rule = {
  id: 'signature-window',
  severity: 'warning',
  title: {
    vi: 'Ngày ký phù hợp với thời gian của kế hoạch',
    en: 'The day of signature fits what the plan covers',
  },
  why: {
    vi: 'Kế hoạch ký quá sớm hoặc ký khi thời gian thực hiện đã hết thường là ghi nhầm năm ở ngày ký.',
    en: 'Signed long before or after what it covers, a plan mostly bears the wrong year.',
  },
  example: {
    bad: `
      document: { date: 2025-01-15, title: Công tác thi đua năm 2026 }`,
    good: `
      document: { date: 2025-12-26, title: Công tác thi đua năm 2026 }`,
  },

  *check(plan) {
    const covered = coveredBy(plan)
    const { date } = plan.document
    const signed = date ? stretchOfField(date) : undefined
    if (!covered || !date || !signed) return
    const from = covered.unit === 'school-year' ? covered.from : `${covered.first - 1}-10-01`
    if (overlaps(signed, { from, to: covered.to })) return
    const early = signed.to < from
    yield {
      at: ['document', 'date'],
      message: {
        vi: `Ngày ký ${shownField(date)} ${early ? 'quá sớm so với' : 'ở sau'} ${namedCover(covered)} của kế hoạch.`,
        en: `Signed ${shownField(date)}, ${early ? 'long before' : 'after'} what the plan covers (${namedCover(covered)}).`,
      },
    }
  },
}
