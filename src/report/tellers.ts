import { tellLines } from './line.ts'
import type { ReporterName } from './reporter-names.ts'
import { reporters } from './reporters.ts'
import { collecting, type Teller } from './telling.ts'
import { tellText } from './text-report.ts'

/** How each form of report is told while a run goes on. */
export const tellers: Readonly<Record<ReporterName, Teller>> = {
  text: tellText,
  line: tellLines,
  json: collecting(reporters.json),
  github: collecting(reporters.github),
  gitlab: collecting(reporters.gitlab),
  junit: collecting(reporters.junit),
  sarif: collecting(reporters.sarif),
}
