import { describe, expect, test } from 'vitest'
import { a4, type DocxSource } from '../docx/build-docx.ts'
import { paragraphWith, printedFrom } from './printed.ts'

const words = 'Căn cứ Luật Thi đua, khen thưởng'

/** The look of the letters of one paragraph. */
function letters(source: Partial<DocxSource> & { readonly body: string }) {
  const document = printedFrom({ ...source, body: `${source.body}${a4}` })
  const [piece] = paragraphWith(document, words).pieces
  if (!piece) throw new Error('The paragraph has no letters.')
  return piece.look
}

/** How one paragraph is set. */
function setting(source: Partial<DocxSource> & { readonly body: string }) {
  return paragraphWith(printedFrom({ ...source, body: `${source.body}${a4}` }), words).look
}

const plain = (properties = '', run = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${words}</w:t></w:r></w:p>`

const defaults = (run: string) =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault></w:docDefaults>`
const style = (id: string, insides: string, type = 'paragraph', more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${insides}</w:style>`

const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="x"><a:themeElements>
  <a:fontScheme name="x"><a:majorFont><a:latin typeface="Cambria"/></a:majorFont>
  <a:minorFont><a:latin typeface="Arial"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`

describe('a font', () => {
  const themed = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'

  test('comes from the theme that the defaults name', () =>
    expect(letters({ theme, styles: defaults(themed), body: plain() }).other).toBe('Arial'))

  test('of the theme wins over a name beside it', () => {
    const both = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:hAnsiTheme="minorHAnsi"/>'
    const look = letters({ theme, body: plain('', both) })
    expect([look.ascii, look.other]).toEqual(['Times New Roman', 'Arial'])
  })

  test('of a style wins over the theme of the defaults', () => {
    const named = '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr>'
    const styles = `${defaults(themed)}${style('Normal', named, 'paragraph', 'w:default="1"')}`
    expect(letters({ theme, styles, body: plain() }).other).toBe('Times New Roman')
  })
})

describe('a size', () => {
  const chain = [
    style('Goc', '<w:rPr><w:sz w:val="26"/></w:rPr>'),
    style('Giua', '<w:basedOn w:val="Goc"/><w:rPr><w:i/></w:rPr>'),
    style('La', '<w:basedOn w:val="Giua"/>'),
  ].join('')

  test('is inherited through styles that do not say it', () => {
    const look = letters({
      styles: `${defaults('<w:sz w:val="20"/>')}${chain}`,
      body: plain('<w:pStyle w:val="La"/>'),
    })
    expect([look.size, look.italic]).toEqual([13, true])
  })

  test('of a character style wins over the paragraph style, and the letters’ own over both', () => {
    const styles = `${chain}${style('To', '<w:rPr><w:sz w:val="32"/></w:rPr>', 'character')}`
    const body = plain('<w:pStyle w:val="La"/>', '<w:rStyle w:val="To"/>')
    expect(letters({ styles, body }).size).toBe(16)
    const direct = plain('<w:pStyle w:val="La"/>', '<w:rStyle w:val="To"/><w:sz w:val="28"/>')
    expect(letters({ styles, body: direct }).size).toBe(14)
  })

  test('is ten points where nothing says it', () => expect(letters({ body: plain() }).size).toBe(10))

  test('survives styles that are based on each other in a ring', () => {
    const ring =
      style('A', '<w:basedOn w:val="B"/><w:rPr><w:sz w:val="26"/></w:rPr>') +
      style('B', '<w:basedOn w:val="A"/>')
    expect(letters({ styles: ring, body: plain('<w:pStyle w:val="B"/>') }).size).toBe(13)
  })
})

describe('bold', () => {
  const bold = '<w:rPr><w:b/></w:rPr>'
  const styles = `${style('Dam', bold)}${style('Nhan', bold, 'character')}`

  test('of a character style on a paragraph style that is bold takes bold away', () => {
    expect(letters({ styles, body: plain('<w:pStyle w:val="Dam"/>') }).bold).toBe(true)
    expect(letters({ styles, body: plain('', '<w:rStyle w:val="Nhan"/>') }).bold).toBe(true)
    expect(letters({ styles, body: plain('<w:pStyle w:val="Dam"/>', '<w:rStyle w:val="Nhan"/>') }).bold).toBe(
      false,
    )
  })

  test('set on the letters counts as it stands', () => {
    expect(letters({ styles, body: plain('<w:pStyle w:val="Dam"/>', '<w:b/>') }).bold).toBe(true)
    expect(letters({ styles, body: plain('<w:pStyle w:val="Dam"/>', '<w:b w:val="0"/>') }).bold).toBe(false)
  })

  test('comes from the first row of a table’s style', () => {
    const rows = '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>'
    const table = `<w:tbl><w:tblPr><w:tblStyle w:val="Bang"/><w:tblLook w:val="0020"/></w:tblPr>
      <w:tr><w:tc>${plain()}</w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Hàng sau</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`
    const document = printedFrom({ styles: style('Bang', rows, 'table'), body: `${table}${a4}` })
    expect(paragraphWith(document, words).pieces[0]?.look.bold).toBe(true)
    expect(paragraphWith(document, 'Hàng sau').pieces[0]?.look.bold).toBe(false)
  })
})

test('capitals by formatting are printed as capitals', () => {
  const document = printedFrom({ body: `${plain('', '<w:caps/>')}${a4}` })
  expect(document.paragraphs[0]?.text).toBe('CĂN CỨ LUẬT THI ĐUA, KHEN THƯỞNG')
})

describe('an indent', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>
    <w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const indented = style('Lui', '<w:pPr><w:ind w:firstLine="567"/></w:pPr>')

  test('of a list wins over the style, and the paragraph’s own over the list', () => {
    const inList = { numbering, styles: indented, body: plain(`<w:pStyle w:val="Lui"/>${listed}`) }
    expect([setting(inList).left, setting(inList).firstLine]).toEqual([36, -18])
    const own = {
      ...inList,
      body: plain(`<w:pStyle w:val="Lui"/>${listed}<w:ind w:left="0" w:firstLine="720"/>`),
    }
    expect([setting(own).left, setting(own).firstLine]).toEqual([0, 36])
  })

  test('of a style that asks for the list itself wins over the list', () => {
    const own = style('Muc', `<w:pPr>${listed}<w:ind w:left="0" w:firstLine="720"/></w:pPr>`)
    expect(setting({ numbering, styles: own, body: plain('<w:pStyle w:val="Muc"/>') }).firstLine).toBe(36)
  })

  test('comes with the number that the list prints', () => {
    const body = `${plain(listed)}${plain(listed)}${a4}`
    const { paragraphs } = printedFrom({ numbering, body })
    expect(paragraphs.map(({ marker }) => marker)).toEqual(['I.', 'II.'])
  })
})

test('what a tracked change struck out is not printed, what it put in is', () => {
  const body = `<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins></w:p>${a4}`
  const document = printedFrom({ body })
  expect([document.paragraphs[0]?.text, document.hasTrackedChanges]).toEqual(['mới', true])
})

test('a section without a header of its own has that of the section before', () => {
  const first = `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:pgSz w:w="11906" w:h="16838"/>
    <w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/></w:sectPr></w:pPr></w:p>`
  const { sections } = printedFrom({ headers: { h1: '<w:p/>' }, body: `${first}<w:p/>${a4}` })
  expect(sections).toHaveLength(2)
  expect(sections[1]?.headers.default).toBe(sections[0]?.headers.default)
  expect(sections[1]?.headers.default).toBeDefined()
})
