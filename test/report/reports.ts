import { readdirSync } from 'node:fs'
import { explanations } from '../../src/commands/catalogue.ts'
import type { Diagnostic, Language, Severity } from '../../src/diagnostic.ts'
import type { Report, ReportedFile } from '../../src/report/report.ts'
import type { Look } from '../../src/report/reporter.ts'
import type { ReporterName } from '../../src/report/reporter-names.ts'
import { reporters } from '../../src/report/reporters.ts'
import { linesOf } from '../../src/source/lines.ts'
import { readSource } from '../../src/source/read-source.ts'
import { judged } from '../support/check.ts'
import { caseText } from '../support/command.ts'

export const look: Look = {
  language: 'vi',
  color: false,
  unicode: true,
  quiet: false,
  version: '0.0.0',
  explanations: explanations(),
}

/** A plan's text as a judged file of a report, and the text that its ranges count in. */
export function judgedFile(file: string, plan: string): ReportedFile & { readonly read: string } {
  const source = readSource(file, new TextEncoder().encode(plan))
  const { value, diagnostics } = judged(source)
  return { file, text: source, diagnostics, tasks: 0, complete: value !== undefined, read: source.text }
}

/** Every case of `test/cases`, judged. */
export const caseFiles = readdirSync('test/cases')
  .filter((name) => name !== 'utf-16')
  .map((name) => judgedFile(`test/cases/${name}/plan.yaml`, caseText(name)))

/** A file of as many findings as asked for, each of the first word of its line, all with one message. */
export function fileOf(grades: readonly Severity[], message = 'Chưa đúng.', file = 'a.yaml'): ReportedFile {
  const line = 'mục: giá trị\n'
  const diagnostics = grades.map((severity, index): Diagnostic => {
    const start = index * line.length
    return {
      code: 'unit-undefined',
      severity,
      message: { vi: message, en: message },
      file,
      range: { start, end: start + 3 },
    }
  })
  return { file, text: linesOf(line.repeat(grades.length)), diagnostics, tasks: 0, complete: true }
}

export function reportOf(files: readonly ReportedFile[], failOn: Severity = 'error'): Report {
  return { files, rules: 1, final: false, failOn }
}

/** What a reporter says of some files. */
export function said(
  name: ReporterName,
  files: readonly ReportedFile[],
  { failOn, language = 'vi' }: { readonly failOn?: Severity; readonly language?: Language } = {},
): string {
  return reporters[name](reportOf(files, failOn), { ...look, language })
}
