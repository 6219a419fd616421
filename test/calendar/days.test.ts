import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayBefore, hullOf, overlaps, stretchOfField } from '../../src/calendar/stretch.ts'
import { weekdayOf, weekdays } from '../../src/calendar/weekday.ts'

const dates = fc
  .integer({ min: Date.UTC(1890, 0, 1) / 86_400_000, max: Date.UTC(2100, 0, 1) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000))
const iso = (date: Date) => date.toISOString().slice(0, 10)

test('the weekday of any day is the one of the calendar', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const [year = 0, month = 0, day = 0] = iso(date).split('-').map(Number)
      expect(weekdayOf({ year, month, day })).toBe((date.getUTCDay() + 6) % 7)
    }),
  )
  expect(weekdays[weekdayOf({ year: 2026, month: 1, day: 15 })]?.vi).toBe('thứ Năm')
})

test('the day before any day is the one of the calendar', () => {
  fc.assert(
    fc.property(dates, (date) => {
      expect(dayBefore(iso(date))).toBe(iso(new Date(date.getTime() - 86_400_000)))
    }),
  )
})

test('a field is a day or a month, and nothing when it is on no calendar', () => {
  expect(stretchOfField('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(stretchOfField('2024-02-29')).toEqual({ from: '2024-02-29', to: '2024-02-29' })
  expect(stretchOfField('2026-02-29')).toBeUndefined()
  expect(stretchOfField('2026-13')).toBeUndefined()
})

test('stretches overlap on a single day, and their hull holds both', () => {
  const [first, second] = [
    { from: '2026-01-01', to: '2026-03-31' },
    { from: '2026-03-31', to: '2026-06-30' },
  ]
  expect(overlaps(first, second)).toBe(true)
  expect(overlaps(first, { from: '2026-04-01', to: '2026-04-02' })).toBe(false)
  expect(hullOf([second, first])).toEqual({ from: '2026-01-01', to: '2026-06-30' })
})
