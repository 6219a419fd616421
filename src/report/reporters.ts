import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { line } from './line.ts'
import type { Reporter } from './reporter.ts'
import type { ReporterName } from './reporter-names.ts'
import { sarif } from './sarif.ts'
import { text } from './text-report.ts'

/** How each form of report is told. */
export const reporters: Readonly<Record<ReporterName, Reporter>> = {
  text,
  line,
  json,
  github,
  gitlab,
  junit,
  sarif,
}
