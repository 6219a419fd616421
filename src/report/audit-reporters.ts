import { auditJson } from './audit-json.ts'
import type { AuditReport } from './audit-report.ts'
import { auditText } from './audit-text.ts'
import type { Look } from './reporter.ts'
import type { ReporterName } from './reporter-names.ts'
import { reporters } from './reporters.ts'

/** Tells audits in one form; a pure function to a text. */
export type AuditReporter = (report: AuditReport, look: Look) => string

/** How each form of report is told of audits: the forms that know findings only tell these. */
export const auditReporters: Readonly<Record<ReporterName, AuditReporter>> = {
  ...reporters,
  text: auditText,
  json: auditJson,
}
