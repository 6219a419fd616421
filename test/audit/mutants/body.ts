import type { Mutant } from '../mutants.ts'
import { type Edit, paragraph, placed, row, runs, style, swap, table } from '../parts.ts'
import { body, mutantsOf, styles } from './making.ts'

const opening = 'ban hành Kế hoạch công tác thi đua'
const last = 'Trong quá trình thực hiện'
const firstIndent = 'w:firstLine="720"'
const sized = (id: string, from: number, to: number): Edit =>
  style(id, swap(`<w:sz w:val="${from * 2}"/>`, `<w:sz w:val="${to * 2}"/>`))
const spacing = (attributes: string): Edit =>
  style('noi-dung', swap('w:before="120" w:line="240" w:lineRule="auto"', attributes))

/** Running text, titles of sections and clauses, tables. */
export const bodyMutants: readonly Mutant[] = [
  ...mutantsOf(
    'office',
    styles,
    [
      'body/first-line-indent',
      'an indent of 1.1 cm',
      style('noi-dung', swap(firstIndent, 'w:firstLine="624"')),
    ],
    ['body/first-line-indent', 'no indent', style('noi-dung', swap(firstIndent, 'w:firstLine="0"'))],
    [
      'body/paragraph-spacing',
      '5 pt between paragraphs',
      spacing('w:before="100" w:line="240" w:lineRule="auto"'),
    ],
    [
      'body/paragraph-spacing',
      'no space between dashed paragraphs of one style',
      style('gach-1', swap('<w:jc w:val="both"/>', '<w:contextualSpacing/><w:jc w:val="both"/>')),
    ],
    ['body/line-spacing', 'lines 1.6 apart', spacing('w:before="120" w:line="384" w:lineRule="auto"')],
    ['body/line-spacing', 'lines 0.9 apart', spacing('w:before="120" w:line="216" w:lineRule="auto"')],
    [
      'body/line-spacing',
      'lines of exactly 14 pt',
      spacing('w:before="120" w:line="280" w:lineRule="exact"'),
    ],
    [
      'body/justified',
      'text that is ragged at the right',
      style('noi-dung', swap('<w:jc w:val="both"/>', '<w:jc w:val="left"/>')),
    ],
    ['section-title/size', 'titles of sections of 16 pt', sized('Heading1', 14, 16)],
    [
      'section-title/bold',
      'titles of sections that are not bold',
      style('Heading1', swap('<w:b/>', '<w:b w:val="0"/>')),
    ],
    ['clause-title/size', 'titles of clauses a point smaller than the text', sized('Heading2', 14, 13)],
    [
      'clause-title/bold',
      'titles of clauses that are not bold',
      style('Heading2', swap('<w:b/>', '<w:b w:val="0"/>')),
    ],
    [
      'heading/keeps-with-next',
      'titles of clauses that may end a page',
      style('Heading2', swap('<w:keepNext/>', '')),
    ],
  ),
  ...mutantsOf(
    'office',
    body,
    [
      'body/first-line-indent',
      'one paragraph with an indent of 0.9 cm',
      paragraph(opening, placed('<w:ind w:left="0" w:firstLine="510"/>')),
    ],
    [
      'body/first-line-indent',
      'one paragraph that hangs',
      paragraph(opening, placed('<w:ind w:left="720" w:hanging="720"/>')),
    ],
    [
      'body/paragraph-spacing',
      'one paragraph without space above',
      paragraph(opening, placed('<w:spacing w:before="0"/>')),
    ],
    ['body/justified', 'one paragraph in the middle', paragraph(opening, placed('<w:jc w:val="center"/>'))],
    ['body/size', 'one paragraph of 12 pt', paragraph(opening, runs('<w:sz w:val="24"/>'))],
    ['body/size', 'one paragraph of 15 pt', paragraph(opening, runs('<w:sz w:val="30"/>'))],
    ['body/same-size', 'one paragraph of 13 pt', paragraph(opening, runs('<w:sz w:val="26"/>'))],
    ['body/upright', 'one paragraph in italics', paragraph(opening, runs('<w:i/>'))],
    [
      'body/end-mark',
      'no end mark behind the last sentence',
      paragraph(last, swap('quyết định./.', 'quyết định.')),
    ],
    [
      'body/date-zeros',
      'May with a zero in a paragraph',
      paragraph('- Xây dựng kế hoạch', swap('ngày 13 tháng 02 năm', 'ngày 13 tháng 05 năm')),
    ],
    [
      'section-title/capitals',
      'a title of a section in small letters',
      paragraph('II. CHỈ TIÊU', swap('CHỈ TIÊU THI ĐUA', 'Chỉ tiêu thi đua')),
    ],
    ['section-title/upright', 'a title of a section in italics', paragraph('II. CHỈ TIÊU', runs('<w:i/>'))],
    [
      'section-title/not-centred',
      'a title of a section in the middle',
      paragraph('II. CHỈ TIÊU', placed('<w:ind w:firstLine="0"/><w:jc w:val="center"/>')),
    ],
    [
      'section-title/number',
      'a bracket behind a section’s number',
      paragraph('II. CHỈ TIÊU', swap('II. CHỈ', 'II) CHỈ')),
    ],
    ['clause-title/upright', 'a title of a clause in italics', paragraph('2. Yêu cầu', runs('<w:i/>'))],
    [
      'clause-title/number',
      'a number of a clause that is left out',
      paragraph('2. Yêu cầu', swap('2. ', '3. ')),
    ],
    [
      'table/rows-do-not-split',
      'a row of a table that may split',
      row('Phát động phong trào thi đua năm 2026', swap('<w:cantSplit/>', '')),
    ],
    [
      'table/header-row-repeats',
      'the head of a table that does not repeat',
      row('Đơn vị chủ trì', swap('<w:tblHeader/>', '')),
    ],
    [
      'table/within-text-width',
      'a table beyond the right margin',
      table('Đơn vị chủ trì', swap('<w:tblInd w:type="dxa" w:w="0"/>', '<w:tblInd w:type="dxa" w:w="600"/>')),
    ],
  ),
  ...mutantsOf(
    'annexes',
    body,
    ['point/letters', 'an f where đ belongs', paragraph('đ) Giới thiệu', swap('đ) ', 'f) '))],
    ['point/letters', 'a capital before a point', paragraph('b) Phát động', swap('b) ', 'B) '))],
  ),
  ...mutantsOf(
    'oldProvince',
    styles,
    [
      'body/first-line-indent',
      'an indent of 0.9 cm in the old format',
      style('noi-dung', swap(firstIndent, 'w:firstLine="510"')),
    ],
    [
      'body/line-spacing',
      'lines of exactly 14 pt in the old format',
      spacing('w:before="120" w:line="280" w:lineRule="exact"'),
    ],
  ),
]
