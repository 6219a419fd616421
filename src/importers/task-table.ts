import { readDay, showDay } from '../day.ts'
import type { Localized } from '../diagnostic.ts'
import type { ScheduleColumn, Task } from '../plan/plan.ts'
import { areSentences } from './cell-lines.ts'
import { dittoQuestion, isDitto, withoutDittoMarks } from './ditto.ts'
import { isTimeOfGroup } from './groups.ts'
import type { PaperPlace } from './paper.ts'
import { isColumnNumbers, isNote, isPageNumber, type RowsAside } from './rows-aside.ts'
import { distinctCells, type Grid, type GridCell, type GridRow, textOfCell } from './table-grid.ts'
import type { ColumnField, TaskHead } from './task-columns.ts'
import { joinedWords, maySayTask, type RowInTable, saysTask, unnumberedWords } from './task-rows.ts'

/** A row of the task table with the rows that go on with it. */
export interface ReadTask {
  readonly place: PaperPlace
  number: string
  /** The lines of each cell, by what stands in it. */
  readonly lines: Partial<Record<ScheduleColumn, string[]>>
  readonly remarks: Localized[]
}

/** Tasks under the words that head them, if any do. */
export interface ReadGroup {
  readonly label?: string
  readonly place: PaperPlace
  readonly tasks: ReadTask[]
  /** Its words where a column says them again for a row. */
  readonly again?: string[]
}

/** Reads the rows of a task table; those of a table cut by pages go on with the groups that are there. */
export function readTasks(
  grid: Grid,
  { fields, captions, height }: TaskHead,
  groups: ReadGroup[],
  aside: RowsAside,
): void {
  const contentAt = fields.indexOf('content')
  const numberAt = fields.indexOf('number')
  const groupAt = fields.indexOf('group')
  let groupCell: GridCell | undefined
  let numberCell: GridCell | undefined

  for (const [index, row] of grid.rows.entries()) {
    const { place } = row.row
    if (isColumnNumbers(row)) {
      aside.columnNumbers.push(row.row)
      continue
    }
    if (index < height) continue
    if (isHeadAgain(row, captions)) {
      aside.repeated.add(row.row)
      continue
    }
    if (isPageNumber(row)) {
      aside.pageNumbers.push(row.row)
      continue
    }
    if (isNote(row, grid.width, numberAt)) {
      aside.notes.push(row.row)
      continue
    }
    const label = labelOf(row, { contentAt, numberAt, width: grid.width })
    if (label !== undefined) {
      groups.push({ label, place, tasks: [] })
      continue
    }
    const named = groupAt < 0 ? undefined : row.cells[groupAt]
    if (named && named !== groupCell && textOfCell(named) !== '') {
      const above = groups.at(-1)
      if (isSameLabel(above, named, captions[groupAt])) above?.again?.push(textOfCell(named))
      else groups.push({ label: labelIn(named, captions[groupAt]), place, tasks: [], again: [] })
    }
    groupCell = named ?? groupCell

    const last = groups.at(-1)?.tasks.at(-1)
    const own = numberAt < 0 ? undefined : row.cells[numberAt]
    const number = textOfCell(own)
    const isSameNumber = own !== undefined && own === numberCell && own.cell.rowSpan > 1
    numberCell = own
    const isUnnumbered = numberAt >= 0 && last !== undefined && (isSameNumber || number === '')
    const above = grid.rows[index - 1]
    const isWhole = isUnnumbered && saysTask({ row, above, fields })
    if (isUnnumbered && !isWhole && (isSameNumber || isLoose(row, fields, last))) {
      const isDoubted = maySayTask({ row, above, fields }, isSameNumber)
      if (isDoubted && !last.remarks.includes(joinedWords)) last.remarks.push(joinedWords)
      addLines(last, { row, fields, above }, { aside })
    } else {
      const isDoubted =
        isUnnumbered && (isSameNumber || groups.some(({ tasks }) => tasks.some((each) => each.number !== '')))
      const task: ReadTask = {
        place,
        number: isSameNumber ? '' : number.replace(/[.)]$/, ''),
        lines: {},
        remarks: isDoubted ? [unnumberedWords] : [],
      }
      const before = groups.findLast(({ tasks }) => tasks.length > 0)?.tasks.at(-1)
      addLines(task, { row, fields, above: undefined }, { aside, before })
      if (
        fields.every((field) => field === 'group' || (task.lines[field] ?? []).length === 0) &&
        number === ''
      )
        continue
      if (groups.length === 0) groups.push({ place, tasks: [] })
      groups.at(-1)?.tasks.push(task)
    }
  }
}

/** Whether a row says the captions of the head again. */
export function isHeadAgain(row: GridRow, captions: readonly string[]): boolean {
  const texts = row.cells.map(textOfCell)
  return texts.length === captions.length && texts.every((text, at) => text === captions[at])
}

