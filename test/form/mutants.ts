import {
  all,
  beside,
  drop,
  inBody,
  inParagraph,
  inPart,
  inRow,
  inStyle,
  inTable,
  type Mutation,
  rewrite,
  set,
} from './mutate.ts'
import * as spoilt from './spoil.ts'

/** What is done to a good document, and the only elements that may then be reported. */
export type Mutant = readonly [name: string, mutation: Mutation, ...elements: string[]]

const page = 'Trang của phần 1'
const margin = (side: string, twips: number) =>
  inBody((root) => set(root, 'w:pgMar', `w:${side}`, `${twips}`))
const bodyStart = 'Thực hiện Luật'
const section = 'II. NỘI DUNG'

/** Paper and margins. */
export const pages: readonly Mutant[] = [
  ['a left margin one twip short of 30 mm', margin('left', 1700), page],
  ['a top margin two twips above 20 mm', margin('top', 1136), page],
  [
    'a right margin of 14.99 mm, which the lines and tables do not follow',
    margin('right', 850),
    page,
    ...['Phần đầu văn bản', 'Bảng', 'Khối chữ ký', 'Trích yếu'],
  ],
  ['a page number closer to the edge', margin('footer', 500), page],
  ['a gutter', margin('gutter', 100), page],
  ['paper a millimetre too high', inBody((root) => set(root, 'w:pgSz', 'w:h', '16895')), page],
]

/** Page numbers. */
export const pageNumbers: readonly Mutant[] = [
  ['a page number on page 1', inBody((root) => drop(root, 'w:titlePg')), 'Số trang'],
  ['a number in the first page’s part', inPart('word/footer2.xml', spoilt.numbered), 'Số trang'],
  ['a centred page number', inStyle('Số trang', 'w:pPr', '<w:jc w:val="center"/>'), 'Số trang'],
  ['a page number of 12 pt', inStyle('Số trang', 'w:rPr', '<w:sz w:val="24"/>'), 'Số trang'],
  [
    'a page number without a cached result',
    inPart('word/footer1.xml', (root) => drop(root, 'w:t')),
    'Số trang',
  ],
  [
    'another field',
    inPart('word/footer1.xml', (root) => set(root, 'w:fldSimple', 'w:instr', 'DATE')),
    'Số trang',
  ],
]

