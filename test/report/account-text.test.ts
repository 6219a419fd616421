import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { accountSaying, emptyAccount, fullAccount, told, yearChange } from './accounts.ts'

test('a page tells changes, questions, legal bases and what to do next', async () => {
  await expect(told('text', fullAccount)).toMatchFileSnapshot('accounts/full.txt')
})

test('in English, on a narrow terminal that is no UTF-8', async () => {
  const page = told('text', fullAccount, { language: 'en', unicode: false, width: 72 })
  await expect(page).toMatchFileSnapshot('accounts/full-en-72.txt')
  expect(page).not.toMatch(/[→✓│─┼]/)
})

test('where there is nothing to tell it says so, and with --quiet nothing', () => {
  const page = told('text', emptyAccount)
  expect(page.split('\n').slice(0, 3)).toEqual([
    'Dự thảo kế hoạch năm 2020: plans/2019.yaml → plans/2020.yaml',
    '',
    '✓ 0 thay đổi, 0 câu hỏi chờ trả lời, 0 căn cứ cần xem.',
  ])
  expect(told('text', emptyAccount, { quiet: true })).toBe('')
  expect(told('text', fullAccount, { quiet: true })).toBe(told('text', fullAccount))
})

test('the summary sends to the open questions only when there are some', () => {
  const answered = fullAccount.questions.filter(({ answer }) => answer !== undefined)
  expect(told('text', fullAccount)).toContain('Tìm “TODO(tdkt)” trong tệp plans/2020.yaml, trả lời')
  const page = told('text', { ...fullAccount, questions: answered })
  expect(page).not.toContain('TODO')
  expect(page).toContain('0 câu hỏi chờ trả lời')
  expect(told('text', { ...emptyAccount, to: 'Kế hoạch 2020.yaml' })).toContain(
    'tdkt validate --final "Kế hoạch 2020.yaml"',
  )
})

test('five hundred changes that are few things fit a page, and every line is told', () => {
  const changes = Array.from({ length: 500 }, (_, index) => yearChange(index + 1, 1000 + index))
  const page = told('text', { ...emptyAccount, changes: [...fullAccount.changes, ...changes] })
  const lines = new Set(page.match(/\d+/g)?.map(Number))
  expect(changes.filter(({ line }) => !lines.has(line))).toEqual([])
  expect(page).toContain('508 chỗ: dòng 96,')
  expect(page.match(/năm 2019/g)).toHaveLength(1)
  expect(page).toContain('513 thay đổi')
})

test('five hundred different changes have a row each, in the order of the draft', () => {
  const changes = Array.from({ length: 500 }, (_, index) => ({
    ...yearChange(index + 1, 10 + index),
    before: `mục ${index}`,
  }))
  const rows = told('text', { ...emptyAccount, changes }).match(/(?<=│ mục )\d+/g)
  expect(rows?.map(Number)).toEqual(changes.map((_, index) => index))
})

test('changes are told together only when kind and reason are the same too', () => {
  const [other, blanked, dropped] = [
    { ...yearChange(2, 20), reason: { vi: 'theo câu trả lời', en: 'as answered' } },
    { ...yearChange(3, 30), after: '' },
    { ...yearChange(4, 40), after: undefined },
  ]
  const page = told('text', { ...emptyAccount, changes: [yearChange(1, 10), other, blanked, dropped] })
  expect(page.match(/năm 2019/g)).toHaveLength(4)
  expect(page).toContain('(để trống)')
  expect(page).toContain('(bỏ)')
  expect(column(page, 0)).toContain('(dòng 40 của bản trước)')
})

test('colour only helps: without it the words are the same', () => {
  const coloured = told('text', fullAccount, { color: true })
  expect(coloured).toContain('\u001b[')
  expect(stripVTControlCharacters(coloured)).toBe(told('text', fullAccount))
})

test('a very long text is cut in its row, and how much more there is stands behind it', () => {
  const text = 'Tổng kết phong trào thi đua yêu nước '.repeat(300).trim()
  const page = told('text', { ...emptyAccount, changes: [{ ...yearChange(1, 10), before: text }] })
  const [, shown = '', rest] = /^(.*)… \(còn (\d+) ký tự\)$/.exec(column(page, 1)) ?? []
  expect(shown.length).toBeGreaterThan(200)
  expect(shown.length + Number(rest)).toBe(text.length)
  expect(page.split('\n').length).toBeLessThan(40)
})

test('no text of a plan is shown without end, wherever it stands', () => {
  const account = { ...accountSaying('x'.repeat(50_000)), from: 'cũ.yaml', to: 'mới.yaml' }
  expect(told('text', account).length).toBeLessThan(10_000)
})

test('whatever a plan says, no line of a row is wider than the terminal and none moves its cursor', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\n',
      '\r',
      '\t',
      '\u001b[31m',
      '\u202e',
      '\ud800',
      '│',
      '漢字',
      '👩‍👩‍👧',
      'x'.repeat(300),
    ),
  )
  const texts = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '))
  fc.assert(
    fc.property(texts, fc.integer({ min: 60, max: 200 }), (text, width) => {
      const account = { ...accountSaying(text), from: 'cũ.yaml', to: 'mới.yaml' }
      const page = told('text', account, { width })
      expect(page.match(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u)).toBeNull()
      const lines = page.split('\n').slice(2, -3)
      expect(lines.length).toBeGreaterThan(10)
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([])
      const files = told('text', accountSaying(text))
      expect(files.match(/(?!\n)\p{Cc}|\p{Cs}/u)).toBeNull()
    }),
  )
})

/** The words of a column of the changes' table, from its rows. */
function column(page: string, index: number): string {
  const rows = page.split('\n').filter((line) => line.includes('│'))
  const cells = rows.slice(1).map((row) => row.split('│')[index]?.trim() ?? '')
  return cells.filter((cell) => cell !== '').join(' ')
}