/** A row without a number goes on with the one above, unless that is whole and it has all that a task has. */
function isLoose(row: GridRow, fields: readonly ColumnField[], last: ReadTask): boolean {
  const filled = fields.filter((field, at) => field !== 'number' && textOfCell(row.cells[at]) !== '')
  return filled.length > 0 && !(last.number === '' && filled.includes('content') && filled.length > 1)
}

/** Adds the lines of a row to a task; a cell that says “as above” has the words of the task before. */
function addLines(
  task: ReadTask,
  { row, fields, above }: RowInTable,
  { aside, before }: { aside: RowsAside; before?: ReadTask | undefined },
): void {
  for (const [at, field] of fields.entries()) {
    const cell = row.cells[at]
    if (!cell || field === 'group' || field === 'number' || cell === above?.cells[at]) continue
    const text = textOfCell(cell)
    const isAgain = isDitto(text)
    const lines = isAgain ? before?.lines[field] : withoutDittoMarks(cell.lines)
    if (isAgain) task.remarks.push(dittoQuestion(text))
    if (isAgain && lines) aside.ditto.push(text)
    if (lines && lines.length > 0) task.lines[field] = [...(task.lines[field] ?? []), ...lines]
  }
}

/** The words of a row that heads a group: one cell over the whole width, the same in all, or one that stands alone. */
function labelOf(
  row: GridRow,
  { contentAt, numberAt, width }: { contentAt: number; numberAt: number; width: number },
): string | undefined {
  const filled = distinctCells(row).filter(({ cell }) => cell.lines.length > 0)
  const [first, second] = filled
  if (!first) return undefined
  const text = textOfCell(first.cell)
  const isSpread = first.cell.cell.columnSpan >= Math.max(2, width)
  const isSame =
    filled.length > 1 && filled.length === width && filled.every(({ cell }) => textOfCell(cell) === text)
  if (isSpread || isSame) return text
  if (filled.length === 1) {
    const isAtNumber = first.at === numberAt && /\p{L}{2}/u.test(text)
    const isTitle = first.cell.isBold && (first.at === contentAt || first.at === 0)
    return isAtNumber || isTitle || isTimeOfGroup(text) ? text : undefined
  }
  const isCounted = first.at === numberAt && second?.at === contentAt && filled.length === 2
  return isCounted && /^(?:[IVX]+|[A-H])[.)]?$/.test(text) && second
    ? `${text} ${textOfCell(second.cell)}`
    : undefined
}

function labelIn(cell: GridCell, caption = ''): string {
  const text = textOfCell(cell)
  return /^[IVX\d]/.test(text) ? `${caption} ${text}` : text
}

function isSameLabel(group: ReadGroup | undefined, cell: GridCell, caption: string | undefined): boolean {
  return group?.label === labelIn(cell, caption)
}

/** The parts of what a task says: one text, or one for each dash or for each line that begins for itself. */
export function partsOf(lines: readonly string[]): string | string[] {
  const isDashed = lines.some((line) => dash.test(line))
  if (!isDashed) return areSentences(lines) ? [...lines] : lines.join(' ')
  const parts: string[] = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (dash.test(line)) parts.push(line.replace(dash, ''))
    else if (last !== undefined && /^\p{Ll}/u.test(line)) parts[parts.length - 1] = `${last} ${line}`
    else parts.push(line)
  }
  return parts.length === 1 ? (parts[0] ?? '') : parts
}

const dash = /^[-–—•]\s*(?=\S)/u

/** A time as a plan has it: a day, a month or a stretch of days that would print the same, else the words. */
export function dueOf(text: string): NonNullable<Task['due']> {
  const [from = '', to = '', more] = text.split(/\s-\s/)
  const [first, last] = [shownDay(from), shownDay(to)]
  if (more === undefined && first !== undefined && last !== undefined) return { from: first, to: last }
  return isoOf(text) ?? text
}

/** A day, or a month after its word. */
function isoOf(text: string): string | undefined {
  return /^\d{1,2}\/\d{4}$/.test(text) ? undefined : shownDay(text.replace(/^Tháng (?=\d{1,2}\/\d{4}$)/, ''))
}

/** A day or month in the figures in which it would be printed. */
function shownDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  const iso = [year, month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])].join('-')
  return readDay(iso) && showDay(iso) === text ? iso : undefined
}

/** Whether the numbers of tasks begin again in each group. */
export function isCountedPerGroup(groups: readonly ReadGroup[]): boolean {
  const firsts = groups.filter(({ tasks }) => tasks.length > 0).map(({ tasks }) => tasks[0]?.number)
  return (
    firsts.length > 1 && firsts[0] !== '' && firsts.slice(1).every((number) => /^0?1$|^I$/.test(number ?? ''))
  )
}
