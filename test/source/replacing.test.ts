import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Path } from '../../src/diagnostic.ts'
import { edited } from '../../src/source/edits.ts'
import { readSource } from '../../src/source/read-source.ts'
import type { Source } from '../../src/source/source.ts'
import { patience, runs } from '../plan/random-plans.ts'

const read = (text: string): Source => readSource('plan.yaml', new TextEncoder().encode(text))

/** What becomes of a file when a word of the value at `path` gives way to another. */
function replaced(text: string, path: Path, word: string, put: string): string | undefined {
  const source = read(text)
  const value = String(path.reduce((data: unknown, step) => Reflect.get(Object(data), step), source.data))
  const from = value.indexOf(word)
  expect(from).toBeGreaterThanOrEqual(0)
  const fix = source.replacing(path, put, [from, from + word.length])
  return fix && edited(text, [fix])
}

describe('a part of a text gives way', () => {
  test.each([
    ['in a bare text', 'k: thi đua # một\n', 'đua', 'tuyển', 'k: thi tuyển # một\n'],
    ['that is then gone', 'k: thi  đua\n', ' đ', 'đ', 'k: thi đua\n'],
    ['in single quotes', "k: 'Nhà văn hoá'\n", 'hoá', "hóa 'mới'", "k: 'Nhà văn hóa ''mới'''\n"],
    ['in double quotes', 'k: "a\\tb c"\n', 'b', '"\\\n', 'k: "a\\t\\"\\\\\\n c"\n'],
    ['that is an escape', 'k: "x\\U0001F3C6y"\n', '🏆', '🏅', 'k: "x🏅y"\n'],
    ['in a text over lines', 'k: một\n  hai ba\n  bốn\n', 'ba', 'năm', 'k: một\n  hai năm\n  bốn\n'],
    ['whose line end is kept', 'k: >-\n  một hai\n  ba\n', 'hai ba', 'tư ba', 'k: >-\n  một tư\n  ba\n'],
    ['that held a line end', 'k: >-\n  một\n  , ba\n', 't ,', 't,', 'k: >-\n  một, ba\n'],
    ['in a literal text', 'k: |\n  một\n\n  hai\nx: 1\n', 'hai', 'a\nb', 'k: |\n  một\n\n  a\n  b\nx: 1\n'],
    ['with Windows lines', 'k: |\r\n  một\r\n  hai\r\n', 'hai', 'a\nb', 'k: |\r\n  một\r\n  a\r\n  b\r\n'],
    [
      'with a stated margin',
      'k:\n  - |2\n      một\n    hai\n',
      'hai',
      'ba',
      'k:\n  - |2\n      một\n    ba\n',
    ],
    ['typed in NFD', 'k: ho\u0323c va\u0300\n', 'họ', 'đọ', 'k: đo\u0323c va\u0300\n'],
    ['under an anchor', 'k: &a !!str thi đua\n', 'đua', 'ca', 'k: &a !!str thi ca\n'],
    ['in brackets', 'k: [a, {k: thi đua}]\n', 'đua', 'ca', 'k: [a, {k: thi ca}]\n'],
  ])('%s', (name, text, word, put, expected) => {
    const path = name.includes('stated') ? ['k', 0] : name.includes('brackets') ? ['k', 1, 'k'] : ['k']
    expect(replaced(text, path, word, put)).toBe(expected)
  })
})

describe('a bare text is put in quotes when nothing else helps', () => {
  test.each([
    ['k: thi đua # một\n', 'đua', 'đua: hai', "k: 'thi đua: hai' # một\n"],
    ['k: a b\n', 'a', '', "k: ' b'\n"],
    ['k: ab\n', 'ab', '', "k: ''\n"],
    ['k: a8\n', 'a', '', "k: '8'\n"],
    ['k: [ab, c]\n', 'b', ', d', "k: ['a, d', c]\n"],
    ['k: [ab, c]\n', 'a', '- ', "k: ['- b', c]\n"],
    ['k: ab\n', 'b', '\n', 'k: "a\\n"\n'],
    ['k: "ab"\n', 'ab', '', 'k: ""\n'],
    ["k: it's a\n", 'a', '#', "k: 'it''s #'\n"],
  ])('%j', (text, word, put, expected) => {
    const path = text.includes('[') ? ['k', 0] : ['k']
    expect(replaced(text, path, word, put)).toBe(expected)
  })
})

test.each([
  ['08', "'08'"],
  ['true', "'true'"],
  ['1_000', undefined],
  ['0x1F', "'0x1F'"],
])('a whole value that is no text, %s, becomes one', (number, expected) => {
  const text = `k: ${number} # ghi chú\n`
  const fix = read(text).replacing(['k'], number)
  expect(fix && edited(text, [fix])).toBe(expected && `k: ${expected} # ghi chú\n`)
})

