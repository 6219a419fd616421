import { describe, expect, test } from 'vitest'
import { provinceOn } from '../../src/legal/administration.ts'
import { kindFits } from '../../src/legal/kind-fits.ts'
import { isLawKind, kindOfLetters, kindOfWord, kinds } from '../../src/legal/kinds.ts'
import { coverage, likeness, mayBeOneBody } from '../../src/legal/likeness.ts'
import { rankOf } from '../../src/legal/rank.ts'
import { readSymbol } from '../../src/legal/symbol.ts'
import { administration } from '../support/check.ts'

test('a kind is known by its word and by its letters, in whatever case', () => {
  expect(kindOfWord('nghị  ĐỊNH')?.letters).toEqual(['NĐ'])
  expect(kindOfLetters('ctr')?.word).toBe('Chương trình')
  expect(kindOfLetters('TT')?.word).toBe('Thông tư')
  expect(kindOfWord('Căn cứ')).toBeUndefined()
  expect(new Set(kinds.map(({ word }) => word)).size).toBe(kinds.length)
})

test('Luật, Bộ luật and Pháp lệnh are laws', () => {
  expect(['Luật', 'bộ luật', 'Pháp lệnh'].map(isLawKind)).toEqual([true, true, true])
  expect(['Nghị định', undefined].map(isLawKind)).toEqual([false, false])
})

describe('a word and a symbol', () => {
  const fits = (word: string, number: string) => {
    const symbol = readSymbol(number)
    return symbol && kindFits(word, symbol)
  }

  test.each([
    ['Nghị định', '91/2017/NĐ-CP'],
    ['Luật', '06/2022/QH15'],
    ['Nghị quyết', '202/2025/QH15'],
    ['Quy định', '294-QĐ/TW'],
    ['Chương trình hành động', '12-CTr/HU'],
    ['Công văn', '4912/UBND-NC'],
    ['Văn bản', '72/TTr-BTĐKT'],
    ['Thông tri', '12-TT/TU'],
  ])('%s số %s go together', (word, number) => expect(fits(word, number)).toBe(true))

  test.each([
    ['Nghị định', '15/2025/TT-BNV'],
    ['Thông tư', '91/2017/NĐ-CP'],
    ['Quyết định', '04/KH-UBND'],
    ['Thông tư', '06/2022/QH15'],
    ['Quy định', '12/QĐ-UBND'],
  ])('%s số %s do not', (word, number) => expect(fits(word, number)).toBe(false))
})

test('documents rank as the law on making law has it', () => {
  const inOrder = [
    { kind: 'Hiến pháp' },
    { kind: 'Luật' },
    { kind: 'Nghị quyết', symbol: readSymbol('202/2025/QH15') },
    { kind: 'Pháp lệnh' },
    { kind: 'Lệnh', issuer: 'Chủ tịch nước' },
    { kind: 'Nghị định' },
    { kind: 'Quyết định', symbol: readSymbol('587/QĐ-TTg') },
    { kind: 'Thông tư' },
    { kind: 'Nghị quyết', issuer: 'Hội đồng nhân dân tỉnh' },
    { kind: 'Quyết định', issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn' },
  ]
  const ranks = inOrder.map(rankOf)
  expect(ranks).toEqual(ranks.toSorted((a, b) => Number(a) - Number(b)))
  expect(new Set(ranks).size).toBe(inOrder.length)
})

test.each([
  { kind: 'Chỉ thị', symbol: readSymbol('34-CT/TW') },
  { kind: 'Nghị quyết', issuer: 'Bộ Chính trị' },
  { kind: 'Kế hoạch', symbol: readSymbol('04/KH-UBND') },
  {},
])('%o has no rank', (document) => expect(rankOf(document)).toBeUndefined())

test('titles are alike whatever their case and marks', () => {
  expect(likeness('Thi đua, Khen thưởng', 'thi đua khen thưởng')).toBe(1)
  expect(likeness('Thi đua, khen thưởng', 'Tổ chức chính quyền địa phương')).toBe(0)
  expect(coverage('về công tác thi đua', 'Về công tác thi đua, khen thưởng năm 2026')).toBe(1)
})

test.each([
  ['UBND tỉnh', 'Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn', true],
  ['Thủ tướng', 'Thủ tướng Chính phủ', true],
  ['Bộ trưởng Bộ Nội vụ', 'Bộ Nội vụ', true],
  ['Ban Bí thư', 'Ban Bí thư Trung ương Đảng', true],
  ['Ủy ban nhân dân tỉnh Sơn La', 'Ủy ban nhân dân tỉnh Lạng Sơn', false],
  ['Bộ Tài chính', 'Bộ Nội vụ', false],
  ['Chính phủ', 'Thủ tướng Chính phủ', false],
])('%s and %s may be one body: %s', (a, b, one) => {
  expect(mayBeOneBody(a, b)).toBe(one)
  expect(mayBeOneBody(b, a)).toBe(one)
})

test('a province that became a city is each on its days', () => {
  const named = (name: string, day: string) =>
    administration.provinces
      .filter((province) => province.name === name)
      .map((province) => provinceOn(province, day))
  expect(named('Đồng Nai', '2026-04-29')).toEqual(['tỉnh Đồng Nai'])
  expect(named('Đồng Nai', '2026-04-30')).toEqual(['thành phố Đồng Nai'])
  expect(named('Lạng Sơn', '2026-04-30')).toEqual(['tỉnh Lạng Sơn'])
})
