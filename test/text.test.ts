import { describe, expect, test } from 'vitest'
import { comparable, matchesOf, nearest, pointLetter, roman } from '../src/text.ts'

test.each([
  [1, 'I'],
  [3, 'III'],
  [4, 'IV'],
  [5, 'V'],
  [9, 'IX'],
  [14, 'XIV'],
  [19, 'XIX'],
  [40, 'XL'],
  [49, 'XLIX'],
  [90, 'XC'],
  [444, 'CDXLIV'],
  [999, 'CMXCIX'],
  [2026, 'MMXXVI'],
  [3999, 'MMMCMXCIX'],
])('%i in Roman numerals is %s', (number, numeral) => expect(roman(number)).toBe(numeral))

test('every Roman numeral below 4000 is its own', () => {
  const numerals = Array.from({ length: 3999 }, (_, index) => roman(index + 1))
  expect(new Set(numerals).size).toBe(3999)
  expect(numerals.filter((numeral) => /I{4}|X{4}|C{4}|M{4}|VV|LL|DD/.test(numeral))).toEqual([])
})

describe('the letter of a điểm', () => {
  const letters = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => pointLetter(from + index)).join(' ')

  test('follows the order of the decree: đ after d, no f, j, w, z', () => {
    expect(letters(1, 22)).toBe('a b c d đ e g h i k l m n o p q r s t u v x')
    expect(letters(23, 23)).toBe('y')
  })

  test('doubles after y, and no two are the same', () => {
    expect(letters(24, 29)).toBe('aa bb cc dd đđ ee')
    expect(letters(46, 48)).toBe('yy aaa bbb')
    expect(new Set(letters(1, 230).split(' ')).size).toBe(230)
  })
})

describe('the nearest of some words', () => {
  const keys = ['title', 'tasks', 'tail', 'schedule', 'schoolYear', 'so-noi-vu', 'units', 'unit']

  test.each([
    ['titlle', 'title'],
    ['task', 'tasks'],
    ['Schedule', 'schedule'],
    ['school_year', 'schoolYear'],
    ['school year', 'schoolYear'],
    ['sở nội vụ', 'so-noi-vu'],
    ['so-noi-vj', 'so-noi-vu'],
    ['unitS', 'units'],
    ['đail', 'tail'],
  ])('to “%s” is “%s”, whatever its case, its tone marks and its joints', (word, wanted) => {
    expect(nearest(word, keys)).toBe(wanted)
    expect(nearest(word.normalize('NFD'), keys)).toBe(wanted)
  })

  test.each(['recipients', 'x', 'ngày ký', ''])('to “%s” is none', (word) => {
    expect(nearest(word, keys)).toBeUndefined()
  })

  test('is the first of two that are as near, and none of no words', () => {
    expect(nearest('tass', ['task', 'tags'])).toBe('task')
    expect(nearest('tass', ['tags', 'task'])).toBe('tags')
    expect(nearest('tasks', [])).toBeUndefined()
  })
})

describe('words are compared', () => {
  test.each([
    ['Uỷ ban', 'ủy ban'],
    ['HOÀ BÌNH', 'Hòa Bình'],
    ['Thi đua – Khen thưởng', 'thi đua - khen thưởng'],
    [' Hội\u00a0đồng  TĐKT\ntỉnh ', 'Hội đồng TĐKT tỉnh'],
  ])('“%s” as “%s”', (one, other) => expect(comparable(one)).toBe(comparable(other)))

  test.each([
    ['khen thưởng', 'khen thường'],
    ['Sở Nội vụ', 'Sở Nội Vũ'],
    ['Hội đồng TĐKT', 'Hội đồng TĐ-KT'],
    ['Ban', 'Bàn'],
  ])('“%s” not as “%s”', (one, other) => expect(comparable(one)).not.toBe(comparable(other)))
})

describe('the matches of a pattern', () => {
  test.each([
    [/\p{L}+/gu, 'Quý I: phát động thi đua'],
    [/\d*/g, 'ngày 15/01'],
    [/\b/gu, '𠀀 chữ Nôm 𠀀'],
    [/(?=𠀀)|$/gu, '𠀀𠀀'],
    [/(?<day>\d+)\/(?<month>\d+)/g, 'từ 01/3 đến 15/4'],
    [/năm 2027/g, 'năm 2026'],
  ])('%s are those that the language finds', (pattern, text) => {
    const found = matchesOf(text, pattern)
    expect(found).toEqual([...text.matchAll(pattern)])
    expect(matchesOf(text, pattern)).toEqual(found)
  })

  test('are sought from the beginning, wherever the pattern stopped before', () => {
    const year = /\d{4}/g
    year.exec('năm 2026')
    expect(matchesOf('2026, 2027', year).map(([found]) => found)).toEqual(['2026', '2027'])
    expect(year.lastIndex).toBe(0)
  })
})
