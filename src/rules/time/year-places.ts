import type { Covered } from '../../calendar/covered.ts'
import { type YearAct, yearAct } from '../../calendar/year-acts.ts'
import type { YearSpan } from '../../calendar/year-spans.ts'
import type { TextRole } from '../../plan/texts.ts'

/** Where a year stands. */
export interface YearPlace {
  readonly text: string
  readonly role: TextRole
  /** The titles and items above the text. */
  readonly above: readonly string[]
  /** Whether it is work of the last months of the year; nothing when that is not known. */
  readonly late: boolean | undefined
}

/** Whether a year is the plan's own. */
export function isOwnYear({ kind, from, to, start, end }: YearSpan, { first, last }: Covered): boolean {
  if (from > last || to < first) return false
  return kind !== 'school-year' || end - start === 4 || from === first
}

/** Whether another year may stand in a plan at its place: last year looked back on, next year prepared. */
export function isAllowedYear(span: YearSpan, place: YearPlace, covered: Covered): boolean {
  if (isNamed(span, place) || isBroken(span) || standsAlone(place)) return true
  const before = place.text.slice(Math.max(0, span.start - reach), span.start)
  if (markInSchoolYears.test(before)) return true
  const act = yearAct(place.text, span)
  const distance = span.from < covered.first ? span.from - covered.first : span.to - covered.last
  if (distance < -1) return !isOwnWork(before, span)
  if (distance > 1) return act !== 'review' || !isOwnWork(before, span)
  if (covered.unit === 'period') return act !== 'direction' || distance > 0 || !isOwnWork(before, span)
  return distance < 0 ? mayBeLastYear(span, act, before, place) : mayBeNextYear(span, act, before, place)
}

/**
 * Last year is looked back on and rewarded; half of it is not summed up again, nor all of it at the end of
 * this one.
 */
function mayBeLastYear(
  { part }: YearSpan,
  act: YearAct | undefined,
  before: string,
  { above, late }: YearPlace,
): boolean {
  if (part === 'first' && act !== undefined)
    return !/(?:sơ kết|triển khai|phát động|nhiệm vụ|thực hiện)[^.;]*$/iu.test(before)
  if (act === 'review') return !(late && /(?:tổng kết)[^.;]*$/iu.test(before))
  return act === undefined && (above.some((words) => reviewing.test(words)) || !ordering.test(before))
}

/** Next year is prepared, mostly towards the end of this one; it cannot be looked back on. */
function mayBeNextYear(
  { part }: YearSpan,
  act: YearAct | undefined,
  before: string,
  { above, late, text }: YearPlace,
): boolean {
  if (act === 'review') return !summedUp.test(clauseOf(before)) || forward.test(clauseOf(before))
  if (late || part === 'first' || part === 'quarter') return !summedUp.test(clauseOf(before))
  if (late === undefined && /tổng kết|cuối năm|quý IV|tháng 1[0-2]/iu.test(text)) return true
  return forward.test(before) || above.some((words) => forward.test(words)) || !ordering.test(before)
}

/** “Phấn đấu đến hết năm 2025” sets a goal that is past. */
export function isPastGoal({ kind, from, start }: YearSpan, text: string, { unit, first }: Covered): boolean {
  return (
    kind === 'mark' &&
    unit === 'year' &&
    from === first - 1 &&
    goalBefore.test(text.slice(Math.max(0, start - reach), start))
  )
}

/** Inside quotes a year belongs to the name of a thing. */
function isNamed({ start }: YearSpan, { text }: YearPlace): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** A school year that does not join two years is another rule's. */
function isBroken({ kind, from, to, start, end }: YearSpan): boolean {
  return kind === 'school-year' && end - start > 4 && to !== from + 1
}

/** “Năm 2024” as the head of a column says nothing of the plan's work. */
function standsAlone({ text, role }: YearPlace): boolean {
  return role === 'cell' && text.trim().length <= 12
}

/** The work of a plan right before its year: “công tác thi đua, khen thưởng năm 2023”. */
function isOwnWork(before: string, { part, kind }: YearSpan): boolean {
  return part !== undefined || kind === 'school-year' || ownWork.test(before)
}

const reach = 240

function clauseOf(text: string): string {
  const before = text.replace(/thi đua,\s?khen/giu, 'thi đua khen')
  return before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1,
  )
}

const ownWork =
  /(?:thi đua|khen thưởng|TĐKT|công tác|nhiệm vụ|kế hoạch|giao ước|chỉ tiêu|phong trào|kinh tế\s?[-,–]\s?xã hội)(?: của (?:tỉnh|đơn vị|ngành|huyện|xã|trường|cơ quan|Cụm|Khối))?(?: trong)?\s(?:năm(?: học)?\s)?\(?$/iu

/** Words that order work: what stands with them is the plan's own. */
const ordering =
  /thi đua|khen thưởng|TĐKT|nhiệm vụ|kế hoạch|chương trình|mục tiêu|chỉ tiêu|đăng ký|ký kết|giao ước|hướng dẫn|tập huấn|kiểm tra|giám sát|triển khai|thực hiện|phấn đấu|hoàn thành|phát động|tổ chức|xây dựng|ban hành|hội nghị|công tác|bồi dưỡng|tuyên truyền|kinh phí|gửi|^\s*(?:trong )?năm\s?$/iu
/** “từ năm học 2020 - 2021 đến năm học 2024 - 2025”, “so với năm học 2024 - 2025”. */
const markInSchoolYears =
  /(?:từ|đến|tới|so với|cùng kỳ|trước|sau|hết|các|những)\s(?:cuối |đầu |hết )?(?:của )?năm học\s?$/iu
const goalBefore =
  /phấn đấu(?:(?!so với|tăng|giảm|tiếp tục)[^.;]){0,80}\s(?:đến|trong) (?:hết|cuối)?\s?năm\s?$/iu
const reviewing = /tổng kết|sơ kết|khen thưởng năm|đánh giá|kết quả|thành tích|xét khen/iu
const forward =
  /phương hướng|nhiệm vụ|triển khai|xây dựng|kế hoạch|đăng ký|chuẩn bị|dự kiến|dự toán|hướng tới|tiếp theo|giao ước|chương trình|tuyển sinh|đề ra|mục tiêu|chỉ tiêu/iu
const summedUp = /tổng kết|sơ kết|kết quả|thành tích|đánh giá/iu
