import { auditLimits } from '../../src/audit/limits.ts'
import type { Paragraph } from '../../src/audit/word/printed.ts'
import { type ReadDocument, readDocument } from '../../src/audit/word/read-document.ts'
import { openPackage } from '../../src/ooxml/package.ts'
import { buildDocx, type DocxSource } from '../docx/build-docx.ts'

/** A Word document as the audit reads it. */
export function printed(bytes: Uint8Array): ReadDocument {
  return readDocument(openPackage(bytes, auditLimits))
}

/** A Word document written by hand, as the audit reads it. */
export function printedFrom(source: DocxSource): ReadDocument {
  return printed(buildDocx(source))
}

/** The paragraph that holds some words. */
export function paragraphWith(document: ReadDocument, words: string): Paragraph {
  const found = document.paragraphs.find(({ text }) => text.includes(words))
  if (!found) throw new Error(`No paragraph holds “${words}”.`)
  return found
}
