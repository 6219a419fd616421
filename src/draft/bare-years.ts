import { matchesOf } from '../text.ts'
import { nearClass, type Shift } from './shift.ts'
import type { TextSpan } from './text-spans.ts'

/**
 * Years near the plan's own that stand without the word “năm”: “Tháng Thanh niên 2019” moves on; “2019 hồ sơ”
 * is a number; what may be either is asked.
 */
export function bareYears(text: string, { from, by }: Shift): TextSpan[] {
  return matchesOf(text, fourDigits).flatMap((match): TextSpan[] => {
    const year = Number(match[0])
    if (year < from.first - 1 || year > from.last + 1) return []
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    const after = text.slice(match.index + 4, match.index + 44)
    if (before.trim() === '' && after.trim() === '') return []
    if (isNumber(before, after)) return []
    const span = { start: match.index, end: match.index + 4, said: match[0] }
    if (!endsThere.test(after)) return [{ ...span, class: 'ambiguous' }]
    return [{ ...span, class: nearClass({ from: year, to: year }, from), becomes: String(year + by) }]
  })
}

/** Four digits that are no part of a symbol, a sum, a telephone number, a range or a day. */
const fourDigits =
  /(?<![\p{L}\d_])(?<![\d\p{L}][./,-]\s?)(?<!\d\s)(?<!năm\s?)(?<!\()[12]\d{3}(?![\p{L}\d_%])(?!\s?[./-]\s?[\p{L}\d])(?!,\d)(?!\s\d)/gu

/** A count: a thing that is counted after it, or a word of number before it. */
function isNumber(before: string, after: string): boolean {
  return numberBefore.test(before) || (countedAfter.test(after) && !before.endsWith('“'))
}

const numberBefore =
  /(?:số|mã|điện thoại|ĐT|fax|tổng|gần|hơn|trên|khoảng|đạt|đủ|là|có|được|trồng|với|từ|đến|tối thiểu|ít nhất|còn|cho|của|phòng|nhà|đường|tờ|trang|tặng|thêm|thưởng|tiền|bằng|:|=|≥|≤)\s?$/iu
const countedAfter = /^\s?(?:%|‰|\p{Ll}+)/u
const endsThere = /^\s*(?:$|[.,;:)”"]|và |- )/u
