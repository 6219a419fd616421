import { expect, test } from 'vitest'
import { readSource } from '../../src/source/read-source.ts'

/** The remarks of a text, each with the words that it stands before. */
function remarks(text: string) {
  const source = readSource('plan.yaml', new TextEncoder().encode(text))
  return source
    .remarks()
    .map(({ text: words, next }) => [words, next && source.text.slice(next.start, next.end).trimEnd()])
}

test.each([
  ['a key with its value', 'a: 1\n# x\nb:\n  c: 2\nd: 3\n', [['# x', 'b:\n  c: 2']]],
  ['the first key of a group', 'a:\n  # x\n  b: 1\n  c: 2\n', [['# x', 'b: 1']]],
  ['a whole entry of a list', 'a:\n  # x\n  - b: 1\n    c: 2\n  - d: 3\n', [['# x', 'b: 1\n    c: 2']]],
  ['the first key of an entry', 'a:\n  - # x\n    b: 1\n    c: 2\n', [['# x', 'b: 1']]],
  ['an outer entry', 'a:\n  # x\n  - - 1\n    - 2\n', [['# x', '- 1\n    - 2']]],
  ['an inner entry', 'a:\n  - # x\n    - 1\n    - 2\n', [['# x', '1']]],
  ['an entry in brackets', 'a: [\n  1, # x\n  2, 3 ]\n', [['# x', '2']]],
  ['the key of the next line', 'a: 1 # x - y\nb: 2\n', [['# x - y', 'b: 2']]],
  ['a key with nothing', '# x\na:\n', [['# x', 'a:']]],
  [
    'what comes after more remarks',
    '# x\n\n# - y\n- 1\n',
    [
      ['# x', '1'],
      ['# - y', '1'],
    ],
  ],
  ['nothing', 'a: 1\n# x\n', [['# x', undefined]]],
])('a remark stands before %s', (_, text, expected) => expect(remarks(text)).toEqual(expected))

test.each(['a: "b # c"\n', 'a: |\n  # b\n  c\n', 'a: >-\n  b\n  # c\n', 'a: b#c\n', "a: 'b\n  # c'\n"])(
  'words are no remark: %j',
  (text) => expect(remarks(text)).toEqual([]),
)

test('a remark after a block text is one, also with a byte order mark and the line ends of Windows', () => {
  expect(remarks('\uFEFFa: |\r\n  b\r\n# x\r\nc: 1\r\n')).toEqual([['# x', 'c: 1']])
})
