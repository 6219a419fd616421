import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/source/read-source.ts'
import type { Source } from '../../src/source/source.ts'
import { findings } from '../support/check.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const bigEndian = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const read = (text: string | Uint8Array): Source =>
  readSource('plan.yaml', typeof text === 'string' ? utf8(text) : text)

/** The findings of a file, each as `line:column code` and what stands there. */
function found(text: string | Uint8Array): string[] {
  const source = read(text)
  return source.diagnostics.map(({ code, range: { start, end } }) => {
    const { line, column } = source.position(start)
    return `${line}:${column} ${code} ${source.text.slice(start, end)}`.trimEnd()
  })
}

const small = 'year: 2026\nissuer:\n  name: Trường THPT Nguyễn Du\n'
const data = { year: 2026, issuer: { name: 'Trường THPT Nguyễn Du' } }

describe('the bytes of a file', () => {
  test.each([
    ['as they are', small],
    ['behind a byte order mark', `\uFEFF${small}`],
    ['with line ends of Windows', small.replaceAll('\n', '\r\n')],
    ['in letters and marks apart', small.normalize('NFD')],
  ])('are read as UTF-8 %s', (_, text) => {
    expect(read(text).data).toEqual(data)
    expect(read(text).text.charAt(0)).toBe('y')
  })

  test.each([
    ['UTF-16 of little end with its mark', utf16(`\uFEFF${small}`), 'source/utf-16'],
    ['UTF-16 of big end with its mark', bigEndian(`\uFEFF${small}`), 'source/utf-16'],
    ['UTF-16 of little end without a mark', utf16(small), 'source/utf-16'],
    ['UTF-16 of big end without a mark', bigEndian(small), 'source/utf-16'],
    ['Windows-1258', Uint8Array.of(0x61, 0x3a, 0x20, 0x43, 0xf4, 0x6e, 0x67, 0x0a), 'source/not-utf-8'],
    ['TCVN3', Uint8Array.of(0x61, 0x3a, 0x20, 0x74, 0xd8, 0x6e, 0x68, 0x0a), 'source/not-utf-8'],
    ['a zip file', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0), 'source/binary'],
    ['a zero byte', utf8('year: 2026\0\n'), 'source/binary'],
  ])('are refused at their beginning as %s, and nothing else is said', (_, bytes, code) => {
    expect(found(bytes)).toEqual([`1:1 ${code}`])
    expect(read(bytes).data).toBeUndefined()
    expect(findings(bytes).map((finding) => finding.code)).toEqual([code])
  })

  test('in an old encoding are told with the line of the first', () => {
    const { diagnostics } = read(Uint8Array.of(0x61, 0x0a, 0x0a, 0xd4, 0x0a, 0xf2))
    expect(diagnostics.map(({ message }) => message.vi)).toEqual([expect.stringContaining('Dòng 3 ')])
  })
})

describe('the data of a file', () => {
  test.each([
    ['nothing at all', ''],
    ['empty lines', '\n\r\n  \n'],
    ['remarks only', '# Kế hoạch\n# năm 2026\n'],
    ['a beginning without content', '---\n'],
  ])('is blank for %s, and the plan says so', (_, text) => {
    expect(read(text).data).toBeNull()
    expect(findings(text).map(({ code }) => code)).toEqual(['schema/empty'])
  })

  test.each(['- một\n- hai\n', 'một\n', '[]', '2026'])('that is no mapping is one finding: %j', (text) => {
    expect(findings(text).map(({ code }) => code)).toEqual(['schema/wrong-type'])
  })

  test('takes the keys of every object for keys like any other', () => {
    const { data } = read('__proto__:\n  admin: true\nconstructor: một\ntoString: hai\n')
    expect(Object.entries(Object(data))).toEqual([
      ['__proto__', { admin: true }],
      ['constructor', 'một'],
      ['toString', 'hai'],
    ])
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect(Reflect.get({}, 'admin')).toBeUndefined()
  })

  test('is in NFC, without the line ends of Windows and those that close a block text', () => {
    const text = 'a: |\r\n  một\r\n  hai\r\n\r\nb: "ba\\r\\nbốn\\r"\r\n'
    expect(read(text.normalize('NFD')).data).toEqual({ a: 'một\nhai', b: 'ba\nbốn\n' })
  })

  test('follows anchors', () => {
    expect(read('a: &gốc { tên: một }\nb: [*gốc , *gốc ]\n').data).toEqual({
      a: { tên: 'một' },
      b: [{ tên: 'một' }, { tên: 'một' }],
    })
  })
})

