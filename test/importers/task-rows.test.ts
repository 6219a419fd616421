import { expect, test } from 'vitest'
import { readSource } from '../../src/source/read-source.ts'
import { importedPlan } from '../support/imported-plan.ts'
import { paperOf, paragraph, table, titleLine } from '../support/paper.ts'

function imported(rows: Parameters<typeof table>[0]) {
  const made = importedPlan(
    paperOf(
      titleLine('KẾ HOẠCH'),
      titleLine('Thi đua, khen thưởng năm 2026'),
      paragraph('Sở Nội vụ ban hành Kế hoạch như sau:'),
      paragraph('I. NHIỆM VỤ', { isBold: true }),
      table(rows),
    ),
  )
  const { data } = readSource('ke-hoach.yaml', new TextEncoder().encode(made.text))
  return { ...made, data }
}

const head = ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'] as const

test('a row without a number but with words and a time of its own is a task, and asked', () => {
  const { data, text } = imported([
    head,
    ['1', 'Thẩm định hồ sơ', 'Văn phòng', 'Quý II'],
    ['', 'Trình huyện quyết định', '', 'Quý III'],
  ])
  expect(data).toMatchObject({
    schedule: [{ tasks: [{ content: 'Thẩm định hồ sơ' }, { content: 'Trình huyện quyết định' }] }],
  })
  expect(text).toContain('TODO(tdkt): Hàng này không có số thứ tự riêng')
})

test('a number over several rows covers several tasks', () => {
  const { data } = imported([
    head,
    [{ text: '1', down: 2 }, 'Ra quân', { text: 'Văn phòng', down: 2 }, 'Quý I'],
    [undefined, 'Sơ kết', undefined, 'Quý II'],
  ])
  expect(data).toMatchObject({
    schedule: [
      {
        tasks: [
          { content: 'Ra quân', lead: ['van-phong'], due: 'Quý I' },
          { content: 'Sơ kết', lead: ['van-phong'], due: 'Quý II' },
        ],
      },
    ],
  })
})

test('a note over the whole width is no group; it stands below the table and is asked', () => {
  const { data, account, text } = imported([
    head,
    ['1', 'Ra quân', 'Văn phòng', 'Quý I'],
    [{ text: 'Ghi chú: Có thể được điều chỉnh.', across: 4 }],
  ])
  expect(account.groups).toHaveLength(1)
  expect(account.left).toEqual([])
  expect(JSON.stringify(data)).toContain('Ghi chú: Có thể được điều chỉnh.')
  expect(text).toContain('không phải là nhóm hay nhiệm vụ')
})

test('a merged time at the end of the rows belongs to each of them and heads no group', () => {
  const { data, account } = imported([
    ['TT', 'Nội dung', 'Thời gian'],
    ['1', 'Ra quân', 'Quý I'],
    ['2', 'Họp xét', { text: 'Quý IV', down: 2 }],
    ['3', 'Trao thưởng', undefined],
  ])
  expect(account.groups).toHaveLength(1)
  expect(data).toMatchObject({
    schedule: [{ tasks: [{ due: 'Quý I' }, { due: 'Quý IV' }, { due: 'Quý IV' }] }],
  })
})

test('a column without a caption that counts the rows is that of the numbers', () => {
  const { account } = imported([
    ['', 'Nội dung', 'Chủ trì', 'Thời gian'],
    ['1', 'Thẩm định hồ sơ', 'Văn phòng', 'Quý II'],
    ['2', 'Tổng kết', 'Văn phòng', 'Quý IV'],
  ])
  expect(account.tasks).toBe(2)
  expect(account.left).toEqual([])
})
