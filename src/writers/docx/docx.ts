import { Document as DocxDocument, Packer } from 'docx'
import type { Document } from '../../document/document.ts'
import { packedEntry } from '../../ooxml/packed-entry.ts'
import { fitted } from '../fitted.ts'
import { coreProperties } from './core-properties.ts'
import { sections } from './sections.ts'
import { stamped } from './stamp.ts'
import { documentStyles } from './styles.ts'

/**
 * Word's own kind of file, with the format's styles under their names; no clock and no chance in its bytes, and a stamp.
 */
export async function docx(given: Document): Promise<Uint8Array> {
  const document = fitted(given)
  const file = new DocxDocument({
    compatibility: { version: 15 },
    styles: documentStyles(document.format),
    sections: sections(document),
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(document) }
  const encoder = new TextEncoder()
  const entries = [...partsOf(file, [core])].map(([name, data]) =>
    packedEntry(name, typeof data === 'string' ? encoder.encode(data) : data),
  )
  return stamped(entries)
}

/** The parts of a package by their names; docx itself refuses to pack them where the clock stands before 1980. */
function partsOf(
  file: DocxDocument,
  own: Parameters<typeof Packer.toBuffer>[2],
): ReadonlyMap<string, string | Uint8Array> {
  return Packer['compiler'].compile(file, undefined, own)
}
