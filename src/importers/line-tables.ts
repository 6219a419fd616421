import { isTimeOfGroup } from './groups.ts'
import { beginningOf } from './markers.ts'
import type { Paper, PaperBlock, PaperParagraph, PaperRow, PaperTable } from './paper.ts'
import { gridOf } from './table-grid.ts'
import { taskHeadOf } from './task-columns.ts'

/** A paper whose task table a converter has left as one line for each cell, put together again as a table. */
export function withLineTables(paper: Paper): Paper {
  const blocks: PaperBlock[] = []
  let isFound = false
  for (let index = 0; index < paper.blocks.length; ) {
    const found = tableFrom(paper.blocks, index)
    const block = paper.blocks[index]
    if (found) blocks.push(found.table)
    else if (block) blocks.push(block)
    isFound ||= found !== undefined
    index += found?.count ?? 1
  }
  return isFound ? { ...paper, blocks } : paper
}

/** No task table has more columns, and no caption more letters. */
const [mostColumns, longestCaption] = [9, 60]

function tableFrom(
  blocks: readonly PaperBlock[],
  from: number,
): { table: PaperTable; count: number } | undefined {
  const lines = paragraphsFrom(blocks, from)
  if (!isNumberCaption(lines[0])) return undefined
  const width = lines.findIndex((line) => isCount(line) || isTimeOfGroup(line.text))
  const captions = lines.slice(0, width)
  if (width < 2 || width > mostColumns || captions.some(({ text }) => text.length > longestCaption))
    return undefined

  const rows: PaperRow[] = [rowOf(captions.map((line) => [line]))]
  let at = width
  let tasks = 0
  while (at < lines.length) {
    const line = lines[at]
    if (!line) break
    if (captions.every(({ text }, column) => lines[at + column]?.text === text)) {
      rows.push(rowOf(lines.slice(at, at + width).map((each) => [each])))
      at += width
    } else if (isTimeOfGroup(line.text)) {
      rows.push(rowOf([[line]], width))
      at += 1
    } else if (isCount(line)) {
      const cells = cellsFrom(lines.slice(at + 1), width - 1)
      rows.push(rowOf([[line], ...cells]))
      at += 1 + cells.flat().length
      tasks += 1
    } else break
  }
  const [first] = captions
  if (!first || tasks < 2) return undefined
  const table: PaperTable = { kind: 'table', rows, hasBorders: true, place: first.place }
  return taskHeadOf(gridOf(table)) ? { table, count: at } : undefined
}

/** The paragraphs from a place on, up to the first table. */
function paragraphsFrom(blocks: readonly PaperBlock[], from: number): PaperParagraph[] {
  const [first] = blocks.slice(from, from + 1)
  if (first?.kind !== 'paragraph' || !isNumberCaption(first)) return []
  const lines: PaperParagraph[] = []
  for (const block of blocks.slice(from)) {
    if (block.kind === 'table') break
    lines.push(block)
  }
  return lines
}

function isNumberCaption(line: PaperParagraph | undefined): boolean {
  return line !== undefined && line.marker === undefined && /^(?:s?tt|số tt|số thứ tự)$/iu.test(line.text)
}

/** The number of a task alone on its line. */
function isCount(line: PaperParagraph | undefined): boolean {
  return line !== undefined && line.marker === undefined && /^\d{1,3}[.)]?$/.test(line.text)
}

/** The cells of a row after its number: a line each, with the lines of a list in the cell above them. */
function cellsFrom(lines: readonly PaperParagraph[], width: number): PaperParagraph[][] {
  const cells: PaperParagraph[][] = []
  for (const line of lines) {
    const { kind } = beginningOf(line)
    const last = cells.at(-1)
    const isListed = kind === 'dash' && last?.some((each) => beginningOf(each).kind === 'dash') === true
    if (isListed) last?.push(line)
    else if (cells.length === width || isCount(line) || isTimeOfGroup(line.text) || kind === 'numbered') break
    else cells.push([line])
  }
  return cells
}

function rowOf(cells: readonly (readonly PaperParagraph[])[], columnSpan = 1): PaperRow {
  return {
    cells: cells.map((blocks, column) => ({ column, columnSpan, rowSpan: 1, blocks })),
    place: cells[0]?.[0]?.place ?? { kind: 'line', number: 1 },
  }
}
