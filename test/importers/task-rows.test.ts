import { expect, test } from 'vitest'
import { readPlainText } from '../../src/importers/readers/read-plain-text.ts'
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
  return { ...made, data, asked: made.account.questions.map(({ words }) => words.vi).join('\n') }
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

test.each(['nt', '-nt-', 'Như trên', '″', '"', '//'])('“%s” repeats the cell above, asked', (sign) => {
  const { data, account, text } = imported([
    head,
    ['1', 'Ra quân', 'Văn phòng', 'Tháng 3'],
    ['2', 'Kiểm tra', sign, 'Tháng 4'],
    ['3', 'Sơ kết', sign, sign],
  ])
  expect(data).toMatchObject({
    units: { 'van-phong': 'Văn phòng' },
    schedule: [
      { tasks: [{ lead: ['van-phong'] }, { lead: ['van-phong'] }, { lead: ['van-phong'], due: 'Tháng 4' }] },
    ],
  })
  expect(account.units).toBe(1)
  expect(account.left).toEqual([])
  expect(text).toContain(`Bản gốc ghi “${sign}” (như trên)`)
})

test('“NT” in capitals is the short name of a unit', () => {
  const { data } = imported([head, ['1', 'Ra quân', 'Nhà trường', 'Quý I'], ['2', 'Sơ kết', 'NT', 'Quý II']])
  expect(data).toMatchObject({ schedule: [{ tasks: [{}, { lead: ['nt'] }] }] })
})

test.each(['', '- '])('as many lines of work as times stay apart in their order, asked: “%s”', (dash) => {
  const { data, account, asked } = imported([
    head,
    [
      '1',
      `${dash}Xây dựng kế hoạch\n${dash}Thành lập đoàn\n${dash}Tổng hợp`,
      'Văn phòng',
      `${dash}Tháng 3\n${dash}Tháng 4\n${dash}Tháng 5`,
    ],
    ['2', 'Tổng kết', 'Văn phòng', 'Tháng 12'],
  ])
  expect(data).toMatchObject({
    schedule: [
      {
        tasks: [
          {
            content: ['Xây dựng kế hoạch', 'Thành lập đoàn', 'Tổng hợp'],
            due: 'Tháng 3; Tháng 4; Tháng 5',
          },
          { content: 'Tổng kết' },
        ],
      },
    ],
  })
  expect(account.left).toEqual([])
  expect(asked).toContain('nếu mỗi dòng là một nhiệm vụ thì tách ra')
})

test('other lines of one cell stay apart: times by a sign, work as parts, asked where it may be one', () => {
  const read = (content: string, due: string) => {
    const { data, asked } = imported([head, ['1', content, 'Văn phòng', due]])
    return { task: (data as { schedule: { tasks: unknown[] }[] }).schedule[0]?.tasks[0], asked }
  }
  expect(read('Phát động', '- Đợt 1: Quý I\n- Đợt 2: Quý III').task).toMatchObject({
    content: 'Phát động',
    due: 'Đợt 1: Quý I; Đợt 2: Quý III',
  })
  expect(read('Thẩm định hồ sơ', 'Trước ngày\n15/3').task).toMatchObject({ due: 'Trước ngày 15/3' })
  const parts = read('Phát động thi đua\nKý giao ước', 'Quý I')
  expect(parts.task).toMatchObject({ content: ['Phát động thi đua', 'Ký giao ước'], due: 'Quý I' })
  expect(parts.asked).toContain('được ghi thành nhiều ý')
  const uneven = read('- Ra quân\n- Sơ kết\n- Tổng kết', 'Quý I\nQuý IV')
  expect(uneven.task).toMatchObject({ due: 'Quý I; Quý IV' })
  expect(uneven.asked).toContain('có số dòng khác nhau')
})