describe('nothing is offered for', () => {
  test.each([
    ['a value that is not there', 'k: a\n', ['m'], 'b'],
    ['a place below a text', 'k: a\n', ['k', 0], 'b'],
    ['a blank', 'k:\nm: 1\n', ['k'], 'b'],
    ['a list', 'k: [a]\n', ['k'], 'b'],
    ['an alias', 'x: &a b\nk: *a\n', ['k'], 'c'],
    ['a value that is reached through an alias', 'x: &a [b]\nk: *a\n', ['k', 0], 'c'],
    ['a value that an alias repeats', 'x: &a b\nk: *a\n', ['x'], 'c'],
    ['a value inside one that an alias repeats', 'x: &a [b]\nk: *a\n', ['x', 0], 'c'],
    ['the same text', 'k: a\n', ['k'], 'a'],
    ['a bare text over lines that would need quotes', 'k: a\n  b\n', ['k'], 'a: b'],
    ['a text over many lines that would be laid anew', 'k: >-\n  a\n  b\n  c\n', ['k'], 'x'],
    ['a line end in single quotes', "k: 'a'\n", ['k'], 'a\nb'],
    ['blanks at the start of a literal text', 'k: |\n  a b\n', ['k'], ' b'],
  ] as const)('%s', (_, text, path, put) => {
    expect(read(text).replacing(path, put)).toBeUndefined()
  })

  test('a stretch outside the text', () => {
    expect(read('k: ab\n').replacing(['k'], 'c', [1, 3])).toBeUndefined()
    expect(read('k: ab\n').replacing(['k'], 'c', [2, 1])).toBeUndefined()
    expect(read('k: 12\n').replacing(['k'], 'c', [0, 1])).toBeUndefined()
  })
})

const words = ['Thi đua', 'khen', 'a-b', '“Dạy tốt”', '🏆', 'e\u0301', 'ho\u0323c', '8', 'Sở,', 'x:y', 'ờ#']
const joints = [' ', ' ', '  ', '\n', '\n', ' \n', '\n\n']
const flowWords = {
  plain: [],
  "'": ["''", '# một', 'hai: ba'],
  '"': ['\\u1EA1', '\\U0001F3C6', '\\n', '\\"', "'"],
}

const flow = fc.constantFrom(...(['plain', "'", '"'] as const)).chain((style) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...words, ...flowWords[style]),
        fc.constantFrom(...joints, ...(style === '"' ? ['\\\n'] : [])),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => {
      const text = `${parts.map(([word, joint], at) => word + (at < parts.length - 1 ? joint : '')).join('')}`
      const quote = style === 'plain' ? '' : style
      return (margin: string) => `${quote}${text.replaceAll('\n', `\n${margin}  `)}${quote}`
    }),
)
const block = fc
  .record({
    style: fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', '>2-'),
    first: fc.constantFrom(...words),
    lines: fc.array(fc.constantFrom(...words, 'một  hai ', '', '  lùi', '- x', 'hai: ba', '# không'), {
      maxLength: 5,
    }),
  })
  .map(
    ({ style, first, lines }) =>
      (margin: string) =>
        `${style}\n${[first, ...lines].map((line) => (line ? `${margin}  ${line}` : '')).join('\n')}`,
  )

type Write = (margin: string) => string
const inMap = (write: Write) => ({ text: `đầu: 1 # e\u0301\nk: ${write('')}\ncuối: hết\n`, path: ['k'] })
const inList = (write: Write) => ({ text: `k:\n  - &n x\n  - ${write('  ')}\n  - *n\n`, path: ['k', 1] })
const inBrackets = (write: Write) => ({ text: `k: [e\u0301, ${write('')} , { m: 1 }]\n`, path: ['k', 1] })
const file = fc.oneof(
  fc.oneof(flow, block).map(inMap),
  fc.oneof(flow, block).map(inList),
  flow.map(inBrackets),
)
const look = fc.record({ crlf: fc.boolean(), decomposed: fc.boolean() })
const put = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', ' ', 'hóa', 'thi đua', '08', 'e\u0301', '🏅') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("'", '"', '\\', ': ', ' #', '\n', 'a\nb', '\t', '\u0301', '- ', '*a', ']'),
  },
)

test(
  'the file read again holds the wanted text, and every character outside the value is what it was',
  () => {
    let mended = 0
    let all = 0
    fc.assert(
      fc.property(
        file,
        look,
        put,
        fc.nat(),
        fc.nat(12),
        ({ text: plain, path }, { crlf, decomposed }, put, at, length) => {
          const letters = decomposed ? plain.normalize('NFD') : plain
          const text = crlf ? letters.replaceAll('\n', '\r\n') : letters
          const source = read(text)
          const value: unknown = path.reduce(
            (data: unknown, step) => Reflect.get(Object(data), step),
            source.data,
          )
          fc.pre(
            typeof value === 'string' && !source.diagnostics.some(({ severity }) => severity === 'error'),
          )
          const from = at % (String(value).length + 1)
          const to = Math.min(String(value).length, from + length)
          const fix = source.replacing(path, put, [from, to])
          all += 1
          if (!fix) return
          mended += 1

          const wanted = (String(value).slice(0, from) + put + String(value).slice(to)).normalize('NFC')
          const after = read(edited(text, [fix]))
          expect(after.data).toEqual(withText(source.data, path, wanted))
          const place = source.rangeOf(path)
          for (const { range } of fix.edits) {
            expect(range.start).toBeGreaterThanOrEqual(place.start)
            expect(range.end).toBeLessThanOrEqual(place.end)
          }
          expect(after.text.startsWith(text.slice(0, place.start))).toBe(true)
          expect(after.text.endsWith(text.slice(place.end))).toBe(true)
          if (crlf) expect(after.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        },
      ),
      runs({ short: 2000, long: 100_000 }),
    )
    expect(mended / all).toBeGreaterThan(0.6)
  },
  patience,
)

function withText(data: unknown, [step, ...rest]: Path, text: string): unknown {
  if (step === undefined) return text
  const inner = withText(Reflect.get(Object(data), step), rest, text)
  return Array.isArray(data) ? data.with(Number(step), inner) : { ...Object(data), [step]: inner }
}
