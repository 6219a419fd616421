import { matchesOf } from '../text.ts'
import { nearClass, type Shift } from './shift.ts'
import { moveYears, type TextSpan } from './text-spans.ts'

/**
 * Years in ways of writing of their own: “từ năm 2021 tới năm 2025”, “giai đoạn 2021/2025”, “giai đoạn 20212025”
 * with its hyphen lost, “năm học 2024-25”, “T6/2025”, “quý 4-2025”.
 */
export function oddYears(text: string, shift: Shift): TextSpan[] {
  return [
    ...pieces(text, period, (span) => ({ ...span, class: 'period' })),
    ...pieces(text, lostHyphen, (span) => ({ ...span, class: 'ambiguous' })),
    ...pieces(text, shortSchoolYear, (span) => laterSchoolYear(span, shift)),
    ...[monthOrQuarter, severalMonths, monthByNumber, monthAlone, yearOfKind].flatMap((pattern) =>
      pieces(text, pattern, (span) => nearYear(text, span, shift)),
    ),
  ]
}

function nearYear(text: string, span: TextSpan, { from, by }: Shift): TextSpan {
  const year = Number(span.said)
  const isNear = year >= from.first - 1 && year <= from.last + 1
  return isNear ? moveYears(text, span, by, nearClass({ from: year, to: year }, from)) : span
}

function pieces(text: string, pattern: RegExp, classified: (span: TextSpan) => TextSpan): TextSpan[] {
  return matchesOf(text, pattern).map((match) => {
    const [start, end] = match.indices?.groups?.['years'] ?? [0, 0]
    return classified({ start, end, said: text.slice(start, end), class: 'history' })
  })
}

function laterSchoolYear(span: TextSpan, { from, by }: Shift): TextSpan {
  const [first = '', second = ''] = span.said.split(/[-–/]/)
  if (Math.abs(Number(first) - from.first) > 2) return span
  const sign = span.said.slice(4, 5)
  const later = String((Number(second) + by) % 100).padStart(2, '0')
  return { ...span, class: 'school-year', becomes: `${Number(first) + by}${sign}${later}` }
}

const period =
  /(?:(?:giai đoạn|thời kỳ|nhiệm kỳ) |từ năm (?=[12]\d{3}\stới))(?<years>[12]\d{3}\s?(?:\/|—|(?:đến|tới)(?: năm)?)\s?[12]\d{3})(?![\d/])/dgiu
const lostHyphen = /(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học)\s(?<years>[12]\d{3}[12]\d{3})(?!\d)/dgiu
const shortSchoolYear = /năm học\s(?<years>20\d\d[-–/]\d\d)(?![\d/-])/dgiu
const monthOrQuarter =
  /(?<!\p{L})(?:T|tháng\s?|quý\s?|Q)(?:1[0-2]|0?[1-9]|I{1,3}|IV)\s?[/-]\s?(?<years>[12]\d{3})(?!\d)/dgiu
/** “Tháng 4 - 5/2024”, “tháng 8 và tháng 9/2024”. */
const severalMonths =
  /(?<!\p{L})tháng\s?\d{1,2}(?:\s?(?:[-–,]|và|đến)\s?(?:tháng\s?)?\d{1,2})+\s?[/-]\s?(?<years>[12]\d{3})(?!\d)/dgiu
/** “từ 10/2024 đến 12/2024”, “trước 10/2024”. */
const monthByNumber =
  /(?<=(?:trong|từ|đến|trước|hết|cuối|đầu|giữa|vào|khoảng)\s)(?:1[0-2]|0?[1-9])\/(?<years>[12]\d{3})(?![\d/])/dgiu
/** A due of nothing but “10/2024”. */
const monthAlone = /^\s*(?:1[0-2]|0?[1-9])\s?[/-]\s?(?<years>[12]\d{3})\s*$/dgu
/** “năm huấn luyện 2024”, “năm ngân sách 2024”. */
const yearOfKind =
  /năm (?:huấn luyện|công tác|ngân sách|tài chính|kế hoạch|thi đua|đánh giá)\s(?<years>[12]\d{3})(?![\d/-])/dgiu
