import { describe, expect, test } from 'vitest'
import { p, paragraph, r, read, shown, told } from './docx-file.ts'

const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar
   w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

const box = (inside: string) =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inside}
   </w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}
   </w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`

describe('words of a paragraph', () => {
  test('tabs, breaks and hyphens of every kind stand in the text', () => {
    const run = `<w:r><w:t>Số</w:t><w:tab/><w:t>12</w:t><w:noBreakHyphen/><w:t>KH</w:t><w:br/><w:t>Lạng</w:t><w:softHyphen/><w:t xml:space="preserve"> Sơn</w:t><w:cr/><w:t>2019</w:t></w:r>`
    expect(read(`<w:p>${run}</w:p>`).blocks.map((block) => paragraph(block).text)).toEqual([
      'Số\t12-KH\nLạng Sơn\n2019',
    ])
  })

  test('a document in the strict edition of the standard reads the same', () => {
    const namespace = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    expect(shown(p('KẾ HOẠCH'), { namespace })).toEqual(['KẾ HOẠCH'])
  })

  test('signs of symbol fonts become letters, and one that is not known is told', () => {
    const run = `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> Đạt </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t>95%</w:t></w:r>`
    expect(shown(`<w:p>${run}</w:p>`)).toEqual(['☑Đạt≥95%'])
    const unknown = `<w:p><w:r><w:sym w:font="Webdings" w:char="F04E"/></w:r>${r(' Họp')}</w:p>`
    expect(shown(unknown)).toEqual(['□ Họp'])
    expect(told(unknown)).toEqual(['symbols'])
  })

  test('tracked changes are read as accepted, and it is told', () => {
    const body = `<w:p>${r('Sơ kết ')}<w:del w:id="1"><w:r><w:delText>quý I</w:delText></w:r></w:del><w:ins w:id="2">${r('6 tháng')}</w:ins></w:p>
      <w:p><w:moveFrom>${r('Chỗ cũ')}</w:moveFrom></w:p><w:p><w:moveTo>${r('Chỗ mới')}</w:moveTo></w:p>`
    expect(shown(body)).toEqual(['Sơ kết 6 tháng', 'Chỗ mới'])
    expect(told(body)).toEqual(['tracked-changes'])
  })

  test('a paragraph whose mark was deleted goes on in the next', () => {
    const body = p('Phát động ', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('thi đua')
    expect(shown(body)).toEqual(['Phát động thi đua'])
    expect(shown(p('Phát động', '<w:rPr><w:del w:id="1"/></w:rPr>'))).toEqual(['Phát động'])
  })

  test('comments are left out, and it is told', () => {
    const body = `<w:p>${r('Ký giao ước')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`
    expect(shown(body, { comments: `<w:comment w:id="0">${p('Xem lại')}</w:comment>` })).toEqual([
      'Ký giao ước',
    ])
    expect(told(body)).toEqual(['comments'])
  })

  test('footnotes and endnotes stand at the end under their numbers, and it is told', () => {
    const body = `<w:p>${r('Giai đoạn 2016')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="3"/></w:r></w:p>${p('Nơi nhận')}`
    const insides = {
      footnotes: `<w:footnote w:id="2">${p('Theo Nghị quyết')}</w:footnote>`,
      endnotes: `<w:endnote w:id="3">${p('Số liệu 2018')}</w:endnote>`,
    }
    expect(shown(body, insides)).toEqual([
      'Giai đoạn 2016',
      'Nơi nhận',
      '[1] Theo Nghị quyết',
      '[1] Số liệu 2018',
    ])
    expect(told(body, insides)).toEqual(['notes'])
  })

  test('a text box written twice, for new and old programs, is read once, after its paragraph', () => {
    expect(shown(box(p('UBND TỈNH') + p('LẠNG SƠN')) + p('KẾ HOẠCH'))).toEqual([
      'UBND TỈNH',
      'LẠNG SƠN',
      'KẾ HOẠCH',
    ])
  })

  test('a text box of old programs only is read, with a table in it', () => {
    const inside = `<w:tbl><w:tr><w:tc>${p('Số: 12')}</w:tc></w:tr></w:tbl>`
    const body = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
    expect(shown(body)).toEqual(['Số: 12'])
  })

  test('content controls and links give their words', () => {
    const body = `<w:sdt><w:sdtPr/><w:sdtContent>${p('Khối')}</w:sdtContent></w:sdt>
      <w:p><w:sdt><w:sdtContent>${r('Năm ')}</w:sdtContent></w:sdt><w:hyperlink r:id="x">${r('2019')}</w:hyperlink></w:p>`
    expect(shown(body)).toEqual(['Khối', 'Năm 2019'])
  })

  test('of a field the result is printed, the code is not', () => {
    expect(
      shown(
        `<w:p>${field('DATE', r('15/01'))}<w:fldSimple w:instr="REF x">${r('/2019')}</w:fldSimple></w:p>`,
      ),
    ).toEqual(['15/01/2019'])
    expect(shown(`<w:p>${field('IF 1', field('REF y', r('Có')))}</w:p>`)).toEqual(['Có'])
  })

  test('words after a field without end are not lost', () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    expect(shown(`<w:p>${open}${r('Lưu: VT')}</w:p>${p('Hết')}`)).toEqual(['Lưu: VT', 'Hết'])
  })

  test('what is raised stands in its own signs, or is told where there are none', () => {
    const raised = (text: string) =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`
    const signs = `<w:p>${r('10')}${raised('3')}${r(' cây, 25 m')}${raised('2')}</w:p>`
    expect(shown(signs)).toEqual(['10³ cây, 25 m²'])
    expect(told(signs)).toEqual([])
    const letters = `<w:p>${r('Ghi chú')}${raised('xem')}</w:p>`
    expect(shown(letters)).toEqual(['Ghi chúxem'])
    expect(told(letters)).toEqual(['raised'])
  })

  test('words that are struck through once or twice are told and left out', () => {
    const struck = (line: string, more = '') =>
      `<w:r><w:rPr><w:${line}${more}/></w:rPr><w:t xml:space="preserve">20 </w:t></w:r>`
    for (const line of ['strike', 'dstrike']) {
      const body = `<w:p>${r('Khen ')}${struck(line)}${r('30 tập thể')}</w:p>`
      expect(shown(body)).toEqual(['Khen 30 tập thể'])
      expect(read(body).remarks).toMatchObject([
        { message: { vi: 'Chữ bị gạch ngang không được đọc vào kế hoạch: “20”.' }, isLoss: true },
      ])
    }
    expect(shown(`<w:p>${struck('strike', ' w:val="0"')}</w:p>`)).toEqual(['20'])
  })

  test('hidden text is told with its words', () => {
    const { blocks, remarks } = read(`<w:p>${r('Họp')}${r(' kín', '<w:vanish/>')}</w:p>`)
    expect(blocks.map((block) => paragraph(block).text)).toEqual(['Họp'])
    expect(remarks).toMatchObject([
      { code: 'import/hidden-text', isLoss: true, message: { vi: 'Chữ ẩn không được đọc: “kín”.' } },
    ])
  })

  test('a page number in a header is nothing, other words there are told', () => {
    const number = `<w:p>${r('Trang ')}${field('PAGE', r('2'))}${r('/')}${field('NUMPAGES', r('8'))}</w:p>`
    expect(
      told(p('KẾ HOẠCH'), {
        header: number,
        footer: `<w:p><w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple></w:p>`,
      }),
    ).toEqual([])
    const { remarks } = read(p('KẾ HOẠCH'), { header: number, footer: p('Bản dự thảo lần 2') })
    expect(remarks.map(({ message }) => message.vi).join()).toContain('“Bản dự thảo lần 2”')
  })

  test('pictures and embedded files are told', () => {
    const body =
      '<w:p><w:r><w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing></w:r></w:p><w:altChunk r:id="a"/>'
    expect(told(body)).toEqual(['pictures', 'embedded'])
  })

  test('the words of a formula stand in the text', () => {
    expect(shown(`<w:p><m:oMath><m:r><m:t>x ≥ 95</m:t></m:r></m:oMath></w:p>`)).toEqual(['x ≥ 95'])
  })
})

