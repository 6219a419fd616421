import { json } from './json.ts'
import { line } from './line.ts'
import type { Reporter } from './reporter.ts'
import { text } from './text-report.ts'

/** Every form of report; the names of `--reporter` are its keys. */
export const reporters = { text, line, json } satisfies Record<string, Reporter>

export type ReporterName = keyof typeof reporters
