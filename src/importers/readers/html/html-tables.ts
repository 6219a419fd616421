import { htmlLimits } from '../../limits.ts'
import type { PaperBlock, PaperCell, PaperRow } from '../../paper.ts'
import { lineAt } from '../text-blocks.ts'
import { blocksIn, type HtmlReading } from './html-blocks.ts'
import { type HtmlLook, lookInside, styleOf } from './html-looks.ts'
import type { HtmlElement } from './html-tree.ts'

/** A table with the places of its cells, its caption before it. */
export function htmlTable(table: HtmlElement, look: HtmlLook, reading: HtmlReading): PaperBlock[] {
  const inside: HtmlLook = { ...look, align: undefined }
  const before: PaperBlock[][] = []
  const rows: PaperRow[] = []
  /** Of each column, the first row that no cell from above reaches. */
  const free: number[] = []

  const readRow = (row: HtmlElement, isHead: boolean) => {
    const cells: PaperCell[] = []
    let column = 0
    for (const child of elements(row)) {
      if (child.name !== 'td' && child.name !== 'th') continue
      while (column < htmlLimits.span && (free[column] ?? 0) > rows.length) column += 1
      const style = styleOf(child, reading.rules)
      const columnSpan = spanOf(child.attributes['colspan'])
      const rowSpan = spanOf(child.attributes['rowspan'])
      cells.push({
        column,
        columnSpan,
        rowSpan,
        blocks: blocksIn(child, lookInside(child, style, inside), reading),
      })
      const end = Math.min(column + columnSpan, htmlLimits.span)
      for (let covered = column; covered < end; covered += 1) free[covered] = rows.length + rowSpan
      column += columnSpan
    }
    const isHeader = isHead || (cells.length > 0 && elements(row).every(({ name }) => name === 'th'))
    rows.push({ cells, ...(isHeader && { isHeader }), place: lineAt(row.line) })
  }

  const readPart = (part: HtmlElement, isHead: boolean) => {
    for (const child of elements(part)) {
      if (child.name === 'tr') readRow(child, isHead)
      else if (/^(thead|tbody|tfoot)$/.test(child.name)) readPart(child, child.name === 'thead')
      else if (child.name === 'caption') before.push(blocksIn(child, look, reading))
      else if (!/^(colgroup|col)$/.test(child.name)) before.push(blocksIn(child, look, reading))
    }
    const loose = part.children.filter((child) => typeof child === 'string').join(' ')
    if (loose.trim() !== '') before.push(blocksIn({ ...part, children: [loose] }, look, reading))
  }

  readPart(table, false)
  const hasBorders = Number.parseInt(table.attributes['border'] ?? '0', 10) > 0 || hasLines(table, reading)
  const place = lineAt(table.line)
  return [...before.flat(), ...(rows.length > 0 ? [{ kind: 'table' as const, rows, hasBorders, place }] : [])]
}

function hasLines(element: HtmlElement, reading: HtmlReading): boolean {
  if (
    /border[\w-]*:[^;]*\b(solid|double|dotted|dashed|\d*[1-9]\d*(\.\d+)?(px|pt))/.test(
      styleOf(element, reading.rules),
    )
  ) {
    return true
  }
  return elements(element).some(
    (child) => /^(thead|tbody|tfoot|tr|td|th)$/.test(child.name) && hasLines(child, reading),
  )
}

function elements(parent: HtmlElement): HtmlElement[] {
  return parent.children.filter((child): child is HtmlElement => typeof child !== 'string')
}

function spanOf(value: string | undefined): number {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? 1 : Math.min(htmlLimits.span, Math.max(1, number))
}
