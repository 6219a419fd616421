import type { YearSpan } from '../calendar/year-spans.ts'
import type { Localized } from '../diagnostic.ts'
import type { Shift } from './shift.ts'

/** Why a year stays that tells what the year before has brought. */
export const resultOfLastYear: Localized = {
  vi: 'nêu kết quả của năm trước, chờ số liệu mới',
  en: 'it tells a result of the year before; new figures are awaited',
}

/** “Năm 2018, tỉnh có 12 tập thể …”, “năm 2018 đạt 82%”: what was cannot be said of another year. */
export function isResultOfLastYear(text: string, span: YearSpan, { from }: Shift): boolean {
  if (span.to >= from.first || span.part) return false
  const [before, after] = [text.slice(0, span.start), text.slice(span.end)]
  if (/(?:^|[.;:]\s|\n)(?:Trong |Kết quả )?năm\s?$/iu.test(before) && opening.test(after)) return true
  return /năm\s?$/iu.test(before) && figure.test(after)
}

const opening = /^\s?,[^.;]{0,80}?\s(?:đã|có|đạt|được)\s/u
const figure =
  /^(?:\s(?:toàn|cả) \p{L}+)?\s(?:chỉ |đã |ước )?(?:đạt|có|là|kết nạp|thực hiện được|hoàn thành|còn|tăng|giảm|trồng|thu|khen thưởng) (?:[\p{L}]+ ){0,2}\d/u
