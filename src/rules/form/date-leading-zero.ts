import { officialDay, officialMonth } from '../../day.ts'
import { type Sought, soughtIn } from '../../text.ts'
import { mayHoldDay, type WrittenDay } from '../../written-days.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { daysOf } from '../time/read-once.ts'

export const dateLeadingZero: Rule = {
  id: 'date-leading-zero',
  severity: 'warning',
  title: {
    vi: 'Ngày từ 1 đến 9 và tháng 1, 2 có số 0 đứng trước, tháng khác thì không',
    en: 'Days 1 to 9 and months 1 and 2 bear a leading zero, other months none',
  },
  why: {
    vi: 'Số 0 đứng trước để không ai thêm được chữ số vào ngày, tháng; từ tháng 3 trở đi không thêm được nên không cần.',
    en: 'The zero keeps anyone from adding a digit; from March on nothing could be added, so none is written.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4, điểm b',
  example: {
    bad: `
      sections:
        - title: Nội dung
          body: [{ schedule: true }, Báo cáo gửi trước ngày 5 tháng 03 năm 2026.]`,
    good: `
      sections:
        - title: Nội dung
          body: [{ schedule: true }, Báo cáo gửi trước ngày 05 tháng 3 năm 2026.]`,
  },

  *check(_, { texts }) {
    for (const planText of textsHolding(texts, mayHoldDay)) {
      const { path, text, role } = planText
      if (role === 'signature') continue
      for (const { from, to, right, isLong } of spellings(text, daysOf(planText))) {
        const typed = text.slice(from, to)
        if (right === typed) continue
        yield {
          at: path,
          within: [from, to],
          message: {
            vi: `“${typed}” ${isLong ? 'viết đúng' : 'thường viết'} là “${right}”.`,
            en: `“${typed}” is ${isLong ? 'rightly' : 'usually'} written “${right}”.`,
          },
          // The decree speaks of days in words; the short form follows it by custom.
          severity: isLong ? 'warning' : 'info',
          replacement: right,
        }
      }
    }
  },
}

export const loneMonth: Sought = { pattern: /(?<=tháng )0[3-9](?!\d)/giu, sign: /tháng 0/iu }

interface Spelling {
  readonly from: number
  readonly to: number
  readonly right: string
  readonly isLong: boolean
}

/** The dates of a text as they should be written, and the months that stand alone with a zero too many. */
function* spellings(text: string, days: readonly WrittenDay[]): Generator<Spelling> {
  for (const written of days) {
    const from = written.day?.start ?? written.month.start
    const to = (written.year ?? written.month).end
    const right = rightly(written, text.slice(from, to), from)
    yield { from, to, right, isLong: written.style === 'long' }
  }
  for (const { index, 0: month } of soughtIn(text, loneMonth)) {
    if (days.some(({ start, end }) => start <= index && index < end)) continue
    yield { from: index, to: index + month.length, right: month.slice(1), isLong: true }
  }
}

/** The same date with the zeros it should have; numbers that no calendar has stay as they are. */
function rightly({ day, month }: WrittenDay, typed: string, from: number): string {
  const monthDigits = month.value >= 1 && month.value <= 12 ? officialMonth(month.value) : month.digits
  const withMonth = replaced(typed, month.start - from, month.digits, monthDigits)
  if (!day || day.value === 0) return withMonth
  return replaced(withMonth, day.start - from, day.digits, officialDay(day.value))
}

function replaced(text: string, at: number, digits: string, right: string): string {
  return text.slice(0, at) + right + text.slice(at + digits.length)
}
