import { expect, test } from 'vitest'
import { firstOver, mayBeOver } from '../../src/source/over-limit.ts'
import { randomFrom } from '../mutation/random.ts'

const count = process.env['TDKT_LONG'] === undefined ? 3000 : 100_000
const opening = ['[', '{', '[[', '{ a: ', '[\n', '[a, ']
const closing = [']', '}', ']\n', '}, ']
const words = [
  '"]", ',
  "'}', ",
  ' # ]\n',
  ' #}',
  'a, ',
  'b]',
  '"{", ',
  '\n',
  'a: ',
  '- ',
  '"\n]\n", ',
  "'it''s]', ",
]
const rare = ['"', "'", '|\n', '\\', `\n${' '.repeat(990)}- `, `\n${' '.repeat(1001)}- `]

/** A text with many brackets, those that close among words, quotes and remarks. */
function bracketed(seed: number): string {
  const random = randomFrom(seed)
  const bound = 4 + random.below(6)
  return Array.from({ length: 150 + random.below(150) }, () => {
    const turn = random.below(10)
    if (random.chance(0.002)) return random.pick(rare)
    return random.pick(turn < bound - 2 ? opening : turn < bound ? closing : words)
  }).join('')
}

test('a text is read for what is too much wherever there can be too much', { timeout: 3_600_000 }, () => {
  const texts = Array.from({ length: count }, (_, seed) => bracketed(seed))
  const over = texts.filter((text) => firstOver(text))
  expect(over.length).toBeGreaterThan(count / 10)
  expect(texts.filter((text) => !mayBeOver(text)).length).toBeGreaterThan(count / 100)
  expect(over.filter((text) => !mayBeOver(text))).toEqual([])
})
