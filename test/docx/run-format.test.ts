import { describe, expect, test } from 'vitest'
import { paragraphsOf } from './blocks.ts'
import { a4, buildDocx, type DocxSource, themeOf } from './build-docx.ts'
import type { Run } from './docx-document.ts'
import { readDocument } from './effective-format.ts'

const bold = '<w:rPr><w:b/></w:rPr>'
const notBold = '<w:rPr><w:b w:val="0"/></w:rPr>'

describe('toggle properties', () => {
  const styles = `
    <w:style w:type="paragraph" w:styleId="BoldParagraph">${bold}</w:style>
    <w:style w:type="paragraph" w:styleId="BoldChild"><w:basedOn w:val="BoldParagraph"/>${bold}</w:style>
    <w:style w:type="paragraph" w:styleId="PlainChild"><w:basedOn w:val="BoldParagraph"/>${notBold}</w:style>
    <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/><w:i/><w:caps/></w:rPr></w:style>
    <w:style w:type="table" w:styleId="BoldTable">${bold}</w:style>`
  const inStyle = (style: string, runProperties = '') =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>
      <w:r><w:rPr>${runProperties}</w:rPr><w:t>chữ</w:t></w:r></w:p>`
  const inBoldTable = (paragraph: string) => `<w:tbl><w:tblPr><w:tblStyle w:val="BoldTable"/></w:tblPr>
    <w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc>${paragraph}</w:tc></w:tr></w:tbl>`
  const strong = '<w:rStyle w:val="Strong"/>'

  test.each([
    ['of one style level is on', inStyle('BoldParagraph'), true],
    ['of a style and its base is still on', inStyle('BoldChild'), true],
    ['switched off by a style is off', inStyle('PlainChild'), false],
    ['of two style levels is off', inStyle('BoldParagraph', strong), false],
    ['of two style levels, one switched off, is on', inStyle('PlainChild', strong), true],
    ['of a table style is on', inBoldTable(inStyle('')), true],
    ['of table and paragraph style is off', inBoldTable(inStyle('BoldParagraph')), false],
    ['of three style levels is on', inBoldTable(inStyle('BoldParagraph', strong)), true],
    ['set directly is on whatever the styles say', inStyle('BoldParagraph', `${strong}<w:b/>`), true],
    [
      'cleared directly is off whatever the styles say',
      inStyle('BoldParagraph', '<w:b w:val="false"/>'),
      false,
    ],
  ])('bold %s', (_, body, expected) => expect(onlyRun({ styles, body }).bold).toBe(expected))

  test('italic and capitals toggle too', () => {
    expect(onlyRun({ styles, body: inStyle('', strong) })).toMatchObject({ italic: true, caps: true })
    expect(onlyRun({ styles, body: inStyle('') })).toMatchObject({ italic: false, caps: false })
  })

  test('bold in the document defaults stays on under a bold style', () => {
    const defaults = (inside: string) =>
      `<w:docDefaults><w:rPrDefault>${inside}</w:rPrDefault></w:docDefaults>`
    const body = inStyle('BoldParagraph', strong)
    expect(onlyRun({ styles: defaults(bold) + styles, body }).bold).toBe(true)
    expect(onlyRun({ styles: defaults(notBold) + styles, body }).bold).toBe(false)
  })
})

describe('fonts', () => {
  const theme = themeOf('Cambria', 'Calibri')
  const fonts = (attributes: string) => `<w:rPr><w:rFonts ${attributes}/></w:rPr>`
  const defaults = `<w:docDefaults><w:rPrDefault>
    ${fonts('w:asciiTheme="minorHAnsi" w:hAnsiTheme="majorHAnsi" w:ascii="Arial"')}
    </w:rPrDefault></w:docDefaults>`
  const run = (inside: string) => `<w:p><w:r>${inside}<w:t>chữ</w:t></w:r></w:p>`

  test('are those of the theme, also where the same layer names another', () => {
    expect(onlyRun({ theme, styles: defaults, body: run('') })).toMatchObject({
      font: 'Calibri',
      fontHighAnsi: 'Cambria',
    })
  })

  test('by name win over a theme font of a lower layer, for each script by itself', () => {
    const body = run(fonts('w:ascii="Times New Roman"'))
    expect(onlyRun({ theme, styles: defaults, body })).toMatchObject({
      font: 'Times New Roman',
      fontHighAnsi: 'Cambria',
    })
  })

  test('of the theme win over a named font of a lower layer', () => {
    const styles = `<w:docDefaults><w:rPrDefault>${fonts('w:ascii="Arial"')}
    </w:rPrDefault></w:docDefaults>`
    expect(onlyRun({ theme, styles, body: run(fonts('w:asciiTheme="majorAscii"')) }).font).toBe('Cambria')
    expect(onlyRun({ theme, styles, body: run('') }).font).toBe('Arial')
  })

  test('are unknown where the document names none', () => {
    expect(onlyRun({ body: run('') }).font).toBeUndefined()
  })
})

describe('other run properties', () => {
  const styles = `<w:style w:type="character" w:styleId="Link"><w:rPr><w:u w:val="single"/><w:sz w:val="21"/>
    <w:lang w:val="en-US"/></w:rPr></w:style>`
  const body = (runProperties: string) =>
    `<w:p><w:r><w:rPr>${runProperties}</w:rPr><w:t>chữ</w:t></w:r></w:p>`

  test('come from the character style', () => {
    expect(onlyRun({ styles, body: body('<w:rStyle w:val="Link"/>') })).toMatchObject({
      underline: 'single',
      size: 10.5,
      language: 'en-US',
      characterStyleId: 'Link',
    })
    expect(onlyRun({ styles, body: body('') })).toMatchObject({
      underline: 'none',
      size: 10,
      language: undefined,
      characterStyleId: undefined,
    })
  })

  test('set directly are named, the character style is not', () => {
    const direct = '<w:rStyle w:val="Link"/><w:b/><w:u w:val="none"/>'
    const document = readDocument(buildDocx({ styles, body: `${body(direct)}${body('')}${a4}` }))
    expect(paragraphsOf(document.blocks).map(({ directRunFormatting }) => directRunFormatting)).toEqual([
      ['b', 'u'],
      [],
    ])
    expect(onlyRun({ styles, body: body(direct) }).underline).toBe('none')
  })

  test('of the paragraph mark do not touch the text', () => {
    const marked = `<w:p><w:pPr><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:pPr>
      <w:r><w:t>chữ</w:t></w:r></w:p>`
    expect(onlyRun({ body: marked })).toMatchObject({ bold: false, size: 10 })
  })
})

function onlyRun(source: DocxSource): Run {
  const { blocks } = readDocument(buildDocx({ ...source, body: source.body + a4 }))
  const [run, ...others] = paragraphsOf(blocks).flatMap(({ runs }) => runs)
  if (!run || others.length > 0) throw new Error('Expected one run.')
  return run
}
