import { Chalk, type ChalkInstance } from 'chalk'
import { type Diagnostic, type Language, type Localized, type Severity, severities } from '../diagnostic.ts'
import { excerpt } from './excerpt.ts'
import { isPassed, noTotals, type ReportedFile, type Run, type Totals, withFile } from './report.ts'
import type { Look } from './reporter.ts'
import { type Teller, whole } from './telling.ts'
import { visible } from './visible.ts'
import { counted, severityWords } from './words.ts'

/**
 * For people: each finding under its line of the file, and at the end what was checked and whether it passes.
 */
export const tellText: Teller = (run, look) => {
  const chalk = new Chalk({ level: look.color ? 1 : 0 })
  let totals = noTotals
  let held = ''
  const isHeld = () => look.quiet && isPassed(totals, run.failOn)
  return {
    file(file) {
      totals = withFile(totals, file)
      const told = held + findingsText([file], look)
      held = isHeld() ? told : ''
      return isHeld() ? '' : told
    },
    end: (rules) => (isHeld() ? '' : `${summary(totals, rules, run, look, chalk)}\n`),
  }
}

export const text = whole(tellText)

/** Each finding under its line of the file. */
export function findingsText(files: readonly ReportedFile[], look: Look): string {
  const chalk = new Chalk({ level: look.color ? 1 : 0 })
  return files
    .flatMap((file) => {
      const shown = gravest(file.diagnostics)
      const told = shown.map((found) => finding(found, file, look, chalk))
      const hidden = file.diagnostics.length - shown.length
      return hidden > 0 ? [...told, `${hiddenWords(hidden, visible(file.file))[look.language]}\n\n`] : told
    })
    .join('')
}

/** How many findings of one file people are shown; the totals tell of all. */
export const shownAtMost = 100

/** The gravest findings, in the order in which they stand. */
function gravest(found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (found.length <= shownAtMost) return found
  const shown = new Set(
    severities.flatMap((grade) => found.filter(({ severity }) => severity === grade)).slice(0, shownAtMost),
  )
  return found.filter((each) => shown.has(each))
}

function hiddenWords(count: number, file: string): Localized {
  return {
    vi: `… và ${count} chỗ nữa trong ${file}; xem đủ bằng “--reporter line”.`,
    en: `… and ${count} more in ${file}; “--reporter line” tells all.`,
  }
}

function finding(
  found: Diagnostic,
  { file, text: source }: ReportedFile,
  look: Look,
  chalk: ChalkInstance,
): string {
  const { code, severity, range, message, related = [] } = found
  const { line, column } = source.position(range.start)
  const word = colored(severity, chalk)(severityWords[severity][look.language])
  const head = `${chalk.bold(`${visible(file)}:${line}:${column}`)}  ${word}  ${chalk.dim(code)}`
  const notes = related.map(({ message: note, range: at }) => {
    const place = source.position(at.start)
    const where: Localized = { vi: `dòng ${place.line}`, en: `line ${place.line}` }
    return `${where[look.language]}: ${visible(note[look.language])}`
  })
  const lines = excerpt(source, range, [visible(message[look.language]), ...notes], look.unicode)
  return `${head}\n\n${lines.map((each) => `${each}\n`).join('')}\n`
}

function colored(severity: Severity, chalk: ChalkInstance): ChalkInstance {
  return { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.cyan }[severity]
}

/** What was found or checked in all, and whether it passes. */
export function summary(
  { files, tasks, counts, fixable }: Totals,
  rules: number,
  { final, failOn }: Run,
  { language, unicode }: Look,
  chalk: ChalkInstance,
): string {
  const found = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => severityCount(severity, counts[severity])[language])
  const fixes = fixableWords(fixable)[language]
  const state: Localized = final
    ? { vi: 'bản phát hành', en: 'to be issued' }
    : { vi: 'dự thảo', en: 'draft' }
  const fileCount = counted(files, 'tệp', 'file')[language]
  if (!isPassed({ files, tasks, counts, fixable }, failOn)) {
    const verdict: Localized = { vi: 'CHƯA ĐẠT', en: 'NOT PASSED' }
    return `${found.join(', ')} ${joined(language)} ${fileCount}${fixes}. ${chalk.red.bold(verdict[language])}`
  }
  const judged = [counted(tasks, 'nhiệm vụ', 'task')[language], counted(rules, 'quy tắc', 'rule')[language]]
  const checked = rules === 0 ? fileCount : `${[fileCount, ...judged].join(', ')} (${state[language]})`
  const verdict: Localized = { vi: 'Đạt', en: 'Passed' }
  const remarks = found.length > 0 ? `; ${found.join(', ')}` : ''
  return `${chalk.green.bold(`${unicode ? '✓ ' : ''}${verdict[language]}`)}: ${checked}${remarks}${fixes}`
}

function fixableWords(count: number): Localized {
  if (count === 0) return { vi: '', en: '' }
  return {
    vi: `; sửa tự động được ${count} (tdkt fix)`,
    en: `; ${count} can be fixed automatically (tdkt fix)`,
  }
}

function severityCount(severity: Severity, count: number): Localized {
  switch (severity) {
    case 'error':
      return counted(count, 'lỗi', 'error')
    case 'warning':
      return counted(count, 'cảnh báo', 'warning')
    case 'info':
      return counted(count, 'lưu ý', 'note')
  }
}

function joined(language: Language): string {
  return { vi: 'trong', en: 'in' }[language]
}
