import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { daysFromTo } from '../../src/calendar/day-count.ts'
import { dayOff, lastWorkingDayBefore, nextWorkingDay } from '../../src/calendar/days-off.ts'
import { type DaysOffFile, readDaysOff } from '../../src/calendar/days-off-file.ts'
import { weekdayOf } from '../../src/calendar/weekday.ts'
import { type Day, isoDay, readDay } from '../../src/day.ts'
import { shapeOf } from '../../src/schema/shape.ts'
import { readSource } from '../../src/source/read-source.ts'
import { daysOff } from '../support/check.ts'
import { isoOfJulian, lunarYear } from './lunar.ts'

const shape = shapeOf(readFileSync('schemas/days-off.schema.json', 'utf8'))
const text = readFileSync('templates/calendar/days-off.yaml', 'utf8')
const file: DaysOffFile = parse(text)

const dayOf = (written: string): Day => readDay(written) ?? { year: 0, month: 0 }
const said = (written: string) => {
  const off = dayOff(dayOf(written), daysOff)
  return off && `${off.name.vi}: ${off.certainty}`
}

describe('the lunar days', () => {
  test('are there for each year from 2015 to 2040', () => {
    expect(file.years.map(({ year }) => year)).toEqual(Array.from({ length: 26 }, (_, index) => 2015 + index))
  })

  test('the computation knows where Việt Nam and China part: Tết of 1985 and of 2007', () => {
    expect([1985, 2007, 2030].map((year) => isoOfJulian(lunarYear(year).tet))).toEqual([
      '1985-01-21',
      '2007-02-17',
      '2030-02-02',
    ])
  })

  test.each(file.years)('of $year are those of the sun and the moon over Hà Nội', (entry) => {
    const computed = lunarYear(entry.year)
    expect({ tet: entry.tet, lastLunarDay: entry.lastLunarDay, hungKings: entry.hungKings }).toEqual({
      tet: isoOfJulian(computed.tet),
      lastLunarDay: computed.lastLunarDay,
      hungKings: isoOfJulian(computed.hungKings),
    })
  })
})

describe('a day off', () => {
  test.each([
    ['2026-06-20', 'thứ Bảy: law'],
    ['2026-01-01', 'ngày Tết Dương lịch: law'],
    ['2026-04-26', 'ngày Giỗ Tổ Hùng Vương: law'],
    ['2026-04-27', 'ngày nghỉ bù ngày Giỗ Tổ Hùng Vương: law'],
    ['2022-05-02', 'ngày nghỉ bù ngày Chiến thắng 30/4: law'],
    ['2022-05-03', 'ngày nghỉ bù ngày Quốc tế Lao động: law'],
    ['2023-05-02', 'ngày nghỉ bù ngày Giỗ Tổ Hùng Vương: law'],
    ['2023-05-03', 'ngày nghỉ bù ngày Chiến thắng 30/4: law'],
    ['2020-09-02', 'ngày Quốc khánh: law'],
    ['2026-11-24', 'Ngày Văn hóa Việt Nam: expected'],
  ])('%s is %s', (day, words) => expect(said(day)).toBe(words))

  test.each([
    ['2026-02-14', 'ngày 27 tháng Chạp (nghỉ Tết): decided'],
    ['2026-02-16', 'ngày 29 tháng Chạp (nghỉ Tết): decided'],
    ['2026-02-19', 'mùng 3 Tết: decided'],
    ['2026-02-22', 'mùng 6 Tết: decided'],
    ['2024-02-08', 'ngày 29 tháng Chạp (nghỉ Tết): decided'],
    ['2024-09-03', 'ngày nghỉ Quốc khánh: decided'],
    ['2024-04-29', 'ngày nghỉ hoán đổi với ngày 4/5: decided'],
    ['2026-08-31', 'ngày nghỉ hoán đổi với ngày 22/8: decided'],
  ])('%s was decided: %s', (day, words) => expect(said(day)).toBe(words))

  test('is expected by the law’s own five days of Tết where no decision is known', () => {
    expect(file.years.find(({ year }) => year === 2027)?.decisions).toBeUndefined()
    expect(
      ['02-04', '02-05', '02-06', '02-09', '02-10', '02-11', '02-12'].map((day) => said(`2027-${day}`)),
    ).toEqual([
      undefined,
      'ngày 29 tháng Chạp (nghỉ Tết): expected',
      'mùng 1 Tết: law',
      'mùng 4 Tết: expected',
      'ngày nghỉ bù mùng 1 Tết: expected',
      'ngày nghỉ bù mùng 2 Tết: expected',
      undefined,
    ])
  })

  test('that is only expected is sure when it falls on a weekend', () => {
    expect(said('2029-11-24')).toBe('Ngày Văn hóa Việt Nam: law')
    expect(said('2029-11-26')).toBe('ngày nghỉ bù Ngày Văn hóa Việt Nam: expected')
  })

  test('beside National Day is expected before and after, and sure where both choices free it', () => {
    expect(['09-01', '09-02', '09-03'].map((day) => said(`2027-${day}`))).toEqual([
      'ngày nghỉ Quốc khánh: expected',
      'ngày Quốc khánh: law',
      'ngày nghỉ Quốc khánh: expected',
    ])
    expect(said('2029-09-03')).toMatch(/: law$/)
    expect(said('2020-09-03')).toBeUndefined()
  })

  test('is no Saturday that makes up for another day', () => {
    const worked = [...daysOff.worked]
    expect(worked).toEqual(['2024-05-04', '2025-04-26', '2026-08-22', '2026-01-10'])
    for (const day of worked) {
      expect(weekdayOf(dayOf(day))).toBe(5)
      expect(said(day)).toBeUndefined()
    }
  })

  test('of a year that is not in the table is a weekend or a fixed holiday', () => {
    expect(said('2044-01-30')).toBe('thứ Bảy: law')
    expect(said('2044-09-02')).toBe('ngày Quốc khánh: law')
    expect(['2044-02-01', '2044-09-01'].map(said)).toEqual([undefined, undefined])
    expect(said('2010-11-24')).toBeUndefined()
  })
})

