import { expect, test } from 'vitest'
import { withLineTables } from '../../src/importers/line-tables.ts'
import { pageNumbersIn } from '../../src/importers/page-numbers.ts'
import { readPlainText } from '../../src/importers/readers/read-plain-text.ts'
import { shownBlock } from './readers/docx-file.ts'

const paperOf = (...lines: readonly string[]) => readPlainText('ke-hoach.txt', lines.join('\n\n'))
const shown = (...lines: readonly string[]) => withLineTables(paperOf(...lines)).blocks.map(shownBlock)
const pages = (...lines: readonly string[]) =>
  [...pageNumbersIn(paperOf(...lines).blocks)].map(({ text }) => text)
const page = 'Nâng cao chất lượng các phong trào thi đua trong toàn tỉnh. '.repeat(15)

test('a task table of one line for each cell is a table again, and the text after it none of it', () => {
  expect(
    shown(
      'II. Lịch hoạt động',
      ...['TT', 'Hoạt động', 'Phụ trách', 'Tháng 2', '1', 'Ra mắt mô hình', 'Ban Phong trào'],
      ...['2', 'Thăm Mẹ Việt Nam anh hùng', '- Thường trực', '- Ban Tổ chức', 'Tháng 6'],
      ...['3', 'Hội thi', 'Ban Gia đình', 'III. Khen thưởng'],
    ),
  ).toEqual([
    'II. Lịch hoạt động',
    'TT | Hoạt động | Phụ trách || Tháng 2 || 1 | Ra mắt mô hình | Ban Phong trào || 2 | Thăm Mẹ Việt Nam anh hùng | - Thường trực / - Ban Tổ chức || Tháng 6 || 3 | Hội thi | Ban Gia đình',
    'III. Khen thưởng',
  ])
})

test('captions without tasks below them stay lines', () => {
  const lines = ['TT', 'Chỉ tiêu', 'Kết quả', 'Đạt 95%']
  expect(shown(...lines)).toEqual(lines)
})

test('a number is one of a page only where a page may end', () => {
  expect(pages(page, '2', page, '3', 'Hết')).toEqual(['2', '3'])
  expect(pages('Ngắn', '- 2 -', 'Trang 3/5', 'Hết')).toEqual(['- 2 -', 'Trang 3/5'])
  expect(pages('Ngắn', '5', 'Bình xét cơ sở Hội xuất sắc')).toEqual([])
})
