import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { columnsOf } from '../../src/report/columns.ts'

test('each letter and sign of a Vietnamese text takes the columns that the eye sees', () => {
  const letters = Array.from({ length: 0x2600 }, (_, code) => String.fromCodePoint(code))
  const wrong = letters.filter(
    (letter) =>
      columnsOf(letter) !== stringWidth(letter) || columnsOf(`ạ${letter}…`) !== stringWidth(`ạ${letter}…`),
  )
  expect(wrong).toEqual([])
})

test.each([
  ['Hội đồng Thi đua - Khen thưởng', 30],
  ['“Dạy tốt – Học tốt”', 19],
  ['ha\u0323', 2],
  ['中文', 4],
  ['🏆', 2],
])('“%s” takes %i columns', (text, columns) => expect(columnsOf(text)).toBe(columns))
