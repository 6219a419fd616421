import type { PlainTable } from '../plan/plan.ts'
import type { PaperBlock, PaperCell, PaperRow, PaperTable } from './paper.ts'

/** A table with every cell at all the places that it covers. */
export interface Grid {
  readonly width: number
  readonly rows: readonly GridRow[]
}

export interface GridRow {
  readonly row: PaperRow
  readonly cells: readonly (GridCell | undefined)[]
}

/** A cell as its lines; a cell that covers several places is the same one at each. */
export interface GridCell {
  readonly cell: PaperCell
  readonly lines: readonly string[]
  readonly isBold: boolean
}

/** Lays a table out in rows and columns of one width. */
export function gridOf({ rows }: PaperTable): Grid {
  const width = Math.max(
    0,
    ...rows.flatMap(({ cells }) => cells.map(({ column, columnSpan }) => column + columnSpan)),
  )
  const places: (GridCell | undefined)[][] = rows.map(() => Array.from({ length: width }, () => undefined))
  for (const [index, { cells }] of rows.entries()) {
    for (const cell of cells) {
      const read = { cell, lines: linesIn(cell.blocks), isBold: isBold(cell.blocks) }
      for (let down = 0; down < cell.rowSpan; down++) {
        const row = places[index + down]
        for (let right = 0; right < cell.columnSpan; right++) if (row) row[cell.column + right] = read
      }
    }
  }
  return { width, rows: rows.map((row, index) => ({ row, cells: places[index] ?? [] })) }
}

/** The printed lines of blocks, automatic markers with them; a table within a cell gives those of its cells. */
export function linesIn(blocks: readonly PaperBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesIn(cell.blocks)))
    const { marker, text } = block
    const whole = marker === undefined ? text : `${marker} ${text}`
    return whole
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
  })
}

function isBold(blocks: readonly PaperBlock[]): boolean {
  const paragraphs = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.text.trim() !== '' ? [block] : [],
  )
  return paragraphs.length > 0 && paragraphs.every((paragraph) => paragraph.isBold === true)
}

/** The text of a cell on one line, if it begins at this place. */
export function textOfCell(cell: GridCell | undefined): string {
  return cell?.lines.join(' ') ?? ''
}

/** Cells of a row, each once, with the column in which it begins. */
export function distinctCells({ cells }: GridRow): { readonly at: number; readonly cell: GridCell }[] {
  return cells.flatMap((cell, at) => (cell && cells.indexOf(cell) === at ? [{ at, cell }] : []))
}

/** A table that is not the task table, as a plan has it: what a cell covers beyond its first place is empty. */
export function plainTableOf(table: PaperTable): PlainTable {
  const { width, rows } = gridOf(table)
  const said = new Set<GridCell>()
  const [columns = [], ...rest] = rows.map(({ cells }) =>
    Array.from({ length: width }, (_, at) => {
      const cell = cells[at]
      if (!cell || said.has(cell)) return ''
      said.add(cell)
      return textOfCell(cell)
    }),
  )
  return { columns, rows: rest }
}
