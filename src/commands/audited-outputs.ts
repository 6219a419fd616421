import type { Document } from '../document/document.ts'
import type { AuditedFile } from '../report/audit-report.ts'
import { auditedFile } from './audited-files.ts'
import type { DocumentFile } from './outputs.ts'

/** The Word documents among some files, read again from their bytes and measured by the format of their document. */
export function auditedOutputs(files: readonly DocumentFile[], { format }: Document): AuditedFile[] {
  return files.flatMap(({ path, content }) => {
    if (!path.endsWith('.docx') || typeof content === 'string') return []
    return [auditedFile(path, content, new Map([[format.id, format]]), format)]
  })
}
