import { paragraphsOf } from './blocks.ts'
import { readDocument } from './effective-format.ts'

/** The words of the body in reading order, tables row by row and cell by cell. */
export function docxWords(bytes: Uint8Array): string[] {
  return docxLines(bytes).flatMap((line) => line.split(' '))
}

/** The body's paragraphs, cut at line and page breaks; blanks are single spaces and empty lines left out. */
export function docxLines(bytes: Uint8Array): string[] {
  return paragraphsOf(readDocument(bytes).blocks)
    .flatMap(({ text }) => text.split(/[\n\f]/))
    .map((line) => line.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}
