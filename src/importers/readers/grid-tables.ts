import type { PaperBlock, PaperTable } from '../paper.ts'
import type { OpenCell, OpenRow } from './grid.ts'
import { joinedLines } from './joined-lines.ts'
import { lineAt, plainParagraph } from './text-blocks.ts'

/** A table drawn with signs, and how many lines it takes. */
export interface DrawnTable {
  readonly table: PaperTable
  readonly lines: number
}

/** Reads the lines of a cell, the first of which is a line of the file. */
export type ReadCell = (lines: readonly string[], line: number) => readonly PaperBlock[]

/** A cell of plain words. */
export const plainCell: ReadCell = (lines, line) => plainParagraph(joinedLines(lines), lineAt(line))

const boxes: readonly (readonly [RegExp, string])[] = [
  [/[│┃║]/g, '|'],
  [/[─━═]/g, '-'],
  [/[┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╟╫╢┏┳┓┣╋┫┗┻┛]/g, '+'],
]

/** A table whose cells are framed by `+---+` and `|`, or by the signs for lines, from a line on (from 0). */
export function gridTable(
  all: readonly string[],
  from: number,
  readCell: ReadCell = plainCell,
): DrawnTable | undefined {
  const first = plainSigns(all[from] ?? '')
  if (!/^\s*\+[-=:][-=:+]*\+\s*$/.test(first)) return undefined
  const indent = first.indexOf('+')
  const lines: string[] = []
  for (let index = from; index < all.length; index += 1) {
    const drawn = plainSigns(all[index] ?? '')
      .slice(indent)
      .trimEnd()
    if (!/^[+|]/.test(drawn)) break
    lines.push(drawn)
  }
  const rules = lines.filter(isRule)
  if (rules.length < 2) return undefined
  const edges = [
    ...new Set(rules.flatMap((rule) => [...rule.matchAll(/\+/g)].map(({ index }) => index))),
  ].toSorted((a, b) => a - b)
  return { table: tableOf(lines, edges, from + 1, readCell), lines: lines.length }
}

function plainSigns(line: string): string {
  return boxes.reduce((text, [signs, sign]) => text.replace(signs, sign), line)
}

function isRule(line: string): boolean {
  return /\+[-=:]{2,}/.test(line) && /^[+|]/.test(line)
}

function tableOf(
  lines: readonly string[],
  edges: readonly number[],
  firstLine: number,
  readCell: ReadCell,
): PaperTable {
  const bands: { lines: string[]; rule: string; line: number }[] = []
  for (const [index, line] of lines.entries()) {
    if (isRule(line)) bands.push({ lines: [], rule: line, line: firstLine + index + 1 })
    else bands.at(-1)?.lines.push(line)
  }
  const headEnd = bands.findLastIndex(({ rule }, index) => index > 0 && /=/.test(rule))
  const rows: OpenRow[] = []
  const reaching: (OpenCell & { words: string[] })[] = []
  const all: (OpenCell & { words: string[]; line: number })[] = []
  for (const [index, band] of bands.entries()) {
    if (band.lines.length === 0) continue
    const cells: OpenCell[] = []
    for (const [left, right] of cellEdges(band.lines, edges)) {
      const words = band.lines.map((line) => line.slice((edges[left] ?? 0) + 1, edges[right]))
      const above = reaching[left]
      const gap = band.rule.slice((edges[left] ?? 0) + 1, edges[right])
      if (above && index > 0 && !/^[-=:+]+$/.test(gap)) {
        above.rowSpan += 1
        above.words.push(gap, ...words)
        continue
      }
      const cell = { column: left, columnSpan: right - left, rowSpan: 1, blocks: [], words, line: band.line }
      reaching[left] = cell
      all.push(cell)
      cells.push(cell)
    }
    rows.push({ cells, ...(index < headEnd && { isHeader: true }), place: lineAt(band.line) })
  }
  const blocks = new Map<OpenCell, readonly PaperBlock[]>(
    all.map((cell) => [cell, readCell(cell.words, cell.line)]),
  )
  return {
    kind: 'table',
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        column: cell.column,
        columnSpan: cell.columnSpan,
        rowSpan: cell.rowSpan,
        blocks: blocks.get(cell) ?? [],
      })),
    })),
    hasBorders: true,
    place: lineAt(firstLine),
  }
}

/** From which edge to which each cell of a band reaches: an edge counts where every line has a bar. */
function cellEdges(lines: readonly string[], edges: readonly number[]): [number, number][] {
  const cells: [number, number][] = []
  let left = 0
  for (let right = 1; right < edges.length; right += 1) {
    const at = edges[right] ?? 0
    if (right < edges.length - 1 && !lines.every((line) => /[|+]/.test(line[at] ?? ''))) continue
    cells.push([left, right])
    left = right
  }
  return cells
}
