import type { FieldTracker } from './fields.ts'
import { type FindLevel, readNumbering } from './numbering.ts'
import { type DocxPackage, relatedXml } from './read-docx.ts'
import { readStyles, type StyleSheet } from './style-sheet.ts'
import { readThemeFonts, type ThemeFont } from './theme-fonts.ts'

/** All that gives text its look apart from the text itself. */
export interface Formats {
  readonly styles: StyleSheet
  readonly findLevel: FindLevel
  readonly themeFont: ThemeFont
}

/** A part being read: the body, a header or a footer. */
export interface Story {
  readonly formats: Formats
  readonly fields: FieldTracker
}

/** Reads styles, numbering and theme of a package. */
export function readFormats(docx: DocxPackage): Formats {
  return {
    styles: readStyles(relatedXml(docx, docx.mainPart, 'styles')),
    findLevel: readNumbering(relatedXml(docx, docx.mainPart, 'numbering')),
    themeFont: readThemeFonts(relatedXml(docx, docx.mainPart, 'theme')),
  }
}
