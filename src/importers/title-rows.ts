import type { PaperBlock, PaperRow, PaperTable } from './paper.ts'
import { gridOf } from './table-grid.ts'
import { taskHeadOf } from './task-columns.ts'

/** Blocks in which a task table that has its title for its first row has it as paragraphs before it. */
export function withoutTitleRows(blocks: readonly PaperBlock[]): PaperBlock[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? titleAndTable(block) : [block]))
}

function titleAndTable(table: PaperTable): PaperBlock[] {
  const [first, ...rest] = table.rows
  if (!first || rest.length < 2 || !isTitle(first, gridOf(table).width)) return [table]
  const below: PaperTable = { ...table, rows: rest, place: rest[0]?.place ?? table.place }
  if (!taskHeadOf(gridOf(below))) return [table]
  const title = first.cells.flatMap(({ blocks }) => blocks)
  return [
    ...title.map((block) => {
      if (block.kind === 'table') return block
      const { kind, text, place } = block
      return { kind, text, place }
    }),
    below,
  ]
}

/** One cell over the whole width, whose words head no group alone. */
function isTitle({ cells }: PaperRow, width: number): boolean {
  const filled = cells.filter(({ blocks }) =>
    blocks.some((block) => block.kind === 'paragraph' && block.text.trim() !== ''),
  )
  const [only] = filled
  return (
    width > 2 && filled.length === 1 && only !== undefined && only.columnSpan === width && only.rowSpan === 1
  )
}
