import type { Range } from '../diagnostic.ts'
import { matchesOf } from '../text.ts'
import { daysIn, type WrittenDay } from '../written-days.ts'
import { citedStretches } from './cited-stretches.ts'

/**
 * What a year in a text is: one of work (`year`, `school-year`), of several years (`period`), of a day or
 * month, of a document, of an anniversary, a mark in time (“đến năm 2030”, “từ năm 2016”, “so với năm 2018”,
 * “thành lập năm 2004”), or one of several in a row.
 */
export type YearKind = 'year' | 'school-year' | 'period' | 'day' | 'legal' | 'anniversary' | 'mark' | 'list'

/** A year, or a stretch of years, as written in a text; the place is that of the numbers alone. */
export interface YearSpan extends Range {
  readonly kind: YearKind
  readonly from: number
  /** As `from` when one year is written. */
  readonly to: number
  /** The part of the year that is named: “6 tháng đầu năm 2026”, “quý IV/2026”. */
  readonly part?: 'first' | 'last' | 'quarter'
}

/** Every year written in a Vietnamese text, in its order, with what it is there. */
export function yearSpans(
  text: string,
  cited: readonly Range[] = citedStretches(text),
  written: readonly WrittenDay[] = daysIn(text),
): YearSpan[] {
  if (!mayHoldYear.test(text)) return []
  const days = written.filter(({ year }) => year)
  const spans: YearSpan[] = []
  let done = 0
  let passed = 0
  for (const match of matchesOf(text, yearNumbers)) {
    const start = match.index
    if (start < done) continue
    while ((days[passed]?.end ?? Number.POSITIVE_INFINITY) <= start) passed += 1
    const next = days[passed]
    const day = next && next.start <= start ? next : undefined
    const year = { start, end: start + 4, from: Number(match[0]), to: Number(match[0]) }
    const span = day
      ? { ...year, kind: anniversaryAround(text, day) ? ('anniversary' as const) : ('day' as const) }
      : bareSpan(text, year)
    if (!span) continue
    done = span.end
    spans.push(isWithin(span, cited) ? { ...span, kind: 'legal' } : span)
  }
  return spans
}

/** No year is written without these digits. */
export const mayHoldYear = /[12]\d{3}/

/** A number that can be a year: four digits that are no part of a longer number, a symbol or a sum. */
export const yearNumbers = /(?<![\p{L}\d])(?<!\d[.,])[12]\d{3}(?![\p{L}\d%]|[.,]\d)/gu

type Written = Pick<YearSpan, 'start' | 'end' | 'from' | 'to'>

/** What a year outside days is, by the words before and after it. */
function bareSpan(text: string, written: Written): YearSpan | undefined {
  const before = text.slice(Math.max(0, written.start - reach), written.start)
  const after = text.slice(written.end, written.end + reach)
  const range = second.exec(after)
  if (range?.[1] !== undefined && (!range[0].includes('/') || schoolYearBefore.test(before))) {
    const to = Number(range[1])
    const both = { ...written, end: written.end + range[0].length, to }
    return { ...both, ...rangeKind(before, both) }
  }
  if (symbolBefore.test(before) || symbolAfter.test(after)) return { ...written, kind: 'legal' }
  if (schoolYearBefore.test(before)) return { ...written, kind: 'school-year' }

  const part = partBefore.exec(before)
  if (!part && !yearWord.test(before)) {
    if (rowBefore.test(before)) return { ...written, kind: 'list' }
    return bareAfterWork.test(before) && endsThere.test(after) ? { ...written, kind: 'year' } : undefined
  }
  if (inRow.test(before) || rowGoesOn.test(after)) return { ...written, kind: 'list' }
  if (documentBefore.test(before)) return { ...written, kind: 'legal' }
  if (!part && (isMarkBefore(before) || markAfter.test(after))) return { ...written, kind: 'mark' }
  if (part && comparedBefore.test(before)) return { ...written, kind: 'mark' }
  return { ...written, kind: 'year', ...(part && { part: partOf(part) }) }
}

function rangeKind(before: string, span: Written): Pick<YearSpan, 'kind'> {
  if (anniversaryBefore.test(before) && span.to - span.from !== 1) return { kind: 'anniversary' }
  if (schoolYearBefore.test(before)) return { kind: 'school-year' }
  return { kind: 'period' }
}

function partOf([, half]: RegExpExecArray): 'first' | 'last' | 'quarter' {
  if (half === undefined) return 'quarter'
  return half.toLowerCase() === 'đầu' ? 'first' : 'last'
}

/** Whether a day is one end of “(11/6/1948 - 11/6/2026)”. */
function anniversaryAround(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 30)
  return (
    /(?:^|[\s(/])[12]\d{3}\)?\s?[-–—]\s?$/.test(before) ||
    /^\s?[-–—]\s?(?:ngày\s?)?(?:\d{1,2}[/.-]){0,2}[12]\d{3}(?!\d)/.test(after)
  )
}

function isWithin({ start, end }: Range, stretches: readonly Range[]): boolean {
  return stretches.some((stretch) => stretch.start <= start && end <= stretch.end)
}

