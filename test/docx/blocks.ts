import type { Element } from '@xmldom/xmldom'
import type { Block, Paragraph } from './docx-document.ts'
import type { Story } from './formats.ts'
import { readParagraph } from './paragraph.ts'
import type { Style } from './style-sheet.ts'
import { readTable } from './table.ts'
import { children, nameOf } from './xml.ts'

/** Reads a `w:p` or `w:tbl`. */
export function readBlock(element: Element, story: Story, tableStyle: readonly Style[] = []): Block {
  if (nameOf(element) === 'w:p') return readParagraph(element, story, tableStyle)
  return readTable(element, story.formats.styles, (cell, style) =>
    [...blockElements(cell)].map((block) => readBlock(block, story, style)),
  )
}

/** The paragraphs and tables of a body, cell, header or footer, those in content controls too. */
export function* blockElements(parent: Element): Generator<Element> {
  for (const element of children(parent)) {
    const name = nameOf(element)
    if (name === 'w:p' || name === 'w:tbl') yield element
    if (['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(name))
      yield* blockElements(element)
  }
}

/** All paragraphs in reading order: tables row by row, cell by cell. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block]
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks)))
  })
}
