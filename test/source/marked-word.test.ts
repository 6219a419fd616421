import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify, type ToStringOptions } from 'yaml'
import type { Path } from '../../src/diagnostic.ts'
import { readSource } from '../../src/source/read-source.ts'
import type { Source } from '../../src/source/source.ts'
import { patience, runs } from '../plan/random-plans.ts'

/** A word that stands once in its file: what it says, and how it is written there. */
interface Mark {
  readonly said: string
  readonly written: string
}

/** A marked text as it is written below a parent in some column, `compact` when that follows a dash. */
interface Notation {
  readonly mark: Mark
  readonly write: (column: number, compact: boolean) => string
}

const plainMark: Mark = { said: '§dấu§', written: '§dấu§' }
const singleMarks: readonly Mark[] = [plainMark, { said: "§d'ấu§", written: "§d''ấu§" }]
const doubleMarks: readonly Mark[] = [
  plainMark,
  { said: '§dạu§', written: '§d\\u1EA1u§' },
  { said: '§dạu§', written: '§da\\u0323u§' },
  { said: '§dAu§', written: '§d\\x41u§' },
  { said: '§d"ấu"§', written: '§d\\"ấu\\"§' },
  { said: '§dấu🏆§', written: '§dấu\\U0001F3C6§' },
  { said: '§dấu🏆§', written: '§dấu\\uD83C\\uDFC6§' },
  { said: '§d\tấ\nu\\§', written: '§d\\tấ\\nu\\\\§' },
]

const words = ['Thi đua', 'khen thưởng', 'Sở Nội vụ', 'năm 2026', '“Dạy tốt”', 'ờ', '🏆', 'a-b', 'e\u0301']
const singleWords = [...words, "''", "Nhà ''Văn hóa''", '# một', 'hai: ba', ' \t ']
const doubleWords = [...words, '\\u1EA1', '\\x41\\_', '\\"', '\\n', '\\t\\\\', '\\L\\P', "'", ' # ', 'm\\/']
const broken = ['\n', '\n', ' \n', '\n\n', '\n \n\t\n']

const plain = fc.constant(plainMark).chain((mark) => flowText(words, mark, broken, ''))
const single = fc.constantFrom(...singleMarks).chain((mark) => flowText(singleWords, mark, broken, "'"))
const double = fc
  .constantFrom(...doubleMarks)
  .chain((mark) => flowText(doubleWords, mark, [...broken, '\\\n', ' \\\n'], '"'))
const flow = fc.oneof(plain, single, double)

/** Words with the mark among them; between two words stands a blank or a broken line. */
function flowText(inner: readonly string[], mark: Mark, breaks: readonly string[], quote: string) {
  const joint = fc.constantFrom(' ', ...breaks)
  const side = fc.array(fc.tuple(fc.constantFrom(...inner), joint), { maxLength: 4 })
  return fc.tuple(side, side).map(([before, after]): Notation => {
    const start = before.map(([word, joint]) => word + joint).join('')
    const text = quote + start + mark.written + after.map(([word, joint]) => joint + word).join('') + quote
    return { mark, write: (column) => text.replaceAll('\n', `\n${' '.repeat(column + 3)}`) }
  })
}

const blockLine = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words, '# một', 'hai: ba', "'", '\\u1EA1', '- x') },
  { weight: 2, arbitrary: fc.constantFrom('', '', ' ') },
  { weight: 2, arbitrary: fc.constantFrom('  lùi vào', '\ttab', ' *') },
)
const block = fc
  .record({
    before: fc.array(blockLine, { maxLength: 5 }),
    line: fc.constantFrom('§dấu§', 'trước §dấu§ sau', '  lùi §dấu§'),
    after: fc.array(blockLine, { maxLength: 5 }),
    style: fc.constantFrom('|', '>'),
    chomping: fc.constantFrom('', '-', '+'),
    indent: fc.integer({ min: 1, max: 4 }),
    comment: fc.constantFrom('', ' # ghi chú'),
    explicit: fc.boolean(),
  })
  .map(({ before, line, after, style, chomping, indent, comment, explicit }): Notation => {
    const write = (column: number, compact: boolean) => {
      const lines = compact ? ['Mở đầu', ...before, line, ...after] : [...before, line, ...after]
      const beginsBlank = /^\s/.test(lines.find((each) => each !== '') ?? '')
      const stated = beginsBlank || (explicit && !compact) ? indent : ''
      const margin = ' '.repeat(column + indent)
      const written = lines.map((each) => (each === '' ? '\n' : `\n${margin}${each}`)).join('')
      return `${style}${stated}${chomping}${comment}${written}`
    }
    return { mark: plainMark, write }
  })

