import { type Localized, reaches } from '../diagnostic.ts'
import type { AuditedFile } from '../report/audit-report.ts'
import type { Reporting } from './reporting.ts'

/** Whether a document was measured and may not be written. */
export function isSpoilt(
  path: string,
  measured: readonly AuditedFile[],
  { failOn }: Pick<Reporting, 'failOn'>,
): boolean {
  const own = measured.find(({ file }) => file === path)
  return own?.diagnostics.some(({ severity }) => severity === 'error' || reaches(severity, failOn)) ?? false
}

/** What is said of a document that was measured. */
export function measuredWords(each: AuditedFile, reporting: Reporting): Localized {
  const { file, audit } = each
  const count = audit.elements.filter(({ verdict }) => verdict !== 'absent').length
  if (isSpoilt(file, [each], reporting)) {
    return {
      vi: `Chưa ghi ${file}: sai thể thức như nêu trên.\n`,
      en: `Not written: ${file}, whose form is wrong as listed above.\n`,
    }
  }
  return {
    vi: `Đã đo ${count} yếu tố thể thức của ${file}\n`,
    en: `Measured: ${count} elements of ${file}\n`,
  }
}

/** There is nothing to measure in what is no Word document. */
export const noWordToAudit: Localized = {
  vi: '--audit đo văn bản Word, nên --to phải có docx.',
  en: '--audit measures Word documents, so --to needs docx.',
}
