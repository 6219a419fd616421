import type { Range } from '../diagnostic.ts'
import { type Sought, soughtIn } from '../text.ts'
import { daysIn, type WrittenDay } from '../written-days.ts'

/** A count of years of an event: “kỷ niệm 78 năm ngày … (11/6/1948 - 11/6/2026)”. */
export interface Anniversary {
  /** The number as written, and where. */
  readonly count: Range & { readonly value: number }
  /** What stands after the count, up to the next count or the end of the sentence. */
  readonly event: string
  /** The years of “(A - B)” when both ends are the same day, or plain years. */
  readonly years?: { readonly from: number; readonly to: number; readonly wholeYears: boolean }
  /** Whether the words say that it is an anniversary, and not a stretch of work. */
  readonly isCelebrated: boolean
}

/** Every count of years in a text that may be held against two years. */
export function anniversariesIn(text: string, days: readonly WrittenDay[] = daysIn(text)): Anniversary[] {
  const counts = soughtIn(text, countedYears)
  if (counts.length === 0) return []
  return counts.flatMap((match, index) => {
    const [words, digits] = [match[0], match.groups?.['before'] ?? match.groups?.['after'] ?? '']
    const start = match.index + words.indexOf(digits)
    const end = match.index + words.length
    const next = counts[index + 1]?.index ?? text.length
    const event = /^[^.;\n]{0,240}/u.exec(text.slice(end, next).replace(abbreviated, '$1 '))?.[0] ?? ''
    const isCelebrated =
      celebratedBefore.test(text.slice(Math.max(0, match.index - 60), match.index)) || dayAfter.test(event)
    const years = rangeAfter(text, end, end + event.length, days)
    return [
      {
        count: { start, end: start + digits.length, value: Number(digits) },
        event,
        ...(years && { years }),
        isCelebrated,
      },
    ]
  })
}

/** “78 năm”, “lần thứ 136”; not the “95” of “95 năm học”, and not part of a date. */
export const countedYears: Sought = {
  pattern:
    /(?<![\p{L}\d/.,-])(?:(?<before>\d{1,3}) năm(?!\s*(?:\d{4}|học|qua|một lần|liên|tiếp|trở|gần|trước|sau|tới|nay))(?!\p{L})|(?<=kỷ niệm |kỷ niệm ngày )lần thứ (?<after>\d{1,3})(?!\d))/giu,
  sign: /\d năm|lần thứ \d/iu,
}
const abbreviated = /(TP|Đ\/c|đ\/c)\.\s/gu
const celebratedBefore = /(?:kỷ niệm|kỉ niệm|chào mừng|mừng|hướng tới|tiến tới)[^.;]*$/iu
const dayAfter =
  /^\s*(?:kể từ )?(?:ngày (?:thành lập|sinh|mất|truyền thống|giải phóng|chiến thắng|quốc|thương|nhà giáo|phụ nữ|hội|toàn|ra|tái lập|đấu tranh|Chủ tịch|Bác|thầy thuốc|báo chí|pháp luật)|thành lập|chiến thắng|truyền thống)/iu

/** The years of the first “(A - B)” in a stretch of the text. */
function rangeAfter(
  text: string,
  start: number,
  end: number,
  days: readonly WrittenDay[],
): Anniversary['years'] | undefined {
  const bare = /(?:^\s?|\(\s?(?:từ )?(?:năm )?)([12]\d{3})\s?(?:[-–—]|đến)\s?(?:năm )?([12]\d{3})(?![\d/])/u
  const inside = text.slice(start, end)
  const plain = bare.exec(inside)
  const first = days.findIndex((day) => day.start >= start && day.end <= end && day.year)
  const [from, to] = first < 0 ? [] : [days[first], days[first + 1]]
  const isPair =
    from && to?.year && to.end <= end && /^\s?[-–—]\s?$|^ đến $/u.test(text.slice(from.end, to.start))
  if (isPair && from.year && to.year && (!plain || from.start < start + plain.index)) {
    const sameDay = from.month.value === to.month.value && from.day?.value === to.day?.value
    return sameDay ? { from: from.year.value, to: to.year.value, wholeYears: false } : undefined
  }
  if (from?.year && (!plain || from.start < start + plain.index)) {
    const openEnd = /^\s?[-–—]\s?(?:năm )?([12]\d{3})(?![\d/])/u.exec(text.slice(from.end, end))
    return openEnd ? { from: from.year.value, to: Number(openEnd[1]), wholeYears: false } : undefined
  }
  return plain ? { from: Number(plain[1]), to: Number(plain[2]), wholeYears: true } : undefined
}
