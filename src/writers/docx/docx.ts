import { Document as DocxDocument, Packer } from 'docx'
import type { Document } from '../../document/document.ts'
import { coreProperties } from './core-properties.ts'
import { fixedZip } from './fixed-zip.ts'
import { sections } from './sections.ts'
import { documentStyles } from './styles.ts'

/**
 * Word's own kind of file, with the format's styles under their names; no clock and no chance in its bytes.
 */
export async function docx(document: Document): Promise<Uint8Array> {
  const file = new DocxDocument({
    compatibility: { version: 15 },
    styles: documentStyles(document.format),
    sections: sections(document),
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(document) }
  return fixedZip(await Packer.toBuffer(file, false, [core]))
}
