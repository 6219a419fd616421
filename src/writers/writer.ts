import type { Document } from '../document/document.ts'

/** Turns a document into the bytes of one kind of file; the same document always gives the same bytes. */
export interface Writer {
  readonly extension: string
  write(document: Document): Promise<Uint8Array>
  /** What this writer gives is the Word document that LibreOffice prints into this kind of file. */
  readonly print?: Print
  /** Whether a file is still as this writer made it, where people go on working in such files. */
  isAsWritten?(bytes: Uint8Array): Promise<boolean>
}

/** How a file that was printed remembers what it was printed from: no two printings give the same bytes. */
export interface Print {
  stamped(printed: Uint8Array, from: Uint8Array): Promise<Uint8Array>
  isPrintOf(printed: Uint8Array, from: Uint8Array): Promise<boolean>
}
