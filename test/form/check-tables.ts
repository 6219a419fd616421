import type { Block, Border, Table, TableRow } from '../docx/docx-document.ts'
import type { Findings, Subject } from './findings.ts'
import type { ColumnsKind, FormatData } from './format-data.ts'
import { fromPoints } from './lengths.ts'
import type { Layout, Placed } from './locate.ts'
import { firstText, noiNhan, rowText, tableRowKey } from './locate-tables.ts'
import { hasText, quocHieu } from './located.ts'

/** Judges the letterhead: two columns without lines, its parts level with each other. */
export function checkLetterhead(findings: Findings, { letterhead }: Layout, format: FormatData): void {
  if (!letterhead) return
  const subject = { key: 'letterhead', name: 'Phần đầu văn bản', article: format.columns['hai-cot'].article }
  checkColumns(findings, subject, letterhead, format, 'hai-cot')

  const [top, second] = letterhead.table.rows.map(cellWords)
  findings.equal(subject, 'issuer and Quốc hiệu side by side', quocHieu.test(firstOf(top, 1)), true)
  if (!second) return
  findings.equal(subject, 'number and place side by side', /^Số:/u.test(firstOf(second, 0)), true)
  findings.equal(subject, 'place beside the number', /ngày/u.test(firstOf(second, 1)), true)
}

/** Judges recipients and signatures: never torn, the signature never alone on a page. */
export function checkClosing(findings: Findings, { closing }: Layout, format: FormatData): void {
  for (const [index, placed] of closing.entries()) {
    const words = placed.table.rows.map(cellWords)
    const isPair = firstOf(words[0], 0) !== '' && !noiNhan.test(firstOf(words[0], 0))
    const kind = isPair ? 'hai-chu-ky' : 'cuoi-van-ban'
    const subject = { key: 'closing', name: 'Khối chữ ký', article: format.columns[kind].article }
    checkColumns(findings, subject, placed, format, kind)
    if (index === 0) findings.equal(subject, 'signature at the right', firstOf(words[0], 1) !== '', true)

    const { rows } = placed.table
    const isWhole = rows.every(({ cantSplit }) => cantSplit)
    findings.equal(subject, 'every row whole', isWhole, true)
    findings.equal(subject, 'rows kept together', rows.slice(0, -1).every(isKept), true)
    if (index === 0) checkHeld(findings, subject, placed)
  }
}

function checkHeld(findings: Findings, subject: Subject, { before }: Placed): void {
  const lastText = before.findLastIndex((block) => block.kind === 'table' || hasText(block))
  for (const block of before.slice(lastText)) {
    const what = hasText(block) || block.kind === 'table' ? 'last of the text' : 'space above'
    findings.equal(subject, `${what} kept with it`, isKeptBlock(block), true)
  }
}

/** Judges a table with lines. */
export function checkTable(findings: Findings, { table, before, width }: Placed, format: FormatData): void {
  const subject = { key: 'table', name: 'Bảng' }
  const { rule, padding } = format.table
  const edges = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const
  for (const edge of edges) {
    findings.equal(subject, `${edge} line`, lineWords(table.borders[edge]), `single ${rule} black`)
  }
  findings.equal(subject, 'left padding', table.cellMargins.left, fromPoints(padding))
  findings.equal(subject, 'right padding', table.cellMargins.right, fromPoints(padding))
  checkWidths(findings, subject, table, width)
  checkSpaceAbove(findings, subject, before, format.table.before)

  for (const [index, row] of table.rows.entries()) checkRow(findings, table, row, index, format)
}

function checkRow(findings: Findings, table: Table, row: TableRow, index: number, format: FormatData): void {
  const key = tableRowKey(row, index)
  const data = format.styles[key]
  const subject = { key, name: data?.name ?? key, text: rowText(row), article: data?.article }
  findings.equal(subject, 'row whole', row.cantSplit, true)
  findings.equal(subject, 'repeated on every page', row.isHeader, key === 'dau-bang')

  const columns = table.columnWidths.length
  const spans = row.cells.map(({ gridSpan }) => gridSpan)
  findings.equal(
    subject,
    'columns filled',
    spans.reduce((sum, span) => sum + span, 0),
    columns,
  )
  if (key !== 'hang-nhom') return
  findings.equal(subject, 'columns spanned', spans.join(' and '), `${columns}`)
  findings.equal(subject, 'row kept with the next', isKept(row), true)
}