describe('look of a paragraph', () => {
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
    <w:style w:type="paragraph" w:styleId="Dam"><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Dam"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
    <w:style w:type="character" w:styleId="Nhan"><w:rPr><w:b/></w:rPr></w:style>`

  test('bold, centre and heading come down the chain of styles', () => {
    const [block] = read(p('I. MỤC ĐÍCH', '<w:pStyle w:val="Muc"/>'), { styles }).blocks
    expect(block).toMatchObject({ isBold: true, isCentered: true, isHeading: true, level: 2 })
  })

  test('a bold letter style in a bold paragraph is not bold, as Word shows it', () => {
    const [block] = read(p('Mục', '<w:pStyle w:val="Dam"/>', '<w:rStyle w:val="Nhan"/>'), { styles }).blocks
    expect(paragraph(block).isBold).toBeUndefined()
  })

  test('only a wholly bold paragraph is bold; italic and right are told too', () => {
    const body = `<w:p>${r('Nơi nhận:', '<w:b/><w:i/>')}${r(' ')}</w:p><w:p>${r('Một', '<w:b/>')}${r(' hai')}</w:p>${p('Ngày', '<w:jc w:val="right"/>', '<w:b w:val="0"/>')}`
    const [bold, half, right] = read(body).blocks
    expect(bold).toMatchObject({ isBold: true, isItalic: true })
    expect(half).not.toHaveProperty('isBold')
    expect(right).toMatchObject({ isRight: true })
  })

  test('words stay as typed where capitals are only a look', () => {
    expect(shown(p('Kế hoạch', '', '<w:caps/>'))).toEqual(['Kế hoạch'])
  })

  test('a page break, a break before and a new section begin a page', () => {
    const body = `${p('Trang một')}<w:p><w:r><w:br w:type="page"/></w:r>${r('Trang hai')}</w:p>${p('Trang ba', '<w:pageBreakBefore/>')}
      ${p('cùng trang', '<w:sectPr/>')}${p('Trang bốn')}<w:p><w:pPr><w:sectPr/></w:pPr></w:p>${p('Vẫn bốn')}<w:sectPr><w:type w:val="continuous"/></w:sectPr>`
    const starting = read(body).blocks.flatMap((block) =>
      paragraph(block).startsPage ? paragraph(block).text : [],
    )
    expect(starting).toEqual(['Trang hai', 'Trang ba', 'Trang bốn'])
  })

  test('places count every paragraph, empty ones and those of tables too', () => {
    const body = `${p('Một')}<w:p/><w:tbl><w:tr><w:tc>${p('Ba')}</w:tc></w:tr></w:tbl>${p('Bốn')}`
    expect(read(body).blocks.map(({ place }) => place.number)).toEqual([1, 3, 4])
  })
})
