import { describe, expect, test } from 'vitest'
import { a4, buildDocx } from './build-docx.ts'
import { readDocument } from './effective-format.ts'

describe('numbering', () => {
  const numbering = `<w:abstractNum w:abstractNumId="5">
      <w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>
        <w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
      <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/>
        <w:pPr><w:ind w:left="1440" w:hanging="360"/></w:pPr></w:lvl>
      <w:lvl w:ilvl="2"><w:pStyle w:val="Linked"/></w:lvl></w:abstractNum>
    <w:num w:numId="7"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1">
      <w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:lvlOverride></w:num>`
  const styles = `
    <w:style w:type="paragraph" w:styleId="Plain">
      <w:pPr><w:ind w:left="100" w:firstLine="567"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Listed"><w:basedOn w:val="Plain"/>
      <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:ind w:left="200"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="ListedOnly">
      <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Deeper"><w:basedOn w:val="ListedOnly"/>
      <w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Linked">
      <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>`
  const read = (direct: string) => {
    const body = `<w:p><w:pPr>${direct}</w:pPr><w:r><w:t>Mục</w:t></w:r></w:p>${a4}`
    const [block] = readDocument(buildDocx({ styles, numbering, body })).blocks
    if (block?.kind !== 'paragraph') throw new Error('Expected a paragraph.')
    return block
  }
  const level = (index: number) => `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="7"/></w:numPr>`

  test('asked for directly, its indents win over those of the style', () => {
    expect(read(`<w:pStyle w:val="Plain"/>${level(0)}`)).toMatchObject({
      numbering: { id: '7', level: 0, format: 'decimal', pattern: '%1.' },
      indentLeft: 720,
      indentFirstLine: -360,
      text: 'Mục',
    })
    expect(read('<w:pStyle w:val="Plain"/>')).toMatchObject({ indentLeft: 100, indentFirstLine: 567 })
    expect(read('<w:pStyle w:val="Plain"/>').numbering).toBeUndefined()
  })

  test('direct indents win over those of the numbering', () => {
    expect(read(`${level(0)}<w:ind w:left="50"/>`)).toMatchObject({ indentLeft: 50, indentFirstLine: -360 })
  })

  test('asked for by a style, its indents lie below those of the style and its bases', () => {
    expect(read('<w:pStyle w:val="Listed"/>')).toMatchObject({ indentLeft: 200, indentFirstLine: 567 })
    expect(read('<w:pStyle w:val="ListedOnly"/>')).toMatchObject({ indentLeft: 720, indentFirstLine: -360 })
  })

  test('a level of its own keeps the list of the style below', () => {
    const numbers = ['ListedOnly', 'Deeper', 'Linked'].map(
      (style) => read(`<w:pStyle w:val="${style}"/>`).numbering,
    )
    expect(numbers.map((number) => [number?.id, number?.level])).toEqual([
      ['7', 0],
      ['7', 1],
      ['7', 2],
    ])
  })

  test('a list may override a level, and number 0 takes a style out of its list', () => {
    expect(read(level(1)).numbering).toMatchObject({ format: 'bullet', pattern: '-' })
    expect(
      read('<w:pStyle w:val="Listed"/><w:numPr><w:numId w:val="0"/></w:numPr>').numbering,
    ).toBeUndefined()
    expect(read('<w:pStyle w:val="Listed"/>').numbering).toBeDefined()
  })
})
