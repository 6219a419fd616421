import type { Rule } from '../rule.ts'
import { impossibleDay } from './impossible-day.ts'

export const signatureImpossibleDate: Rule = {
  id: 'signature-impossible-date',
  severity: 'error',
  title: { vi: 'Ngày ký phải có trong lịch', en: 'The day of signature must be on the calendar' },
  why: {
    vi: 'Ngày ký định thể thức và căn cứ còn hiệu lực hay không; ngày không có thật thì mọi điều suy ra đều sai.',
    en: 'The day of signature decides the format and which law is in force; an impossible day spoils both.',
  },
  example: {
    bad: `
      document: { title: Công tác thi đua năm 2026, date: 2026-02-30 }`,
    good: `
      document: { title: Công tác thi đua năm 2026, date: 2026-02-27 }`,
  },

  *check({ document: { date } }) {
    const message = impossibleDay(date)
    if (message) yield { at: ['document', 'date'], message }
  },
}
