import type { Document } from '../document/document.ts'

/** Turns a document into the bytes of one kind of file; the same document always gives the same bytes. */
export interface Writer {
  readonly extension: string
  write(document: Document): Promise<Uint8Array>
  /** Whether a file is still as this writer made it, where people go on working in such files. */
  isAsWritten?(bytes: Uint8Array): Promise<boolean>
}
