import { readCoreProperties } from './core-properties.ts'
import type { DocxDocument } from './docx-document.ts'
import { readFormats } from './formats.ts'
import { flag, lastAttribute, layersOf } from './layers.ts'
import { openDocx, relatedXml } from './read-docx.ts'
import { readSections } from './sections.ts'
import type { StyleSheet } from './style-sheet.ts'
import { findUnresolved } from './unresolved.ts'
import { child } from './xml.ts'

/** Reads a DOCX with the effective format of every paragraph, run and table (ECMA-376-1, 17.7.2). */
export function readDocument(bytes: Uint8Array): DocxDocument {
  const docx = openDocx(bytes)
  const body = child(docx.xml(docx.mainPart), 'w:body')
  if (!body) throw new Error(`${docx.mainPart} has no w:body of the transitional namespace.`)

  const formats = readFormats(docx)
  const sections = readSections(docx, body, formats)
  const settings = relatedXml(docx, docx.mainPart, 'settings')

  return {
    sections,
    blocks: sections.flatMap(({ blocks }) => blocks),
    language: documentLanguage(formats.styles),
    properties: readCoreProperties(docx),
    evenAndOddHeaders: flag(child(settings, 'w:evenAndOddHeaders')) ?? false,
    unresolved: findUnresolved(docx),
  }
}

function documentLanguage(styles: StyleSheet): string | undefined {
  const defaultStyle = styles.chain('paragraph', undefined).map(({ element }) => child(element, 'w:rPr'))
  return lastAttribute(layersOf([styles.defaultRun, ...defaultStyle]), ['w:lang'])
}
