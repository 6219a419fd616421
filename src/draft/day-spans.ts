import { weekdayOf, weekdays } from '../calendar/weekday.ts'
import { isOnCalendar } from '../day.ts'
import type { Localized, Range } from '../diagnostic.ts'
import { matchesOf } from '../text.ts'
import { dayMeant, type WrittenDay } from '../written-days.ts'
import { laterDay, nearClass, type Shift } from './shift.ts'
import type { TextSpan } from './text-spans.ts'

/** A day or month with its year: part of a citation, a day of work to be done, or one that is past. */
export function daySpan(
  text: string,
  day: WrittenDay,
  cited: readonly Range[],
  { from, by }: Shift,
): TextSpan {
  const said = text.slice(day.start, day.end)
  const span = { start: day.start, end: day.end, said }
  const year = day.year?.value ?? from.first
  if (isOfDocument(text, day, cited)) return { ...span, class: 'legal' }
  if (!day.year) return { ...span, class: isFeast(text, day.start) ? 'anniversary' : 'deadline' }
  if (year < from.first - 1) return { ...span, class: 'history' }
  if (year > from.last + 1) return { ...span, class: 'period' }
  const before = sentenceBefore(text, day.start)
  if (year <= from.first && tellsOfThePast.test(before)) return { ...span, class: 'history' }
  if (!day.day) {
    const kind = nearClass({ from: year, to: year }, from)
    return { ...span, class: kind, becomes: moved(text, day, by) }
  }
  if (year < from.first && isOfLastYear(text, day, before)) {
    return { ...span, class: 'ambiguous', reason: dayOfLastYear }
  }
  const isMark = bounds.test(before) || (!dueBefore.test(before) && isFeast(text, day.start))
  return withWeekday(text, day, {
    ...span,
    class: 'deadline',
    becomes: moved(text, day, by),
    ...(isMark && { isMark }),
  })
}

/** Whether a day of the year before is told for itself, and is no end of a stretch that runs into the plan's. */
function isOfLastYear(text: string, { end }: Range, before: string): boolean {
  if (/^\s?(?:[-–—]|đến|tới)/u.test(text.slice(end)) || /\s[-–—]\s?$/u.test(before)) return false
  return !/(?:trước|chậm nhất|đến|tới|hết|hạn|đợt)(?: hết)?(?: ngày)?\s?$/iu.test(before)
}

const dayOfLastYear: Localized = {
  vi: 'là một ngày của năm trước',
  en: 'it is a day of the year before',
}
const dueBefore = /(?:trước|chậm nhất|muộn nhất|hết|hạn|xong)(?: ngày)?\s?$/iu
const bounds = /(?:tính đến|áp dụng từ|hiệu lực từ|tuổi Đảng|đợt)(?: hết)?(?: ngày)?\s?$/iu

/** “trước 30/11”, “dịp 02/9”: days written without the word before them. */
export function shortDays(text: string, cited: readonly Range[]): TextSpan[] {
  return matchesOf(text, shortDay).flatMap((match): TextSpan[] => {
    const [said] = match
    const [day = 0, month = 0] = said.split('/').map(Number)
    const span = { start: match.index, end: match.index + said.length, said }
    if (!isOnCalendar({ year: 2024, month, day }) || isWithin(span, cited)) return []
    if (deadlineBefore.test(text.slice(0, match.index))) return [{ ...span, class: 'deadline' }]
    return isFeast(text, match.index) ? [{ ...span, class: 'anniversary' }] : []
  })
}

function isFeast(text: string, at: number): boolean {
  return feastBefore.test(text.slice(Math.max(0, at - 120), at))
}

function isWithin({ start, end }: Range, stretches: readonly Range[]): boolean {
  return stretches.some((each) => each.start <= start && end <= each.end)
}

const shortDay = /(?<![\p{L}\d/.,-])\d{1,2}\/\d{1,2}(?![\d%\p{L}]|\/)/gu
const deadlineBefore = /(?:trước|chậm nhất|muộn nhất|đến hết|hạn|từ|đến|xong)\s$/iu
const feastBefore =
  /(?:[Dd]ịp|[Cc]hào mừng|[Kk]ỷ niệm(?! chương)|[Kk]ỉ niệm|[Nn]gày (?:\p{Lu}|lễ|thành lập|truyền thống|khai giảng|sinh|toàn|hội|thầy|báo|pháp|gia)|Quốc khánh|khai giảng|Liệt s[ĩỹ]|Phụ nữ|dân tộc|Tết)(?:(?!trước|chậm nhất|báo cáo|gửi)[^.;]){0,60}$/u

/** The same words with the later year, and the 28th where there is no 29 February. */
function moved(text: string, written: WrittenDay, by: number): string {
  const { day, year } = written
  const meant = dayMeant(written)
  let words = text.slice(written.start, written.end)
  const put = (range: Range, digits: string) => {
    words = words.slice(0, range.start - written.start) + digits + words.slice(range.end - written.start)
  }
  if (year) put(year, String(year.value + by))
  const later = meant && isOnCalendar(meant) ? laterDay(meant, by).day : undefined
  if (day && later !== undefined && later !== day.value) put(day, String(later))
  return words
}

/** “thứ Sáu, ngày 15/3/2019”: the day of the week is that of the later day. */
function withWeekday(text: string, written: WrittenDay, span: TextSpan): TextSpan {
  const before = text.slice(0, written.start)
  const match = weekdayBefore.exec(before)
  const meant = dayMeant(written)
  if (!match || !meant || !isOnCalendar(meant) || span.becomes === undefined) return span
  const by = Number(/[12]\d{3}(?!\d)/.exec(span.becomes)?.[0] ?? meant.year) - meant.year
  const weekday = weekdays[weekdayOf(laterDay(meant, by))]?.vi ?? ''
  const [words, name = '', between = ''] = match
  const capital = /^\p{Lu}/u.test(name) ? weekday.replace(/^./u, (letter) => letter.toUpperCase()) : weekday
  return {
    ...span,
    start: match.index,
    said: words + span.said,
    becomes: capital + between + span.becomes,
  }
}

/** Whether a day stands in a citation, or after the name of a kind of document. */
function isOfDocument(text: string, { start, end }: Range, cited: readonly Range[]): boolean {
  if (isWithin({ start, end }, cited)) return true
  return documentBefore.test(text.slice(Math.max(0, start - 120), start))
}

function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 120), at)
  return before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('\n')) + 1,
  )
}

const documentBefore =
  /(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Kết luận|Công văn|Hướng dẫn|Quy định|Thông báo|Tờ trình|Công điện|Pháp lệnh|Luật|Hiến pháp|Văn bản)(?:(?!trước|chậm nhất|xong|hạn|hoàn thành|gửi|trong ngày|vào ngày|từ ngày|đến ngày)[^.;]){0,60}?\s$/u
const tellsOfThePast =
  /(?:kể từ|đã|thành lập|khai trương|khánh thành|diễn ra|xảy ra|ban hành|sự kiện)[^.;]*$/iu
const weekdayBefore = /(thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy|[2-7])|Chủ nhật)(\s?[,(]?\s?)$/iu