/** How letters look. */
export const texts: readonly Mutant[] = [
  ['another font', inStyle('Nội dung', 'w:rPr', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'), 'Nội dung'],
  [
    'another font for marked letters',
    inStyle('Nội dung', 'w:rPr', '<w:rFonts w:hAnsi="Arial"/>'),
    'Nội dung',
  ],
  ['recipients of 12 pt', inStyle('Danh sách nơi nhận', 'w:rPr', '<w:sz w:val="24"/>'), 'Danh sách nơi nhận'],
  ['body text half a point small', inStyle('Nội dung', 'w:rPr', '<w:sz w:val="27"/>'), 'Nội dung'],
  ['Quốc hiệu not bold', inStyle('Quốc hiệu', 'w:rPr', '<w:b w:val="0"/>'), 'Quốc hiệu'],
  [
    'an upright place and date',
    inStyle('Địa danh và thời gian', 'w:rPr', '<w:i w:val="0"/>'),
    'Địa danh và thời gian',
  ],
  ['bold number line', inStyle('Số và ký hiệu', 'w:rPr', '<w:b/>'), 'Số và ký hiệu'],
  ['upright Nơi nhận', inStyle('Nơi nhận', 'w:rPr', '<w:i w:val="0"/>'), 'Nơi nhận'],
  ['grey text', inStyle('Tên loại', 'w:rPr', '<w:color w:val="333333"/>'), 'Tên loại'],
  ['capitals by formatting', inParagraph('KẾ HOẠCH', spoilt.capsByFormat), 'Tên loại'],
  ['a name in capitals', inParagraph('Hồ Tiến', (found) => rewrite(found, spoilt.upper)), 'Họ và tên'],
  [
    'a heading in small letters',
    inParagraph(section, (found) => rewrite(found, () => 'II. Nội dung')),
    'Mục',
  ],
  [
    'another language',
    inParagraph(bodyStart, (found) => spoilt.runs(found, '<w:lang w:val="en-US"/>')),
    'Nội dung',
  ],
  ['one bold word', inParagraph(bodyStart, (found) => spoilt.runs(found, '<w:b/>')), 'Nội dung'],
]

/** How paragraphs are set. */
export const paragraphs: readonly Mutant[] = [
  ['an indent of 1.1 cm', inStyle('Nội dung', 'w:pPr', '<w:ind w:left="0" w:firstLine="624"/>'), 'Nội dung'],
  [
    'an indent of the whole paragraph',
    inStyle('Nội dung', 'w:pPr', '<w:ind w:left="9" w:firstLine="720"/>'),
    'Nội dung',
  ],
  [
    '5 pt before paragraphs',
    inStyle('Nội dung', 'w:pPr', spoilt.spacing('w:before="100" w:line="240" w:lineRule="auto"')),
    'Nội dung',
  ],
  [
    'lines of exactly 14 pt',
    inStyle('Nội dung', 'w:pPr', spoilt.spacing('w:before="120" w:line="280" w:lineRule="exact"')),
    'Nội dung',
  ],
  [
    'lines 1.6 apart',
    inStyle('Nội dung', 'w:pPr', spoilt.spacing('w:before="120" w:line="384" w:lineRule="auto"')),
    'Nội dung',
  ],
  [
    'a line rule left to guess',
    inStyle('Nội dung', 'w:pPr', spoilt.spacing('w:before="120" w:line="240"')),
    'Nội dung',
  ],
  ['ragged text', inStyle('Nội dung', 'w:pPr', '<w:jc w:val="left"/>'), 'Nội dung'],
  ['a heading without outline level', inStyle('heading 1', 'w:pPr', '<w:outlineLvl w:val="9"/>'), 'Mục'],
  [
    'a heading that may end a page',
    inStyle('heading 2', 'w:pPr', '<w:keepNext w:val="0"/>'),
    'Khoản có tiêu đề',
  ],
  ['a section in the style of body text', spoilt.restyled(section, 'noi-dung'), 'Mục'],
  ['a paragraph in a style that looks the same', spoilt.restyled(bodyStart, 'gach-1'), 'Nội dung'],
  ['a paragraph in the style Normal', spoilt.restyled(bodyStart, 'Normal'), 'Nội dung'],
  ['a paragraph in no style', inParagraph(bodyStart, (found) => drop(found, 'w:pStyle')), 'Nội dung'],
]

/** Drawn lines. */
export const lines: readonly Mutant[] = [
  ['a rule shorter than the Tiêu ngữ', spoilt.ruled('Độc lập', 1200, 1200), 'Tiêu ngữ'],
  ['a rule below the issuer longer than half', spoilt.ruled('ỦY BAN', 1000, 1000), 'Cơ quan ban hành'],
  ['a rule off the middle', spoilt.ruled('Công tác thi đua', 3459, 3659), 'Trích yếu'],
  [
    'an underline in place of a rule',
    all(spoilt.unruled('Độc lập'), spoilt.underlined('Độc lập')),
    'Tiêu ngữ',
  ],
  ['no rule below the title', spoilt.unruled('Công tác thi đua'), 'Trích yếu'],
  ['a dotted rule', beside('Độc lập', 'after', (rule) => set(rule, 'w:top', 'w:val', 'dotted')), 'Tiêu ngữ'],
  ['typed underscores', all(spoilt.unruled('ỦY BAN'), spoilt.underscored('ỦY BAN')), 'Cơ quan ban hành'],
]

/** Tables and columns. */
export const tables: readonly Mutant[] = [
  ['a header row that does not repeat', inRow('TT', (row) => drop(row, 'w:tblHeader')), 'Đầu bảng'],
  ['a row that may split', inRow('Phát động', (row) => drop(row, 'w:cantSplit')), 'Ô bảng'],
  ['a group row that may end a page', inStyle('Hàng nhóm', 'w:pPr', '<w:keepNext w:val="0"/>'), 'Hàng nhóm'],
  [
    'a group row beside the columns',
    inRow('QUÝ II/2019', (row) => set(row, 'w:gridSpan', 'w:val', '2')),
    'Hàng nhóm',
    'Bảng',
  ],
  ['a table without inner lines', inTable('TT', (table) => drop(table, 'w:insideV')), 'Bảng'],
  [
    'padding in the letterhead',
    inTable('ỦY BAN', spoilt.padded),
    'Phần đầu văn bản',
    'Cơ quan ban hành',
    'Tiêu ngữ',
  ],
  [
    'columns of equal width',
    inTable('ỦY BAN', spoilt.halved),
    'Phần đầu văn bản',
    'Cơ quan ban hành',
    'Tiêu ngữ',
  ],
  ['a signature that may split', inRow('Nơi nhận', (row) => drop(row, 'w:cantSplit')), 'Khối chữ ký'],
  [
    'a signature alone on a page',
    inParagraph('2. Giao Sở', (found) => drop(found, 'w:keepNext')),
    'Khối chữ ký',
  ],
  ['no space above the signature', inTable('Nơi nhận', spoilt.spaceless), 'Khối chữ ký'],
]

/** What concerns the whole document. */
export const wholes: readonly Mutant[] = [
  [
    'a number line without its first word',
    inParagraph('Số:', (found) => rewrite(found, (text) => text.replace('Số:', 'Mã'))),
    ...['Văn bản', 'Số và ký hiệu', 'Phần đầu văn bản'],
  ],
  ['no title', inPart('docProps/core.xml', (root) => drop(root, 'dc:title')), 'Văn bản'],
  ['a date of creation', inPart('docProps/core.xml', spoilt.dated), 'Văn bản'],
  ['another language', inPart('docProps/core.xml', (root) => drop(root, 'dc:language')), 'Văn bản'],
  ['an empty line as space', inParagraph('KẾ HOẠCH', spoilt.emptyLine), 'Văn bản'],
  [
    'Tiêu ngữ with other hyphens',
    inParagraph('Độc lập', (found) => rewrite(found, spoilt.dashes)),
    'Tiêu ngữ',
  ],
]

/** What only the document of 2026 has. */
export const ofNd30: readonly Mutant[] = [
  ['a page number at the right', inStyle('Số trang', 'w:pPr', '<w:jc w:val="right"/>'), 'Số trang'],
  ['upright legal bases', inStyle('Căn cứ', 'w:rPr', '<w:i w:val="0"/>'), 'Căn cứ'],
  ['a bold parent body', inStyle('Cơ quan chủ quản', 'w:rPr', '<w:b/>'), 'Cơ quan chủ quản'],
  ['duties not bold', inStyle('Việc của đơn vị', 'w:rPr', '<w:b w:val="0"/>'), 'Việc của đơn vị'],
  [
    'an indented dash',
    inStyle('Gạch đầu dòng', 'w:pPr', '<w:ind w:left="720" w:firstLine="0"/>'),
    'Gạch đầu dòng',
  ],
  [
    'a place in the style of the number',
    spoilt.restyled('Lạng Sơn, ngày', 'so-ky-hieu'),
    'Địa danh và thời gian',
  ],
]

/** What only annexes have. */
export const annexes: readonly Mutant[] = [
  ['an annex’s margin of 10 mm', spoilt.inSection(1, 'w:pgMar', 'w:left', '567'), 'Trang của phần 2', 'Bảng'],
  ['an annex that counts on', spoilt.inSection(2, 'w:pgNumType', 'w:start', '5'), 'Số trang'],
  [
    'an annex’s name in small letters',
    inParagraph('NHIỆM VỤ', (found) => rewrite(found, small)),
    'Tên phụ lục',
  ],
  ['“Phụ lục” in capitals', inParagraph('Phụ lục II', (found) => rewrite(found, spoilt.upper)), 'Phụ lục'],
  ['an upright “Kèm theo”', inStyle('Kèm theo', 'w:rPr', '<w:i w:val="0"/>'), 'Kèm theo'],
  [
    'a pair of signatures that may split',
    inRow('KT. TRƯỞNG', (row) => drop(row, 'w:cantSplit')),
    'Khối chữ ký',
  ],
]

function small(text: string): string {
  return text.toLocaleLowerCase('vi')
}
