import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../../src/importers/readers/read-plain-text.ts'
import { paragraph, shownBlock, table } from './docx-file.ts'

const read = (text: string) => readPlainText('ke-hoach.txt', text).blocks
const shown = (text: string) => read(text).map(shownBlock)
const long = `Bảo đảm thực hiện có hiệu quả ${'và đồng bộ các nội dung '.repeat(6)}năm 2019.`

describe('plain text', () => {
  test('where lines are long each is a paragraph, numbers and dashes stay words', () => {
    expect(shown(`I. MỤC ĐÍCH\n1. Mục đích\n${long}\n- Ban TĐKT;`)).toEqual([
      'I. MỤC ĐÍCH',
      '1. Mục đích',
      long,
      '- Ban TĐKT;',
    ])
  })

  test('where a program wrapped them, lines go on unless an item begins', () => {
    const text =
      'Thực hiện Luật Thi đua, khen thưởng ngày 26/11/2003 và các văn bản\nhướng dẫn thi hành, Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:\n1. Mục đích\n2. Yêu cầu'
    expect(shown(text)).toEqual([
      'Thực hiện Luật Thi đua, khen thưởng ngày 26/11/2003 và các văn bản hướng dẫn thi hành, Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:',
      '1. Mục đích',
      '2. Yêu cầu',
    ])
  })

  test('lines have their numbers with any line end, and a form feed begins a page', () => {
    const [first, second] = read('Một\r\n\r\n\fHai\r\n')
    expect(paragraph(first).place).toEqual({ kind: 'line', number: 1 })
    expect(second).toMatchObject({ text: 'Hai', startsPage: true, place: { number: 3 } })
  })

  test('columns between tabs are a table, and lines without tabs go on in the last cell', () => {
    const text = 'TT\tNội dung\tĐơn vị\n1\tPhát động\t- UBND tỉnh.\n- Ban TĐKT.\n2\tSơ kết\t- Sở Nội vụ.'
    expect(shown(text)).toEqual([
      'TT | Nội dung | Đơn vị || 1 | Phát động | - UBND tỉnh. / - Ban TĐKT. || 2 | Sơ kết | - Sở Nội vụ.',
    ])
  })

  test('columns between bars are a table, and a line without its first cell goes on above', () => {
    const text =
      '|TT |Nội dung       |Đơn vị    |\n|1  |Phát động phong|- UBND    |\n|   |trào thi đua   |- Ban TĐKT|\n|2  |Sơ kết         |Sở Nội vụ |'
    expect(shown(text)).toEqual([
      'TT | Nội dung | Đơn vị || 1 | Phát động phong trào thi đua | - UBND / - Ban TĐKT || 2 | Sơ kết | Sở Nội vụ',
    ])
  })

  test('a table framed by lines has cells that cover columns and rows', () => {
    const text = [
      '┌────┬───────────┬──────────┐',
      '│ TT │ Nội dung  │ Đơn vị   │',
      '├────┴───────────┴──────────┤',
      '│ QUÝ I                     │',
      '├────┬───────────┬──────────┤',
      '│ 1  │ Phát động │ UBND     │',
      '│    ├───────────┼──────────┤',
      '│    │ Sơ kết    │ Sở       │',
      '└────┴───────────┴──────────┘',
    ].join('\n')
    const block = table(read(text)[0])
    expect(shownBlock(block)).toBe('TT | Nội dung | Đơn vị || QUÝ I || 1 | Phát động | UBND || Sơ kết | Sở')
    expect(block.rows[1]?.cells[0]).toMatchObject({ columnSpan: 3 })
    expect(block.rows[2]?.cells[0]).toMatchObject({ rowSpan: 2 })
    expect(block.rows[3]?.cells.map(({ column }) => column)).toEqual([1, 2])
  })

  test('columns under runs of dashes are a table, with rows of one or several lines', () => {
    const simple =
      '  TT   Nội dung    Đơn vị\n  ---- ----------- --------\n  1    Phát động   UBND\n  2    Sơ kết      Sở\n\nHết'
    expect(shown(simple)).toEqual([
      'TT | Nội dung | Đơn vị || 1 | Phát động | UBND || 2 | Sơ kết | Sở',
      'Hết',
    ])
    const tall =
      '  ------------------\n  TT   Nội dung\n  ---- -------------\n  1    Phát động\n       thi đua\n\n  2    Sơ kết\n  ------------------\n\nHết'
    expect(shown(tall)).toEqual(['TT | Nội dung || 1 | Phát động thi đua || 2 | Sơ kết', 'Hết'])
  })

  test('a letterhead in two blocks beside each other is a row of two cells without lines', () => {
    const text =
      '  ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n   TỈNH LẠNG SƠN               Độc lập - Tự do - Hạnh phúc\n  Số: 12/KH-UBND           Lạng Sơn, ngày 15 tháng 01 năm 2019\n\nKẾ HOẠCH'
    const [head, kind] = read(text)
    expect(shownBlock(table(head))).toBe(
      'ỦY BAN NHÂN DÂN / TỈNH LẠNG SƠN / Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / Lạng Sơn, ngày 15 tháng 01 năm 2019',
    )
    expect(table(head).hasBorders).toBe(false)
    expect(paragraph(kind).text).toBe('KẾ HOẠCH')
  })

  test('dashes as a line under words are no table', () => {
    expect(shown('Độc lập - Tự do - Hạnh phúc\n-----------')).toEqual([
      'Độc lập - Tự do - Hạnh phúc',
      '-----------',
    ])
  })
})
