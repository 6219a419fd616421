import { describe, expect, test } from 'vitest'
import { paragraphsOf } from './blocks.ts'
import { a4, buildDocx } from './build-docx.ts'
import type { Paragraph } from './docx-document.ts'
import { readDocument } from './effective-format.ts'

describe('text', () => {
  test('tells tabs, line breaks and page breaks', () => {
    const run =
      '<w:r><w:t>Số:</w:t><w:tab/><w:t>05</w:t><w:br/><w:t>KH</w:t><w:br w:type="page"/><w:cr/></w:r>'
    expect(read(`<w:p>${run}</w:p>`).text).toBe('Số:\t05\nKH\f\n')
  })

  test('keeps blanks at the ends only where they are preserved', () => {
    const text = (attributes: string) => `<w:p><w:r><w:t${attributes}> một  hai </w:t></w:r></w:p>`
    expect(read(text(' xml:space="preserve"')).text).toBe(' một  hai ')
    expect(read(text('')).text).toBe('một  hai')
  })

  test('takes U+2028 and U+0085 for letters, not for line ends', () => {
    expect(read('<w:p><w:r><w:t>a\u2028b\u0085c</w:t></w:r></w:p>').text).toBe('a\u2028b\u0085c')
  })

  test('runs through links, insertions and content controls and leaves out what is deleted', () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
    const inside = `<w:hyperlink>${run('a')}</w:hyperlink><w:ins>${run('b')}</w:ins><w:del><w:r>
      <w:delText>x</w:delText></w:r></w:del><w:sdt><w:sdtContent>${run('c')}</w:sdtContent></w:sdt>`
    const paragraph = read(`<w:sdt><w:sdtContent><w:p>${inside}</w:p></w:sdtContent></w:sdt>`)
    expect(paragraph.runs.map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  })
})

describe('fields', () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
  const shown = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`

  test('in pieces show their cached result', () => {
    const field =
      char('begin') + code(' pa') + code('ge \\* MERGEFORMAT ') + char('separate') + shown('2') + char('end')
    expect(read(`<w:p>${shown('Trang ')}${field}${shown('!')}</w:p>`)).toMatchObject({
      text: 'Trang2!',
      fields: [{ field: 'PAGE', cachedResult: '2' }],
    })
  })

  test('in one element show their cached result', () => {
    const simple = (text: string) => `<w:p><w:fldSimple w:instr=" NUMPAGES ">${text}</w:fldSimple></w:p>`
    expect(read(simple(shown('7')))).toMatchObject({
      text: '7',
      fields: [{ field: 'NUMPAGES', cachedResult: '7' }],
    })
    expect(read(simple(''))).toMatchObject({ text: '', fields: [{ field: 'NUMPAGES', cachedResult: '' }] })
  })

  test('without a result show nothing but keep the look of their run', () => {
    const field = `<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="begin"/>
      <w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/></w:r>`
    expect(read(`<w:p>${field}</w:p>`)).toMatchObject({
      text: '',
      fields: [{ field: 'PAGE', cachedResult: '' }],
      runs: [{ text: '', size: 13 }],
    })
  })

  test('nest, and a field within an instruction is not shown', () => {
    const inner = char('begin') + code('PAGE') + char('separate') + shown('1') + char('end')
    const condition =
      char('begin') + code('IF ') + inner + code(' = 1') + char('separate') + shown('đầu') + char('end')
    expect(read(`<w:p>${condition}</w:p>`)).toMatchObject({
      text: 'đầu',
      fields: [
        { field: 'IF', cachedResult: 'đầu' },
        { field: 'PAGE', cachedResult: '' },
      ],
    })
  })

  test('may end in a later paragraph', () => {
    const first = `<w:p>${char('begin') + code('TOC') + char('separate') + shown('I. Mục')}</w:p>`
    const paragraphs = readAll(`${first}<w:p>${shown('II. Mục') + char('end') + shown('hết')}</w:p>`)
    expect(paragraphs.map(({ text }) => text)).toEqual(['I. Mục', 'II. Mụchết'])
    expect(paragraphs.map(({ fields }) => fields)).toEqual([
      [{ field: 'TOC', cachedResult: 'I. MụcII. Mục' }],
      [],
    ])
  })

  test('are none where the word PAGE is mere text', () => {
    expect(read(`<w:p>${shown('PAGE')}</w:p>`).fields).toEqual([])
  })
})

function readAll(body: string): Paragraph[] {
  return paragraphsOf(readDocument(buildDocx({ body: body + a4 })).blocks)
}

function read(body: string): Paragraph {
  const [paragraph, ...others] = readAll(body)
  if (!paragraph || others.length > 0) throw new Error('Expected one paragraph.')
  return paragraph
}
