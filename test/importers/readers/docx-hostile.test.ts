import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../src/importers/readers/docx/read-docx.ts'
import { UserError } from '../../../src/io.ts'
import { docxOf, p, partsOf, read, shown, told } from './docx-file.ts'

function refusal(bytes: Uint8Array): string {
  try {
    readDocx('la.docx', bytes)
  } catch (error) {
    if (error instanceof UserError) return error.localized.vi
    throw error
  }
  throw new Error('The file was read.')
}

/** A copy of a zip with some bytes put over those at a place from its end or start. */
function patched(bytes: Uint8Array, at: number, put: readonly number[]): Uint8Array {
  const copy = new Uint8Array(bytes)
  copy.set(put, at < 0 ? copy.length + at : at)
  return copy
}

function indexOf(bytes: Uint8Array, sign: readonly number[], from = 0): number {
  for (let at = from; at < bytes.length; at += 1)
    if (sign.every((byte, index) => bytes[at + index] === byte)) return at
  throw new Error('There is no such sign.')
}

const good = docxOf(p('KẾ HOẠCH'))

describe('files that are refused with a sentence', () => {
  test('one that is cut short anywhere', () => {
    for (const length of [10, 200, good.length - 30, good.length - 1]) {
      expect(refusal(good.subarray(0, length))).toMatch(/cắt cụt/)
    }
  })

  test.each(['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])(
    'one without %s names it',
    (part) => {
      expect(refusal(docxOf('', { parts: { [part]: undefined } }))).toContain(`“${part}”`)
    },
  )

  test('one that is another kind of zip', () => {
    expect(refusal(zipSync({ 'anh/1.txt': strToU8('x') }))).toMatch(/không phải văn bản Word/)
  })

  test('one whose part is packed to fill the memory', () => {
    const bomb = new Uint8Array(40 * 2 ** 20).fill(32)
    expect(refusal(docxOf('', { parts: { 'word/document.xml': bomb } }))).toMatch(/làm đầy bộ nhớ/)
  })

  test('one whose part, or whose parts together, unpack to more than may be', () => {
    expect(refusal(docxOf('', { parts: { 'word/document.xml': new Uint8Array(65 * 2 ** 20) } }))).toMatch(
      /hơn 64 MB/,
    )
    const claimed = good.slice()
    const line = indexOf(claimed, [0x50, 0x4b, 1, 2])
    claimed.set([0xff, 0xff, 0xff, 0x7f], line + 24)
    expect(refusal(claimed)).toMatch(/hơn 64 MB/)
  })

  test('one that claims fewer bytes than it unpacks to', () => {
    const line = indexOf(good, [0x50, 0x4b, 1, 2])
    expect(refusal(patched(good, line + 24, [5, 0, 0, 0]))).toMatch(/đã hỏng/)
  })

  test('one with a wrong checksum or broken bytes names the part', () => {
    const line = indexOf(good, [0x50, 0x4b, 1, 2])
    expect(refusal(patched(good, line + 16, [1, 2, 3, 4]))).toBe(
      'Phần “[Content_Types].xml” của tệp đã hỏng; hãy mở tệp bằng Word, lưu thành tệp mới rồi chạy lại.',
    )
    expect(refusal(patched(good, 60, [255, 255, 255, 255]))).toMatch(/đã hỏng/)
  })

  test('one that is locked with the zip’s own password', () => {
    const line = indexOf(good, [0x50, 0x4b, 1, 2])
    expect(refusal(patched(good, line + 8, [1, 0]))).toMatch(/mật khẩu/)
  })

  test('one with too many entries', () => {
    const many = Object.fromEntries(
      Array.from({ length: 5001 }, (_, index) => [`x/${index}`, new Uint8Array(0)]),
    )
    expect(refusal(zipSync({ ...partsOf(''), ...many }, { level: 0 }))).toMatch(/hơn 5000 tệp con/)
  })

  test('one that holds a part twice', () => {
    expect(refusal(zipSync({ ...partsOf(p('Một')), 'WORD/document.xml': strToU8('<x/>') }))).toMatch(
      /hai phần cùng tên/,
    )
  })

  test.each([
    ['<w:document><w:body>', 'viết sai quy tắc XML'],
    ['', 'viết sai quy tắc XML'],
    ['<a>&khong;</a>', 'viết sai quy tắc XML'],
    ['<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>', 'DOCTYPE'],
    ['<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'DOCTYPE'],
  ])('one whose body is %s', (xml, sentence) => {
    expect(refusal(docxOf('', { parts: { 'word/document.xml': xml } }))).toContain(sentence)
    expect(refusal(docxOf('', { parts: { 'word/document.xml': xml } }))).toContain('“word/document.xml”')
  })

  test('one whose body is no UTF-8', () => {
    expect(
      refusal(
        docxOf('', { parts: { 'word/document.xml': new Uint8Array([60, 97, 62, 255, 60, 47, 97, 62]) } }),
      ),
    ).toMatch(/sai quy tắc XML/)
  })

  test('one with tables within each other without end', () => {
    const depth = 5000
    const body = '<w:tbl><w:tr><w:tc>'.repeat(depth) + '</w:tc></w:tr></w:tbl>'.repeat(depth)
    expect(refusal(docxOf(body))).toMatch(/lồng nhau quá sâu/)
  })
})

describe('files that are read within limits', () => {
  test('names that lead out of the file lead nowhere', () => {
    const parts = { '../../etc/passwd': 'x', '/etc/shadow': 'x', 'C:/windows/x': 'x' }
    expect(shown(p('KẾ HOẠCH'), { parts })).toEqual(['KẾ HOẠCH'])
  })

  test('tables twenty deep are read', () => {
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(20)}${p('đáy')}${'</w:tc></w:tr></w:tbl>'.repeat(20)}`
    expect(shown(body)).toEqual(['đáy'])
  })

  test('macros are left alone and told', () => {
    const macros = {
      parts: { 'word/vbaProject.bin': 'x' },
      mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
    }
    expect(shown(p('KẾ HOẠCH'), macros)).toEqual(['KẾ HOẠCH'])
    expect(told(p('KẾ HOẠCH'), macros)).toEqual(['macros'])
  })

  test('files outside are never fetched, and told', () => {
    const pointers =
      '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://example.com/a.dotm" TargetMode="External"/>'
    const { remarks } = read(p('KẾ HOẠCH'), { pointers })
    expect(remarks).toMatchObject([{ code: 'import/external', isLoss: false }])
  })

  test('a part that is pointed to but missing is told', () => {
    const pointers =
      '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>'
    expect(told(p('KẾ HOẠCH'), { pointers })).toEqual(['missing-part'])
  })

  test('styles and lists that lead in circles come to an end', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    expect(shown(p('Họp', '<w:pStyle w:val="A"/>'), { styles })).toEqual(['Họp'])
  })

  test('a table of 10,000 rows and 100,000 paragraphs are read in seconds', () => {
    const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`
    const rows = Array.from(
      { length: 10_000 },
      (_, row) => `<w:tr>${cell(String(row))}${cell('Phát động thi đua')}${cell('UBND tỉnh')}</w:tr>`,
    )
    const lines = Array.from({ length: 100_000 }, (_, line) => p(`Đoạn ${line}`))
    const bytes = docxOf(`<w:tbl>${rows.join('')}</w:tbl>${lines.join('')}`)
    const from = performance.now()
    expect(readDocx('lon.docx', bytes).blocks).toHaveLength(100_001)
    expect(performance.now() - from).toBeLessThan(30_000)
  }, 120_000)
})