describe('a mistake of YAML is found at its place', () => {
  const tens = (name: string) => `[${Array(10).fill(name).join(', ')}]`
  const bomb = [
    'a: &a [x]',
    ...[...'bcdefg'].map((name, at) => `${name}: &${name} ${tens(`*${'abcdef'[at]}`)}`),
  ]

  test.each<[string, string, string[]]>([
    ['two documents', `${small}---\n${small}`, [expect.stringMatching(/^4:1 yaml\/multiple-docs ---/)]],
    ['an alias within its own anchor', 'a: &a\n  b: [*a ]\n', ['2:7 yaml/circular-alias *a']],
    ['aliases that multiply', bomb.join('\n'), [expect.stringMatching(/^\d:\d+ yaml\/too-many-alias \*\w$/)]],
    ['a key that is a list', '? [a]\n: b\n', ['1:3 yaml/non-string-key [']],
    ['a tab before a key', 'a:\n\tb: 1\n', ['2:1 yaml/tab-as-indent']],
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', ['3:1 yaml/duplicate-key a']],
    ['an open quote', 'a: 1\nb: "hai\nc: 3\n', ['2:4 yaml/missing-char "']],
    [
      'three of them',
      'a: @một\nb:\n  - hai\n c: ba\nd: %bốn\n',
      ['1:4 yaml/bad-scalar-start @', '4:1 yaml/bad-indent', '5:4 yaml/bad-scalar-start %'],
    ],
  ])('%s', (_, text, places) => {
    expect(found(text)).toEqual(places)
    expect(found(text.replaceAll('\n', '\r\n')).map((place) => place.split(' ')[0])).toEqual(
      found(text).map((place) => place.split(' ')[0]),
    )
  })

  test('keys that are equal only in NFC, the first beside the second', () => {
    const source = read(`đ\u1EA1i: 1\n${'đ\u1EA1i'.normalize('NFD')}: 2\n`)
    const twice = source.diagnostics.find(({ code }) => code === 'yaml/duplicate-key')
    expect(source.position(twice?.range.start ?? 0)).toEqual({ line: 2, column: 1 })
    expect(twice?.related?.map(({ range }) => source.position(range.start))).toEqual([{ line: 1, column: 1 }])
  })

  test('an alias without an anchor', () => {
    expect(found('archive: *VT\n')).toEqual(['1:10 yaml/bad-alias *VT'])
  })
})

describe('what no document can hold is found at its place', () => {
  test.each([
    ['a lone first half of a letter', 'a: "một \\uD800 hai"\n', '1:9 \\uD800'],
    ['a lone second half of a letter', 'a: "một \\uDC00"\n', '1:9 \\uDC00'],
    ['halves in the wrong order', 'a: "\\uDC00\\uD83C"\n', '1:5 \\uDC00'],
    ['a bell', 'a:\n  - "một\\a"\n', '2:9 \\a'],
    ['a vertical tab in a key', '"a\\v": 1\n', '1:3 \\v'],
    ['a zero', 'a: "\\0"\n', '1:5 \\0'],
    ['U+FFFE', 'a: "\\uFFFE"\n', '1:5 \\uFFFE'],
    ['a control sign as it is', 'a: một \u0007 hai\n', '1:8 \u0007'],
    ['a deleted letter in a block text', 'a: |\n  một\n  hai\u007f\n', '3:6 \u007f'],
    ['a next line', 'a: một\u0085hai\n', '1:7 \u0085'],
    ['behind letters and marks apart', 'a: "e\u0302\u0301 e\u0323 \\x01"\n', '1:12 \\x01'],
  ])('%s', (_, text, place) => {
    const [at, what] = place.split(/ (.*)/s)
    expect(found(text)).toContain(`${at} source/forbidden-character ${what}`.trimEnd())
  })

  test('one finding in each text, and the text stays as it is', () => {
    const text = 'a: "\\x01"\nb: ["\\x02", "\\uD800"]\n'
    expect(found(text).map((place) => place.split(' ')[0])).toEqual(['1:5', '2:6', '2:14'])
  })

  test('a pair of halves is a letter', () => {
    expect(found('a: "\\uD83C\\uDFC6 \\U0001F3C6 🏆"\n')).toEqual([])
  })
})

describe('a place in a file', () => {
  const text = 'a: một\r\n\r\nb: hai 🏆 ba\r\n'
  const source = read(text)

  test('is a line and a column from 1, in UTF-16 units, also with line ends of Windows', () => {
    const places = ['a', 'một', '\r', 'b', '🏆', 'ba'].map((word) => source.position(text.indexOf(word)))
    expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
      '1:1',
      '1:4',
      '1:7',
      '3:1',
      '3:8',
      '3:11',
    ])
    expect(source.position(text.length)).toEqual({ line: 4, column: 1 })
  })

  test('is on a line that is told without its end', () => {
    expect([1, 2, 3, 4].map((line) => source.line(line))).toEqual(['a: một', '', 'b: hai 🏆 ba', ''])
  })

  test('that does not exist is that of the nearest above it', () => {
    const { text, rangeOf } = read('mục:\n  - tên: một\n')
    const at = (...path: (string | number)[]) => text.slice(rangeOf(path).start, rangeOf(path).end)
    expect(at('mục', 0, 'số', 'dòng')).toBe('tên')
    expect(at('mục', 7)).toBe('mục')
    expect(at('khác')).toBe('mục')
  })
})
