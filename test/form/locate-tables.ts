import type { Table, TableCell, TableRow } from '../docx/docx-document.ts'
import { type Flow, type Located, quocHieu, type Ruled, withRules } from './located.ts'

/** Tells the lines of the letterhead apart. */
export function locateLetterhead(table: Table): Located[] {
  return table.rows.flatMap((row) => {
    const cells = cellTexts(table, row)
    const isTop = cells.some((texts) => texts.some(({ paragraph }) => quocHieu.test(paragraph.text.trim())))
    return cells.flatMap((texts, column) => {
      return texts.flatMap((element, index) => {
        const isLast = index === texts.length - 1
        const found = letterheadRow(element.paragraph.text.trim(), isTop && column === 0, isLast)
        return found === undefined ? [] : [{ ...element, row: found }]
      })
    })
  })
}

/** Tells recipients and signatures apart. */
export function locateClosing(table: Table): Located[] {
  return table.rows.flatMap((row) => {
    return cellTexts(table, row).flatMap((texts, index) => {
      const isRecipients = texts.some(({ paragraph }) => noiNhan.test(paragraph.text.trim()))
      if (isRecipients) return texts.map((element) => ({ ...element, row: recipientsRow(element) }))
      const cell = row.cells[index]
      const name = cell && !isUnsigned(cell) ? texts.at(-1) : undefined
      return texts.map((element) => ({ ...element, row: element === name ? 'ho-ten' : 'quyen-han' }))
    })
  })
}

/** Whether a cell ends in a line left open, as drafts leave the name. */
export function isUnsigned({ blocks }: TableCell): boolean {
  const last = blocks.at(-1)
  return last?.kind === 'paragraph' && last.text.trim() === ''
}

/** Tells the cells of a table with lines apart: its first row, its group rows and all others. */
export function locateTable(table: Table): Located[] {
  return table.rows.flatMap((row, index) => {
    const key = tableRowKey(row, index)
    return cellTexts(table, row).flatMap((texts) => texts.map((element) => ({ ...element, row: key })))
  })
}

/** The row of the format file that the cells of a table row belong to. */
export function tableRowKey(row: TableRow, index: number): 'dau-bang' | 'hang-nhom' | 'o-bang' {
  if (index === 0) return 'dau-bang'
  const isGroup = row.cells.length === 1 || groupName.test(rowText(row))
  return isGroup ? 'hang-nhom' : 'o-bang'
}

/** The words of a row's first cell that has any. */
export function rowText(row: TableRow): string {
  return row.cells.map(firstText).find((text) => text !== '') ?? ''
}

/** The first words of a cell. */
export function firstText({ blocks }: TableCell): string {
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? block.text.trim() : ''))
  return texts.find((text) => text !== '') ?? ''
}

/** The line above the recipients. */
export const noiNhan = /^nơi nhận:?$/iu

const groupName = /^(QUÝ|THÁNG|NĂM|HỌC KỲ) /u

function letterheadRow(text: string, isIssuer: boolean, isLast: boolean): string | undefined {
  if (quocHieu.test(text)) return 'quoc-hieu'
  if (/^độc lập\b/iu.test(text)) return 'tieu-ngu'
  if (/^số:/iu.test(text)) return 'so-ky-hieu'
  if (/^dự thảo$/iu.test(text)) return 'du-thao'
  if (/ngày.*tháng.*năm/iu.test(text)) return 'dia-danh'
  if (!isIssuer) return undefined
  return isLast ? 'co-quan' : 'co-quan-chu-quan'
}

function recipientsRow({ paragraph }: Ruled): string {
  return noiNhan.test(paragraph.text.trim()) ? 'noi-nhan' : 'noi-nhan-danh-sach'
}

/** The texts of each cell, with the width between its margins. */
function cellTexts({ columnWidths }: Table, row: TableRow): Ruled[][] {
  let column = 0
  return row.cells.map((cell) => {
    const grid = columnWidths.slice(column, column + cell.gridSpan).reduce((sum, each) => sum + each, 0)
    column += cell.gridSpan
    return withRules(flowOf(cell, grid))
  })
}

function flowOf({ blocks, margins }: TableCell, grid: number): Flow[] {
  return blocks.map((block) => ({ block, width: grid - margins.left - margins.right }))
}
