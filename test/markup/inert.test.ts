import { expect, test } from 'vitest'
import { inert } from '../../src/markup/inert.ts'

test.each([
  ['Phát động thi đua', 'Phát động thi đua'],
  ['', ''],
  ['  một  hai ', '&#32;&#32;một  hai&#32;'],
  ['*một*\n\thai', '\\*một\\*<br>&#9;hai'],
])('“%s” is written “%s”', (text, written) => expect(inert(text)).toBe(written))

test('a million blanks within words are read before anybody loses patience', () => {
  const words = `một.${' '.repeat(1_000_000)}hai`
  expect(inert(words)).toBe(words.replace('.', '\\.'))
})
