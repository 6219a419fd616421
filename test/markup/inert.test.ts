import { expect, test } from 'vitest'
import { inert } from '../../src/markup/inert.ts'

test.each([
  ['Phát động thi đua', 'Phát động thi đua'],
  ['', ''],
  ['  một  hai ', '&#32;&#32;một  hai&#32;'],
  ['*một*\n\thai', '\\*một\\*<br>&#9;hai'],
])('“%s” is written “%s”', (text, written) => expect(inert(text)).toBe(written))

test('many blanks within words are read in time that grows with them', () => {
  const words = `một.${' '.repeat(100_000)}hai`
  const start = performance.now()
  expect(inert(words)).toBe(words.replace('.', '\\.'))
  expect(performance.now() - start).toBeLessThan(2000)
})
