import { textWidth } from '../../format/text-width.ts'
import type { Cell, Paragraph, PrintedDocument } from '../word/printed.ts'

/** How many pages a section takes, roughly: nobody lays the page out here, and a fifth more or less is nothing. */
export function roughPages({ paragraphs, sections }: PrintedDocument, index: number): number {
  const section = sections[index]
  if (!section) return 0
  const rows = new Map<string, Map<Cell, number>>()
  let height = 0
  for (const paragraph of paragraphs) {
    if (paragraph.section !== index || paragraph.inBox) continue
    const { cell } = paragraph
    if (!cell) {
      height += heightOf(paragraph)
      continue
    }
    const key = `${cell.table} ${cell.row}`
    const row = rows.get(key) ?? new Map<Cell, number>()
    row.set(cell, (row.get(cell) ?? 0) + heightOf(paragraph))
    rows.set(key, row)
  }
  for (const row of rows.values()) height += Math.max(...row.values())
  return height / Math.max(1, section.height - section.top - section.bottom)
}

/** A line of Times New Roman is so many times as high as its letters. */
const singleLine = 1.15

/** How high a paragraph is set, roughly, in points. */
export function heightOf({ pieces, text, look, available, endLook }: Paragraph): number {
  const room = Math.max(20, available - look.left - look.right)
  const size = pieces.reduce(
    (most, piece) => Math.max(most, piece.look.size),
    pieces.length > 0 ? 1 : endLook.size,
  )
  const width = pieces.reduce((sum, piece) => sum + textWidth(piece.text, piece.look), 0)
  const lines = Math.max(1, Math.ceil(width / room) + text.split('\n').length - 1)
  const line = look.lineRule === 'auto' ? look.line * size * singleLine : look.line
  return lines * line + look.before + look.after
}
