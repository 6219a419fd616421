import type { Localized } from '../diagnostic.ts'
import type { ImportQuestion } from './question.ts'

/** A row of a table that is put below it. */
export function noteWords(text: string): Localized {
  const words = text.replace(/\s+/g, ' ').trim()
  return {
    vi: `Hàng “${words}” của bảng không phải là nhóm hay nhiệm vụ nên được đưa xuống dưới bảng; xem lại chỗ đặt.`,
    en: `The row “${words}” of the table is no group and no task, so it stands below the table; look at its place.`,
  }
}

/** No kind and no title. */
export const noTitle: Localized = {
  vi: 'Chưa tìm thấy tên loại và trích yếu của kế hoạch; ghi lại ở đây.',
  en: 'The kind and title of the plan were not found; write them here.',
}
/** No letterhead at all. */
export const noLetterhead: Localized = {
  vi: 'Chưa tìm thấy phần đầu văn bản trong bản gốc; xem lại tên cơ quan ban hành.',
  en: 'No letterhead was found in the paper; look at the name of the issuer.',
}
/** No section. */
export const noSections: Localized = {
  vi: 'Chưa tìm thấy nội dung của kế hoạch; ghi lại ở đây.',
  en: 'No text of the plan was found; write it here.',
}
/** A letterhead that names no issuer. */
export const noIssuer: Localized = {
  vi: 'Chưa tìm thấy tên cơ quan ban hành ở phần đầu văn bản; ghi lại ở đây.',
  en: 'The issuer was not found in the letterhead; write its name here.',
}
/** Neither recipients nor a signature, as in a paper that is cut off. */
export const noEnding: readonly ImportQuestion[] = [
  {
    path: ['recipients'],
    words: {
      vi: 'Bản gốc không có nơi nhận và chữ ký, có thể đã bị cắt; ghi nơi nhận.',
      en: 'The paper has no recipients and no signature and may be cut off; write the recipients.',
    },
  },
  {
    path: ['signature'],
    words: {
      vi: 'Bản gốc không có nơi nhận và chữ ký, có thể đã bị cắt; ghi khối ký.',
      en: 'The paper has no recipients and no signature and may be cut off; write the signature.',
    },
  },
]
/** A letter's subject taken for the title. */
export const titleFromSubject: Localized = {
  vi: 'Chưa tìm thấy tên loại của kế hoạch, trích yếu lấy theo dòng “V/v”; xem lại cả hai.',
  en: 'The kind of the plan was not found, and its title is what follows “V/v”; look at both.',
}
/** A kind of document that no plan is known to have. */
export function oddKind(kind: string): Localized {
  return {
    vi: `“${kind}” không phải là tên loại thường dùng cho kế hoạch; xem lại tên loại và trích yếu.`,
    en: `“${kind}” is no usual kind of a plan; look at the kind and the title.`,
  }
}