const reach = 120
/** “ - 2026”, “–2026”, “/2026”, “ đến năm 2026”. */
const second = /^\s?(?:[-–—/]|đến(?: hết)?(?: năm)?)\s?([12]\d{3})(?![\p{L}\d]|[./-]\d)/u
const schoolYearBefore = /(?:năm học|niên học|niên khóa|niên khoá)[\s:]*(?:\(|“)?$/iu
const yearWord = /(?:^|[^\p{L}])năm\s?$/iu
const partBefore =
  /(?:(?:tháng|nửa) (đầu|cuối)|quý\s?(?:IV|I{1,3}|[1-4])(?:\s?(?:,|-|–|và)\s?(?:quý\s?)?(?:IV|I{1,3}|[1-4]))*)\s?(?:\/|-|,?\s?(?:của )?năm)?\s?$/iu
const symbolBefore = /\d[\p{L}]?\s?[/-]\s?$/u
const symbolAfter = /^\s?[/-]\s?[\p{Lu}]{1,6}/u
const anniversaryBefore =
  /(?:kỷ niệm|kỉ niệm|ngày sinh|ngày mất|năm ngày|truyền thống|thành lập|giải phóng|chiến thắng)[^.;:]*\(\s*$/iu

/** “các năm 2023, 2024”, “năm 2024 và 2025”. */
const inRow = /[12]\d{3}\s?(?:,|và|hoặc|-|–)\s?(?:năm )?$/u
const rowBefore = /năm [12]\d{3}(?:, [12]\d{3}){0,8}(?:,| và| hoặc) $/u
const rowGoesOn = /^\s?(?:,|và|hoặc)\s?(?:năm )?[12]\d{3}(?![\p{L}\d])/u

/** “Luật Thi đua, khen thưởng năm 2022”, “Hiến pháp năm 2013”, “Quyết định số 12/QĐ-UBND năm 2024”. */
const documentBefore =
  /(?:(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Kết luận|Công văn)\s?|(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?:(?!công tác|phong trào|phát động|nhiệm vụ|triển khai|thực hiện|kế hoạch|trong|của năm|tổ chức (?:tập|hội))[\p{L}\s,-]){0,90}|số\s?\d+[\p{L}\d]*[/-][\p{Lu}][\p{L}&/-]*[\s,]*)\s?năm\s?$/u

/** Whether the words before a year make it a mark in time rather than the year of the work. */
function isMarkBefore(before: string): boolean {
  const words = before.toLowerCase()
  const year = /\s(?:của\s|tháng \d+\s)?năm\s?$/u.exec(words)
  if (!year) return false
  const lead = words.slice(0, year.index)
  return marks.some((mark) => mark.endings.some((ending) => lead.endsWith(ending)) && mark.words.test(lead))
}

/** Words before a year that make it a mark in time. */
export interface Mark {
  /** The words that it may end with: hardly a text has one of them right before a year. */
  readonly endings: readonly string[]
  readonly words: RegExp
}

/** Apart, and without regard to capitals, they are ready in a quarter of the time of one expression for all. */
export const marks: readonly Mark[] = [
  mark('(?:kể )?từ(?: đầu| cuối| giữa)?', 'từ đầu cuối giữa'),
  mark('(?:tính )?đến(?: hết| cuối| đầu| giữa)?', 'đến hết cuối đầu giữa'),
  mark(
    '(?:trước|sau|tới|hết|giữa|những|các|vào|khoảng|hướng tới|tầm nhìn)',
    'trước sau tới hết giữa những các vào khoảng nhìn',
  ),
  mark(
    '(?:cùng kỳ|so với|bằng|hơn|như|cao hơn|thấp hơn|tăng|giảm)(?: \\d[\\d.,]*\\s?%)?(?: so)?(?: với)?(?: cùng kỳ)?(?: của)?',
    'kỳ với bằng hơn như tăng giảm % so của',
  ),
  mark(
    '(?:thành lập|tái lập|ra đời|khánh thành|khởi công|bắt đầu|khởi xướng|ban hành|phê duyệt|(?<!phát |học )sinh|mất|hợp nhất|sáp nhập|được tặng|được công nhận|đạt chuẩn|tốt nghiệp|tuyển dụng|khởi nghĩa|mùa xuân|mùa thu|xuân|thu|đã phát động|được phát động|chuyển tiếp|tồn đọng)(?: từ| vào| trong| cuối| đầu| giữa)?',
    'lập đời thành công đầu xướng hành duyệt sinh mất nhất nhập tặng nhận chuẩn nghiệp dụng nghĩa xuân thu động tiếp đọng từ vào trong cuối giữa',
  ),
  mark(
    '(?:được|đã|do [^.;,]{0,60})\\s(?:\\p{L}+\\s)?(?:xây dựng|triển khai|tổ chức|thực hiện|phát động|ký kết|đăng ký|ban hành|đề ra|giao)(?: từ| vào| trong)?',
    'dựng khai chức hiện động kết ký hành ra giao từ vào trong',
  ),
  mark(
    '(?:sự cố|lũ lụt|lũ quét|mưa lũ|bão lũ|bão|hạn hán|thiên tai|động đất|dịch bệnh|đại dịch|khủng hoảng)(?: lịch sử)?(?: cuối| đầu)?',
    'cố lụt quét lũ bão hán tai đất bệnh dịch hoảng sử cuối đầu',
  ),
  mark(
    '\\d\\s?(?:%|‰|người|hộ|đơn vị|tập thể|cá nhân|mô hình|xã|tỷ đồng|triệu đồng)',
    '% ‰ người hộ vị thể nhân hình xã đồng',
  ),
]

function mark(words: string, endings: string): Mark {
  return { endings: endings.split(' '), words: new RegExp(`(?:^|[^\\p{L}])(?:${words})$`, 'u') }
}

const markAfter = /^\s?(?:trở đi|trở lại|trở về|đến nay|chuyển sang|về trước|đến năm)/iu
const comparedBefore = /(?:so với|cùng kỳ)(?: cùng kỳ)?(?: \d+| sáu| chín)? ?(?:tháng|quý)[^.;,]*$/iu

/** Work whose year may stand without “năm”: “Kế hoạch thi đua 2026”. */
const bareAfterWork = /(?:thi đua|khen thưởng|TĐKT|kế hoạch|nhiệm vụ)\s$/iu
const endsThere = /^\s*(?:$|[.,;:)”])/u
