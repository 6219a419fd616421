import type { PaperRow } from '../paper.ts'
import { type DrawnTable, plainCell, type ReadCell } from './grid-tables.ts'
import { cellOf, lineAt } from './text-blocks.ts'

/** Two or more runs of dashes, each as wide as its column. */
const columnsRule = /^\s*-{2,}(?:\s+-{2,})+\s*$/
const wholeRule = /^\s*-{6,}\s*$/

/** How many lines a head may have above the runs of dashes. */
const headLines = 6

/** A table whose columns stand under runs of dashes, as pandoc draws it, from a line on (from 0). */
export function ruledTable(
  lines: readonly string[],
  from: number,
  readCell: ReadCell = plainCell,
): DrawnTable | undefined {
  const isFramed = wholeRule.test(lines[from] ?? '')
  const ruleAt = isFramed ? findRule(lines, from + 1) : columnsRule.test(lines[from] ?? '') ? from : from + 1
  const rule = lines[ruleAt ?? -1] ?? ''
  if (ruleAt === undefined || !columnsRule.test(rule)) return undefined
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index)
  const isClosed = isFramed || ruleAt === from
  const end = isClosed ? closingRule(lines, ruleAt + 1) : firstEmpty(lines, ruleAt + 1)
  if (end === undefined) return undefined

  const head = lines.slice(from + Number(isFramed), ruleAt)
  const rows = rowsOf(
    lines.slice(ruleAt + 1, end),
    ruleAt + 2,
    isFramed || (isClosed && hasGaps(lines, ruleAt, end)),
  )
  const row = ({ words, line }: LineGroup, isHeader: boolean): PaperRow => ({
    cells: starts.map((start, column) => {
      const cell = words.map((text) => text.slice(start, starts[column + 1]))
      return cellOf(column, readCell(cell, line))
    }),
    ...(isHeader && { isHeader }),
    place: lineAt(line),
  })
  const table = {
    kind: 'table' as const,
    rows: [
      ...(head.length > 0 ? [row({ words: head, line: from + 1 + Number(isFramed) }, true)] : []),
      ...rows.map((group) => row(group, false)),
    ],
    hasBorders: true,
    place: lineAt(from + 1),
  }
  return { table, lines: end - from + Number(isClosed) }
}

interface LineGroup {
  readonly words: readonly string[]
  readonly line: number
}

function findRule(lines: readonly string[], from: number): number | undefined {
  const index = lines.slice(from, from + headLines).findIndex((line) => columnsRule.test(line))
  return index < 0 ? undefined : from + index
}

function closingRule(lines: readonly string[], from: number): number | undefined {
  const isRule = (line: string) => wholeRule.test(line) || columnsRule.test(line)
  for (let at = from; at < lines.length; at += 1) if (isRule(lines[at] ?? '')) return at
  return undefined
}

function firstEmpty(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]?.trim() !== '') at += 1
  return at
}

function hasGaps(lines: readonly string[], from: number, to: number): boolean {
  return lines.slice(from + 1, to).some((line) => line.trim() === '')
}

/** Rows are lines, or stretches of lines with an empty one between. */
function rowsOf(lines: readonly string[], firstLine: number, areStretches: boolean): LineGroup[] {
  const groups: { words: string[]; line: number }[] = []
  let isNew = true
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      isNew = true
      continue
    }
    if (isNew || !areStretches) groups.push({ words: [], line: firstLine + index })
    isNew = false
    groups.at(-1)?.words.push(line)
  }
  return groups
}