test('what is off in a year, compensations too, lies in that year', () => {
  for (const { year } of file.years) {
    const days = [...daysOff.offIn(year).keys()]
    expect(days.length).toBeGreaterThan(9)
    expect(days.filter((day) => !day.startsWith(`${year}-`))).toEqual([])
  }
})

describe('working days', () => {
  test.each([
    ['2026-02-19', '2026-02-13', '2026-02-23'],
    ['2026-08-31', '2026-08-28', '2026-09-03'],
    ['2026-08-21', '2026-08-20', '2026-08-22'],
    ['2022-04-30', '2022-04-29', '2022-05-04'],
    ['2027-12-31', '2027-12-30', '2028-01-04'],
  ])('around %s are %s and %s', (day, before, after) => {
    expect(isoDay(lastWorkingDayBefore(dayOf(day), daysOff))).toBe(before)
    expect(isoDay(nextWorkingDay(dayOf(day), daysOff))).toBe(after)
  })
})

describe('the decisions', () => {
  const decisions = file.years.flatMap(({ year, tet, decisions: some = [] }) =>
    some.map((decision) => ({ year, firstDay: tet, ...decision })),
  )

  test.each(decisions)(
    'of $issued hold together',
    ({ year, firstDay, issued, tet, nationalDay, swaps = [] }) => {
      expect(Number(issued.slice(0, 4)) - year).toBeOneOf([-1, 0])
      if (tet) expect(tet.from < firstDay && firstDay < tet.to).toBe(true)
      if (nationalDay)
        expect(nationalDay.from <= `${year}-09-02` && `${year}-09-02` <= nationalDay.to).toBe(true)
      for (const { off, worked } of swaps) {
        expect(weekdayOf(dayOf(off))).toBeLessThan(5)
        expect(weekdayOf(dayOf(worked))).toBe(5)
      }
    },
  )

  test('are known for five years, and each gives five working days for Tết', () => {
    expect(decisions).toHaveLength(7)
    const free = (from: string, to: string) => daysFromTo(from, to).filter((day) => weekdayOf(day) < 5).length
    const tets = decisions.flatMap(({ tet }) => (tet ? [free(tet.from, tet.to)] : []))
    expect(tets).toEqual([5, 5, 5, 5, 5])
  })
})

describe('the file', () => {
  const found = (changed: unknown) => {
    const source = readSource('days-off.yaml', new TextEncoder().encode(stringify(changed)))
    const { value, diagnostics } = readDaysOff(source, shape)
    expect(value === undefined).toBe(diagnostics.length > 0)
    return diagnostics.map(({ code, path }) => `${code} ${path?.join('.')}`)
  }
  const [first, ...rest] = file.years
  if (!first) throw new Error('no years')

  test('is in NFC and says nothing of the writer’s own disk', () => {
    expect(text.normalize('NFC')).toBe(text)
    expect(text).not.toMatch(/\/work\/|\/tmp\/|\/home\/|file:\/\//)
    expect(found(file)).toEqual([])
  })

  test('reports a year that stands twice', () => {
    expect(found({ ...file, years: [...file.years, first] })).toEqual(['registry/year-twice years.26.year'])
  })

  test('reports a day of another year or of none', () => {
    expect(found({ ...file, years: [{ ...first, tet: '2016-02-08' }, ...rest] })).toEqual([
      'registry/day-of-other-year years.0.tet',
    ])
    expect(found({ ...file, years: [{ ...first, hungKings: '2015-02-30' }, ...rest] })).toEqual([
      'registry/day-of-other-year years.0.hungKings',
    ])
  })

  test('reports an unknown key', () => {
    expect(found({ ...file, weekends: [] })).toMatchObject([expect.stringMatching(/^schema\/unknown-key/)])
  })
})
