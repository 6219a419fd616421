import type { Mutant } from '../mutants.ts'
import { both, type Edit, gone, lineBelow, paragraph, placed, row, runs, style, swap } from '../parts.ts'
import { body, mutantsOf, styles } from './making.ts'

const nation = 'CỘNG HÒA'
const motto = 'Độc lập'
const parent = 'ỦY BAN NHÂN DÂNTỈNH'
const issuer = 'SỞ NÔNG NGHIỆP'
const number = 'Số: 09'
const date = 'Lạng Sơn, ngày'

const sized = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
const upright = '<w:i w:val="0"/>'
const bigger = (id: string, from: number, to: number): Edit =>
  style(id, swap(`<w:sz w:val="${from * 2}"/>`, `<w:sz w:val="${to * 2}"/>`))
const words = (found: string, from: string, to: string): Edit => paragraph(found, swap(from, to))

/** Another indent on both sides of the line below a text. */
export function indented(found: string, from: number, left: number, right = left): Edit {
  return lineBelow(found, swap(`w:left="${from}" w:right="${from}"`, `w:left="${left}" w:right="${right}"`))
}

/** The Tiêu ngữ in other letters, with its line made as long as the text then is, in twips. */
export function lettered(properties: string, length: number): Edit {
  const side = Math.round((5443 - length) / 2)
  return both(paragraph(motto, runs(properties)), indented(motto, 1007, side))
}

/** Number and date on two lines, one below the other. */
const lower: Edit = row(number, (xml) => {
  const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/g)].map(([cell]) => cell)
  const [left = '', right = ''] = cells
  const empty = (cell: string) => cell.replace(/<w:r>.*<\/w:r>/, '')
  const whole = (one: string, other: string) => xml.replace(left + right, () => one + other)
  return whole(left, empty(right)) + whole(empty(left), right)
})

