import { isAsStamped } from './docx/stamp.ts'
import { markdown } from './markdown.ts'
import { isPdfOf, isStampedPdf, stampedPdf } from './pdf-stamp.ts'
import type { Writer } from './writer.ts'

/** Word's own kind of file; the library that makes it is large and comes in with the first document. */
const docx: Writer = {
  extension: 'docx',
  write: async (document) => (await import('./docx/docx.ts')).docx(document),
  isAsWritten: isAsStamped,
}

/** One page for a browser. */
const html: Writer = {
  extension: 'html',
  write: async (document) => (await import('./html.ts')).html(document),
}

/** What LibreOffice prints of Word's kind of file, for those who only read it. */
const pdf: Writer = {
  extension: 'pdf',
  write: docx.write,
  isAsWritten: isStampedPdf,
  print: { stamped: stampedPdf, isPrintOf: isPdfOf },
}

/** Every kind of file a document can become; the names of `--to` are its keys. */
export const writers = { docx, md: markdown, html, pdf } satisfies Record<string, Writer>

export type WriterName = keyof typeof writers
