import { type AuditedDocument, auditDocument } from '../audit/audit.ts'
import { findingsOf } from '../audit/findings.ts'
import { inOrder } from '../diagnostic.ts'
import type { Document } from '../document/document.ts'
import type { Format } from '../format/format.ts'
import type { Formats } from '../format/formats.ts'
import { UserError } from '../io.ts'
import type { AuditedFile } from '../report/audit-report.ts'
import { linesOf } from '../source/lines.ts'
import type { DocumentFile } from './outputs.ts'

/** A Word document measured, and where it is written. */
export interface MeasuredFile extends AuditedFile {
  readonly audit: AuditedDocument
}

/** A Word document measured; its lines are its paragraphs. Bytes that are no Word document are refused with a sentence. */
export function auditedFile(file: string, bytes: Uint8Array, formats: Formats, asked?: Format): MeasuredFile {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UserError(notWord(file))
  try {
    const audit = auditDocument(bytes, formats, asked)
    return {
      file,
      text: linesOf(audit.text),
      diagnostics: inOrder(findingsOf(audit, file)),
      tasks: 0,
      complete: true,
      audit,
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { vi, en } = error.localized
    throw new UserError({ vi: `${file}: ${vi}`, en: `${file}: ${en}` })
  }
}

function notWord(file: string) {
  return {
    vi: `“${file}” không phải văn bản Word; hãy chỉ tới tệp .docx, tệp .doc thì mở bằng Word rồi lưu thành .docx.`,
    en: `“${file}” is no Word document; name a .docx, and save a .doc as .docx in Word.`,
  }
}

/** The Word documents among some files, read again from their bytes and measured by the format of their document. */
export function auditedOutputs(files: readonly DocumentFile[], { format }: Document): AuditedFile[] {
  return files.flatMap(({ path, content }) => {
    if (!path.endsWith('.docx') || typeof content === 'string') return []
    return [auditedFile(path, content, new Map([[format.id, format]]), format)]
  })
}
