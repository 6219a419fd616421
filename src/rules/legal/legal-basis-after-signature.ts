import { showDay } from '../../day.ts'
import type { Rule } from '../rule.ts'

export const legalBasisAfterSignature: Rule = {
  id: 'legal-basis-after-signature',
  severity: 'error',
  title: {
    vi: 'Căn cứ ban hành trước kế hoạch',
    en: 'A legal basis is older than the plan',
  },
  why: {
    vi: 'Kế hoạch không thể căn cứ vào văn bản ban hành sau ngày ký; một trong hai ngày ghi sai.',
    en: 'A plan cannot rest on what was issued after it was signed; one of the two days is wrong.',
  },
  example: {
    bad: 'legalBases: [{ kind: Kế hoạch, number: 12/KH-UBND, date: 2026-01-20, issuer: Ủy ban nhân dân tỉnh }]',
    good: 'legalBases: [{ kind: Kế hoạch, number: 12/KH-UBND, date: 2026-01-12, issuer: Ủy ban nhân dân tỉnh }]',
  },

  *check({ document: { date: signed } }, { bases }) {
    if (!signed) return
    for (const { basis, path } of bases) {
      const { date } = basis
      if (!date) continue
      const known = Math.min(date.length, signed.length)
      if (date.slice(0, known) <= signed.slice(0, known)) continue
      yield {
        at: [...path, 'date'],
        message: {
          vi: `Căn cứ ban hành ngày ${showDay(date)}, sau ngày ký kế hoạch (${showDay(signed)}).`,
          en: `The basis is of ${date}, after the plan was signed (${signed}).`,
        },
      }
    }
  },
}
