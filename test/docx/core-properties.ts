import type { CoreProperties } from './docx-document.ts'
import { type DocxPackage, relatedXml } from './read-docx.ts'
import { child, type Name } from './xml.ts'

/** Reads `docProps/core.xml`. */
export function readCoreProperties(docx: DocxPackage): CoreProperties {
  const root = relatedXml(docx, '', 'core-properties')
  const text = (name: Name) => child(root, name)?.textContent ?? undefined
  return {
    title: text('dc:title'),
    creator: text('dc:creator'),
    created: text('dcterms:created'),
    modified: text('dcterms:modified'),
    language: text('dc:language'),
  }
}
