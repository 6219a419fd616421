import type { Localized } from '../diagnostic.ts'

/** A part of a document as elements of form speak of it. */
export interface Subject {
  /** What the names of its elements begin with: `issuer/`, `signature/name-`. */
  readonly prefix: string
  readonly name: Localized
  readonly where: Localized
  /** The style of the format that holds its law. */
  readonly style?: string
}

const firstPage = (vi: string, en: string): Localized => ({ vi: `trang đầu, ${vi}`, en: `first page, ${en}` })

export const subjects = {
  nationalTitle: {
    prefix: 'national-title/',
    name: { vi: 'Quốc hiệu', en: 'the national title' },
    where: firstPage('ô Quốc hiệu', 'national title'),
    style: 'quoc-hieu',
  },
  nationalMotto: {
    prefix: 'national-motto/',
    name: { vi: 'Tiêu ngữ', en: 'the national motto' },
    where: firstPage('ô Tiêu ngữ', 'national motto'),
    style: 'tieu-ngu',
  },
  parent: {
    prefix: 'parent/',
    name: { vi: 'tên cơ quan chủ quản', en: 'the superior body' },
    where: firstPage('ô cơ quan chủ quản', 'superior body'),
    style: 'co-quan-chu-quan',
  },
  issuer: {
    prefix: 'issuer/',
    name: { vi: 'tên cơ quan ban hành', en: 'the issuer' },
    where: firstPage('ô cơ quan ban hành', 'issuer'),
    style: 'co-quan',
  },
  number: {
    prefix: 'number/',
    name: { vi: 'số, ký hiệu', en: 'the number and symbol' },
    where: firstPage('ô số, ký hiệu', 'number and symbol'),
    style: 'so-ky-hieu',
  },
  date: {
    prefix: 'date/',
    name: { vi: 'địa danh, ngày tháng', en: 'the place and date' },
    where: firstPage('ô địa danh, ngày tháng', 'place and date'),
    style: 'dia-danh',
  },
  kind: {
    prefix: 'kind/',
    name: { vi: 'tên loại văn bản', en: 'the kind of document' },
    where: firstPage('dòng tên loại', 'kind of document'),
    style: 'ten-loai',
  },
  title: {
    prefix: 'title/',
    name: { vi: 'trích yếu', en: 'the title' },
    where: firstPage('dòng trích yếu', 'title'),
    style: 'trich-yeu',
  },
  reference: {
    prefix: 'reference/',
    name: { vi: 'dòng “Kèm theo”', en: 'the line “Kèm theo”' },
    where: firstPage('dòng “Kèm theo”', 'line “Kèm theo”'),
    style: 'kem-theo',
  },
  legalBases: {
    prefix: 'legal-basis/',
    name: { vi: 'căn cứ ban hành', en: 'the legal bases' },
    where: { vi: 'phần căn cứ', en: 'legal bases' },
    style: 'can-cu',
  },
  body: {
    prefix: 'body/',
    name: { vi: 'nội dung', en: 'the body' },
    where: { vi: 'phần nội dung', en: 'body' },
    style: 'noi-dung',
  },
  centredHeading: {
    prefix: 'chapter-title/',
    name: { vi: 'tiêu đề phần, chương', en: 'headings of parts and chapters' },
    where: { vi: 'tiêu đề phần, chương', en: 'heading of a part or chapter' },
  },
  heading1: {
    prefix: 'section-title/',
    name: { vi: 'tên mục (I, II …)', en: 'section titles (I, II …)' },
    where: { vi: 'tên mục', en: 'section title' },
    style: 'muc-1',
  },
  heading2: {
    prefix: 'clause-title/',
    name: { vi: 'tên khoản (1, 2 …)', en: 'clause titles (1, 2 …)' },
    where: { vi: 'tên khoản', en: 'clause title' },
    style: 'muc-2',
  },
  table: {
    prefix: 'table/',
    name: { vi: 'bảng', en: 'tables' },
    where: { vi: 'bảng', en: 'table' },
  },
  recipientsLabel: {
    prefix: 'recipients-label/',
    name: { vi: 'từ “Nơi nhận”', en: 'the words “Nơi nhận”' },
    where: { vi: 'cuối văn bản, ô nơi nhận', en: 'end of the document, recipients' },
    style: 'noi-nhan',
  },
  recipients: {
    prefix: 'recipients/',
    name: { vi: 'danh sách nơi nhận', en: 'the list of recipients' },
    where: { vi: 'cuối văn bản, ô nơi nhận', en: 'end of the document, recipients' },
    style: 'noi-nhan-danh-sach',
  },
  authority: {
    prefix: 'signature/authority-',
    name: { vi: 'quyền hạn, chức vụ', en: 'the signatory’s post' },
    where: { vi: 'cuối văn bản, ô chữ ký', en: 'end of the document, signature' },
    style: 'quyen-han',
  },
  signatory: {
    prefix: 'signature/name-',
    name: { vi: 'họ tên người ký', en: 'the signatory’s name' },
    where: { vi: 'cuối văn bản, ô chữ ký', en: 'end of the document, signature' },
    style: 'ho-ten',
  },
  annexLabel: {
    prefix: 'annex/label-',
    name: { vi: 'từ “Phụ lục”', en: 'the word “Phụ lục”' },
    where: { vi: 'trang đầu của phụ lục', en: 'first page of the annex' },
    style: 'phu-luc',
  },
  annexTitle: {
    prefix: 'annex/title-',
    name: { vi: 'tên phụ lục', en: 'the annex’s title' },
    where: { vi: 'trang đầu của phụ lục', en: 'first page of the annex' },
    style: 'ten-phu-luc',
  },
  annexReference: {
    prefix: 'annex/attached-line-',
    name: { vi: 'dòng “Kèm theo” của phụ lục', en: 'the annex’s line “Kèm theo”' },
    where: { vi: 'trang đầu của phụ lục', en: 'first page of the annex' },
    style: 'kem-theo',
  },
  pageNumber: {
    prefix: 'page-number/',
    name: { vi: 'số trang', en: 'the page number' },
    where: { vi: 'số trang', en: 'page number' },
    style: 'so-trang',
  },
} as const satisfies Record<string, Subject>
