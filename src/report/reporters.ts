import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { line } from './line.ts'
import type { Reporter } from './reporter.ts'
import { sarif } from './sarif.ts'
import { text } from './text-report.ts'

/** Every form of report; the names of `--reporter` are its keys. */
export const reporters = { text, line, json, github, gitlab, junit, sarif } satisfies Record<string, Reporter>

export type ReporterName = keyof typeof reporters
