import type { Localized } from '../diagnostic.ts'
import type { Part } from '../diff/plan-differences.ts'

/** The parts of a plan as headings. */
export const partWords: Readonly<Record<Part, Localized>> = {
  head: { vi: 'Phần đầu', en: 'Head' },
  legalBases: { vi: 'Căn cứ', en: 'Legal bases' },
  opening: { vi: 'Lời mở đầu', en: 'Opening' },
  sections: { vi: 'Nội dung các mục', en: 'Sections' },
  groups: { vi: 'Nhóm nhiệm vụ', en: 'Groups of tasks' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  units: { vi: 'Danh sách đơn vị', en: 'Units' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  signature: { vi: 'Chữ ký', en: 'Signature' },
}

/** What a field is called in a part of the plan; a key of which nothing is known is shown as it stands. */
export function fieldWords(part: Part, field: string): Localized {
  return ownWords[part]?.[field] ?? words[field] ?? { vi: `“${field}”`, en: field }
}

const words: Readonly<Record<string, Localized>> = {
  abbreviations: { vi: 'chữ viết tắt', en: 'abbreviations' },
  aliases: { vi: 'tên gọi khác', en: 'other names' },
  archive: { vi: 'lưu', en: 'archive' },
  cite: { vi: 'phần được in', en: 'printed parts' },
  collective: { vi: 'tên chung của nhiều đơn vị', en: 'name of many units' },
  columns: { vi: 'cột', en: 'columns' },
  content: { vi: 'nội dung', en: 'content' },
  date: { vi: 'ngày ký', en: 'date' },
  dates: { vi: 'cách viết ngày', en: 'form of days' },
  due: { vi: 'thời gian', en: 'due' },
  form: { vi: 'hình thức', en: 'form' },
  format: { vi: 'thể thức', en: 'format' },
  from: { vi: 'từ', en: 'from' },
  issuedWith: { vi: 'văn bản ban hành kèm', en: 'issued with' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  join: { vi: 'chữ nối', en: 'joint' },
  kind: { vi: 'tên loại', en: 'kind' },
  label: { vi: 'tên hàng', en: 'label' },
  landscape: { vi: 'in ngang', en: 'landscape' },
  lead: { vi: 'chữ mở đầu', en: 'first words' },
  level: { vi: 'cấp', en: 'level' },
  lines: { vi: 'quyền hạn, chức vụ', en: 'authority and position' },
  mark: { vi: 'dấu câu', en: 'mark' },
  month: { vi: 'tháng', en: 'month' },
  name: { vi: 'tên', en: 'name' },
  note: { vi: 'ghi chú', en: 'note' },
  number: { vi: 'số', en: 'number' },
  numbering: { vi: 'cách đánh số', en: 'numbering' },
  parent: { vi: 'cơ quan chủ quản', en: 'parent' },
  period: { vi: 'giai đoạn', en: 'period' },
  place: { vi: 'địa danh', en: 'place' },
  product: { vi: 'sản phẩm', en: 'product' },
  quarter: { vi: 'quý', en: 'quarter' },
  recurrence: { vi: 'lặp lại', en: 'recurrence' },
  schoolYear: { vi: 'năm học', en: 'school year' },
  style: { vi: 'cách nêu căn cứ', en: 'style' },
  submitTo: { vi: 'cấp trình', en: 'submitted to' },
  support: { vi: 'phối hợp', en: 'support' },
  symbol: { vi: 'ký hiệu', en: 'symbol' },
  tail: { vi: 'lời ghi thêm', en: 'tail' },
  text: { vi: 'lời', en: 'words' },
  theme: { vi: 'chủ đề', en: 'theme' },
  title: { vi: 'trích yếu', en: 'title' },
  to: { vi: 'đến', en: 'to' },
  topic: { vi: 'chuyên đề', en: 'topic' },
  unit: { vi: 'đơn vị', en: 'unit' },
  units: { vi: 'đơn vị thực hiện', en: 'units' },
  year: { vi: 'năm', en: 'year' },
}

/** Keys that have another meaning in some parts. */
const ownWords: Readonly<Partial<Record<Part, Readonly<Record<string, Localized>>>>> = {
  legalBases: {
    number: { vi: 'số, ký hiệu', en: 'number' },
    date: { vi: 'ngày ban hành', en: 'date' },
    issuer: { vi: 'nơi ban hành', en: 'issuer' },
  },
  sections: { title: { vi: 'tên mục', en: 'title' } },
  tasks: {
    lead: { vi: 'chủ trì', en: 'lead' },
    number: { vi: 'số thứ tự', en: 'number' },
    place: { vi: 'địa điểm', en: 'place' },
  },
  signature: { name: { vi: 'họ tên', en: 'name' } },
}

/** Words of the plan file that are a choice among some, as people say them. */
export const choiceWords: Readonly<Record<string, Localized>> = {
  yearly: { vi: 'hằng năm', en: 'yearly' },
  once: { vi: 'một lần', en: 'once' },
  'every-5-years': { vi: 'năm năm một lần', en: 'every five years' },
  anniversary: { vi: 'dịp kỷ niệm', en: 'anniversary' },
  'thuc-hien': { vi: 'trong một câu, bắt đầu bằng “Thực hiện”', en: 'in one sentence' },
  'can-cu': { vi: 'mỗi căn cứ một dòng', en: 'one a line' },
  none: { vi: 'không nêu', en: 'none' },
  short: { vi: 'ngắn', en: 'short' },
  long: { vi: 'dài', en: 'long' },
  true: { vi: 'có', en: 'yes' },
  false: { vi: 'không', en: 'no' },
  paragraph: { vi: 'đoạn văn', en: 'paragraph' },
  numbered: { vi: 'ý đánh số', en: 'numbered item' },
  dashes: { vi: 'ý gạch đầu dòng', en: 'dash item' },
  targets: { vi: 'chỉ tiêu', en: 'target' },
  columns: { vi: 'hàng tiêu đề của bảng', en: 'head of a table' },
  rows: { vi: 'hàng của bảng', en: 'row of a table' },
  duties: { vi: 'trách nhiệm', en: 'duty' },
  schedule: { vi: 'bảng nhiệm vụ', en: 'task table' },
  continuous: { vi: 'liên tục', en: 'continuous' },
  'per-group': { vi: 'mỗi nhóm từ 1', en: 'from 1 in each group' },
  number: { vi: 'số, ký hiệu', en: 'number' },
  date: { vi: 'ngày', en: 'date' },
  year: { vi: 'năm', en: 'year' },
  issuer: { vi: 'nơi ban hành', en: 'issuer' },
  title: { vi: 'trích yếu', en: 'title' },
}

/** Fields whose values are such words. */
export const choiceFields: ReadonlySet<string> = new Set([
  'recurrence',
  'style',
  'dates',
  'collective',
  'landscape',
  'form',
  'cite',
])
