import type { Mutant } from '../mutants.ts'
import { both, type Edit, gone, paragraph, runs, section, style, swap } from '../parts.ts'
import { body, mutantsOf, styles } from './making.ts'

const margin = (side: string, to: number): Edit => {
  const from = side === 'left' ? 1701 : 1134
  return section(1, swap(`w:${side}="${from}"`, `w:${side}="${to}"`))
}

const letter = both(swap('w:w="11906"', 'w:w="12240"'), swap('w:h="16838"', 'w:h="15840"'))
const field = '<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'

/** The first section of pages ends before some words; those after it lie on their side and count on. */
const turned: Edit = (xml) => {
  const whole = /<w:sectPr>.*?<\/w:sectPr>/.exec(xml)?.[0] ?? ''
  const lying = both(
    swap('w:w="11906" w:h="16838" w:orient="portrait"', 'w:w="16838" w:h="11906" w:orient="landscape"'),
    swap('<w:pgNumType w:start="1"/><w:titlePg/>', ''),
  )
  const end = `<w:p><w:pPr><w:pStyle w:val="doan-dem"/>${whole}</w:pPr></w:p>`
  const turn = both(
    section(1, lying),
    paragraph('II. TỔ CHỨC', (heading) => end + heading),
  )
  return turn(xml)
}

/** The header with the page number is said to be a footer, in every part that says it. */
const asFooter: Mutant = {
  name: 'the page number in the bottom margin',
  good: 'office',
  element: 'page-number/place',
  edits: {
    [body]: section(1, swap('<w:headerReference w:type="default"', '<w:footerReference w:type="default"')),
    'word/_rels/document.xml.rels': swap(
      'relationships/header" Target="header1.xml"',
      'relationships/footer" Target="header1.xml"',
    ),
    '[Content_Types].xml': (xml) =>
      xml.replace(/<Override[^>]*"\/word\/header1\.xml"[^>]*>/, (entry) =>
        swap('header+xml', 'footer+xml')(entry),
      ),
    'word/header1.xml': (xml) => xml.replace('<w:hdr ', '<w:ftr ').replace('</w:hdr>', '</w:ftr>'),
  },
}

/** Paper, margins and page numbers. */
export const pageMutants: readonly Mutant[] = [
  asFooter,
  ...mutantsOf(
    'office',
    body,
    ['page/margin-left', 'a left margin of 29 mm', margin('left', 1644)],
    ['page/margin-right', 'a right margin of 14.9 mm', margin('right', 845)],
    ['page/margin-top', 'a top margin of 19.9 mm', margin('top', 1128)],
    ['page/margin-bottom', 'a bottom margin of 26 mm', margin('bottom', 1474)],
    ['page/paper-size', 'Letter paper', section(1, letter)],
    ['page-number/first-page-none', 'a page number on page 1', swap('<w:titlePg/>', '')],
    [
      'page-number/first-page-none',
      'a first page that is switched off again',
      swap('<w:titlePg/>', '<w:titlePg w:val="0"/>'),
    ],
    [
      'page-number/arabic',
      'page numbers in small Roman letters',
      swap('<w:pgNumType w:start="1"/>', '<w:pgNumType w:fmt="lowerRoman" w:start="1"/>'),
    ],
    [
      'page-number/starts-at-one',
      'page numbers that begin with 5',
      swap('<w:pgNumType w:start="1"/>', '<w:pgNumType w:start="5"/>'),
    ],
  ),
  ...mutantsOf(
    'office',
    styles,
    [
      'page-number/alignment',
      'a page number at the right',
      style('so-trang', swap('<w:jc w:val="center"/>', '<w:jc w:val="right"/>')),
    ],
    [
      'page-number/size',
      'a page number of 12 pt through its style',
      style('so-trang', swap('<w:sz w:val="28"/>', '<w:sz w:val="24"/>')),
    ],
  ),
  ...mutantsOf(
    'office',
    'word/header1.xml',
    ['page-number/size', 'a page number of 15 pt', runs('<w:sz w:val="30"/>')],
    ['page-number/upright', 'a page number in italics', runs('<w:i/>')],
    ['page-number/present', 'no page number', (xml) => xml.replace(/<w:fldSimple.*<\/w:fldSimple>/, gone())],
    [
      'page-number/present',
      'a typed number in place of the field',
      (xml) => xml.replace(/<w:fldSimple[^>]*>(.*)<\/w:fldSimple>/, '$1'),
    ],
  ),
  ...mutantsOf('office', 'word/header2.xml', [
    'page-number/first-page-none',
    'a page number in the part of the first page',
    swap('</w:p>', `${field}</w:p>`),
  ]),
  ...mutantsOf('signatures', body, ['page/orientation', 'text without a table on landscape pages', turned]),
  ...mutantsOf(
    'annexes',
    body,
    ['page/paper-size', 'Letter paper in the last annex alone', section(3, letter)],
    [
      'page/landscape-margins',
      'a landscape page with a left margin of 10 mm',
      section(2, swap('w:left="1701"', 'w:left="567"')),
    ],
  ),
  ...mutantsOf('oldProvince', body, [
    'page/margin-top',
    'a top margin of 26 mm in the old format',
    margin('top', 1474),
  ]),
  ...mutantsOf('oldProvince', styles, [
    'page-number/alignment',
    'a centred page number in the old format',
    style('so-trang', swap('<w:jc w:val="right"/>', '<w:jc w:val="center"/>')),
  ]),
]
