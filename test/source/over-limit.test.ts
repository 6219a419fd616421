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

/** A text of a few pieces that come again: brackets, and some that close nothing among words, quotes and remarks. */
function bracketed(seed: number): string {
  const random = randomFrom(seed)
  const pieces = [random.pick(opening), random.pick(opening), random.pick(words), random.pick(words)]
  if (random.chance(0.4)) pieces.push(random.pick(closing))
  const lineEnds = random.pick([0, 0.1, 0.5, 1]) ?? 0
  return Array.from({ length: 150 + random.below(150) }, () => {
    const piece = random.chance(0.001) ? random.pick(rare) : random.pick(pieces)
    return random.chance(lineEnds) ? `${piece}\n` : piece
  }).join('')
}

test('a text is read for what is too much wherever there can be too much', { timeout: 3_600_000 }, () => {
  const texts = Array.from({ length: count }, (_, seed) => bracketed(seed))
  const over = texts.filter((text) => firstOver(text))
  expect(over.length).toBeGreaterThan(count / 10)
  expect(texts.filter((text) => !mayBeOver(text)).length).toBeGreaterThan(count / 100)
  expect(over.filter((text) => !mayBeOver(text))).toEqual([])
})
