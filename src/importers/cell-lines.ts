import type { Localized } from '../diagnostic.ts'
import type { ScheduleColumn } from '../plan/plan.ts'
import { joinedWords } from './task-rows.ts'

type Lines = Partial<Record<ScheduleColumn, string[]>>

/** What is asked of a task with as many times as it has parts. */
const linesInOrder: Localized = {
  vi: 'Nội dung và thời gian của nhiệm vụ này có cùng số dòng trong bản gốc và được ghi theo thứ tự ấy; nếu mỗi dòng là một nhiệm vụ thì tách ra, kèm đơn vị và thời gian của dòng ấy.',
  en: 'The work and the times of this task have as many lines in the paper and stand in their order; where each line is a task, part them with their units and times.',
}

/** What is asked of a task with several times for several parts, of which none says whose it is. */
const linesUneven: Localized = {
  vi: 'Nội dung và thời gian của nhiệm vụ này có số dòng khác nhau trong bản gốc; xem lại thời gian nào là của việc nào.',
  en: 'The work and the times of this task have different numbers of lines in the paper; say which time is whose.',
}

/** What is asked of lines without dashes that were taken for parts. */
const linesAsParts: Localized = {
  vi: 'Nội dung nhiệm vụ này được viết thành nhiều dòng trong bản gốc nên được ghi thành nhiều ý; ghép lại nếu là một câu.',
  en: 'The work of this task stands on several lines of the paper, so it has parts; join them if they are one sentence.',
}

/** What is asked of a task whose cells have several lines. */
export function lineQuestions({ lines, remarks }: LinedTask): Localized[] {
  const { content = [], due = [] } = lines
  if (content.length < 2 || remarks.includes(joinedWords)) return []
  if (due.length > 1 && areItems(content) && areTimes(due))
    return [due.length === content.length ? linesInOrder : linesUneven]
  const isOpen = areSentences(content) && !content.slice(0, -1).every((line) => /[.;]$/.test(line))
  return isOpen ? [linesAsParts] : []
}

interface LinedTask {
  readonly lines: Lines
  readonly remarks: readonly Localized[]
}

/** Whether lines without dashes are as many sentences. */
export function areSentences(lines: readonly string[]): boolean {
  return lines.length > 1 && !lines.some((line) => dash.test(line)) && areItems(lines)
}

/** Several times as one value; the lines of one time joined. */
export function timesText(lines: readonly string[]): string {
  return lines.length > 1 && areTimes(lines) ? lines.map(bareOf).join('; ') : lines.join(' ')
}

function bareOf(line: string): string {
  return line.replace(dash, '').replace(/\s*[;,.]$/, '')
}

/** Whether each line begins for itself, as sentences do, and none leaves its words to the next one. */
function areItems(lines: readonly string[]): boolean {
  return lines.every(
    (line, at) =>
      /^[\p{Lu}\d“"]/u.test(line.replace(dash, '')) && (at === lines.length - 1 || !goesOn.test(line)),
  )
}

function areTimes(lines: readonly string[]): boolean {
  return areItems(lines) && lines.every((line) => time.test(line.replace(dash, '')))
}

const dash = /^[-–—+•*]\s*(?=\S)/u
const goesOn =
  /(?:[,:/–-]|(?<!\p{L})(?:và|với|của|do|tại|cho|về|theo|các|từ|đến|trước|sau|ngày|tháng|quý|năm))$/iu
const time =
  /^(?:(?:tháng|qu[ýí]|đợt|ngày|trước|sau|từ|trong|học kỳ|tuần|h[ằà]ng|cả năm|thường xuyên|đột xuất|đầu|giữa|cuối)(?!\p{L})|(?:I{1,3}|IV)(?:\/|$)|\d{1,2}(?:[/-]|$))/iu
