import { body, styles } from '../mutants/making.ts'
import { picture } from '../mutants/picture.ts'
import type { NeighbourRow } from '../neighbours.ts'
import { both, type Edit, paragraph, placed, row, runs, section, style, swap, table } from '../parts.ts'

const sized = (id: string, from: number, to: number): Edit =>
  style(id, swap(`<w:sz w:val="${from * 2}"/>`, `<w:sz w:val="${to * 2}"/>`))

const ofBody = (edit: Edit): Edit =>
  both(...['noi-dung', 'gach-1', 'gach-2', 'can-cu'].map((id) => style(id, edit)))

const opening = 'ban hành Kế hoạch công tác thi đua'

const words = (found: string, from: string, to: string): Edit => paragraph(found, swap(from, to))

/** Running text, fonts, tables, closing, annexes, the old format. */
export const textNeighbours: readonly NeighbourRow[] = [
  [
    'office',
    styles,
    'body/first-line-indent',
    'an indent of 1 cm everywhere',
    both(
      ofBody(swap('w:firstLine="720"', 'w:firstLine="567"')),
      ...['Heading1', 'Heading2', 'viec-don-vi'].map((id) =>
        style(id, swap('w:firstLine="720"', 'w:firstLine="567"')),
      ),
    ),
  ],
  [
    'office',
    styles,
    'body/first-line-indent',
    'an indent of 1.27 cm less one twip',
    style('noi-dung', swap('w:firstLine="720"', 'w:firstLine="719"')),
  ],
  [
    'office',
    styles,
    'body/line-spacing',
    'lines one and a half apart',
    ofBody(swap('w:line="240"', 'w:line="360"')),
  ],
  [
    'office',
    styles,
    'body/line-spacing',
    'lines of at least 12 pt, which letters of 14 pt widen',
    ofBody(swap('w:line="240" w:lineRule="auto"', 'w:line="240" w:lineRule="atLeast"')),
  ],
  [
    'office',
    styles,
    'body/paragraph-spacing',
    'twelve points between paragraphs',
    ofBody(swap('w:before="120"', 'w:before="240"')),
  ],
  [
    'office',
    'word/theme/theme1.xml',
    'document/font',
    'a font of the theme that no text has',
    swap('<a:latin typeface="Calibri" ', '<a:latin typeface="Comic Sans MS" '),
  ],
  [
    'office',
    styles,
    'document/font',
    'another font in the defaults below one in the first style',
    both(
      swap('<w:rFonts w:ascii="Times New Roman"', '<w:rFonts w:ascii="Arial"'),
      style('Normal', swap('</w:style>', '<w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:style>')),
    ),
  ],
  [
    'styled',
    styles,
    'document/font',
    'another font in a style that no text has',
    style('Goc', swap('<w:rPr>', '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')),
  ],
  [
    'office',
    body,
    'document/font',
    'the font said again at a paragraph',
    paragraph(
      opening,
      runs('<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'),
    ),
  ],
  [
    'office',
    body,
    'document/colour',
    'a colour that is left to the reader',
    paragraph(opening, runs('<w:color w:val="auto"/>')),
  ],
  [
    'styled',
    body,
    'body/size',
    'a size in place of that of a style',
    paragraph(
      opening,
      both(swap('w:val="noi-dung"', 'w:val="Chau"'), runs('<w:sz w:val="28"/><w:szCs w:val="28"/>')),
    ),
  ],
  [
    'styled',
    body,
    'number/not-bold',
    'a bold style that is taken back',
    paragraph('Số: 09', runs('<w:rStyle w:val="Dam"/><w:b w:val="0"/>')),
  ],
  [
    'office',
    body,
    'document/alternative-text',
    'a picture with words in its place',
    paragraph(opening, swap('</w:p>', `${picture('Khung trống')}</w:p>`)),
  ],
  [
    'office',
    body,
    'table/header-row-repeats',
    'a repeating head that says so in a word',
    row('Đơn vị chủ trì', swap('<w:tblHeader/>', '<w:tblHeader w:val="on"/>')),
  ],
  [
    'office',
    body,
    'table/within-text-width',
    'a table that begins half a millimetre to the left',
    table('Đơn vị chủ trì', swap('<w:tblInd w:type="dxa" w:w="0"/>', '<w:tblInd w:type="dxa" w:w="-28"/>')),
  ],
  [
    'office',
    body,
    'recipients/archive-line',
    'a number of copies behind the archive',
    words('- Lưu: VT', 'TCCB.', 'TCCB (05).'),
  ],
  ['office', styles, 'signature/name-size', 'a name of 13 pt', sized('ho-ten', 14, 13)],
  [
    'office',
    body,
    'signature/authority-centred',
    'a post that is said to be in the middle',
    (xml) =>
      xml.replace(/<w:p><w:pPr><w:pStyle w:val="quyen-han"\/>.*?<\/w:p>/, (each) =>
        placed('<w:jc w:val="center"/>')(each),
      ),
  ],
  ['annexes', styles, 'annex/title-size', 'annexes’ titles of 13 pt', sized('ten-phu-luc', 14, 13)],
  [
    'annexes',
    body,
    'annex/first-page-none',
    'a first page that is said to differ',
    section(3, swap('<w:titlePg/>', '<w:titlePg w:val="1"/>')),
  ],
  [
    'oldOffice',
    styles,
    'document/font',
    'another font of Unicode in the old format',
    swap(
      '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/>',
      '<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/>',
    ),
  ],
  [
    'oldOffice',
    styles,
    'legal-basis/italic',
    'legal bases in italics in the old format',
    style('can-cu', swap('<w:i w:val="false"/>', '<w:i/>')),
  ],
  [
    'oldProvince',
    styles,
    'body/first-line-indent',
    'an indent of 1.1 cm in the old format',
    style('noi-dung', swap('w:firstLine="720"', 'w:firstLine="624"')),
  ],
  [
    'oldProvince',
    styles,
    'body/line-spacing',
    'lines of exactly 15 pt in the old format',
    style('noi-dung', swap('w:line="240" w:lineRule="auto"', 'w:line="300" w:lineRule="exact"')),
  ],
  [
    'oldProvince',
    body,
    'document/colour',
    'a grey paragraph in the old format',
    paragraph('Triển khai các hoạt động', runs('<w:color w:val="404040"/>')),
  ],
]
