import type { Localized } from '../diagnostic.ts'
import { type GridRow, textOfCell } from './table-grid.ts'
import type { ColumnField } from './task-columns.ts'

/** A row of a task table, with the one above it, whose merged cells it may share. */
export interface RowInTable {
  readonly row: GridRow
  readonly above: GridRow | undefined
  readonly fields: readonly ColumnField[]
}

/** Whether a row says a task of its own: its words begin a sentence, and it has a unit or a time of its own. */
export function saysTask(given: RowInTable): boolean {
  return /^\p{Lu}/u.test(ownText(given, given.fields.indexOf('content'))) && hasOwnFields(given)
}

/** Whether a row that is joined to the one above may be a task of its own, the surer where both have one number. */
export function maySayTask(given: RowInTable, isSameNumber: boolean): boolean {
  const content = ownText(given, given.fields.indexOf('content'))
  const begins = /^(?:[-–—+•]\s*)?\p{Lu}/u.test(content)
  if (isSameNumber) return content !== '' && (begins || hasOwnFields(given))
  return begins && hasOwnFields(given)
}

function hasOwnFields(given: RowInTable): boolean {
  return given.fields.some((field, at) => ownFields.has(field) && ownText(given, at) !== '')
}

function ownText({ row, above }: RowInTable, at: number): string {
  return row.cells[at] === above?.cells[at] ? '' : textOfCell(row.cells[at])
}

const ownFields: ReadonlySet<ColumnField> = new Set<ColumnField>(['units', 'lead', 'support', 'due'])

/** What is asked of a row that was taken for a task. */
export const unnumberedWords: Localized = {
  vi: 'Hàng này không có số thứ tự riêng trong bản gốc nhưng có nội dung và đơn vị hoặc thời gian riêng nên được ghi thành một nhiệm vụ; nếu là phần tiếp của nhiệm vụ trên thì ghép lại.',
  en: 'This row has no number of its own in the paper, but words and a unit or time of its own, so it is a task; join it to the one above if it goes on with that.',
}

/** What is asked of a task that goes on in rows which may be tasks. */
export const joinedWords: Localized = {
  vi: 'Nhiệm vụ này được ghép từ nhiều hàng của bản gốc dưới cùng một số thứ tự; nếu mỗi hàng là một nhiệm vụ thì tách ra, kèm đơn vị và thời gian của hàng ấy.',
  en: 'This task is joined from several rows of the paper under one number; where each is a task, part them with the units and times of their rows.',
}

/** What is asked of a row without a number that is printed with one which the paper gives another row. */
export function numberTwiceWords(number: number): Localized {
  return {
    vi: `Khi in, nhiệm vụ này mang số ${number}, trùng với số của một hàng khác trong bản gốc; ghép lại hoặc ghi “number” cho đúng.`,
    en: `This task prints as number ${number}, which another row of the paper has; join it or write its “number”.`,
  }
}
