import { paragraphsOf } from '../test/docx/blocks.ts'
import type { Block } from '../test/docx/docx-document.ts'
import { readDocument } from '../test/docx/effective-format.ts'

/** The words of a DOCX as a plain script takes them: paragraphs, the longest table, paragraphs. */
export interface DocumentWords {
  readonly before: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly after: readonly string[]
}

/** Reads them; every row has as many cells as the widest one. */
export function documentWords(bytes: Uint8Array): DocumentWords {
  const { blocks } = readDocument(bytes)
  const lengths = blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0))
  const place = lengths.indexOf(Math.max(...lengths))
  const table = blocks[place]
  if (table?.kind !== 'table') throw new Error('The document has no table.')

  const rows = table.rows.map(({ cells }) => cells.map((cell) => textsOf(cell.blocks).join('\n')))
  const width = Math.max(...rows.map((row) => row.length))
  return {
    before: textsOf(blocks.slice(0, place)),
    rows: rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]),
    after: textsOf(blocks.slice(place + 1)),
  }
}

function textsOf(blocks: readonly Block[]): string[] {
  return paragraphsOf(blocks).map(({ text }) => text.replace(/[\f\t]/g, ' '))
}
