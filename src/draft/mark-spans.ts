import type { YearSpan } from '../calendar/year-spans.ts'
import { nearClass, type Shift } from './shift.ts'
import { moveYears, type TextSpan } from './text-spans.ts'

/**
 * A mark in time moves on when it is tied to the plan's own years: “so với năm 2018”, “đến hết năm 2019”; a
 * beginning or an end further away stays.
 */
export function markSpan(text: string, span: YearSpan, { by, from }: Shift): TextSpan {
  const { start, end } = span
  const before = text.slice(Math.max(0, start - 60), start)
  const kept = (kind: TextSpan['class']): TextSpan => ({
    start,
    end,
    said: text.slice(start, end),
    class: kind,
  })
  const isOwn = span.from >= from.first && span.to <= from.last
  const isNear = isOwn || span.to === from.first - 1
  if (periodEnd.test(before) || periodStart.test(text.slice(end)))
    return kept(span.to < from.first ? 'history' : 'period')
  if (isNear && merit.test(text.slice(Math.max(0, start - 120), start)))
    return moveYears(text, span, by, nearClass(span, from))
  if (isNear && (compared.test(before) || carriedOver.test(before)))
    return moveYears(text, span, by, nearClass(span, from))
  if (isOwn && /(?:^|\s)từ năm\s?$/iu.test(before)) return kept('ambiguous')
  if (isOwn && !founded.test(before)) return moveYears(text, span, by, 'plan-year')
  return kept(span.from > from.last ? 'period' : 'history')
}

const compared = /(?:cùng kỳ|so với|bằng|hơn|tăng|giảm)[^.;]{0,40}$/iu
const carriedOver = /(?:chuyển tiếp|chuyển sang|tồn đọng|còn lại)[^.;]{0,20}$/iu
/** “có 5 năm liên tục trở lên tính đến năm 2023”. */
const merit = /năm (?:liền|liên tục|liên tiếp|trở lên)[^.;]*(?:tính )?đến(?: hết)? năm\s?$/iu
/** “từ năm 2019 đến năm 2023”: the two are one period, whichever is read. */
const periodEnd = /[12]\d{3}\s(?:đến|tới)(?: hết)? năm\s?$/u
const periodStart = /^\s(?:đến|tới)(?: hết)? năm [12]\d{3}/u
const founded =
  /(?:thành lập|tái lập|ra đời|khánh thành|khởi công|bắt đầu|khởi xướng|ban hành|phê duyệt|(?<!phát |học )sinh|mất|hợp nhất|sáp nhập|được tặng|được công nhận|đạt chuẩn|kể từ)[^.;,]{0,20}$/iu
