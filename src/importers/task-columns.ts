import type { Localized } from '../diagnostic.ts'
import type { ScheduleColumn } from '../plan/plan.ts'
import { isColumnNumbers } from './rows-aside.ts'
import { distinctCells, type Grid, type GridRow, textOfCell } from './table-grid.ts'

/** What stands in a column of the task table; `group` is a column that names quarters or months over many rows. */
export type ColumnField = ScheduleColumn | 'group'

/** The head of a task table: what stands in each column, under which caption. */
export interface TaskHead {
  readonly fields: readonly ColumnField[]
  readonly captions: readonly string[]
  /** How many rows it has. */
  readonly height: number
  readonly questions: readonly Localized[]
}

/** Reads the head of a table as that of a task table; of another table there is none. */
export function taskHeadOf(grid: Grid): TaskHead | undefined {
  const height = headHeight(grid)
  const head = grid.rows.slice(0, height).filter((row) => !isColumnNumbers(row))
  const captions = Array.from({ length: grid.width }, (_, at) => captionAt(head, at))
  const rest = grid.rows.slice(height)
  const named = captions.map((caption, at) => fieldOf(innermost(head, at)) ?? fieldOf(caption))
  const bareAt = named.includes('number')
    ? -1
    : captions.findIndex((caption, at) => caption === '' && isCounted(at, rest))
  const known = named.map((field, at) => (at === bareAt ? 'number' : field))
  if (rest.length === 0 || captions.some((caption, at) => caption === '' && at !== bareAt)) return undefined
  if (!known.includes('content') || !known.some((field) => field !== undefined && telling.has(field)))
    return undefined

  const questions: Localized[] = []
  const taken = new Set<ColumnField>()
  const fields = known.map((field, at) => {
    if (field !== undefined && isGroupColumn(field, at, rest)) return 'group'
    if (field === undefined || taken.has(field)) return undefined
    taken.add(field)
    return field
  })
  for (const [at, field] of fields.entries()) {
    if (field !== undefined) continue
    const spare = spares.find((each) => !taken.has(each) && !fields.includes(each))
    if (spare === undefined) return undefined
    taken.add(spare)
    fields[at] = spare
    questions.push(spareWords(captions[at] ?? '', spare))
  }
  return { fields: fields.flatMap((field) => field ?? []), captions, height, questions }
}

/** What makes a table with a column of work a task table. */
const telling: ReadonlySet<ColumnField> = new Set<ColumnField>(['units', 'lead', 'support', 'due'])

/** Where a column goes that has no field of its own. */
const spares: readonly ScheduleColumn[] = ['note', 'product', 'place', 'submitTo', 'due']

function spareWords(caption: string, field: ScheduleColumn): Localized {
  return {
    vi: `Cột “${caption}” không có mục riêng nên được ghi ở mục “${field}”.`,
    en: `The column “${caption}” has no key of its own, so it stands under “${field}”.`,
  }
}

const patterns: readonly (readonly [ScheduleColumn, RegExp])[] = [
  ['number', /^(t\/?t|stt|số tt|số thứ tự|#|số)$/],
  ['note', /ghi chú/],
  ['content', /^(?:các )?(?:nội dung|phần việc|đầu việc|tên (?:công )?việc)/],
  [
    'due',
    /thời gian|thời hạn|tiến độ|lộ trình|hoàn thành|thời điểm|^ngày|^tháng|^qu[ýí]|^đợt|^năm(?!\p{L})|hạn(?!\p{L})/u,
  ],
  ['place', /địa điểm|^nơi /],
  ['product', /sản phẩm|kết quả/],
  ['units', /chủ trì.*phối hợp/],
  ['support', /phối hợp|tham gia|giúp việc|hỗ trợ/],
  ['lead', /chủ trì|phụ trách|chịu trách nhiệm chính|tham mưu|đầu mối/],
  ['submitTo', /^cấp |trình/],
  ['content', /nội dung|nhiệm vụ|công việc|^việc|hoạt động|phong trào|chuyên đề/],
  ['units', /đơn vị|cơ quan|bộ phận|phòng|người|thực hiện|phân công|trách nhiệm|phường|lực lượng|^ai /],
]

function fieldOf(caption: string): ScheduleColumn | undefined {
  const words = caption.toLocaleLowerCase('vi').replaceAll(/[.:*]/g, '').trim()
  return patterns.find(([, pattern]) => pattern.test(words))?.[0]
}

/** The rows that are marked as head, or those that the cells of the first row reach down to. */
function headHeight({ rows }: Grid): number {
  const [first] = rows
  if (!first) return 0
  const marked = rows.findIndex(({ row }) => row.isHeader !== true)
  const reach = Math.max(1, ...distinctCells(first).map(({ cell }) => cell.cell.rowSpan))
  const isSplit = distinctCells(first).some(({ cell }) => cell.cell.columnSpan > 1)
  const second = rows[1]
  const isSecondHead =
    isSplit && second?.cells.some((cell, at) => cell !== first.cells[at] && fieldOf(textOfCell(cell)))
  return Math.min(Math.max(marked, reach, isSecondHead ? 2 : 1), Math.max(1, rows.length - 1), 3)
}

/** The words of a column's caption from top to bottom, each cell once and in its first column. */
function captionAt(head: readonly GridRow[], at: number): string {
  const cells = head.map(({ cells }) => cells[at])
  const own = cells.filter(
    (cell, index) =>
      cell !== undefined &&
      cells.indexOf(cell) === index &&
      (cell.cell.column === at || index === cells.length - 1),
  )
  return own
    .map(textOfCell)
    .filter((text) => text !== '')
    .join(': ')
}

function innermost(head: readonly GridRow[], at: number): string {
  return textOfCell(head.at(-1)?.cells[at])
}

/** Whether a column without a caption counts the rows. */
function isCounted(at: number, rows: readonly GridRow[]): boolean {
  const texts = rows.flatMap(({ cells, row }) => {
    const cell = cells[at]
    return cell === undefined || (cell.cell.columnSpan > 1 && row.cells.length === 1)
      ? []
      : [textOfCell(cell)]
  })
  const filled = texts.filter((text) => text !== '')
  return filled.length > 0 && filled.every((text) => /^(?:\d{1,3}|[IVX]+)[.)]?$/.test(text))
}

/** Whether a column of times names groups: it is the first one, or each of its cells covers several rows. */
function isGroupColumn(field: ScheduleColumn, at: number, rows: readonly GridRow[]): boolean {
  if (field !== 'due') return false
  const cells = rows.flatMap(({ cells }) => cells[at] ?? [])
  const texts = cells.map(textOfCell)
  const isLong = cells.every(({ cell }) => cell.rowSpan > 1 && cell.columnSpan === 1)
  return (
    (at === 0 || isLong) && texts[0] !== '' && texts.every((text) => text === '' || groupWords.test(text))
  )
}

const groupWords = /^(?:qu[ýí]|tháng|đợt|cả năm|năm)(?!\p{L})|^(?:I{1,3}|IV|\d{1,2})(?:\/\d{4})?$/iu
