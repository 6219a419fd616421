import type { Rule } from '../rule.ts'
import { impossibleDay } from '../time/impossible-day.ts'

export const legalBasisImpossibleDate: Rule = {
  id: 'legal-basis-impossible-date',
  severity: 'error',
  title: { vi: 'Ngày của căn cứ phải có trong lịch', en: 'The day of a legal basis must be on the calendar' },
  why: {
    vi: 'Văn bản được nhận ra bằng số, ký hiệu và ngày; ngày không có thật nghĩa là căn cứ bị ghi nhầm.',
    en: 'A document is known by its number and day; an impossible day means that the basis is miscopied.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6',
  example: {
    bad: `
      legalBases:
        - { kind: Luật, title: Thi đua, date: 2003-11-31 }`,
    good: `
      legalBases:
        - { kind: Luật, title: Thi đua, date: 2003-11-26 }`,
  },

  *check({ legalBases = [], issuedWith }) {
    for (const [index, { date }] of legalBases.entries()) {
      const message = impossibleDay(date)
      if (message) yield { at: ['legalBases', index, 'date'], message }
    }
    const message = impossibleDay(issuedWith?.date)
    if (message) yield { at: ['issuedWith', 'date'], message }
  },
}
