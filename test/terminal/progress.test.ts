import { expect, test } from 'vitest'
import { progressOn } from '../../src/terminal/progress.ts'

/** A terminal that keeps what is written, and a clock that is set by hand. */
function terminal({ columns = 80, unicode = true, language = 'vi' as 'vi' | 'en' } = {}) {
  const written: string[] = []
  let time = 0
  const progress = progressOn({
    write: (text) => void written.push(text),
    columns,
    unicode,
    language,
    now: () => time,
  })
  const at = (moment: number) => {
    time = moment
    return progress
  }
  return { written, at }
}

const line = (words: string) => `\r\u001b[K${words}`

test('a run of less than a second shows nothing and clears nothing', () => {
  const { written, at } = terminal()
  at(999).show(5, 10)
  at(999).clear()
  expect(written).toEqual([])
})

test('a longer one says how far it is, at most ten times a second, and leaves the line empty', () => {
  const { written, at } = terminal()
  at(1000).show(312, 1000)
  at(1050).show(313, 1000)
  at(1100).show(500, 1000)
  at(1200).clear()
  at(1201).clear()
  expect(written).toEqual([
    line('Đang kiểm tra 312/1000 kế hoạch ██████░░░░░░░░░░░░░░'),
    line('Đang kiểm tra 500/1000 kế hoạch ██████████░░░░░░░░░░'),
    line(''),
  ])
})

test('what was cleared for other words comes back', () => {
  const { written, at } = terminal()
  at(1000).show(1, 2)
  at(1001).clear()
  at(1002).show(2, 2)
  expect(written).toHaveLength(3)
})

test('it speaks English, does without signs that a console lacks, and never breaks its line', () => {
  const english = terminal({ language: 'en', unicode: false })
  english.at(1000).show(1, 4)
  expect(english.written).toEqual([line('Checking plans: 1/4 #####---------------')])
  for (const [columns, words] of [
    [40, 'Đang kiểm tra 312/1000 kế hoạch'],
    [20, '312/1000'],
    [5, ''],
  ] as const) {
    const narrow = terminal({ columns })
    narrow.at(1000).show(312, 1000)
    expect(narrow.written).toEqual([line(words)])
  }
})
