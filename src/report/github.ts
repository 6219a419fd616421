import { Chalk } from 'chalk'
import { type Diagnostic, type Language, type Localized, type Severity, severities } from '../diagnostic.ts'
import { slashed } from './address.ts'
import { line } from './line.ts'
import { passes, type Report, type ReportedFile, totalsOf } from './report.ts'
import type { Look, Reporter } from './reporter.ts'
import { summary } from './text-report.ts'
import { visible } from './visible.ts'

/** What GitHub shows of one step beside the lines of a file: ten of each, the last notice being our summary. */
const shownAtMost: Readonly<Record<Severity, number>> = { error: 10, warning: 10, info: 9 }

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands, by which GitHub Actions puts each finding beside its line; what it would drop stands in the log. */
export const github: Reporter = (report, look) => {
  if (look.quiet && passes(report)) return ''
  const { language } = look
  const [shown, hidden] = parted(report)
  const hiddenCount = hidden.flatMap(({ diagnostics }) => diagnostics).length
  const log = logged({ ...report, files: hidden }, look)
  const total = [
    summary(totalsOf(report.files), report.rules, report, { ...look, unicode: true }, plain),
    ...(hiddenCount > 0 ? [hiddenWords(hiddenCount)[language]] : []),
  ]
  return [
    ...shown.flatMap((file) => file.diagnostics.map((found) => annotation(found, file, language))),
    ...(hiddenCount > 0
      ? [command('group', {}, hiddenWords(hiddenCount)[language]), log, '::endgroup::\n']
      : []),
    command('notice', { title: 'tdkt' }, total.join('\n')),
  ].join('')
}

const plain = new Chalk({ level: 0 })

/** The findings that GitHub shows, gravest first within its limits, and those that it would drop. */
function parted({ files }: Report): [ReportedFile[], ReportedFile[]] {
  const all = files.flatMap(({ diagnostics }) => diagnostics)
  const shown = new Set(
    severities.flatMap((grade) =>
      all.filter(({ severity }) => severity === grade).slice(0, shownAtMost[grade]),
    ),
  )
  const only = (wanted: boolean) =>
    files.map((file) => ({
      ...file,
      diagnostics: file.diagnostics.filter((found) => shown.has(found) === wanted),
    }))
  return [only(true), only(false)]
}

function annotation(found: Diagnostic, { file, text }: ReportedFile, language: Language): string {
  const { code, severity, message, range } = found
  const start = text.position(range.start)
  const end = text.position(range.end)
  const place = {
    file: slashed(visible(file)),
    line: start.line,
    endLine: end.line,
    // GitHub refuses columns of a stretch over several lines.
    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
    title: code,
  }
  return command(commands[severity], place, visible(message[language]))
}

function command(name: string, properties: Readonly<Record<string, string | number>>, data: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escaped(data)}\n`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Findings as lines of the log, none of which GitHub can take for a command, whatever a plan says. */
function logged(report: Report, look: Look): string {
  return line(report, look)
    .replace(/\r(?!\n)/g, '\ufffd')
    .replaceAll('##[', '## [')
    .replace(/^(?=.)/gm, '- ')
}

function hiddenWords(count: number): Localized {
  return {
    vi: `GitHub không hiện hết cạnh dòng; ${count} chỗ còn lại ghi trong nhật ký của bước này.`,
    en: `GitHub does not show all beside their lines; the other ${count} are in the log of this step.`,
  }
}