function checkColumns(
  findings: Findings,
  subject: Subject,
  { table, width, before }: Placed,
  format: FormatData,
  kind: ColumnsKind,
): void {
  const { widths, before: space } = format.columns[kind]
  const total = table.columnWidths.reduce((sum, each) => sum + each, 0)
  const shares = table.columnWidths.map((each) => (100 * each) / total)
  findings.look(subject, {
    property: 'shares of the columns',
    measured: shares.map((share) => share.toFixed(1)).join(' and '),
    expected: widths.join(' and '),
    holds:
      shares.length === 2 && shares.every((share, index) => Math.abs(share - (widths[index] ?? 0)) < 0.5),
  })
  checkWidths(findings, subject, table, width)

  const cells = table.rows.flatMap((row) => row.cells)
  const paddings = cells.flatMap(({ margins }) => [margins.left, margins.right])
  findings.equal(subject, 'padding', Math.max(...paddings), 0)
  const lines = [...cells.flatMap(({ borders }) => Object.values(borders)), ...Object.values(table.borders)]
  findings.equal(subject, 'visible lines', lines.filter((line) => line !== undefined).length, 0)
  if (space !== undefined) checkSpaceAbove(findings, subject, before, space)
}

/** Programs differ in which of the widths they follow, so all must agree. */
function checkWidths(findings: Findings, subject: Subject, table: Table, width: number): void {
  const total = table.columnWidths.reduce((sum, each) => sum + each, 0)
  findings.look(subject, {
    property: 'width between the margins',
    measured: `${total} twips`,
    expected: `${width} twips`,
    holds: Math.abs(total - width) <= table.columnWidths.length,
  })
  findings.equal(subject, 'width told for the table', table.width?.value, total)
  findings.equal(subject, 'layout', table.layout, 'fixed')
  const told = table.rows.map(({ cells }) => cells.map((cell) => cell.width?.value).join(' '))
  const grid = table.rows.map(({ cells }) =>
    gridWidths(
      cells.map(({ gridSpan }) => gridSpan),
      table,
    ).join(' '),
  )
  findings.equal(subject, 'cell widths', told.join(', '), grid.join(', '))
}

function gridWidths(spans: readonly number[], { columnWidths }: Table): number[] {
  let column = 0
  return spans.map((span) => {
    column += span
    return columnWidths.slice(column - span, column).reduce((sum, each) => sum + each, 0)
  })
}

function checkSpaceAbove(
  findings: Findings,
  subject: Subject,
  before: readonly Block[],
  points: number,
): void {
  const above = before.at(-1)
  if (above?.kind !== 'paragraph') return
  const space = hasText(above) ? above.spacingAfter : above.spacingBefore
  findings.equal(subject, 'space above', space, fromPoints(points))
  if (!hasText(above)) findings.equal(subject, 'space above kept with it', above.keepNext, true)
}

function lineWords(border: Border | undefined): string {
  if (!border) return 'none'
  return `${border.style} ${border.size} ${['auto', '000000'].includes(border.color) ? 'black' : border.color}`
}

function isKeptBlock(block: Block): boolean {
  if (block.kind === 'paragraph') return block.keepNext
  const row = block.rows.at(-1)
  return row !== undefined && isKept(row)
}

/** Word keeps a row with the next when each of its paragraphs is kept so. */
function isKept({ cells }: TableRow): boolean {
  return cells.every(({ blocks }) => blocks.every((block) => block.kind === 'paragraph' && block.keepNext))
}

function cellWords({ cells }: TableRow): string[] {
  return cells.map(firstText)
}

/** The Quốc hiệu and the recipients open their cells. */
function firstOf(words: readonly string[] | undefined, column: number): string {
  return words?.[column] ?? ''
}
