import { expect, test } from 'vitest'
import { marker } from '../../src/plan/numbering.ts'

const official = ['I.', '1.', 'a)']

test.each([
  ['the third section', official, [3], 'III.'],
  ['the ninth section', official, [9], 'IX.'],
  ['the second item of the third section', official, [3, 2], '2.'],
  ['the twelfth item', official, [1, 12], '12.'],
  ['the fifth điểm', official, [3, 2, 5], 'đ)'],
  ['the sixth điểm', official, [1, 1, 6], 'e)'],
  ['a điểm after y', official, [1, 1, 24], 'aa)'],
  ['a fourth level, for which there is no sample', official, [1, 1, 1, 1], '-'],
  ['sections by letters', ['A.', 'I.', '1.'], [2], 'B.'],
  ['the fifth section by letters', ['A.', 'I.', '1.'], [5], 'Đ.'],
  ['sections by figures, then letters', ['1.', 'a)'], [4, 3], 'c)'],
  ['an item that repeats the number above it', ['1.', '1.1.', '1.1.1.'], [3, 2], '3.2.'],
  ['an item that repeats both numbers above it', ['1.', '1.1.', '1.1.1.'], [3, 2, 11], '3.2.11.'],
  ['an item that repeats only the nearest number', ['I.', '1.', '1.1.'], [3, 2, 4], '2.4.'],
  ['an item that repeats a number without a point behind', ['1', '1.1'], [3, 2], '3.2'],
  ['a number between brackets behind only', ['1)', '1/'], [7], '7)'],
  ['a number with a stroke', ['I', '1/'], [1, 7], '7/'],
  ['a sample that holds no number', ['*', '+'], [3], '*'],
  ['a sample with a word', ['Mục 1.'], [3], 'Mục 1.'],
])('%s', (_, samples, numbers, wanted) => expect(marker(samples, numbers)).toBe(wanted))

test('every level of the format of today, one after the other', () => {
  const numbers = [[1], [1, 1], [1, 1, 1], [1, 1, 2], [1, 2], [2], [2, 1]]
  expect(numbers.map((each) => marker(official, each)).join(' ')).toBe('I. 1. a) b) 2. II. 1.')
})
