import { type Diagnostic, reaches, type Severity, severities } from '../diagnostic.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import type { Position } from '../source/source.ts'

/** What a run found, ready to be told in any form. */
export interface Report extends Run {
  readonly files: readonly ReportedFile[]
  /** Rules that were applied. */
  readonly rules: number
}

/** How a run judges, known before it begins. */
export interface Run {
  readonly final: boolean
  readonly failOn: Severity
  /** The part of the files that it looks at, where that is not all. */
  readonly shard?: Shard
}

/** One of several parts into which the files of a run are split, counted from 1. */
export interface Shard {
  readonly part: number
  readonly of: number
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

/** What the end of a report says of all its files. */
export interface Totals {
  readonly files: number
  readonly tasks: number
  readonly counts: Counts
  /** Findings that can be fixed automatically. */
  readonly fixable: number
}

export const noTotals: Totals = { files: 0, tasks: 0, counts: { error: 0, warning: 0, info: 0 }, fixable: 0 }

/** Totals with one file more. */
export function withFile({ files, tasks, counts, fixable }: Totals, file: ReportedFile): Totals {
  const sum = { ...counts }
  for (const { severity } of file.diagnostics) sum[severity] += 1
  const fixes = file.diagnostics.filter(({ fix }) => fix).length
  return { files: files + 1, tasks: tasks + file.tasks, counts: sum, fixable: fixable + fixes }
}

export function totalsOf(files: readonly ReportedFile[]): Totals {
  return files.reduce(withFile, noTotals)
}

export function countsOf(files: readonly ReportedFile[]): Counts {
  return totalsOf(files).counts
}

/** Whether anything found is as grave as the run's threshold: the summary and the exit code both say this. */
export function isPassed({ counts }: Totals, failOn: Severity): boolean {
  return severities.every((severity) => counts[severity] === 0 || !reaches(severity, failOn))
}

export function passes({ files, failOn }: Report): boolean {
  return isPassed(totalsOf(files), failOn)
}

export function exitCodeOf(report: Report): ExitCode {
  return passes(report) ? exitCodes.done : exitCodes.no
}
