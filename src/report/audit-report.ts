import type { Audit } from '../audit/measured.ts'
import type { Report, ReportedFile } from './report.ts'

/** What audits found, ready to be told in any form. */
export interface AuditReport extends Report {
  readonly files: readonly AuditedFile[]
}

export interface AuditedFile extends ReportedFile {
  readonly audit: Audit
}
