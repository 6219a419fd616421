import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longDay, officialDay, officialMonth, shortDay } from '../src/day.ts'
import { dayMeant, daysIn } from '../src/written-days.ts'

const shown = (text: string) => daysIn(text).map(({ start, end }) => text.slice(start, end))

describe('a day is read in every way that papers write it', () => {
  test.each([
    ['họp ngày 26/11/2003 tại', 'ngày 26/11/2003'],
    ['(26/11/2003)', '26/11/2003'],
    ['ngày 26-11-2003;', 'ngày 26-11-2003'],
    ['26.11.2003.', '26.11.2003'],
    ['ngày 16/11 /2013 của', 'ngày 16/11 /2013'],
    ['ngày 26 tháng 11 năm 2003 của', 'ngày 26 tháng 11 năm 2003'],
    ['NGÀY 26 THÁNG 11 NĂM 2003', 'NGÀY 26 THÁNG 11 NĂM 2003'],
    ['ngày 26 tháng 11/2003', 'ngày 26 tháng 11/2003'],
    ['ngày mùng 3 tháng 2 hằng năm', 'ngày mùng 3 tháng 2'],
    ['trước 26 tháng 11', '26 tháng 11'],
    ['trước ngày 5/3.', 'ngày 5/3'],
    ['Lễ kỷ niệm ngày 26/3 năm 2026', 'ngày 26/3 năm 2026'],
    ['trong tháng 11 năm 2003', 'tháng 11 năm 2003'],
    ['Tháng 11/2003', 'Tháng 11/2003'],
    ['đến ngày 31/7/2017của Chính phủ', 'ngày 31/7/2017'],
    ['ngày 31/6/2026', 'ngày 31/6/2026'],
    ['ngày 30 tháng 02 năm 2026', 'ngày 30 tháng 02 năm 2026'],
    ['tháng 13/2026', 'tháng 13/2026'],
    ['ngày 07 tháng tư năm 2014', 'ngày 07 tháng tư năm 2014'],
  ])('%s', (text, day) => expect(shown(text)).toEqual([day]))

  test.each([
    ['từ ngày 01/10 đến 30/11/2026', ['ngày 01/10', '30/11/2026']],
    ['15/01/2026-20/01/2026', ['15/01/2026', '20/01/2026']],
    ['các ngày 19/5, 02/9', ['ngày 19/5', '02/9']],
    ['ngày 14/6/2005 và ngày 16/11/2013', ['ngày 14/6/2005', 'ngày 16/11/2013']],
  ])('%s', (text, days) => expect(shown(text)).toEqual(days))
})

test.each([
  'Nghị định số 91/2017/NĐ-CP',
  'Kế hoạch số 04/KH-UBND, 12/11/2020/KH-UBND',
  'Luật số 15/2003/QH11',
  'chiếm 2/3 tổng số, đạt 1/2 giờ',
  'trong ngày 2/3 số đơn vị',
  'mỗi ngày 1/2 giờ',
  'trực 24/7',
  'điện thoại 0205.3812.345, 0912-34-2003, 098.12.11.2003',
  'trong 6 tháng 2 lần, 3 tháng 1 lần',
  '6 tháng đầu năm 2026; năm học 2025 - 2026; giai đoạn 2021 - 2025',
  'tháng Giêng; 1.500.000 đồng; 12,5%; khoản 1.2.2003.4',
])('%s holds no day', (text) => expect(shown(text)).toEqual([]))

test('the digits stand as they were typed, at their places', () => {
  const text = 'ngày 5/03/2015'
  const [day] = daysIn(text)
  expect(day).toEqual({
    start: 0,
    end: 14,
    day: { start: 5, end: 6, digits: '5', value: 5 },
    month: { start: 7, end: 9, digits: '03', value: 3 },
    year: { start: 10, end: 14, digits: '2015', value: 2015 },
    style: 'short',
    separator: '/',
  })
})

const days = fc.record({
  year: fc.integer({ min: 1900, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
})
const ways = fc.constantFrom(shortDay, longDay, dashed)

test('any day in any way of writing is read back', () => {
  fc.assert(
    fc.property(days, ways, fc.constantFrom('', 'ngày '), (day, write, word) => {
      const read = daysIn(`Hội nghị tổ chức ${word}${write(day)}, do Sở Nội vụ chủ trì.`)
      expect(read.map(dayMeant)).toEqual([day])
    }),
  )
})

function dashed({ day, month, year }: { day: number; month: number; year: number }): string {
  return `${officialDay(day)}-${officialMonth(month)}-${year}`
}
