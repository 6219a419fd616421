import { matchesOf } from '../text.ts'
import type { Shift } from './shift.ts'
import type { TextSpan } from './text-spans.ts'

/**
 * The two ends of an anniversary, “(04/11/1909 - 04/11/2019)”, “(1945 - 2025)”: the left one never changes,
 * the right one moves on with the plan.
 */
export function celebratedPairs(text: string, shift: Shift): TextSpan[] {
  return [...matchesOf(text, dayPairs), ...matchesOf(text, yearPairs)].flatMap((match) => {
    const groups = match.groups ?? {}
    const [left, right] = [groups['left'] ?? '', groups['right'] ?? '']
    const years = Number(right) - Number(left)
    const isFeast = groups['day'] === undefined ? isCounted(text, match.index, years) : isSameDay(groups)
    const [start, end] = [match.indices?.groups?.['left'], match.indices?.groups?.['right']]
    if (years < 2 || !isFeast || !start || !end) return []
    return [leftYear(start, left), rightYear(end, right, shift)]
  })
}

function leftYear([start, end]: [number, number], said: string): TextSpan {
  return { start, end, said, class: 'anniversary' }
}

function rightYear([start, end]: [number, number], said: string, { from, by }: Shift): TextSpan {
  const moves = Number(said) >= from.first - 1 && Number(said) <= from.last + 1
  return { start, end, said, class: 'anniversary', ...(moves && { becomes: String(Number(said) + by) }) }
}

/** Whether the words before tell of a feast, or count just as many years. */
function isCounted(text: string, at: number, years: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at)
  if (yearsOfWork.test(before)) return false
  return feast.test(before) || new RegExp(`(?<!\\d)${years} năm(?!\\p{L})[^.;]*$`, 'u').test(before)
}

const feast =
  /(?:kỷ niệm|kỉ niệm|ngày sinh|ngày mất|năm ngày|truyền thống|ngày thành lập|giải phóng|chiến thắng|Quốc khánh)[^.;]*$/iu

/** “10 năm thực hiện Nghị quyết …” is work and no feast, unless it is celebrated by name. */
const yearsOfWork =
  /(?<!(?:kỷ|kỉ) niệm )(?<!\d)\d{1,3} năm (?:triển khai|thực hiện|thi hành)(?:(?!\d{1,3} năm)[^.;])*$/iu

function isSameDay(groups: Readonly<Record<string, string | undefined>>): boolean {
  const [day, month] = [Number(groups['day']), Number(groups['month'])]
  return day === Number(groups['laterDay']) && month === Number(groups['laterMonth'])
}

const join = '\\s?(?:[-–—/]|đến)\\s?(?:ngày\\s)?'
const between = '(?:\\s?[/.-]\\s?|\\s+tháng\\s+|\\s+năm\\s+)'
const dayPairs = new RegExp(
  `(?<![\\d/])(?<day>\\d{1,2})${between}(?<month>\\d{1,2})${between}(?<left>[12]\\d{3})${join}(?<laterDay>\\d{1,2})${between}(?<laterMonth>\\d{1,2})${between}(?<right>[12]\\d{3})(?!\\d)`,
  'dgu',
)
const yearPairs =
  /\(\s?(?:từ )?(?:năm )?(?<left>[12]\d{3})\s?(?:[-–—]|đến)\s?(?:năm )?(?<right>[12]\d{3})\s?\)/dgu
