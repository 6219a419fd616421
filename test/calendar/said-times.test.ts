import { describe, expect, test } from 'vitest'
import { timesIn } from '../../src/calendar/said-times.ts'

const said = (text: string) =>
  timesIn(text, () => 2026).map(({ start, end, stretch: { from, to } }) => [text.slice(start, end), from, to])

describe('a time is read as a clerk says it', () => {
  test.each<[string, string[]]>([
    ['Trước ngày 20/3/2026', ['ngày 20/3/2026', '2026-03-20', '2026-03-20']],
    ['Quý II', ['Quý II', '2026-04-01', '2026-06-30']],
    ['quý IV/2025', ['quý IV/2025', '2025-10-01', '2025-12-31']],
    ['Quý I, II năm 2027', ['Quý I, II năm 2027', '2027-01-01', '2027-06-30']],
    ['Quý I - quý IV', ['Quý I - quý IV', '2026-01-01', '2026-12-31']],
    ['Tháng 5/2026', ['Tháng 5/2026', '2026-05-01', '2026-05-31']],
    ['trong tháng 02', ['tháng 02', '2026-02-01', '2026-02-28']],
    ['từ tháng 9 đến tháng 11', ['tháng 9 đến tháng 11', '2026-09-01', '2026-11-30']],
    ['6 tháng cuối năm 2026', ['6 tháng cuối năm 2026', '2026-07-01', '2026-12-31']],
    ['09 tháng đầu năm', ['09 tháng đầu năm', '2026-01-01', '2026-09-30']],
    ['Hoàn thành trước 30/6', ['30/6', '2026-06-30', '2026-06-30']],
    ['cả năm 2026', ['năm 2026', '2026-01-01', '2026-12-31']],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]))

  test.each(['ngày 31/6/2026', 'tháng 13/2026', 'Thường xuyên', 'giai đoạn 2021 - 2025', '6 tháng 1 lần'])(
    '%s says no time',
    (text) => expect(said(text)).toEqual([]),
  )
})

test('without a year of its own and none to supply, a month is no time', () => {
  expect(timesIn('Tháng 5, ngày 20/3', () => undefined)).toEqual([])
})
