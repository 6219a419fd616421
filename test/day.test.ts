import { describe, expect, test } from 'vitest'
import {
  daysOfMonth,
  isOnCalendar,
  isoDay,
  longDay,
  officialDay,
  officialMonth,
  readDay,
  shortDay,
  showDay,
} from '../src/day.ts'

describe('a day is read', () => {
  test('from year, month and day, or from year and month', () => {
    expect(readDay('2026-01-15')).toEqual({ year: 2026, month: 1, day: 15 })
    expect(readDay('2026-09')).toEqual({ year: 2026, month: 9 })
  })

  test.each([
    '15/01/2026',
    '2026',
    '2026-1-5',
    '2026-01-',
    '2026-01-15 ',
    ' 2026-01',
    '02026-01',
    '',
    'Thường xuyên',
  ])('from nothing else: “%s”', (text) => expect(readDay(text)).toBeUndefined())

  test('also when no calendar has it', () =>
    expect(readDay('2026-13-40')).toEqual({ year: 2026, month: 13, day: 40 }))
})

describe('the calendar', () => {
  test('knows how many days a month has', () => {
    const months = (year: number) => Array.from({ length: 12 }, (_, index) => daysOfMonth(year, index + 1))
    expect(months(2026)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect([2024, 2000, 1900, 2100, 2028].map((year) => daysOfMonth(year, 2))).toEqual([29, 29, 28, 28, 29])
    expect([0, 13].map((month) => daysOfMonth(2026, month))).toEqual([0, 0])
  })

  test.each([
    ['2026-01-01', true],
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-01-00', false],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-13', false],
    ['2026-12', true],
  ])('of %s: %s', (text, real) => expect(isOnCalendar(readDay(text) ?? { year: 0, month: 0 })).toBe(real))
})

describe('a day is written', () => {
  test('with a zero before 1 to 9, a month with a zero before 1 and 2 only', () => {
    expect([1, 9, 10, 31].map(officialDay)).toEqual(['01', '09', '10', '31'])
    expect([1, 2, 3, 4, 9, 10, 12].map(officialMonth)).toEqual(['01', '02', '3', '4', '9', '10', '12'])
  })

  test.each([
    ['2003-11-26', '26/11/2003', '26 tháng 11 năm 2003'],
    ['2026-01-05', '05/01/2026', '05 tháng 01 năm 2026'],
    ['2026-03-09', '09/3/2026', '09 tháng 3 năm 2026'],
    ['2026-02', '02/2026', '02 năm 2026'],
    ['2026-10', '10/2026', '10 năm 2026'],
  ])('%s in short as %s and at length as %s', (text, short, long) => {
    const day = readDay(text)
    expect(day && shortDay(day)).toBe(short)
    expect(day && longDay(day)).toBe(long)
  })

  test('from a field as people write it, and left alone when it is none', () => {
    expect(['2026-03-15', '2026-03', '2026'].map(showDay)).toEqual(['15/3/2026', '3/2026', '2026'])
  })

  test('for comparing with all its zeros; a month counts as its first day', () => {
    expect(
      ['2026-01-05', '2026-11-30'].map((text) => isoDay(readDay(text) ?? { year: 0, month: 0 })),
    ).toEqual(['2026-01-05', '2026-11-30'])
    expect(isoDay({ year: 2026, month: 9 })).toBe('2026-09-01')
  })
})
