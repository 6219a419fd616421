import { describe, expect, test } from 'vitest'
import { a4, buildDocx, type DocxSource } from './build-docx.ts'
import type { Paragraph } from './docx-document.ts'
import { readDocument } from './effective-format.ts'

describe('paragraph styles', () => {
  const styles = `
    <w:docDefaults>
      <w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>
      <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>
    </w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>
      <w:rPr><w:sz w:val="26"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Nội dung"/><w:basedOn w:val="Normal"/>
      <w:pPr><w:keepLines/><w:widowControl w:val="0"/><w:spacing w:before="120" w:after="0"/>
        <w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Heading"><w:name w:val="heading 1"/><w:basedOn w:val="Body"/>
      <w:pPr><w:keepNext/><w:keepLines w:val="false"/><w:ind w:hanging="360" w:left="1cm"/>
        <w:jc w:val="end"/><w:outlineLvl w:val="0"/></w:pPr>
      <w:rPr><w:sz w:val="28"/><w:color w:val="00ff00"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Circle"><w:basedOn w:val="Circle"/></w:style>`

  test('a paragraph without a style has the default style over the document defaults', () => {
    expect(onlyParagraph({ styles, body: paragraph('', '', 'Căn cứ') })).toMatchObject({
      styleId: 'Normal',
      styleName: 'Normal',
      hasOwnParagraphStyle: false,
      align: 'left',
      spacingAfter: 160,
      line: 259,
      lineRule: 'auto',
      widowControl: true,
      keepLines: false,
      runs: [{ text: 'Căn cứ', size: 13, color: 'auto', language: 'vi-VN' }],
    })
  })

  test('a document without styles leaves a paragraph plain', () => {
    expect(onlyParagraph({ body: paragraph('', '', '') })).toMatchObject({
      styleId: undefined,
      align: 'left',
      line: 240,
      lineRule: 'auto',
      spacingBefore: 0,
      spacingAfter: 0,
      indentFirstLine: 0,
      indentLeft: 0,
      indentRight: 0,
      widowControl: true,
      keepNext: false,
    })
  })

  test('a style overlays what it is based on, attribute by attribute', () => {
    expect(
      onlyParagraph({ styles, body: paragraph('<w:pStyle w:val="Body"/>', '', 'Kế hoạch') }),
    ).toMatchObject({
      styleId: 'Body',
      styleName: 'Nội dung',
      hasOwnParagraphStyle: true,
      align: 'both',
      spacingBefore: 120,
      spacingAfter: 0,
      line: 259,
      indentFirstLine: 567,
      indentLeft: 0,
      keepLines: true,
      keepNext: false,
      widowControl: false,
      outlineLevel: undefined,
      runs: [{ size: 13 }],
    })
  })

  test('a hanging indent replaces the first-line indent below, and on-off values can be switched off', () => {
    expect(onlyParagraph({ styles, body: paragraph('<w:pStyle w:val="Heading"/>', '', 'I.') })).toMatchObject(
      {
        indentFirstLine: -360,
        indentLeft: 1440 / 2.54,
        align: 'right',
        outlineLevel: 0,
        keepNext: true,
        keepLines: false,
        spacingBefore: 120,
        runs: [{ size: 14, color: '00FF00' }],
      },
    )
  })

  test('direct formatting wins over every style', () => {
    const direct = `<w:pStyle w:val="Heading"/><w:keepNext w:val="0"/><w:pageBreakBefore/>
      <w:spacing w:line="300" w:lineRule="exact"/><w:ind w:firstLine="720" w:right="100"/>
      <w:jc w:val="center"/><w:outlineLvl w:val="9"/>`
    expect(onlyParagraph({ styles, body: paragraph(direct, '<w:sz w:val="24"/>', 'I.') })).toMatchObject({
      keepNext: false,
      pageBreakBefore: true,
      line: 300,
      lineRule: 'exact',
      align: 'center',
      indentFirstLine: 720,
      indentLeft: 1440 / 2.54,
      indentRight: 100,
      outlineLevel: undefined,
      directRunFormatting: ['sz'],
      runs: [{ size: 12, color: '00FF00' }],
    })
  })

  test('a style that does not exist is no style of its own', () => {
    expect(onlyParagraph({ styles, body: paragraph('<w:pStyle w:val="Missing"/>', '', '') })).toMatchObject({
      styleId: 'Normal',
      hasOwnParagraphStyle: false,
    })
  })

  test('a style based on itself is read once', () => {
    expect(onlyParagraph({ styles, body: paragraph('<w:pStyle w:val="Circle"/>', '', '') }).styleId).toBe(
      'Circle',
    )
  })
})

describe('paragraph lines', () => {
  const styles = `<w:style w:type="paragraph" w:styleId="Lined"><w:name w:val="Lined"/><w:pPr><w:pBdr>
    <w:top w:val="double" w:sz="4" w:color="ff0000"/>
    <w:bottom w:val="single" w:sz="12"/></w:pBdr></w:pPr></w:style>`

  test('come from the style', () => {
    const { borders } = onlyParagraph({ styles, body: paragraph('<w:pStyle w:val="Lined"/>', '', '') })
    expect(borders.top).toEqual({ style: 'double', size: 0.5, color: 'FF0000' })
    expect(borders.bottom).toEqual({ style: 'single', size: 1.5, color: 'auto' })
    expect(borders.left).toBeUndefined()
  })

  test('are gone where direct formatting switches them off', () => {
    const direct = '<w:pStyle w:val="Lined"/><w:pBdr><w:bottom w:val="nil"/></w:pBdr>'
    const { borders } = onlyParagraph({ styles, body: paragraph(direct, '', '') })
    expect(borders.bottom).toBeUndefined()
    expect(borders.top?.style).toBe('double')
  })
})

test('the language and core properties of a document', () => {
  const language = (name: string, inside: string) => `<w:style w:type="paragraph" w:default="1"
    w:styleId="${name}"><w:rPr>${inside}</w:rPr></w:style>`
  const properties = `<dc:title>Kế hoạch thi đua</dc:title><dc:creator>Sở Nội vụ</dc:creator>
    <dcterms:created xsi:type="dcterms:W3CDTF">2019-01-15T00:00:00Z</dcterms:created>`

  expect(
    readDocument(buildDocx({ body: a4, properties, styles: language('A', '<w:lang w:val="vi-VN"/>') })),
  ).toMatchObject({
    language: 'vi-VN',
    properties: { title: 'Kế hoạch thi đua', creator: 'Sở Nội vụ', created: '2019-01-15T00:00:00Z' },
  })
  const silent = readDocument(buildDocx({ body: a4, styles: language('A', '') }))
  expect([silent.language, silent.properties.title, silent.properties.language]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

function paragraph(properties: string, runProperties: string, text: string): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${runProperties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`
}

function onlyParagraph(source: DocxSource): Paragraph {
  const [block, ...others] = readDocument(buildDocx({ ...source, body: source.body + a4 })).blocks
  if (block?.kind !== 'paragraph' || others.length > 0) throw new Error('Expected one paragraph.')
  return block
}
