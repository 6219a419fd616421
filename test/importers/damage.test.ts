import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { doubts, repairs } from '../../src/importers/damage.ts'

describe('repairs', () => {
  test('Icelandic letters become Đ and đ, each told with its place', () => {
    expect(repairs('Nghị định số 98/2023/N\u00d0-CP, thi \u00f0ua, \u0189ảng')).toEqual({
      text: 'Nghị định số 98/2023/NĐ-CP, thi đua, Đảng',
      repairs: [
        { start: 22, end: 23, found: '\u00d0', put: 'Đ' },
        { start: 32, end: 33, found: '\u00f0', put: 'đ' },
        { start: 37, end: 38, found: '\u0189', put: 'Đ' },
      ],
    })
  })

  test.each([
    ['I1.', 'II.'],
    ['1I.', 'II.'],
    ['Il.', 'II.'],
    ['1V.', 'IV.'],
    ['V1', 'VI'],
    ['I1I. NỘI DUNG', 'III. NỘI DUNG'],
    ['11.', '11.'],
    ['l.', 'l.'],
    ['I1111.', 'I1111.'],
    ['1. Kế hoạch', '1. Kế hoạch'],
  ])('the marker “%s” is “%s”', (found, put) => {
    expect(repairs(found, { isMarker: true }).text).toBe(put)
    expect(repairs(found).text).toBe(found)
  })
})

test.each([
  ['trong giai đoạn 20162020;', 'trong giai đoạn 2016 - 2020;'],
  ['Số: 31/KHUBND', 'Số: 31/KH-UBND'],
  ['QUÝ I1', 'QUÝ II'],
  ['QUÝ 1V/2019', 'QUÝ IV/2019'],
  ['năm 20162020', 'năm 20162020'],
  ['giai đoạn 20202016', 'giai đoạn 20202016'],
  ['31/KH-UBND', '31/KH-UBND'],
  ['QUÝ 11', 'QUÝ 11'],
  ['Kết quả quý I1 năm trước', 'Kết quả quý I1 năm trước'],
])('a hyphen or sign that is surely lost is put back: “%s” is “%s”', (found, put) => {
  expect(repairs(found).text).toBe(put)
})

describe('doubts', () => {
  test.each([
    ['giai đoạn 20162020', '20162020', '2016 - 2020'],
    ['kết quả các các đơn vị', 'các các', 'các'],
    ['tổ chức thi đua thi đua sôi nổi', 'thi đua thi đua', 'thi đua'],
    ['Phát động phong trào thiđua yêu nước', 'thiđua', 'thi đua'],
    ['công tác khenthưởng', 'khenthưởng', 'khen thưởng'],
    ['Hội đồngTĐKT và Ủyban', 'Ủyban', 'Ủy ban'],
    ['Sở NộiVụ, hoạtđộng', 'hoạtđộng', 'hoạt động'],
    ['xuấtnhậpkhẩu', 'xuấtnhậpkhẩu', 'xuất nhập khẩu'],
    ['trong năm2026', 'năm2026', 'năm 2026'],
  ])('%s', (text, found, suggestion) => {
    const all = doubts(text)
    expect(all.map((each) => text.slice(each.start, each.end))).toContain(found)
    expect(all.map((each) => each.suggestion)).toContain(suggestion)
  })

  test.each([
    'số tiền 20162020 đồng, mã 20202016, số 20162020/KH-UBND, 201620',
    'ngày ngày, luôn luôn, sơ kết kết quả, nhà nhà thi đua',
    'Đắk Lắk, Pleiku, Êđê, HĐTĐKT, TTLT-BTC, THPT, facebook.com/thiđua, KH15a',
    'QĐ số 12a, tháng 3, 15kg, 95%',
  ])('nothing is wrong with “%s”', (text) => expect(doubts(text)).toEqual([]))

  test('nothing is wrong with the plans of the project', () => {
    const files = ['2019', '2026', 'nam-hoc-2025-2026'].map((name) =>
      readFileSync(`plans/${name}.yaml`, 'utf8'),
    )
    expect(files.join('').length).toBeGreaterThan(20_000)
    for (const text of files) expect(doubts(text).map(({ words }) => words.vi)).toEqual([])
  })
})
