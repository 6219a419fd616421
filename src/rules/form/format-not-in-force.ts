import { showDay } from '../../day.ts'
import type { Rule } from '../rule.ts'

export const formatNotInForce: Rule = {
  id: 'format-not-in-force',
  severity: 'warning',
  title: {
    vi: 'Thể thức đang áp dụng vào ngày ký',
    en: 'The format is the one in force on the day of signature',
  },
  why: {
    vi: 'Từ ngày 05/3/2020 văn bản theo Nghị định 30/2020/NĐ-CP, trước đó theo Thông tư 01/2011/TT-BNV; in sai thể thức thì bị trả lại.',
    en: 'Since 5 March 2020 papers follow decree 30/2020, before that circular 01/2011; the wrong form is sent back.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 37',
  judgesByDay: true,
  example: {
    bad: 'document: { format: tt01-2011 }',
    good: 'document: { format: nd30-2020 }',
  },

  *check({ document }, { format, day }) {
    if (document.format === undefined || !format) return
    const { name, validFrom, validTo } = format
    if (validFrom <= day && day <= (validTo ?? '9999-12-31')) return
    const from = showDay(validFrom)
    yield {
      at: ['document', 'format'],
      message:
        day < validFrom
          ? {
              vi: `${name} áp dụng từ ${from}, sau ngày ${showDay(day)} của kế hoạch.`,
              en: `“${name}” applies from ${validFrom}, after the day of the plan (${day}).`,
            }
          : {
              vi: `${name} chỉ áp dụng đến ${showDay(validTo ?? '')}; ngày ${showDay(day)} đã có thể thức khác.`,
              en: `“${name}” applied until ${validTo}; on ${day} another form is in force.`,
            },
    }
  },
}
