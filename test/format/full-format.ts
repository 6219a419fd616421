import type { Format } from '../../src/format/format.ts'

const sourced = { article: 'Điều 5 Quy chế văn thư', sure: false }

const look = {
  ...sourced,
  size: 13.5,
  bold: true,
  italic: false,
  capitals: false,
  align: 'both',
  firstLine: 10,
  left: 5,
  before: 6,
  after: 3,
  lines: 1.15,
  keepNext: true,
  oneLine: true,
  outline: 1,
  line: { length: 0.4, gap: 2 },
  allowed: {
    size: [13, 14],
    line: [0.33, 0.5],
    firstLine: { oneOf: [10, 12.7] },
    before: [6, 24],
    lines: [1, 1.5],
  },
} satisfies Complete<Omit<Format['styles'][string], 'name'>>

/** The house form of a school: every key that a format can have. */
export const fullFormat = {
  id: 'thpt-nguyen-du',
  name: 'Quy chế văn thư của Trường THPT Nguyễn Du',
  validFrom: '2026-01-01',
  validTo: '2030-12-31',
  font: { name: 'Times New Roman', ...sourced },
  page: {
    width: 210,
    height: 297,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    headerDistance: 10,
    footerDistance: 10,
    allowed: { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] },
    ...sourced,
  },
  pageNumber: { at: 'header', align: 'center', firstPage: false, ...sourced },
  numbering: { markers: ['1.', '1.1.', 'a)'], ...sourced },
  legalBases: { ending: ';', lastEnding: '.', ...sourced },
  columns: { 'hai-cot': { widths: [40, 60], before: 12, together: true, ...sourced } },
  table: { before: 6, padding: 5, rule: 0.5, ...sourced },
  styles: {
    'noi-dung': { name: 'Nội dung', ...look },
    'muc-1': { name: 'Mục', ...look },
    'muc-2': { name: 'Khoản', ...look },
    'muc-3': { name: 'Điểm', ...look },
    'gach-1': { name: 'Gạch đầu dòng', ...look },
    'gach-2': { name: 'Gạch đầu dòng cấp hai', ...look },
    'dau-bang': { name: 'Đầu bảng', ...look },
    'o-bang': { name: 'Ô bảng', ...look },
    'hang-nhom': { name: 'Hàng nhóm', ...look },
    'so-trang': { name: 'Số trang', ...look },
    'tieu-ngu': { name: 'Tiêu ngữ', ...look, line: { length: 'text', gap: 2 } },
  },
  elements: { 'sizes/set': { sets: [[13, 14, 14]], exactFrom: 15, ...sourced } },
} satisfies Complete<Format>

/** The same form without anything that can be left out. */
export const smallestFormat = {
  id: 'thpt-nguyen-du',
  name: 'Quy chế văn thư của Trường THPT Nguyễn Du',
  validFrom: '2026-01-01',
  font: { name: 'Times New Roman' },
  page: {
    width: 210,
    height: 297,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    headerDistance: 10,
    footerDistance: 10,
  },
  pageNumber: { at: 'header', align: 'center', firstPage: false },
  numbering: { markers: ['1.'] },
  legalBases: { ending: ';', lastEnding: '.' },
  columns: {},
  table: { before: 6, padding: 5, rule: 0.5 },
  styles: {
    'noi-dung': { name: 'Nội dung', size: 14 },
    'muc-1': { name: 'Mục', size: 14 },
    'muc-2': { name: 'Khoản', size: 14 },
    'muc-3': { name: 'Điểm', size: 14 },
    'gach-1': { name: 'Gạch đầu dòng', size: 14 },
    'gach-2': { name: 'Gạch đầu dòng cấp hai', size: 14 },
    'dau-bang': { name: 'Đầu bảng', size: 13 },
    'o-bang': { name: 'Ô bảng', size: 13 },
    'hang-nhom': { name: 'Hàng nhóm', size: 13 },
    'so-trang': { name: 'Số trang', size: 14 },
  },
} satisfies Smallest<Format>

/** A type with all that it may leave out. */
type Complete<Type> = { [Key in keyof Type]-?: Complete<Type[Key]> }

/** A type without all that it may leave out. */
type Smallest<Type> = Type extends string | number | boolean | readonly unknown[]
  ? Type
  : { [Key in keyof Type as undefined extends Type[Key] ? never : Key]: Smallest<Type[Key]> }
