import { coveredBy, namedCover } from '../../calendar/covered.ts'
import { overlaps, stretchOfField } from '../../calendar/stretch.ts'
import { showDay } from '../../day.ts'
import type { Rule } from '../rule.ts'

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
    const name = namedCover(covered)
    const early = signed.to < from
    yield {
      at: ['document', 'date'],
      message: {
        vi: `Ngày ký ${showDay(date)} ${early ? 'quá sớm so với' : 'ở sau'} ${name.vi} của kế hoạch.`,
        en: `The day of signature ${date} is ${early ? 'too long before' : 'after'} ${name.en} of the plan.`,
      },
    }
  },
}
