import { type Anniversary, anniversariesIn, countedYears } from '../../calendar/anniversaries.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { daysOf } from './read-once.ts'

export const anniversaryCount: Rule = {
  id: 'anniversary-count',
  severity: 'error',
  title: {
    vi: 'Số năm kỷ niệm khớp với hai mốc năm',
    en: 'An anniversary counts the years between its two days',
  },
  why: {
    vi: 'Số năm kỷ niệm in trên pa nô, giấy mời; số năm và hai mốc không khớp thì một chỗ còn sót từ năm trước.',
    en: 'The number goes on banners and invitations; when it disagrees with the days, one is from last year.',
  },
  example: {
    bad: `
      closing: Tuyên truyền kỷ niệm 77 năm ngày thành lập ngành (11/6/1948 - 11/6/2026).`,
    good: `
      closing: Tuyên truyền kỷ niệm 78 năm ngày thành lập ngành (11/6/1948 - 11/6/2026).`,
  },

  *check(_plan, { texts }) {
    for (const planText of textsHolding(texts, countedYears.sign)) {
      const { path, text } = planText
      for (const anniversary of anniversariesIn(text, daysOf(planText))) {
        const { count, years } = anniversary
        if (!years || isRight(anniversary)) continue
        const right = years.to - years.from
        yield {
          at: path,
          within: [count.start, count.end],
          message: {
            vi: `Từ năm ${years.from} đến năm ${years.to} là ${right} năm, không phải ${count.value} năm.`,
            en: `From ${years.from} to ${years.to} are ${right} years, not ${count.value}.`,
          },
        }
      }
    }
  },
}

/** Years of work may be counted with the first or without; only those right after the count are its own. */
function isRight({ count, years, event, isCelebrated }: Anniversary): boolean {
  if (!years || years.from >= years.to) return true
  const apart = years.to - years.from
  if (isCelebrated) return count.value === apart
  const stands = /^\s*[(\d]/u.test(event)
  if (!stands) return true
  return years.wholeYears ? count.value === apart || count.value === apart + 1 : count.value === apart
}
