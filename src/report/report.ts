import { type Diagnostic, reaches, type Severity, severities } from '../diagnostic.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import type { Position } from '../source/source.ts'

/** What a run found, ready to be told in any form. */
export interface Report {
  readonly files: readonly ReportedFile[]
  /** Rules that were applied. */
  readonly rules: number
  readonly final: boolean
  readonly failOn: Severity
}

export interface ReportedFile {
  readonly file: string
  /** Its text, for showing lines and counting columns. */
  readonly text: ReportedText
  readonly diagnostics: readonly Diagnostic[]
  readonly tasks: number
  /** Whether the whole file could be judged. */
  readonly complete: boolean
}

export interface ReportedText {
  position(offset: number): Position
  line(number: number): string
}

export type Counts = Readonly<Record<Severity, number>>

export function countsOf(files: readonly ReportedFile[]): Counts {
  const all = files.flatMap(({ diagnostics }) => diagnostics)
  const [error, warning, info] = severities.map(
    (one) => all.filter(({ severity }) => severity === one).length,
  )
  return { error: error ?? 0, warning: warning ?? 0, info: info ?? 0 }
}

/** Whether anything found is as grave as the run's threshold: the summary and the exit code both say this. */
export function passes({ files, failOn }: Report): boolean {
  return !files.some(({ diagnostics }) => diagnostics.some(({ severity }) => reaches(severity, failOn)))
}

export function exitCodeOf(report: Report): ExitCode {
  return passes(report) ? exitCodes.done : exitCodes.no
}