const way = fc
  .array(fc.oneof(fc.constantFrom('nội-dung', 'tasks', '"mục"'), fc.nat(2)), { maxLength: 4 })
  .map((steps): Path => ['đầu', ...steps])

/** A text at the end of a path of lists and maps, each with something beside it. */
function nested([step, ...rest]: Path, text: Notation, column = 0, compact = false): string {
  const margin = `\n${' '.repeat(column)}`
  const last = rest.length === 0
  if (typeof step === 'number') {
    const inner = last ? text.write(column, compact) : nested(rest, text, column + 2, true)
    return [...Array<string>(step).fill('- bên cạnh'), `- ${inner}`].join(margin)
  }
  const inner = last ? ` ${text.write(column, compact)}` : `${margin}  ${nested(rest, text, column + 2)}`
  return `${compact ? '' : `khác: 1${margin}`}${step}:${inner}${margin}cuối: hết`
}

const look = fc.record({ decomposed: fc.boolean(), crlf: fc.boolean(), byteOrderMark: fc.boolean() })
type Look = typeof look extends fc.Arbitrary<infer Shape> ? Shape : never

function saved(text: string, { decomposed, crlf, byteOrderMark }: Look): Uint8Array {
  const letters = decomposed ? text.normalize('NFD') : text
  const lines = crlf ? letters.replaceAll('\n', '\r\n') : letters
  return new TextEncoder().encode(`${byteOrderMark ? '\uFEFF' : ''}${lines}${crlf ? '\r\n' : '\n'}`)
}

/** What stands in a file at the place of a word of a value. */
function pointedAt(source: Source, path: Path, word: string): string {
  const value = path.reduce((data: unknown, step) => Reflect.get(Object(data), step), source.data)
  const at = String(value).indexOf(word)
  expect(at, `${JSON.stringify(value)} from ${JSON.stringify(source.text)}`).toBeGreaterThanOrEqual(0)
  const { start, end } = source.rangeWithin(path, at, at + word.length)
  return source.text.slice(start, end).normalize('NFC')
}

const unquoted = (path: Path) =>
  path.map((step) => (typeof step === 'string' ? step.replaceAll('"', '') : step))
const inFile = (text: string, path: Path, { mark }: Notation) => ({ text, path: unquoted(path), mark })

const nestedFile = fc
  .tuple(fc.oneof(flow, block), way)
  .map(([text, path]) => inFile(nested(path, text), path, text))
const bracketFile = flow.map((text) =>
  inFile(`đầu: [một, { 'hai': ${text.write(0, false)}, ba: 4 }, năm]`, ['đầu', 1, 'hai'], text),
)
const aliasFile = fc
  .tuple(fc.oneof(flow, block), fc.constantFrom('&gốc ', '&gốc !!str '))
  .map(([text, anchor]) => {
    const write = (column: number, compact: boolean) => anchor + text.write(column, compact)
    return inFile(`${nested(['gốc', 'mục'], { ...text, write })}\nđầu: [một, *gốc ]`, ['đầu', 1], text)
  })

