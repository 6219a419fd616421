import { describe, expect, test } from 'vitest'
import { p, read, shown, table, told } from './docx-file.ts'

const tc = (words: string, look = '') =>
  `<w:tc><w:tcPr>${look}</w:tcPr>${words === '' ? '<w:p/>' : p(words)}</w:tc>`
const tr = (cells: string, look = '') => `<w:tr><w:trPr>${look}</w:trPr>${cells}</w:tr>`
const tbl = (rows: string, look = '') => `<w:tbl><w:tblPr>${look}</w:tblPr>${rows}</w:tbl>`
const shape = (body: string) =>
  table(read(body).blocks[0]).rows.map(({ cells }) =>
    cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan]),
  )

describe('tables', () => {
  test('cells have their places, also after a wide one and before a gap', () => {
    const body = tbl(
      tr(tc('QUÝ I', '<w:gridSpan w:val="3"/>')) +
        tr(tc('a') + tc('b') + tc('c')) +
        tr(tc('b') + tc('c'), '<w:gridBefore w:val="1"/>'),
    )
    expect(shape(body)).toEqual([
      [[0, 3, 1]],
      [
        [0, 1, 1],
        [1, 1, 1],
        [2, 1, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
    ])
  })

  test('a cell merged downwards stands once, in its first row', () => {
    const restart = '<w:vMerge w:val="restart"/>'
    const body = tbl(
      tr(tc('Quý I', restart) + tc('Một')) +
        tr(tc('', '<w:vMerge/>') + tc('Hai')) +
        tr(tc('Quý II', restart) + tc('Ba')),
    )
    expect(shape(body)).toEqual([
      [
        [0, 1, 2],
        [1, 1, 1],
      ],
      [[1, 1, 1]],
      [
        [0, 1, 1],
        [1, 1, 1],
      ],
    ])
    expect(shown(body)).toEqual(['Quý I | Một || Hai || Quý II | Ba'])
  })

  test('a cell that goes on from nothing is a cell', () => {
    expect(shape(tbl(tr(tc('Một', '<w:vMerge/>'))))).toEqual([[[0, 1, 1]]])
  })

  test('words under a merged cell are told', () => {
    const body = tbl(tr(tc('Trên', '<w:vMerge w:val="restart"/>')) + tr(tc('Dưới', '<w:vMerge/>')))
    expect(shown(body)).toEqual(['Trên || '])
    expect(read(body).remarks).toMatchObject([{ code: 'import/merged-words', isLoss: true }])
  })

  test('cells merged sideways in the old way are one', () => {
    expect(
      shape(tbl(tr(tc('Một', '<w:hMerge w:val="restart"/>') + tc('', '<w:hMerge/>') + tc('Ba')))),
    ).toEqual([
      [
        [0, 2, 1],
        [2, 1, 1],
      ],
    ])
  })

  test('a row that is repeated on every page is a head', () => {
    const { rows } = table(read(tbl(tr(tc('TT'), '<w:tblHeader/>') + tr(tc('1')))).blocks[0])
    expect(rows.map(({ isHeader }) => isHeader)).toEqual([true, undefined])
  })

  test('lines come from the table, its style or its cells', () => {
    const lines = '<w:tblBorders><w:top w:val="single"/></w:tblBorders>'
    const styles = `<w:style w:type="table" w:styleId="Luoi"><w:tblPr>${lines}</w:tblPr></w:style>`
    const hasBorders = (body: string) => table(read(body, { styles }).blocks[0]).hasBorders
    expect(hasBorders(tbl(tr(tc('a')), lines))).toBe(true)
    expect(hasBorders(tbl(tr(tc('a')), '<w:tblStyle w:val="Luoi"/>'))).toBe(true)
    expect(hasBorders(tbl(tr(tc('a', '<w:tcBorders><w:top w:val="single"/></w:tcBorders>'))))).toBe(true)
    expect(hasBorders(tbl(tr(tc('a')), '<w:tblBorders><w:top w:val="nil"/></w:tblBorders>'))).toBe(false)
  })

  test('a table within a cell is a block of the cell', () => {
    const inner = tbl(tr(tc('trong')))
    const { rows } = table(read(tbl(tr(`<w:tc>${p('ngoài')}${inner}<w:p/></w:tc>`))).blocks[0])
    expect(rows[0]?.cells[0]?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table'])
  })

  test('rows and cells in content controls and tracked rows are read as accepted', () => {
    const body =
      tbl(`<w:sdt><w:sdtContent>${tr(`<w:sdt><w:sdtContent>${tc('Một')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>
      ${tr(tc('Bỏ'), '<w:del w:id="1"/>')}${tr(tc('Thêm'), '<w:ins w:id="2"/>')}`)
    expect(shown(body)).toEqual(['Một || Thêm'])
    expect(told(body)).toEqual(['tracked-changes'])
  })

  test('paragraphs of a cell stay apart', () => {
    expect(shown(tbl(tr(`<w:tc>${p('- UBND tỉnh.')}${p('- Ban TĐKT.')}</w:tc>`)))).toEqual([
      '- UBND tỉnh. / - Ban TĐKT.',
    ])
  })
})
