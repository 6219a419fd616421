import { expect, test } from 'vitest'
import { importText } from '../../src/report/import-text.ts'
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

const twice = /mang số (\d+), trùng với số của một hàng khác/g

test('a row without a number that would print the number of another says so', () => {
  const rows = [
    head,
    ['1', 'Thẩm định hồ sơ', 'Văn phòng', 'Quý II'],
    ['', 'Trình huyện quyết định', '', 'Quý III'],
  ]
  const { text } = imported([...rows, ['2', 'Tổng kết', 'Văn phòng', 'Quý IV']])
  expect([...text.replace(/\n\s*#\s*/g, ' ').matchAll(twice)].map(([, number]) => number)).toEqual(['2'])
  expect(imported([...rows, ['3', 'Tổng kết', 'Văn phòng', 'Quý IV']]).text).not.toMatch(twice)
  expect(imported(rows).text).not.toMatch(twice)
})

test('numbers that begin again in each group are twice only within one', () => {
  const { text } = imported([
    head,
    [{ text: 'QUÝ I', across: 4 }],
    ['1', 'Ra quân', 'Văn phòng', '15/01/2026'],
    ['', 'Ký giao ước', '', '20/01/2026'],
    [{ text: 'QUÝ II', across: 4 }],
    ['1', 'Sơ kết', 'Văn phòng', '15/6/2026'],
    ['2', 'Khen thưởng', 'Văn phòng', '20/6/2026'],
  ])
  expect(text).not.toMatch(twice)
})

test('every row without a number that was taken for a task is asked, one in small letters too', () => {
  const { account } = imported([
    head,
    ['1', 'Thẩm định hồ sơ', 'Văn phòng', 'Quý II'],
    ['', 'Trình huyện quyết định', '', 'Quý III'],
    ['', 'chi tiền thưởng', 'Kế toán', 'Quý IV'],
  ])
  const asked = account.questions.filter(({ words }) => words.vi.startsWith('Hàng này không có số'))
  expect([account.tasks, asked.map(({ path }) => path.at(-1))]).toEqual([3, [1, 2]])
})

const joined = /được ghép từ nhiều hàng của bản gốc dưới cùng một số thứ tự/

test.each([
  ['dashes with units of their own', '- Ra quân', '- Sơ kết', 'Đoàn Thanh niên'],
  ['words that go on small, with a unit of their own', 'Ra quân', 'tổ chức sơ kết', 'Đoàn Thanh niên'],
  ['words that begin a sentence, with the unit of the row above', 'Ra quân', 'Sơ kết', undefined],
])('rows under one merged number are joined and asked: %s', (_, first, second, unit) => {
  const { data, text } = imported([
    head,
    [
      { text: '1', down: 2 },
      first,
      unit === undefined ? { text: 'Văn phòng', down: 2 } : 'Văn phòng',
      { text: 'Quý I', down: 2 },
    ],
    [undefined, second, unit, undefined],
    ['2', 'Tổng kết', 'Văn phòng', 'Quý IV'],
  ])
  expect(data).toMatchObject({ schedule: [{ tasks: [{ due: 'Quý I' }, { content: 'Tổng kết' }] }] })
  expect(text.replace(/\n\s*#\s*/g, ' ')).toMatch(joined)
})

test('a row of a table cut by pages that goes on small is joined unasked', () => {
  const { account } = imported([
    head,
    ['1', 'Thẩm định hồ sơ khen thưởng', 'Văn phòng', 'Quý II'],
    ['', 'trình huyện quyết định', 'phối hợp', ''],
  ])
  expect(account.tasks).toBe(1)
  expect(account.questions.filter(({ path }) => path[0] === 'schedule')).toEqual([])
})

test('tasks before the first group are told as in none', () => {
  const { account } = imported([
    head,
    ['1', 'Ra quân', 'Văn phòng', '15/01/2026'],
    [{ text: 'QUÝ II', across: 4 }],
    ['2', 'Sơ kết', 'Văn phòng', '15/6/2026'],
  ])
  const look = { language: 'vi', color: false, unicode: true, quiet: false, version: '0.0.0' } as const
  expect(importText([account], { ...look, explanations: [] })).toContain('2 (1 không có nhóm; 1 QUÝ II)')
})

test.each([
  [['(1)', '(2)', '(3)', '(4)']],
  [['1', '2', '3', '4']],
  [['A', 'B', '1', '2']],
  [['(1)', '(2)', '(3)', '(4)=(2)+(3)']],
  [['', '(1)', '(2)', '(3)']],
])('a row that counts the columns is no task but is told: %s', (numbers) => {
  const { data, account } = imported([
    head,
    numbers,
    ['1', 'Ra quân', 'Văn phòng', 'Quý I'],
    ['2', 'Tổng kết', 'Văn phòng', 'Quý IV'],
  ])
  expect(data).toMatchObject({ schedule: [{ tasks: [{ content: 'Ra quân' }, { content: 'Tổng kết' }] }] })
  expect(account.left).toEqual([])
  expect(account.replaced.map(({ words }) => words)).not.toEqual([])
})

test.each([
  [['', 'Tổng cộng: 02 nhiệm vụ', '', '']],
  [['Cộng', '', '', '20.000.000']],
  [['', 'Cộng (2)', '', '']],
])('a sum without a number is no task and joins none; it stands below the table: %s', (sum) => {
  const { data, account, text } = imported([
    head,
    ['1', 'Ra quân', 'Văn phòng', 'Quý I'],
    ['2', 'Tổng kết', 'Văn phòng', 'Quý IV'],
    sum,
  ])
  expect(data).toMatchObject({ schedule: [{ tasks: [{ content: 'Ra quân' }, { content: 'Tổng kết' }] }] })
  expect(account.tasks).toBe(2)
  expect(account.left).toEqual([])
  expect(text).toContain('không phải là nhóm hay nhiệm vụ')
})

test('“Cộng tác viên” begins work and is no sum', () => {
  const { account } = imported([head, ['', 'Cộng tác viên viết bài', 'Văn phòng', 'Quý I']])
  expect(account.tasks).toBe(1)
})