/** Quốc hiệu, Tiêu ngữ, the two bodies, number, place and date. */
export const letterheadMutants: readonly Mutant[] = [
  ...mutantsOf(
    'office',
    styles,
    ['national-title/size', 'a Quốc hiệu of 11 pt', bigger('quoc-hieu', 13, 11)],
    [
      'national-title/bold',
      'a Quốc hiệu that is not bold through its style',
      style('quoc-hieu', swap('<w:b/>', '<w:b w:val="0"/>')),
    ],
    [
      'national-motto/line-spacing',
      'one and a half lines between Quốc hiệu and Tiêu ngữ',
      style('tieu-ngu', swap('w:line="240"', 'w:line="360"')),
    ],
    ['letterhead/size-set', 'a Quốc hiệu of 12 pt above a Tiêu ngữ of 14 pt', bigger('quoc-hieu', 13, 12)],
    ['parent/size', 'a parent body of 14 pt', bigger('co-quan-chu-quan', 13, 14)],
    ['issuer/size', 'an issuer of 14 pt', bigger('co-quan', 13, 14)],
    ['number/size', 'a number of 14 pt', bigger('so-ky-hieu', 13, 14)],
    ['date/size', 'a place and date of 12 pt', bigger('dia-danh', 14, 12)],
    [
      'date/italic',
      'a place and date that stand upright',
      style('dia-danh', swap('<w:i/>', '<w:i w:val="false"/>')),
    ],
  ),
  ...mutantsOf(
    'office',
    body,
    ['national-title/text', 'a letter lost from Quốc hiệu', words(nation, 'VIỆT NAM', 'VIÊT NAM')],
    [
      'national-title/capitals',
      'Quốc hiệu in small letters',
      words(nation, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Cộng hòa xã hội chủ nghĩa Việt Nam'),
    ],
    ['national-title/upright', 'Quốc hiệu in italics', paragraph(nation, runs('<w:i/>'))],
    ['national-motto/text', 'dashes in the Tiêu ngữ', words(motto, ' - Tự do - ', ' – Tự do – ')],
    ['national-motto/text', 'a Tiêu ngữ without spaces at a hyphen', words(motto, ' - Tự do', '-Tự do')],
    ['national-motto/text', 'small letters within the Tiêu ngữ', words(motto, 'Tự do', 'tự do')],
    ['national-motto/size', 'a Tiêu ngữ of 12 pt with its line', lettered(sized(12), 2938)],
    ['national-motto/size', 'a Tiêu ngữ of 15 pt with its line', lettered(sized(15), 3672)],
    ['national-motto/bold', 'a Tiêu ngữ that is not bold, with its line', lettered('<w:b w:val="0"/>', 3239)],
    ['national-motto/upright', 'a Tiêu ngữ in italics, with its line', lettered('<w:i/>', 3364)],
    ['national-motto/centred', 'a Tiêu ngữ at the left', paragraph(motto, placed('<w:jc w:val="left"/>'))],
    ['national-motto/line', 'no line below the Tiêu ngữ', lineBelow(motto, gone())],
    [
      'national-motto/line',
      'a dotted line below the Tiêu ngữ',
      lineBelow(motto, swap('w:val="single"', 'w:val="dotted"')),
    ],
    ['national-motto/line-length', 'a line below the Tiêu ngữ at 60 %', indented(motto, 1007, 1693)],
    [
      'national-motto/line-length',
      'a line below the Tiêu ngữ as wide as its column',
      indented(motto, 1007, 0),
    ],
    ['parent/not-bold', 'a bold parent body', paragraph(parent, runs('<w:b/>'))],
    ['parent/capitals', 'a small word in the parent body', words(parent, 'TỈNH LẠNG', 'tỉnh LẠNG')],
    ['parent/upright', 'a parent body in italics', paragraph(parent, runs('<w:i/>'))],
    ['parent/centred', 'a parent body at the left', paragraph(parent, placed('<w:jc w:val="left"/>'))],
    ['issuer/bold', 'an issuer that is not bold', paragraph(issuer, runs('<w:b w:val="0"/>'))],
    ['issuer/capitals', 'a small word in the issuer', words(issuer, 'VÀ MÔI', 'và MÔI')],
    ['issuer/upright', 'an issuer in italics', paragraph(issuer, runs('<w:i/>'))],
    ['issuer/centred', 'an issuer at the left', paragraph(issuer, placed('<w:jc w:val="left"/>'))],
    ['issuer/line', 'no line below the issuer', lineBelow(issuer, gone())],
    ['issuer/line-length', 'a line below the issuer at 60 %', indented(issuer, 1358, 1130)],
    ['issuer/line-length', 'a line below the issuer at 25 %', indented(issuer, 1358, 1529)],
    ['issuer/line-centred', 'a line below the issuer off its middle', indented(issuer, 1358, 958, 1758)],
    ['number/form', 'a number without its colon', words(number, 'Số: 09', 'Số 09')],
    ['number/form', 'a symbol with spaces', words(number, '/KH-SNNMT', ' / KH - SNNMT')],
    ['number/leading-zero', 'a number below ten without a zero', words(number, '09/', '9/')],
    ['number/symbol-capitals', 'a symbol in small letters', words(number, 'KH-SNNMT', 'kh-snnmt')],
    ['number/not-bold', 'a bold number', paragraph(number, runs('<w:b/>'))],
    ['number/upright', 'a number in italics', paragraph(number, runs('<w:i/>'))],
    ['number/centred', 'a number at the left', paragraph(number, placed('<w:jc w:val="left"/>'))],
    ['date/form', 'a date without a comma behind the place', words(date, 'Sơn, ngày', 'Sơn ngày')],
    ['date/form', 'a date in numbers', words(date, 'ngày 29 tháng 01 năm 2026', '29/01/2026')],
    ['date/leading-zero', 'January without a zero', words(date, 'tháng 01', 'tháng 1')],
    ['date/italic', 'a place and date set upright', paragraph(date, runs(upright))],
    ['date/not-bold', 'a bold place and date', paragraph(date, runs('<w:b/>'))],
    ['date/centred', 'a place and date at the right', paragraph(date, placed('<w:jc w:val="right"/>'))],
    ['date/level-with-number', 'a date one line below the number', lower],
  ),
  ...mutantsOf(
    'annexes',
    body,
    ['date/leading-zero', 'March with a zero', words(date, 'tháng 3', 'tháng 03')],
    ['date/leading-zero', 'a day below ten without a zero', words(date, 'ngày 05', 'ngày 5')],
  ),
  ...mutantsOf(
    'oldProvince',
    body,
    ['national-motto/text', 'dashes in the old format', words(motto, ' - Tự do - ', ' – Tự do – ')],
    [
      'issuer/bold',
      'an issuer that is not bold in the old format',
      paragraph('ỦY BAN NHÂN DÂNTỈNH', runs('<w:b w:val="0"/>')),
    ],
  ),
  ...mutantsOf('oldOffice', body, [
    'date/leading-zero',
    'January without a zero in the old format',
    words(date, 'tháng 01', 'tháng 1'),
  ]),
]
