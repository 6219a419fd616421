import type { Mutant } from '../mutants.ts'
import { type Edit, paragraph, placed, row, runs, style, swap } from '../parts.ts'
import { body, mutantsOf, styles } from './making.ts'

const label = 'Nơi nhận:'
const first = '- UBND tỉnh (để báo cáo)'
const archive = '- Lưu: VT'
const name = 'Nông Văn Thành'
const post = 'GIÁM ĐỐC'

/** The paragraph in the style of authority and post. */
const posted = (edit: Edit): Edit => paragraphOf('quyen-han', edit)

function paragraphOf(id: string, edit: Edit): Edit {
  return (xml) =>
    xml.replace(/<w:p>.*?<\/w:p>/g, (each) => (each.includes(`w:val="${id}"`) ? edit(each) : each))
}

const sized = (id: string, from: number, to: number): Edit =>
  style(id, swap(`<w:sz w:val="${from * 2}"/>`, `<w:sz w:val="${to * 2}"/>`))
const words = (found: string, from: string, to: string): Edit => paragraph(found, swap(from, to))

/** “Nơi nhận” and the list below it come one line later than the post beside them. */
const lowered: Edit = paragraph(
  label,
  (xml) => `<w:p><w:pPr><w:pStyle w:val="noi-nhan-danh-sach"/></w:pPr></w:p>${xml}`,
)

/** Recipients and signature. */
export const closingMutants: readonly Mutant[] = [
  ...mutantsOf(
    'office',
    styles,
    ['recipients-label/size', 'a “Nơi nhận” of 11 pt', sized('noi-nhan', 12, 11)],
    ['recipients/size', 'recipients of 12 pt', sized('noi-nhan-danh-sach', 11, 12)],
    ['recipients/size', 'recipients of 10.5 pt', sized('noi-nhan-danh-sach', 11, 10.5)],
    [
      'recipients/left',
      'recipients that are indented',
      style('noi-nhan-danh-sach', swap('w:left="0" w:firstLine="0"', 'w:left="360" w:firstLine="0"')),
    ],
    ['signature/authority-size', 'a post of 12 pt', sized('quyen-han', 14, 12)],
    ['signature/name-size', 'a name of 12 pt', sized('ho-ten', 14, 12)],
    [
      'signature/name-bold',
      'a name that is not bold through its style',
      style('ho-ten', swap('<w:b/>', '<w:b w:val="0"/>')),
    ],
  ),
  ...mutantsOf(
    'office',
    body,
    ['recipients-label/text', 'a “Nơi nhận” without its colon', words(label, 'Nơi nhận:', 'Nơi nhận')],
    ['recipients-label/bold', 'a “Nơi nhận” that is not bold', paragraph(label, runs('<w:b w:val="0"/>'))],
    [
      'recipients-label/italic',
      'a “Nơi nhận” that stands upright',
      paragraph(label, runs('<w:i w:val="0"/>')),
    ],
    ['recipients-label/level', 'a “Nơi nhận” one line lower than the post', lowered],
    ['recipients/size', 'one recipient of 12 pt', paragraph(first, runs('<w:sz w:val="24"/>'))],
    ['recipients/upright', 'one recipient in italics', paragraph(first, runs('<w:i/>'))],
    ['recipients/not-bold', 'one recipient in bold', paragraph(first, runs('<w:b/>'))],
    ['recipients/hyphen', 'a first recipient without its hyphen', words(first, '- UBND', 'UBND')],
    ['recipients/hyphen', 'a plus in place of a recipient’s hyphen', words('- Đảng ủy Sở', '- ', '+ ')],
    ['recipients/line-end', 'a comma behind a recipient', words(first, 'báo cáo);', 'báo cáo),')],
    ['recipients/line-end', 'nothing behind a recipient', words('- Đảng ủy Sở', 'Sở;', 'Sở')],
    ['recipients/archive-line', 'a line of the archive without a full stop', words(archive, 'TCCB.', 'TCCB')],
    ['recipients/archive-line', 'a line of the archive with a semicolon', words(archive, 'TCCB.', 'TCCB;')],
    ['recipients/archive-line', 'a line of the archive without a colon', words(archive, 'Lưu:', 'Lưu')],
    ['signature/authority-capitals', 'a post in small letters', posted(swap(post, 'Giám đốc'))],
    ['signature/authority-bold', 'a post that is not bold', posted(runs('<w:b w:val="0"/>'))],
    ['signature/authority-upright', 'a post in italics', posted(runs('<w:i/>'))],
    ['signature/authority-centred', 'a post at the left', posted(placed('<w:jc w:val="left"/>'))],
    ['signature/name-bold', 'a name that is not bold', paragraph(name, runs('<w:b w:val="0"/>'))],
    ['signature/name-upright', 'a name in italics', paragraph(name, runs('<w:i/>'))],
    ['signature/name-centred', 'a name at the left', paragraph(name, placed('<w:jc w:val="left"/>'))],
    ['signature/name-case', 'a name in capitals', words(name, name, 'NÔNG VĂN THÀNH')],
    ['signature/no-title-before-name', 'a degree before the name', words(name, name, `TS. ${name}`)],
    [
      'signature/stays-whole',
      'recipients and signature that a page’s end may cut',
      row(label, swap('<w:cantSplit/>', '')),
    ],
    [
      'signature/with-text',
      'a last paragraph that does not keep with the signature',
      paragraph('Trong quá trình', swap('<w:keepNext/>', '')),
    ],
  ),
  ...mutantsOf('school', body, [
    'recipients/archive-line',
    'a line of the archive above all recipients',
    archiveBefore(),
  ]),
  ...mutantsOf('annexes', body, [
    'signature/deputy-post',
    '“KT.” without the deputy’s post',
    posted((xml) =>
      xml.replace('<w:r><w:br/></w:r><w:r><w:t xml:space="preserve">PHÓ GIÁM ĐỐC</w:t></w:r>', ''),
    ),
  ]),
  ...mutantsOf('signatures', body, [
    'signature/name-centred',
    'the second of two names at the right',
    paragraph('Hoàng Văn Nam', placed('<w:jc w:val="right"/>')),
  ]),
  ...mutantsOf('signatures', body, [
    'recipients/line-end',
    'a full stop behind the thirtieth of forty recipients',
    words('- Ủy ban nhân dân xã số 30;', 'số 30;', 'số 30.'),
  ]),
  ...mutantsOf('oldProvince', styles, [
    'recipients/size',
    'recipients of 12 pt in the old format',
    sized('noi-nhan-danh-sach', 11, 12),
  ]),
]

/** The archive’s line moves up, and the recipient that is last then keeps its semicolon. */
function archiveBefore(): Edit {
  return (xml) => {
    const lines = [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(([each]) => each)
    const line = lines.find((each) => each.includes('- Lưu: VT'))
    const top = lines.find((each) => each.includes('noi-nhan-danh-sach'))
    if (!line || !top) throw new Error('There is no list of recipients.')
    return swap(top, line + top)(swap(line, '')(xml))
  }
}
