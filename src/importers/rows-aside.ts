import { isMarkedPageNumber } from './page-numbers.ts'
import type { PaperParagraph, PaperRow } from './paper.ts'
import { distinctCells, type GridRow, textOfCell } from './table-grid.ts'

/** The rows of a task table that are no tasks. */
export interface RowsAside {
  /** Those that say the captions again. */
  readonly repeated: Set<PaperRow>
  /** Notes and sums. */
  readonly notes: PaperRow[]
  /** The numbers of columns under the captions. */
  readonly columnNumbers: PaperRow[]
  /** Numbers of pages between the rows. */
  readonly pageNumbers: PaperRow[]
  /** The words of cells that only say “as above”. */
  readonly ditto: string[]
}

/** No rows yet. */
export function noRowsAside(): RowsAside {
  return { repeated: new Set(), notes: [], columnNumbers: [], pageNumbers: [], ditto: [] }
}

/** Whether a row is only the number of a page. */
export function isPageNumber(row: GridRow): boolean {
  const [first, ...rest] = distinctCells(row).filter(({ cell }) => cell.lines.length > 0)
  return first !== undefined && rest.length === 0 && isMarkedPageNumber(textOfCell(first.cell))
}

/** Whether a row counts the columns: “(1) (2) (3)”, “A B 1 2”, “(5)=(3)+(4)”. */
export function isColumnNumbers(row: GridRow): boolean {
  const filled = distinctCells(row).filter(({ cell }) => cell.lines.length > 0)
  const codes = filled.map(({ cell }) => columnNumber.exec(textOfCell(cell))?.[1] ?? '')
  if (codes.length < 2 || codes.length < row.cells.length - 1 || codes.includes('')) return false
  return codes.every((code, at) => {
    const before = codes[at - 1]
    if (before === undefined) return /^(?:[aA1])$/.test(code)
    if (/^\d/.test(code)) return Number(code) === (/^\d/.test(before) ? Number(before) : 0) + 1
    return !/^\d/.test(before) && code.codePointAt(0) === (before.codePointAt(0) ?? 0) + 1
  })
}

const columnNumber = /^\(?\s*([A-Ha-h]|\d{1,2})\s*[.)]?(?:\s*=[\s\d()+*/:x×–-]+)?$/u

/** Whether a row is a note or a sum, which is no group and no task. */
export function isNote(row: GridRow, width: number, numberAt: number): boolean {
  const filled = distinctCells(row).filter(({ cell }) => cell.lines.length > 0)
  const [first] = filled
  if (!first) return false
  const text = textOfCell(first.cell)
  const isSpread = filled.length === 1 && first.cell.cell.columnSpan >= Math.max(2, width - 1)
  if (isSpread && /^\(?(?:\*\s*)?(?:ghi chú|lưu ý|(?:tổng )?cộng|tổng số)(?!\p{L})/iu.test(text)) return true
  return textOfCell(row.cells[numberAt]) === (first.at === numberAt ? text : '') && sumWords.test(text)
}

/** “Cộng” alone or with a figure; “Cộng tác viên” is work. */
const sumWords = /^(?:tổng cộng|tổng số|cộng)(?=\s*(?:[:.(…]|\d|$))/iu

/** The words of notes and sums as paragraphs, one for each row. */
export function noteParagraphs(notes: readonly PaperRow[]): PaperParagraph[] {
  return notes.flatMap(({ cells }) => {
    const own = cells.flatMap(({ blocks }) =>
      blocks.flatMap((each) => (each.kind === 'paragraph' ? each : [])),
    )
    const filled = own.filter(({ text }) => text.trim() !== '')
    const [first] = filled
    const isSum = first !== undefined && filled.length > 1 && sumWords.test(first.text.trim())
    return isSum ? [{ ...first, text: filled.map(({ text }) => text.trim()).join(' ') }] : own
  })
}
