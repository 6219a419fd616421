import { describe, expect, test } from 'vitest'
import { a4, buildDocx } from './build-docx.ts'
import { readDocument } from './effective-format.ts'

const pageNumber = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr="PAGE">
  <w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple></w:p>`
const landscape = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
const margins = `<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"
  w:footer="708" w:gutter="0"/>`
const reference = (kind: string, type: string, id: string) =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`

describe('sections', () => {
  const firstSetup = `${reference('header', 'default', 'h1')}${reference('header', 'first', 'h2')}
    ${reference('footer', 'even', 'f1')}<w:pgSz w:w="11906" w:h="16838"/>${margins}<w:titlePg/>`
  const secondSetup = `${reference('header', 'default', 'h2')}<w:type w:val="continuous"/>
    ${landscape}${margins}
    <w:pgNumType w:start="1"/><w:titlePg w:val="0"/>`
  const document = readDocument(
    buildDocx({
      body: `<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>
        <w:p><w:pPr><w:sectPr>${firstSetup}</w:sectPr></w:pPr></w:p>
        <w:p><w:r><w:t>Phụ lục</w:t></w:r></w:p><w:sectPr>${secondSetup}</w:sectPr>`,
      headers: { h1: pageNumber, h2: '<w:p/>' },
      footers: { f1: `<w:tbl><w:tblGrid/><w:tr><w:tc>${pageNumber}</w:tc></w:tr></w:tbl>` },
      settings: '<w:evenAndOddHeaders/>',
    }),
  )
  const [first, second] = document.sections

  test('each have their page', () => {
    expect(document.sections).toHaveLength(2)
    expect(first).toMatchObject({
      pageWidth: 11906,
      pageHeight: 16838,
      orientation: 'portrait',
      titlePage: true,
      breakType: 'nextPage',
      margins: { top: 1134, right: 850, bottom: 1134, left: 1701, header: 567, footer: 708, gutter: 0 },
      pageNumberStart: undefined,
    })
    expect(second).toMatchObject({
      pageWidth: 16838,
      pageHeight: 11906,
      orientation: 'landscape',
      titlePage: false,
      breakType: 'continuous',
      pageNumberStart: 1,
    })
  })

  test('hold the blocks up to their end', () => {
    expect(document.sections.map(({ blocks }) => blocks.length)).toEqual([2, 1])
    expect(document.blocks).toHaveLength(3)
  })

  test('have headers and footers by type, with paragraphs and page numbers', () => {
    expect(first?.headers.default).toMatchObject({
      part: 'word/h1.xml',
      paragraphs: [{ align: 'center', fields: [{ field: 'PAGE', cachedResult: '2' }], runs: [{ size: 13 }] }],
    })
    expect(first?.headers.first).toMatchObject({
      part: 'word/h2.xml',
      paragraphs: [{ text: '', fields: [] }],
    })
    expect(first?.headers.even).toBeUndefined()
    expect(first?.footers.even?.paragraphs).toMatchObject([{ text: '2' }])
    expect(document.evenAndOddHeaders).toBe(true)
  })

  test('take over the headers that they do not name', () => {
    expect(second?.headers.default?.part).toBe('word/h2.xml')
    expect(second?.headers.first?.part).toBe('word/h2.xml')
    expect(second?.footers.even?.part).toBe('word/f1.xml')
  })
})

test('a plain document has one section without headers', () => {
  const { sections, evenAndOddHeaders } = readDocument(buildDocx({ body: a4 }))
  expect(sections).toMatchObject([{ titlePage: false, headers: {}, footers: {}, blocks: [] }])
  expect([sections[0]?.headers, evenAndOddHeaders]).toEqual([{}, false])
})

test('a header that is not there throws', () => {
  const body = `<w:sectPr>${reference('header', 'default', 'h1')}</w:sectPr>`
  expect(() => readDocument(buildDocx({ body }))).toThrow('h1')
  expect(() => readDocument(buildDocx({ body, headers: { h1: '<w:p/>' } }))).not.toThrow()
})