test('a line that leaves its words to the next one is no part', () => {
  const { data } = imported([head, ['1', 'Xét khen thưởng tại\nSở Nội vụ', 'Văn phòng', 'Quý I']])
  expect(data).toMatchObject({ schedule: [{ tasks: [{ content: 'Xét khen thưởng tại Sở Nội vụ' }] }] })
})

test('a title row above the captions stands before the table', () => {
  const { data, account } = imported([
    [{ text: 'BẢNG PHÂN CÔNG NHIỆM VỤ', across: 4 }],
    ['Stt', 'Nội dung phối hợp', 'Chủ trì', 'Thời gian'],
    ['1', 'Ra quân', 'Văn phòng', 'Quý I'],
    ['2', 'Tổng kết', 'Văn phòng', 'Quý IV'],
  ])
  expect(account.tasks).toBe(2)
  expect(account.left).toEqual([])
  expect(data).toMatchObject({ sections: [{ body: ['BẢNG PHÂN CÔNG NHIỆM VỤ', { schedule: {} }] }] })
})

test('captions are known by other usual words', () => {
  const { data } = imported([
    ['T/T', 'Phần việc', 'Người chịu trách nhiệm chính', 'Người giúp việc', 'Quí'],
    ['01', 'Ra quân', 'Trưởng phòng', 'Đ/c Minh', 'Quí I'],
    ['02', 'Tổng kết', 'Trưởng phòng', 'Đ/c Minh', 'Cả năm'],
  ])
  expect(data).toMatchObject({
    schedule: [
      {
        tasks: [
          { content: 'Ra quân', lead: ['truong-phong'], support: ['d-c-minh'], due: 'Quí I' },
          { content: 'Tổng kết', due: 'Cả năm' },
        ],
      },
    ],
  })
})

const plain = 'chưa rõ là bảng nhiệm vụ'

test.each([
  [
    'months as columns',
    [
      ['Việc', 'T1', 'T2'],
      ['Ra quân', 'X', ''],
      ['Sơ kết', '', 'X'],
    ],
  ],
  [
    'no captions',
    [
      ['1', 'Ra quân', 'Văn phòng', 'Quý I'],
      ['2', 'Tổng kết', 'Văn phòng', 'Quý IV'],
    ],
  ],
])('a plain table with times in it is asked where it stands: %s', (_, rows) => {
  const { account } = imported(rows)
  const asked = account.questions.filter(({ words }) => words.vi.includes(plain))
  expect(asked.map(({ path }) => path)).toEqual([['sections', 0, 'body', 0]])
})

test('a plain table without times is not asked', () => {
  const { asked } = imported([
    ['Chỉ tiêu', 'Năm 2025', 'Năm 2026'],
    ['Tập thể lao động xuất sắc', '5', '6'],
  ])
  expect(asked).not.toContain(plain)
})

test('a number of a page between rows is no word of a cell', () => {
  const lines = [
    'KẾ HOẠCH',
    'Thi đua, khen thưởng năm 2026',
    '',
    'Sở Nội vụ ban hành Kế hoạch như sau:',
    '',
    'I. NHIỆM VỤ',
    '',
    'TT\tNội dung\tChủ trì\tThời gian',
    '1\tRa quân\tVăn phòng\tQuý I',
    '2\tSơ kết\tVăn phòng\tCả năm',
    '- 2 -',
    '3\tTổng kết\tVăn phòng\tQuý IV',
  ]
  const { account, text } = importedPlan(readPlainText('ke-hoach.txt', lines.join('\n')))
  const { data } = readSource('ke-hoach.yaml', new TextEncoder().encode(text))
  expect(data).toMatchObject({
    schedule: [{ tasks: [{ due: 'Quý I' }, { due: 'Cả năm' }, { content: 'Tổng kết' }] }],
  })
  expect(account.tasks).toBe(3)
  expect(account.pageNumbers.map(({ words }) => words)).toEqual(['- 2 -'])
  expect(account.left).toEqual([])
})
