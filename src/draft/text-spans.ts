import { type Anniversary, anniversariesIn } from '../calendar/anniversaries.ts'
import { citedStretches } from '../calendar/cited-stretches.ts'
import { type YearSpan, yearSpans } from '../calendar/year-spans.ts'
import type { Range } from '../diagnostic.ts'
import { matchesOf } from '../text.ts'
import { daysIn, type WrittenDay } from '../written-days.ts'
import { bareYears } from './bare-years.ts'
import { celebratedPairs } from './celebrated-pairs.ts'
import { daySpan, shortDays } from './day-spans.ts'
import { lunarYears } from './lunar-years.ts'
import { markSpan } from './mark-spans.ts'
import { oddYears } from './odd-years.ts'
import { ordinals } from './ordinals.ts'
import { isResultOfLastYear, resultOfLastYear } from './past-results.ts'
import { runningYears } from './running-years.ts'
import { nearClass, type Shift } from './shift.ts'
import type { Span, SpanClass } from './span.ts'

/** A span in a text whose path the caller knows. */
export type TextSpan = Omit<Span, 'path'>

/** Every year and day of a text, in its order, each with its class; one pass, before anything is changed. */
export function spansIn(text: string, shift: Shift): TextSpan[] {
  if (!/\d/.test(text)) return lunarYears(text, shift)
  const cited = citedStretches(text)
  const days = daysIn(text)
  return withoutOverlaps([
    ...celebratedPairs(text, shift),
    ...runningYears(text, shift),
    ...oddYears(text, shift),
    ...feastsIn(text, days).map((each) => countSpan(text, each, shift)),
    ...days.map((day) => daySpan(text, day, cited, shift)),
    ...yearSpans(text, cited, days).flatMap((span) => yearSpan(text, span, shift) ?? []),
    ...shortDays(text, cited),
    ...bareYears(text, shift),
    ...ordinals(text),
    ...lunarYears(text, shift),
  ])
}

/** The counts of years that tell of a feast, “70 năm Ngày thành lập”. */
export function feastsIn(text: string, days: readonly WrittenDay[] = daysIn(text)): Anniversary[] {
  return anniversariesIn(text, days).filter((each) => isFeast(text, each))
}

/** Five years of work are no feast, unless they are those of an anniversary by name. */
function isFeast(text: string, { isCelebrated, event, count }: Anniversary): boolean {
  if (feastDay.test(event)) return true
  if (!isCelebrated) return false
  const isNamed = /(?:kỷ|kỉ) niệm\s$/iu.test(text.slice(0, count.start))
  return isNamed || !/^\s*(?:triển khai|thực hiện|thi hành|xây dựng nông thôn)/iu.test(event)
}

const feastDay = /^\s*(?:Ngày |ngày (?:hy sinh|khởi nghĩa)|Cách mạng [Tt]háng|Quốc khánh|Chiến thắng)/u

function countSpan(text: string, { count }: Anniversary, { by }: Shift): TextSpan {
  return { ...piece(text, count), class: 'anniversary', becomes: String(count.value + by) }
}

/** A year outside days, which are read as days. */
function yearSpan(text: string, span: YearSpan, shift: Shift): TextSpan | undefined {
  const { by, from } = shift
  const kept = (kind: SpanClass) => ({ ...piece(text, span), class: kind })
  const moved = (kind: SpanClass) => moveYears(text, span, by, kind)
  const isNear = span.to >= from.first - 1 && span.from <= from.last + 1
  switch (span.kind) {
    case 'day':
      return undefined
    case 'legal':
      return kept('legal')
    case 'anniversary':
      return kept(isNear ? 'ambiguous' : 'anniversary')
    case 'period':
      return periodSpan(text, span, shift)
    case 'school-year':
      return isNear ? moved('school-year') : kept('history')
    case 'mark':
      return markSpan(text, span, shift)
    case 'list':
      return isNear && !isListOfPast(text, span, shift) ? moved(nearClass(span, from)) : kept('history')
    case 'year':
      if (!isNear) return kept(span.from > from.last ? 'period' : 'history')
      return isResultOfLastYear(text, span, shift)
        ? { ...kept('ambiguous'), reason: resultOfLastYear }
        : moved(nearClass(span, from))
  }
}

/** “các năm 2016, 2017, 2018” tells of the past when its first year is far back. */
function isListOfPast(text: string, { start, end }: Range, { from }: Shift): boolean {
  const around = text.slice(Math.max(0, start - 40), end + 40)
  return matchesOf(around, /(?<!\d)[12]\d{3}(?!\d)/g).some(([digits]) => Number(digits) < from.first - 1)
}

/** A period stays; that of a plan of several years itself moves on with the plan. */
function periodSpan(text: string, span: YearSpan, { from, by }: Shift): TextSpan {
  const isOwn = from.unit === 'period' && span.from === from.first && span.to === from.last
  if (isOwn) return moveYears(text, span, by, 'plan-year')
  const isConsecutive = span.to === span.from + 1 && span.to >= from.first && span.from <= from.last
  const isWork = /(?:giai đoạn|nhiệm kỳ|thời kỳ)[\s(]*$/iu.test(text.slice(0, span.start))
  if (isConsecutive && isWork) return { ...piece(text, span), class: 'ambiguous' }
  if (isConsecutive && from.unit !== 'period') return moveYears(text, span, by, 'school-year')
  const past = /năm/iu.test(text.slice(span.start, span.end)) ? from.first : from.first - longPast
  return { ...piece(text, span), class: span.to < past ? 'history' : 'period' }
}

/**
 * A period that ended so many years before the plan is a fact of the past; “từ năm 2019 đến năm 2023” as soon
 * as it is over.
 */
const longPast = 5

/** The same words with every year so many years later. */
export function moveYears(text: string, range: Range, by: number, kind: SpanClass): TextSpan {
  const said = text.slice(range.start, range.end)
  const becomes = said.replace(/[12]\d{3}/g, (digits) => String(Number(digits) + by))
  return { ...piece(text, range), class: kind, becomes }
}

function piece(text: string, { start, end }: Range): Pick<TextSpan, 'start' | 'end' | 'said'> {
  return { start, end, said: text.slice(start, end) }
}

/** In the order of the text; of two that share letters the one found first counts. */
function withoutOverlaps(spans: readonly TextSpan[]): TextSpan[] {
  const taken = new Set<number>()
  const kept = spans.filter(({ start, end }) => {
    const letters = Array.from({ length: end - start }, (_, index) => start + index)
    if (letters.some((letter) => taken.has(letter))) return false
    for (const letter of letters) taken.add(letter)
    return true
  })
  return kept.toSorted((a, b) => a.start - b.start)
}
