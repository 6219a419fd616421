import { expect, test } from 'vitest'
import { isWhole } from '../../src/importers/account.ts'
import type { PaperBlock } from '../../src/importers/paper.ts'
import { importText } from '../../src/report/import-text.ts'
import { look } from '../report/reports.ts'
import { importedPlan } from '../support/imported-plan.ts'
import { columns, paperOf, paragraph, table, titleLine } from '../support/paper.ts'

const start = [
  titleLine('KẾ HOẠCH'),
  titleLine('Thi đua, khen thưởng năm 2026'),
  paragraph('Sở Nội vụ ban hành Kế hoạch như sau:'),
  paragraph('I. MỤC ĐÍCH', { isBold: true }),
  paragraph('Nâng cao chất lượng phong trào thi đua.'),
]

function marksOf(...blocks: readonly PaperBlock[]): readonly string[] {
  return importedPlan(paperOf(...start, ...blocks)).account.signedMarks.map(({ words }) => words)
}

test.each([
  '(Đã ký)',
  'Đã ký',
  '[ĐÃ KÝ]',
  '(Đã ký, đóng dấu)',
  '(Ký tên và đóng dấu)',
  '(Ký, ghi rõ họ tên)',
  '(Đã ký điện tử)',
])(
  '“%s” between a post and a name is told in a list of its own and is no reason for being unfinished',
  (mark) => {
    const lines = ['Nơi nhận:', '- Lưu: VT.', 'GIÁM ĐỐC', mark, 'Nông Thị Hòa']
    const { account, text } = importedPlan(paperOf(...start, ...lines.map((line) => paragraph(line))))
    expect(account.left).toEqual([])
    expect(account.signedMarks).toMatchObject([{ place: { kind: 'paragraph', number: 9 }, words: mark }])
    expect(isWhole(account)).toBe(true)
    expect(text).toContain('name: Nông Thị Hòa')
    expect(text).not.toContain(mark)
    const { inPaper, inPlan, signedMarks, replaced, repeated } = account.words
    expect(inPaper).toBe(inPlan + signedMarks + replaced + repeated)
    const told = importText([account], look)
    expect(told).toContain(`Dấu hiệu đã ký không đưa vào kế hoạch\n  đoạn 9: “${mark}”`)
  },
)

test('marks are known in columns, in rows of a table, in lines of one paragraph and after wide blanks', () => {
  const mark = ['(Ký tên, đóng dấu)']
  expect(marksOf(columns('Nơi nhận:\n- Lưu: VT.', `GIÁM ĐỐC\n${mark}\nNông Thị Hòa`))).toEqual(mark)
  expect(
    marksOf(
      table(
        [
          ['Nơi nhận:', 'GIÁM ĐỐC'],
          ['- Lưu: VT.', `${mark}`],
          ['', 'Nông Thị Hòa'],
        ],
        { hasBorders: false },
      ),
    ),
  ).toEqual(mark)
  expect(marksOf(paragraph('Nơi nhận:\n- Lưu: VT.'), paragraph(`GIÁM ĐỐC\n${mark}\nNông Thị Hòa`))).toEqual(
    mark,
  )
  expect(
    marksOf(
      paragraph('Nơi nhận:               GIÁM ĐỐC'),
      paragraph(`- UBND tỉnh;            ${mark}`),
      paragraph('- Lưu: VT.              Nông Thị Hòa'),
    ),
  ).toEqual(mark)
})

test('words of the text, of a table and of a form in an annex are no marks', () => {
  const ending = [paragraph('GIÁM ĐỐC'), paragraph('Nông Thị Hòa')]
  expect(marksOf(paragraph('Bản giao ước đã ký'), ...ending)).toEqual([])
  expect(
    marksOf(
      table([
        ['Đơn vị', 'Giao ước'],
        ['Văn phòng', 'Đã ký'],
        ['Thanh tra', 'Đã ký'],
      ]),
      ...ending,
    ),
  ).toEqual([])
  expect(
    marksOf(
      ...ending,
      paragraph('PHỤ LỤC'),
      paragraph('Mẫu báo cáo'),
      paragraph('NGƯỜI LẬP'),
      paragraph('(Ký tên)'),
    ),
  ).toEqual([])
})
