import type {
  Paper,
  PaperBlock,
  PaperCell,
  PaperParagraph,
  PaperPlace,
  PaperTable,
} from '../../src/importers/paper.ts'

/** How a paragraph looks, beside its words. */
type Looks = Omit<PaperParagraph, 'kind' | 'text' | 'place'>

/** A cell of a table for tests: its lines, and how many places it covers; `undefined` is covered by another. */
type Cell = string | { text: string; across?: number; down?: number; isBold?: boolean } | undefined

const nowhere: PaperPlace = { kind: 'paragraph', number: 0 }

/** A paragraph. */
export function paragraph(text: string, looks: Looks = {}): PaperBlock {
  return { kind: 'paragraph', text, ...looks, place: nowhere }
}

/** A line set in the middle, bold. */
export function titleLine(text: string): PaperBlock {
  return paragraph(text, { isBold: true, isCentered: true })
}

/** A table with its rows; every cell stands where it is written. */
export function table(rows: readonly (readonly Cell[])[], looks: Partial<PaperTable> = {}): PaperBlock {
  return {
    kind: 'table',
    hasBorders: true,
    place: nowhere,
    ...looks,
    rows: rows.map((cells) => ({
      place: nowhere,
      cells: cells.flatMap((cell, column) => (cell === undefined ? [] : [cellOf(cell, column)])),
    })),
  }
}

/** Columns without borders, each with its lines from top to bottom. */
export function columns(...texts: readonly string[]): PaperBlock {
  return table([texts], { hasBorders: false })
}

function cellOf(cell: Exclude<Cell, undefined>, column: number): PaperCell {
  const { text, across = 1, down = 1, isBold = false } = typeof cell === 'string' ? { text: cell } : cell
  const blocks = text.split('\n').map((line) => paragraph(line, isBold ? { isBold } : {}))
  return { column, columnSpan: across, rowSpan: down, blocks }
}

/** A paper out of blocks; their paragraphs are numbered in printed order. */
export function paperOf(...blocks: readonly PaperBlock[]): Paper {
  let number = 0
  const next = (): PaperPlace => ({ kind: 'paragraph', number: ++number })
  const placed = (block: PaperBlock): PaperBlock =>
    block.kind === 'paragraph'
      ? { ...block, place: next() }
      : {
          ...block,
          place: { kind: 'paragraph', number: number + 1 },
          rows: block.rows.map((row) => ({
            ...row,
            place: { kind: 'paragraph' as const, number: number + 1 },
            cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(placed) })),
          })),
        }
  return { file: 'ke-hoach.docx', blocks: blocks.map(placed), remarks: [] }
}