describe.each([
  ['in every notation, below lists and maps', nestedFile, { short: 1500, long: 60_000 }],
  ['between brackets', bracketFile, { short: 300, long: 10_000 }],
  ['through an anchor and its alias', aliasFile, { short: 300, long: 10_000 }],
] as const)('a word is found at its place %s', (_, file, times) => {
  test(
    'in NFC and NFD, with CRLF, with a byte order mark',
    () => {
      fc.assert(
        fc.property(file, look, ({ text, path, mark }, look) => {
          const source = readSource('plan.yaml', saved(text, look))
          expect(source.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
          expect(pointedAt(source, path, mark.said)).toBe(mark.written)
        }),
        runs(times),
      )
    },
    patience,
  )
})

test('a word behind an escaped line end of Windows is found at its place', () => {
  const source = readSource('plan.yaml', new TextEncoder().encode('đầu: "một\\r\\n§dấu§"'))
  expect(pointedAt(source, ['đầu'], '§dấu§')).toBe('§dấu§')
})

test.each([
  ['in a mapping that follows a dash', '- đầu: |2\n      lùi\n    §dấu§', [0, 'đầu']],
  ['in a list that follows a dash', '- - |2\n      lùi\n    §dấu§', [0, 0]],
  ['below its key', 'đầu:\n  |2\n    lùi\n  §dấu§', ['đầu']],
])('a word of a block text that states its indentation %s is found at its place', (_, text, path) => {
  expect(pointedAt(readSource('plan.yaml', new TextEncoder().encode(text)), path, '§dấu§')).toBe('§dấu§')
})

const tree = fc.letrec<{ node: Tree; leaf: Leaf; list: Tree[]; map: [string, Tree][] }>((tie) => ({
  node: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('list'), tie('map').map(Object.fromEntries)),
  leaf: fc.constantFrom('', ' thi đua, khen thưởng', '\nSở Nội vụ\n\n  đợt 2', ': \'một\' # "hai"', '\t|'),
  list: fc.array(tie('node'), { maxLength: 3 }),
  map: fc.array(fc.tuple(fc.constantFrom('mục', 'Nội dung: ý', '#', '- đ', '"a"'), tie('node')), {
    maxLength: 3,
  }),
}))
type Leaf = string
type Tree = Leaf | Tree[] | { [key: string]: Tree }
const forms = fc.record({
  lineWidth: fc.constantFrom(0, 60),
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'),
})

/** The same tree with a number of its own in every text and key. */
function numbered(value: Tree, count = { last: 0 }): Tree {
  if (typeof value === 'string') return `chữ-${++count.last}§${value}`
  if (Array.isArray(value)) return value.map((item) => numbered(item, count))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [`${key} ${++count.last}`, numbered(item, count)]),
  )
}

function* placesIn(value: Tree, path: Path = []): Generator<readonly [Path, Tree]> {
  yield [path, value]
  if (typeof value === 'string') return
  for (const [key, item] of Object.entries(value)) {
    yield* placesIn(item, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

const textsIn = (text: string) => text.replace(/\\\n\s*/g, '').match(/chữ-\d+§/g) ?? []

test(
  'every path of a document leads to its key and its value',
  () => {
    fc.assert(
      fc.property(tree.map, forms, look, (entries, form, look) => {
        const data = numbered(Object.fromEntries(entries))
        const source = readSource('plan.yaml', saved(stringify(data, form as ToStringOptions), look))
        expect(source.data).toEqual(data)
        const at = (path: Path, on: 'key' | 'value') => {
          const { start, end } = source.rangeOf(path, on)
          return source.text.slice(start, end).normalize('NFC').replaceAll('\r', '')
        }
        for (const [path, value] of placesIn(data)) {
          const step = path.at(-1)
          if (typeof step === 'string') expect(parse(at(path, 'key'))).toBe(step)
          if (typeof value === 'string') expect(parse(at(path, 'value')).replace(/\n+$/, '')).toBe(value)
          else if (Array.isArray(value))
            expect(textsIn(at(path, 'value'))).toEqual(textsIn(JSON.stringify(value)))
          else expect(parse(at(path, 'value'))).toEqual(Object.keys(value)[0] ?? {})
        }
      }),
      runs({ short: 500, long: 20_000 }),
    )
  },
  patience,
)
