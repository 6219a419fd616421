import { describe, expect, test } from 'vitest'
import { a4, buildDocx } from './build-docx.ts'
import type { Table } from './docx-document.ts'
import { readDocument } from './effective-format.ts'

const line = (name: string, style = 'single') => `<w:${name} w:val="${style}" w:sz="4" w:color="000000"/>`
const single = { style: 'single', size: 0.5, color: '000000' }
const styles = `
  <w:style w:type="table" w:default="1" w:styleId="Plain"><w:tblPr><w:tblCellMar>
    <w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
  <w:style w:type="table" w:styleId="Grid"><w:basedOn w:val="Plain"/>
    <w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr>
    <w:tblPr><w:tblBorders>
      ${['top', 'start', 'bottom', 'end', 'insideH', 'insideV'].map((name) => line(name)).join('')}
    </w:tblBorders></w:tblPr></w:style>`

describe('a table with merged cells', () => {
  const table = read(
    `<w:tblStyle w:val="Grid"/><w:tblW w:w="5000" w:type="pct"/><w:jc w:val="center"/>
      <w:tblLayout w:type="fixed"/>`,
    row('<w:tblHeader/>', [
      cell('<w:tcW w:w="3000" w:type="dxa"/><w:gridSpan w:val="2"/>', 'Nội dung'),
      cell('<w:vMerge w:val="restart"/>', 'Đơn vị'),
    ]) +
      row('<w:cantSplit/><w:tblHeader w:val="0"/>', [
        cell('', 'một'),
        cell(
          `<w:tcBorders>${line('top', 'nil')}${line('right', 'double')}</w:tcBorders>
          <w:tcMar><w:start w:w="0" w:type="dxa"/></w:tcMar>`,
          'hai',
        ),
        cell('<w:vMerge/>', ''),
      ]),
  )

  test('has its grid and its own properties', () => {
    expect(table).toMatchObject({
      styleId: 'Grid',
      columnWidths: [1000, 2000, 1500],
      layout: 'fixed',
      align: 'center',
      width: { value: 100, unit: 'pct' },
      cellMargins: { top: 0, bottom: 0, left: 108, right: 108 },
      borders: { top: single, left: single, right: single, insideHorizontal: single, insideVertical: single },
    })
  })

  test('tells header rows and rows that hold together', () => {
    expect(table.rows.map(({ isHeader, cantSplit }) => [isHeader, cantSplit])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  test('tells spans, merges and widths', () => {
    const cells = table.rows.map((each) =>
      each.cells.map(({ gridSpan, verticalMerge }) => [gridSpan, verticalMerge]),
    )
    expect(cells).toEqual([
      [
        [2, undefined],
        [1, 'restart'],
      ],
      [
        [1, undefined],
        [1, undefined],
        [1, 'continue'],
      ],
    ])
    expect(table.rows[0]?.cells[0]?.width).toEqual({ value: 3000, unit: 'dxa' })
    expect(table.rows[1]?.cells[0]?.width).toBeUndefined()
  })

  test('formats its paragraphs by its style', () => {
    expect(table.rows[0]?.cells[0]?.blocks).toMatchObject([
      { text: 'Nội dung', align: 'center', runs: [{ size: 12 }] },
    ])
  })

  test('has cells with their own lines and margins over those of the table', () => {
    const own = table.rows[1]?.cells[1]
    expect(own?.borders).toEqual({
      top: undefined,
      right: { ...single, style: 'double' },
      bottom: single,
      left: single,
    })
    expect(own?.margins).toMatchObject({ left: 0, right: 108 })
    expect(table.rows[0]?.cells[0]?.borders.bottom).toEqual(single)
  })
})

test('lines of the table itself can switch those of its style off', () => {
  const off = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((name) => line(name, 'none'))
    .join('')
  const table = read(`<w:tblStyle w:val="Grid"/><w:tblBorders>${off}</w:tblBorders>`, row('', [cell('', '')]))
  expect(Object.values(table.borders)).toEqual(Array(6).fill(undefined))
  expect(table.rows[0]?.cells[0]?.borders.left).toBeUndefined()
})

test('a cell takes outer and inner lines by its place', () => {
  const inner = `<w:tblBorders>${line('insideV')}</w:tblBorders>`
  const cells = read(inner, row('', [cell('', ''), cell('', ''), cell('', '')])).rows[0]?.cells ?? []
  expect(cells.map(({ borders }) => [borders.left?.style, borders.right?.style])).toEqual([
    [undefined, 'single'],
    ['single', 'single'],
    ['single', undefined],
  ])
  const spanning =
    read(inner, row('', [cell('<w:gridSpan w:val="2"/>', ''), cell('', '')])).rows[0]?.cells ?? []
  expect(spanning.map(({ borders }) => borders.right?.style)).toEqual(['single', undefined])
})

test('a table of the default style has no lines and lays itself out', () => {
  const table = read('', row('', [cell('', 'một')]))
  expect(table).toMatchObject({ styleId: 'Plain', layout: 'autofit', align: 'left', width: undefined })
  expect(table.borders.top).toBeUndefined()
  expect(table.rows[0]?.cells[0]?.blocks).toMatchObject([{ align: 'left', runs: [{ size: 10 }] }])
})

test('a table may hold a table', () => {
  const inner = `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tblGrid/>
    ${row('', [cell('', 'trong')])}</w:tbl>`
  const table = read('', row('', [`<w:tc>${inner}<w:p/></w:tc>`]))
  expect(table.rows[0]?.cells[0]?.blocks).toMatchObject([
    { kind: 'table', rows: [{ cells: [{ blocks: [{ text: 'trong', align: 'center' }] }] }] },
    { kind: 'paragraph', align: 'left' },
  ])
})

function cell(properties: string, text: string): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
}

function row(properties: string, cells: readonly string[]): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`
}

function read(properties: string, rows: string): Table {
  const grid = [1000, 2000, 1500].map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const body = `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>${a4}`
  const [table] = readDocument(buildDocx({ styles, body })).blocks
  if (table?.kind !== 'table') throw new Error('Expected a table.')
  return table
}
