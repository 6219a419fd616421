import { describe, expect, test } from 'vitest'
import { edited } from '../support/command.ts'
import { drafted } from './drafted.ts'

const plan = (year: number, more: string) => `tdkt: 1
year: ${year}
document:
  format: nd30-2020
  title: Công tác thi đua, khen thưởng năm ${year}
issuer:
  name: Sở Nội vụ
sections: []
${more}`

const due = (year: number, ...tasks: string[]) =>
  plan(year, `schedule:\n  - tasks:\n${tasks.map((task) => `      - ${task}\n`).join('')}`)

/** The values on offer for each deadline that is asked about. */
function offered(text: string, year: number) {
  const { questions } = drafted(text, year).draft.account
  return questions
    .filter((question) => question.class === 'deadline')
    .map(({ options }) => options.map(({ value }) => value))
}

describe('a deadline on a day off', () => {
  test.each([
    ['2027-02-27', '2027-02-26', '2027-03-01'],
    ['ngày 27/02/2027', 'ngày 26/02/2027', 'ngày 01/03/2027'],
    ['27 tháng 02 năm 2027', '26 tháng 02 năm 2027', '01 tháng 03 năm 2027'],
    ['ngày 01/5/2027', 'ngày 29/4/2027', 'ngày 04/5/2027'],
  ])('of %s can move to the working days beside it, in the same hand', (said, before, after) => {
    const text = due(2026, `{ content: Gửi báo cáo, due: '${said.replaceAll('2027', '2026')}' }`)
    expect(offered(text, 2027)).toEqual([['giữ', before, after]])
  })

  test('without its year moves within the year only', () => {
    const text = due(2026, 'content: Gửi báo cáo trước 30/4')
    expect(offered(text, 2027)).toEqual([['giữ', '29/4', '04/5']])
  })

  test('is moved at every place where its task names it, and the account says which day is off', () => {
    const text = due(2026, "{ id: bao-cao, content: Gửi báo cáo trước ngày 27/02/2026, due: '2026-02-27' }")
    const { draft } = drafted(text, 2027, { 'bao-cao': 'ngày 26/02/2027' })
    expect(draft.text).toContain("trước ngày 26/02/2027, due: '2027-02-26'")
    const moved = draft.account.changes.filter(({ after }) => after?.includes('26'))
    expect(moved.map(({ before, reason }) => [before, reason.vi])).toEqual([
      ['ngày 27/02/2026', '“ngày 27/02/2027” rơi vào thứ Bảy'],
      ['2026-02-27', '“ngày 27/02/2027” rơi vào thứ Bảy'],
    ])
  })

  test('that is only expected is said to be so', () => {
    const { questions } = drafted(due(2027, 'due: 2027-01-26\n        content: Gửi báo cáo'), 2028).draft
      .account
    expect(questions.map(({ words }) => words.vi)).toEqual([
      expect.stringMatching(/có thể rơi vào .+dự kiến/),
    ])
  })
})

test('29 February is asked about where the new year has none, written with its year or without', () => {
  expect(offered(due(2028, 'content: Gửi báo cáo trước ngày 29/02/2028'), 2029)).toEqual([
    ['giữ', 'ngày 01/03/2029'],
  ])
  expect(offered(due(2028, 'content: Gửi báo cáo trước 29/02'), 2029)).toEqual([['28/02', '01/03']])
  expect(offered(due(2028, 'content: Gửi báo cáo trước ngày 29/02/2028'), 2032)).toEqual([
    ['giữ', 'ngày 27/02/2032', 'ngày 01/03/2032'],
  ])
})

describe('the format', () => {
  const old = edited(plan(2018, ''), 'nd30-2020', 'tt01-2011')

  test('is asked about in the year in which it changes', () => {
    const { account, text } = drafted(old, 2020, { 'document.format': 'nd30-2020' }).draft
    const [question] = account.questions
    expect(question?.options.map(({ value }) => value)).toEqual(['tt01-2011', 'nd30-2020'])
    expect(question?.words.vi).toContain('ký trước 05/3/2020')
    expect(text).toContain('format: nd30-2020')
    expect(drafted(old, 2020).draft.text).toContain('format: tt01-2011')
  })

  test('that is another in the new year changes, with the reason why', () => {
    const { account } = drafted(old, 2021).draft
    const change = account.changes.find(({ path }) => path.join('.') === 'document.format')
    expect(change).toMatchObject({ before: 'tt01-2011', after: 'nd30-2020' })
    expect(change?.reason.vi).toContain('chỉ dùng đến ngày 04/3/2020')
    expect(account.questions).toEqual([])
  })
})

test('a basis tells of its period that ends in the new year or is over', () => {
  const base = (years: string) =>
    `  - { kind: Kế hoạch, number: 04/KH-UBND, date: 2016-01-10, title: về thi đua giai đoạn ${years} }\n`
  const text = plan(2019, `legalBases:\n${base('2016 - 2020')}${base('2011 - 2015')}${base('2016 - 2025')}`)
  expect(drafted(text, 2020).draft.account.bases.map(({ remark }) => remark.vi)).toEqual([
    expect.stringMatching(/; giai đoạn 2016 - 2020 kết thúc trong năm 2020$/),
    expect.stringMatching(/; giai đoạn 2011 - 2015 đã kết thúc từ năm 2015$/),
    expect.not.stringContaining('giai đoạn'),
  ])
})

test('a bare year is told with the words before it, and a move beside an answer stays in the account', () => {
  const text = due(2026, '{ id: bao-cao, content: Báo cáo quý IV/2026 của năm 2026 trước ngày 27/02/2026 }')
  const { changes } = drafted(text, 2027, { 'bao-cao': 'ngày 26/02/2027' }).draft.account
  const told = changes
    .filter(({ path }) => path.includes('schedule'))
    .map(({ before, after }) => [before, after])
  expect(told).toEqual([
    ['quý IV/2026', 'quý IV/2027'],
    ['năm 2026', 'năm 2027'],
    ['ngày 27/02/2026', 'ngày 26/02/2027'],
  ])
})
