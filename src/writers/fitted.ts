import { type Block, type Columns, type Document, type Paragraph, plainText } from '../document/document.ts'
import { type Format, styleOf } from '../format/format.ts'
import type { Inline } from '../markup/markup.ts'
import { bestWidth, filledLines, printedWidth } from './line-breaks.ts'
import { lineHeight, sheetOf, textHeightOf, textWidthOf } from './measures.ts'
import { fitOf, isName, nameLines } from './side-by-side.ts'

/**
 * A document whose long names and titles have found their lines: columns give way, names break between their parts,
 * titles fill their lines alike, and the names of all who sign stand level.
 */
export function fitted(document: Document): Document {
  const format = fittedFormat(document)
  const blocks = laidOut(document.blocks, format, (group, available) => {
    const { widths } = fitOf(group, format, available)
    const rows = group.map((row) => level(broken({ ...row, widths }, format), format))
    return rows.flatMap((row) => parted(row, format))
  })
  return { ...document, format, blocks }
}

/** The format with smaller letters where lines ask for them. */
function fittedFormat({ blocks, format }: Document): Format {
  let found = format
  laidOut(blocks, format, (group, available) => {
    found = fitOf(group, found, available).format
    return group
  })
  return found
}

/** Sets the parts side by side, rows of one table together, and the titles between them. */
function laidOut(
  blocks: readonly Block[],
  format: Format,
  set: (group: readonly Columns[], available: number) => readonly Columns[],
): Block[] {
  const found: Block[] = []
  let [landscape, at] = [false, 0]
  while (at < blocks.length) {
    const block = blocks[at]
    if (!block) break
    const available = textWidthOf(sheetOf(format.page, landscape), format.page)
    const group = block.kind === 'columns' ? groupAt(blocks, at, block) : []
    if (block.kind === 'landscape' || block.kind === 'page-break') landscape = block.kind === 'landscape'
    found.push(...(group.length > 0 ? set(group, available) : [balanced(block, format, available)]))
    at += Math.max(1, group.length)
  }
  return found
}

function groupAt(blocks: readonly Block[], at: number, { layout, columns }: Columns): Columns[] {
  const group: Columns[] = []
  for (const block of blocks.slice(at)) {
    if (block.kind !== 'columns' || block.layout !== layout || block.columns.length !== columns.length) break
    group.push(block)
  }
  return group
}

/** A title of several lines is broken so that they are of one length. */
function balanced(block: Block, format: Format, available: number): Block {
  if (!isName(block, format) || !isPlain(block)) return block
  const style = styleOf(format, block.style)
  const text = plainText(block.content)
  if (!style.bold || text.split('\n').every((line) => printedWidth(line, style) <= available)) return block
  const lines = filledLines(text, style, bestWidth(text, style, available))
  return { ...block, content: lines.flatMap(lineContent) }
}

/** Breaks what stands in the middle of a column between its parts. */
function broken(row: Columns, format: Format): Columns {
  const columns = row.columns.map((blocks, index) =>
    blocks.map((block) => {
      const isCentered = block.kind === 'paragraph' && styleOf(format, block.style).align === 'center'
      if (!isCentered || !isPlain(block)) return block
      const lines = nameLines(block, styleOf(format, block.style), row.widths?.[index] ?? 0)
      return { ...block, content: lines.flatMap(lineContent) }
    }),
  )
  return { ...row, columns }
}

/** Whether no words of a paragraph look otherwise than its style has it: such a text can be broken anew. */
function isPlain({ content }: Paragraph): boolean {
  return content.every((inline) => inline.kind === 'break' || !(inline.bold || inline.italic))
}

function lineContent(text: string, index: number): Inline[] {
  return [...(index > 0 ? [{ kind: 'break' as const }] : []), { kind: 'text', text }]
}

/**
 * A list beside a signature that is too long to stay with it goes on in a row of its own, which a page may end: what
 * is as high as the signature, and at least its first lines, stays.
 */
function parted(row: Columns, format: Format): Columns[] {
  if (!format.columns[row.layout]?.together) return [row]
  const page = textHeightOf(sheetOf(format.page, false), format.page)
  const height = (blocks: readonly Block[], index: number) =>
    heightOf(blocks, format, row.widths?.[index] ?? 0)
  const heights = row.columns.map(height)
  const tallest = heights.indexOf(Math.max(...heights))
  const list = row.columns[tallest] ?? []
  if ((heights[tallest] ?? 0) < page / 3 || !list.some(({ kind }) => kind === 'item')) return [row]

  const others = heights.filter((_, index) => index !== tallest)
  const room = Math.max(page / 12, ...others)
  let kept = list.length
  while (kept > 1 && height(list.slice(0, kept), tallest) > room) kept -= 1
  const column = (own: readonly Block[], rest: boolean) =>
    row.columns.map((blocks, index) => (index === tallest ? own : rest ? [] : blocks))
  return [
    { ...row, columns: column(list.slice(0, kept), false) },
    { ...row, columns: column(list.slice(kept), true), splits: true },
  ]
}

/** Lowers what ends the columns of a row to the level of the lowest, where all end alike. */
function level(row: Columns, format: Format): Columns {
  const ends = row.columns.map((blocks) => blocks.at(-1))
  const [first] = ends
  if (ends.length < 2 || first?.kind !== 'paragraph') return row
  if (ends.some((end) => end?.kind !== 'paragraph' || end.style !== first.style)) return row

  const heights = row.columns.map((blocks, index) =>
    heightOf(blocks.slice(0, -1), format, row.widths?.[index] ?? 0),
  )
  const lowest = Math.max(...heights)
  const columns = row.columns.map((blocks, index) => {
    const [end, lowered] = [blocks.at(-1), lowest - (heights[index] ?? 0)]
    return end?.kind === 'paragraph' && lowered > 0 ? [...blocks.slice(0, -1), { ...end, lowered }] : blocks
  })
  return { ...row, columns }
}

function heightOf(blocks: readonly Block[], format: Format, width: number): number {
  return blocks
    .filter((block) => block.kind === 'paragraph' || block.kind === 'item')
    .reduce((sum, { style: name, content }) => {
      const style = styleOf(format, name)
      const lines = filledLines(plainText(content), style, width).length
      return sum + (style.before ?? 0) + lines * lineHeight(style) + (style.after ?? 0)
    }, 0)
}
