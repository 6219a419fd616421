import { Chalk, type ChalkInstance } from 'chalk'
import { elementWords } from '../audit/explanations.ts'
import type { Measured } from '../audit/measured.ts'
import { subjects } from '../audit/subjects.ts'
import { type Language, type Localized, type Severity, severities } from '../diagnostic.ts'
import type { AuditedFile, AuditReport } from './audit-report.ts'
import { countsOf, passes } from './report.ts'
import type { Look } from './reporter.ts'
import { findingsText } from './text-report.ts'
import { textTable } from './text-table.ts'
import { onOneLine, visible } from './visible.ts'
import { counted } from './words.ts'

/** How wide a page is where no terminal says it. */
const usualWidth = 120

/** For people: every element measured beside what is allowed, then each finding, and whether the document passes. */
export function auditText(report: AuditReport, look: Look): string {
  if (look.quiet && passes(report)) return ''
  const chalk = new Chalk({ level: look.color ? 1 : 0 })
  return [
    ...report.files.map((file) => fileText(file, look, chalk)),
    `${summary(report, look, chalk)}\n`,
  ].join('\n')
}

function fileText(file: AuditedFile, look: Look, chalk: ChalkInstance): string {
  const { language, unicode, width = usualWidth } = look
  const { format, chosenBy, elements, unseen, remarks } = file.audit
  const measured = elements.filter(({ verdict }) => verdict !== 'absent')
  const head = [words.element, words.measured, words.allowed, words.article, words.verdict]
  const rows = measured.map((element) => row(element, language, chalk))
  return [
    chalk.bold(`${words.title[language]}: ${visible(file.file)}`),
    `${words.format[language]}: ${visible(format.name)} (${format.id}), ${chosenBy[language]}`,
    '',
    ...textTable(
      head.map((each) => ({ text: each[language], paint: chalk.bold })),
      rows,
      width,
      unicode,
    ),
    '',
    ...absentLines(elements, language),
    `${words.unsure[language]}`,
    `${words.unseen[language]}: ${unseen.map((each) => each[language]).join(' ')}`,
    ...remarks.map((each) => `${words.remark[language]}: ${each[language]}`),
    '',
    findingsText([file], look),
  ].join('\n')
}

/** Parts that a document does not have, and single elements of those that it has. */
function absentLines(elements: readonly Measured[], language: Language): string[] {
  const absent = elements.filter(({ verdict }) => verdict === 'absent')
  if (absent.length === 0) return []
  const there = new Set(elements.filter(({ verdict }) => verdict !== 'absent').map(({ id }) => groupOf(id)))
  const told = new Set(
    absent.map(
      ({ id }) => (there.has(groupOf(id)) ? titleOf(id) : (groupNames[groupOf(id)] ?? titleOf(id)))[language],
    ),
  )
  return [`${words.absent[language]}: ${[...told].join('; ')}.`, '']
}

/** What the names of the elements of one part begin with. */
function groupOf(id: string): string {
  return id.replace(/\/.*/, '')
}

const groupNames: Readonly<Record<string, Localized>> = {
  ...Object.fromEntries(Object.values(subjects).map(({ prefix, name }) => [groupOf(prefix), name])),
  annex: { vi: 'phụ lục', en: 'annexes' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  signature: { vi: 'chữ ký', en: 'signatures' },
}

function row(
  { id, measured, allowed, article, isSure, verdict }: Measured,
  language: Language,
  chalk: ChalkInstance,
) {
  const failed = isSure ? words.failed : words.remarked
  const paint = isSure ? chalk.red.bold : chalk.yellow
  return [
    { text: titleOf(id)[language] },
    { text: onOneLine(measured[language]) },
    { text: allowed[language] },
    { text: `${article ?? words.usual[language]}${isSure || article === undefined ? '' : '*'}` },
    verdict === 'failed'
      ? { text: failed[language], paint }
      : { text: words.passed[language], paint: chalk.green },
  ]
}

function titleOf(id: string): Localized {
  return elementWords.get(id)?.title ?? { vi: id, en: id }
}

function summary(report: AuditReport, { language, unicode }: Look, chalk: ChalkInstance): string {
  const counts = countsOf(report.files)
  const found = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], ...nouns[severity])[language])
  const measured = report.files
    .flatMap(({ audit }) => audit.elements)
    .filter(({ verdict }) => verdict !== 'absent').length
  const files = counted(report.files.length, 'văn bản', 'document')[language]
  const elements = counted(measured, 'yếu tố thể thức', 'element')[language]
  if (passes(report)) {
    const verdict = { vi: 'Đạt', en: 'Passed' }[language]
    const remarks = found.length > 0 ? `; ${found.join(', ')}` : ''
    const told = { vi: `${files}, đo ${elements}`, en: `${files}, ${elements} measured` }[language]
    return `${chalk.green.bold(`${unicode ? '✓ ' : ''}${verdict}`)}: ${told}${remarks}`
  }
  const verdict = chalk.red.bold({ vi: 'CHƯA ĐẠT', en: 'NOT PASSED' }[language])
  return {
    vi: `${found.join(', ')} trong ${elements} của ${files}. ${verdict}`,
    en: `${found.join(', ')} among ${elements} of ${files}. ${verdict}`,
  }[language]
}

const nouns: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['lỗi', 'error'],
  warning: ['cảnh báo', 'warning'],
  info: ['lưu ý', 'note'],
}

const words = {
  title: { vi: 'Kiểm thể thức', en: 'Audit of form' },
  format: { vi: 'Thể thức', en: 'Format' },
  element: { vi: 'Yếu tố', en: 'Element' },
  measured: { vi: 'Đo được', en: 'Measured' },
  allowed: { vi: 'Cho phép', en: 'Allowed' },
  article: { vi: 'Điều khoản', en: 'Article' },
  verdict: { vi: 'Kết quả', en: 'Result' },
  passed: { vi: 'đạt', en: 'passed' },
  failed: { vi: 'KHÔNG ĐẠT', en: 'NOT PASSED' },
  remarked: { vi: 'nên xem', en: 'to be looked at' },
  usual: { vi: 'thông lệ', en: 'usage' },
  absent: { vi: 'Không đo, vì văn bản không có', en: 'Not measured, as not in this document' },
  unsure: {
    vi: '* Chưa đối chiếu được với văn bản gốc; chỗ lệch chỉ là lưu ý, như những yếu tố theo thông lệ.',
    en: '* Not compared with the text of the law; what differs is only a note, as with usage.',
  },
  unseen: { vi: 'Không xem được từ tệp', en: 'Not to be seen in the file' },
  remark: { vi: 'Lưu ý', en: 'Note' },
} satisfies Record<string, Localized>
