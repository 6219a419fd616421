import { describe, expect, test } from 'vitest'
import { isWhole } from '../../src/importers/account.ts'
import type { PaperBlock } from '../../src/importers/paper.ts'
import { importedPlan } from '../support/imported-plan.ts'
import { columns, paperOf, paragraph, table, titleLine } from '../support/paper.ts'

const letterhead = columns(
  'UBND TỈNH LẠNG SƠN\nSỞ NỘI VỤ\nSố: 12/KH-SNV',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLạng Sơn, ngày 15 tháng 01 năm 2026',
)
const title = [titleLine('KẾ HOẠCH'), titleLine('Thi đua, khen thưởng năm 2026')]
const opening = paragraph('Sở Nội vụ ban hành Kế hoạch như sau:')
const body = [
  paragraph('I. MỤC ĐÍCH', { isBold: true }),
  paragraph('Nâng cao chất lượng phong trào thi đua.'),
]
const ending = columns('Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.', 'GIÁM ĐỐC\nNông Thị Hòa')

function partsOf(...blocks: readonly PaperBlock[]): Readonly<Record<string, string>> {
  const { parts } = importedPlan(paperOf(...blocks)).account
  return Object.fromEntries(parts.map(({ name, confidence }) => [name.vi, confidence]))
}

describe('how sure a part is', () => {
  test('is sure without a question, though there is one section only', () => {
    expect(partsOf(letterhead, ...title, opening, ...body, ending)).toEqual({
      'Phần đầu văn bản': 'sure',
      'Tên loại, trích yếu': 'sure',
      'Lời mở đầu, căn cứ': 'sure',
      'Các mục': 'sure',
      'Nơi nhận': 'sure',
      'Chữ ký': 'sure',
    })
  })

  test('is guessed where a question says what is missing, and absent where nothing is asked', () => {
    expect(partsOf(...title, opening, ...body)).toMatchObject({
      'Phần đầu văn bản': 'guess',
      'Tên loại, trích yếu': 'sure',
      'Nơi nhận': 'guess',
      'Chữ ký': 'guess',
    })
    const listed = [paragraph('Nơi nhận:'), paragraph('- UBND tỉnh;'), paragraph('- Lưu: VT.')]
    expect(partsOf(...title, opening, ...body, ...listed)).toMatchObject({
      'Nơi nhận': 'sure',
      'Chữ ký': 'absent',
    })
    expect(partsOf(letterhead, opening, ...body, ending)).toMatchObject({ 'Tên loại, trích yếu': 'guess' })
    expect(partsOf(letterhead, ...title)).toMatchObject({ 'Các mục': 'guess' })
  })

  test('is to be looked at where words of it are told as not received', () => {
    const lost = columns(
      'Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n(Bản điện tử)',
      'GIÁM ĐỐC\nNông Thị Hòa\nVăn bản kèm theo.',
    )
    expect(partsOf(letterhead, ...title, opening, ...body, lost)).toMatchObject({
      'Các mục': 'sure',
      'Nơi nhận': 'look',
      'Chữ ký': 'look',
    })
  })

  test('is to be looked at where its words are doubted, as a title without a year', () => {
    const doubted = paragraph('Nâng cao chất lượng phong trào phong trào thi đua.')
    expect(partsOf(letterhead, ...title, opening, ...body, doubted, ending)).toMatchObject({
      'Các mục': 'look',
      'Tên loại, trích yếu': 'sure',
    })
    const noYear = [titleLine('KẾ HOẠCH'), titleLine('Thi đua, khen thưởng')]
    expect(partsOf(...noYear, opening, ...body)).toMatchObject({ 'Tên loại, trích yếu': 'look' })
  })
})

test('the year of a plan is asked once', () => {
  const { text } = importedPlan(
    paperOf(titleLine('KẾ HOẠCH'), titleLine('Thi đua, khen thưởng'), opening, ...body),
  )
  expect(text.match(/kế hoạch của năm nào/g)).toHaveLength(1)
})

describe('a paper without title, letterhead, number, legal bases, recipients or tasks', () => {
  test('is no plan', () => {
    const list = paperOf(paragraph('Đi chợ'), paragraph('- Gạo'), paragraph('- Muối'))
    const { account } = importedPlan(list)
    expect([account.isPlan, isWhole(account)]).toEqual([false, false])
    const prices = table([
      ['Công việc', 'Thời gian', 'Bộ nhớ'],
      ['Kiểm tra', '3,0', '64 MB'],
    ])
    expect(importedPlan(paperOf(paragraph('Giấy tờ'), prices)).account.isPlan).toBe(false)
  })

  test.each<readonly [string, PaperBlock]>([
    ['a title', titleLine('KẾ HOẠCH')],
    ['a letterhead', letterhead],
    ['a number', paragraph('Số: 12/KH-SNV')],
    ['legal bases', paragraph('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;')],
    ['recipients', ending],
    [
      'a task table',
      table([
        ['TT', 'Nội dung', 'Chủ trì'],
        ['1', 'Tổng kết', 'Văn phòng'],
      ]),
    ],
  ])('but with %s it is one', (_, block) => {
    expect(importedPlan(paperOf(block, ...body)).account.isPlan).toBe(true)
  })
})
