import { expect, test } from 'vitest'
import type { PaperBlock } from '../../src/importers/paper.ts'
import { readSource } from '../../src/source/read-source.ts'
import { importedPlan } from '../support/imported-plan.ts'
import { paperOf, paragraph, table, titleLine } from '../support/paper.ts'

/** A paper whose annexes hold what is given. */
function imported(...annex: readonly PaperBlock[]) {
  const made = importedPlan(
    paperOf(
      titleLine('KẾ HOẠCH'),
      titleLine('Thi đua, khen thưởng năm 2026'),
      paragraph('Sở Nội vụ ban hành Kế hoạch như sau:'),
      paragraph('I. NHIỆM VỤ', { isBold: true }),
      paragraph('Có phụ lục kèm theo.'),
      paragraph('Nơi nhận:'),
      paragraph('- Lưu: VT.'),
      paragraph('GIÁM ĐỐC'),
      paragraph('Nông Thị Hòa'),
      titleLine('PHỤ LỤC'),
      titleLine('DANH MỤC NHIỆM VỤ'),
      ...annex,
    ),
  )
  const { data } = readSource('ke-hoach.yaml', new TextEncoder().encode(made.text))
  const asked = made.account.questions.filter(({ path }) => /^(?:annexes|schedule)$/.test(String(path[0])))
  return { ...made, data, asked }
}

const head = ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'] as const
const first = table([head, ['1', 'Thẩm định hồ sơ', 'Văn phòng', 'Quý II']])
const row = ['2', 'Tổng kết', 'Văn phòng', 'Quý IV'] as const

test('a task table in an annex is the schedule, printed there and asked', () => {
  const { data, account, asked } = imported(paragraph('Tổng hợp như sau:'), first, paragraph('Hết phụ lục.'))
  expect(data).toMatchObject({
    units: { 'van-phong': 'Văn phòng' },
    schedule: [{ tasks: [{ content: 'Thẩm định hồ sơ', lead: ['van-phong'], due: 'Quý II' }] }],
    annexes: [{ body: ['Tổng hợp như sau:', { schedule: {} }, 'Hết phụ lục.'] }],
  })
  expect([account.tasks, account.left, account.errors]).toEqual([1, [], 0])
  expect(asked).toMatchObject([{ path: ['schedule'] }])
  expect(asked[0]?.words.vi).toContain('Bảng trong phụ lục có vẻ là bảng nhiệm vụ nên')
})

test('it goes on in tables cut by pages, but not in another annex; notes in it stand below it', () => {
  const note = [{ text: 'Ghi chú: Có thể được điều chỉnh.', across: 4 }] as const
  const { data, account } = imported(
    first,
    table([head, row, note]),
    titleLine('PHỤ LỤC II'),
    titleLine('DANH MỤC KHÁC'),
    table([head, ['1', 'Việc khác', 'Văn phòng', 'Quý I']]),
  )
  expect([account.tasks, account.left]).toEqual([2, []])
  expect(data).toMatchObject({
    annexes: [
      { body: [{ schedule: {} }, 'Ghi chú: Có thể được điều chỉnh.'] },
      { body: [{ table: { rows: [['1', 'Việc khác', 'Văn phòng', 'Quý I']] } }] },
    ],
  })
})

test('with a column that is not clear it stays a plain table and is asked', () => {
  const { data, account, asked } = imported(
    table([
      ['TT', 'Nội dung', 'Chủ trì', 'Số lượng'],
      ['1', 'Thẩm định hồ sơ', 'Văn phòng', '12'],
    ]),
  )
  expect([account.tasks, account.left]).toEqual([0, []])
  expect(data).toMatchObject({
    annexes: [{ body: [{ table: { rows: [['1', 'Thẩm định hồ sơ', 'Văn phòng', '12']] } }] }],
  })
  expect(asked).toMatchObject([{ path: ['annexes', 0] }])
  expect(asked[0]?.words.vi).toContain('được giữ là bảng thường')
})
