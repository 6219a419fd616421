import type { Localized } from '../diagnostic.ts'
import { matchesOf } from '../text.ts'
import type { TextSpan } from './text-spans.ts'

/**
 * What counts the years or the times by a word: “năm 2022 là năm thứ hai thực hiện …”, “hội thi lần thứ 14 năm
 * 2023”; the year beside it moves on, so the word has to be seen to.
 */
export function ordinals(text: string): TextSpan[] {
  if (congress.test(text)) return years(text, yearOfWork)
  return [...years(text, yearOfWork), ...years(text, timeOfYear)]
}

function years(text: string, pattern: RegExp): TextSpan[] {
  return matchesOf(text, pattern).map((match) => {
    const [start, end] = match.indices?.groups?.['said'] ?? [0, 0]
    return { start, end, said: text.slice(start, end), class: 'ambiguous' as const, reason }
  })
}

const reason: Localized = {
  vi: 'thứ tự tính theo năm, năm kế hoạch đã đổi',
  en: 'it counts by the year, and the year of the plan has changed',
}
/** “Năm 2022 là năm thứ hai”, “Năm 2026 là năm đầu thực hiện Nghị quyết”. */
const yearOfWork =
  /năm [12]\d{3}[^.;]{0,60}?(?:là|bước vào) (?<said>năm (?:thứ (?:\p{Ll}+|\d+)|đầu(?: tiên)?|cuối|bản lề|giữa|áp chót)(?!\p{L}))/dgiu
/** “lần thứ 14 năm 2023”, “lần thứ tư, năm 2024”. */
const timeOfYear = /(?<said>lần thứ (?:\d+|[IVXL]+|\p{Ll}+))(?:,|\s?[-–(])?\s(?:năm )?20\d{2}/dgu
const congress = /Đại hội/u
