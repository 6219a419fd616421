import { indented, lettered } from '../mutants/letterhead.ts'
import { body, styles } from '../mutants/making.ts'
import type { NeighbourRow } from '../neighbours.ts'
import { both, type Edit, lineBelow, paragraph, runs, section, style, swap } from '../parts.ts'

const margins = section(
  1,
  both(swap('w:top="1134"', 'w:top="1417"'), swap('w:bottom="1134"', 'w:bottom="1417"')),
)

const sized = (id: string, from: number, to: number): Edit =>
  style(id, swap(`<w:sz w:val="${from * 2}"/>`, `<w:sz w:val="${to * 2}"/>`))

const words = (found: string, from: string, to: string): Edit => paragraph(found, swap(from, to))

const thirteen = '<w:sz w:val="26"/><w:szCs w:val="26"/>'

/** The smaller of the two sets of sizes in the head, the line with it. */
const smallSet = both(
  paragraph('CỘNG HÒA', runs('<w:sz w:val="24"/>')),
  lettered(thirteen, 3183),
  paragraph('Lạng Sơn, ngày', runs(thirteen)),
)

const fields = [
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE   \\* MERGEFORMAT ',
  '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
].join('')

/** Pages, page numbers, the head of the document and its title. */
export const headNeighbours: readonly NeighbourRow[] = [
  ['office', body, 'page/margin-top', 'margins of 25 mm above and below', margins],
  [
    'office',
    body,
    'page/margin-right',
    'a right margin of 15 mm',
    section(1, swap('w:right="1134"', 'w:right="851"')),
  ],
  [
    'office',
    body,
    'page/paper-size',
    'A4 paper as Word rounds it',
    section(1, swap('w:w="11906" w:h="16838"', 'w:w="11907" w:h="16840"')),
  ],
  ['office', styles, 'page-number/size', 'a page number of 13 pt', sized('so-trang', 14, 13)],
  [
    'office',
    'word/header1.xml',
    'page-number/present',
    'a page number as a field in pieces',
    (xml) => xml.replace(/<w:fldSimple.*<\/w:fldSimple>/, () => fields),
  ],
  [
    'office',
    body,
    'page-number/starts-at-one',
    'a page number that begins where nothing says',
    swap('<w:pgNumType w:start="1"/>', ''),
  ],
  ['office', body, 'letterhead/size-set', 'sizes of 12, 13 and 13 pt in the head', smallSet],
  [
    'office',
    body,
    'national-title/text',
    'HOÀ with the mark on its last letter',
    words('CỘNG HÒA', 'HÒA', 'HOÀ'),
  ],
  [
    'office',
    body,
    'national-motto/text',
    'a Tiêu ngữ in three runs',
    words(
      'Độc lập',
      ' - Tự do - ',
      ' - </w:t></w:r><w:r><w:t xml:space="preserve">Tự do</w:t></w:r><w:r><w:t xml:space="preserve"> - ',
    ),
  ],
  [
    'office',
    body,
    'issuer/line-length',
    'a line below the issuer of little more than a third',
    indented('SỞ NÔNG NGHIỆP', 1358, 1412),
  ],
  [
    'office',
    body,
    'issuer/line-length',
    'a line below the issuer of little less than a half',
    indented('SỞ NÔNG NGHIỆP', 1358, 1262),
  ],
  [
    'office',
    body,
    'issuer/line',
    'a line below the issuer drawn as a lower border',
    lineBelow(
      'SỞ NÔNG NGHIỆP',
      swap(
        '<w:top w:val="single" w:color="000000" w:sz="6" w:space="1"/>',
        '<w:bottom w:val="single" w:color="000000" w:sz="6" w:space="1"/>',
      ),
    ),
  ],
  ['office', body, 'number/form', 'a number left blank', words('Số: 09', 'Số: 09/', 'Số:      /')],
  [
    'office',
    body,
    'date/form',
    'a day and a month left blank',
    words('Lạng Sơn, ngày', 'ngày 29 tháng 01 năm', 'ngày      tháng      năm'),
  ],
  [
    'signatures',
    body,
    'date/leading-zero',
    'November, which has no zero',
    words('Lạng Sơn, ngày', 'tháng 10', 'tháng 11'),
  ],
  [
    'annexes',
    body,
    'date/leading-zero',
    'a last day of December',
    words('Lạng Sơn, ngày', 'ngày 05 tháng 3', 'ngày 31 tháng 12'),
  ],
  ['office', styles, 'kind/size', 'a kind of 13 pt', sized('ten-loai', 14, 13)],
  ['office', styles, 'title/size', 'a title of 13 pt', sized('trich-yeu', 14, 13)],
  [
    'office',
    body,
    'kind/capitals',
    'capitals by format',
    (xml) =>
      xml.replace(
        '<w:r><w:t xml:space="preserve">KẾ HOẠCH</w:t>',
        '<w:r><w:rPr><w:caps/></w:rPr><w:t xml:space="preserve">Kế hoạch</w:t>',
      ),
  ],
]
