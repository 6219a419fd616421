import type { Day } from '../day.ts'
import type { Localized } from '../diagnostic.ts'
import type { Format } from '../format/format.ts'
import { type Formats, formatFor } from '../format/formats.ts'
import { openPackage } from '../ooxml/package.ts'
import { annexElements } from './elements/annex-elements.ts'
import type { Audited } from './elements/audited.ts'
import { bodyElements } from './elements/body-elements.ts'
import { documentElements, isOldFont } from './elements/document-elements.ts'
import { recipientElements } from './elements/end-elements.ts'
import { headElements } from './elements/head-elements.ts'
import { dateZeros, nationalPlaces, salutationElement } from './elements/national-elements.ts'
import { pageElements } from './elements/page-elements.ts'
import { pageNumberElements } from './elements/page-number-elements.ts'
import { signatureElements } from './elements/signature-elements.ts'
import { tableElements } from './elements/table-elements.ts'
import { auditLimits } from './limits.ts'
import type { Audit, Measured } from './measured.ts'
import type { Parts } from './parts/parts.ts'
import { recognise } from './parts/recognise.ts'
import type { PrintedDocument } from './word/printed.ts'
import { readDocument } from './word/read-document.ts'

/** An audit, and the text of the document: a line for each of its paragraphs. */
export interface AuditedDocument extends Audit {
  readonly text: string
  /** Where each of its paragraphs is written in the part that holds the body. */
  readonly written: readonly (number | undefined)[]
}

/**
 * Measures every element of form in the bytes of a Word document: it is read as it is printed, its parts are
 * recognised, each element is compared with what the format says.
 */
export function auditDocument(bytes: Uint8Array, formats: Formats, asked?: Format): AuditedDocument {
  const document = readDocument(openPackage(bytes, auditLimits))
  const parts = recognise(document)
  const chosen = asked ? { format: asked, chosenBy: askedFor } : formatByDate(parts, formats)
  const audited: Audited = { document, parts, format: chosen.format }
  return {
    ...chosen,
    elements: [
      ...pageElements(audited),
      ...pageNumberElements(audited),
      ...(isLegible(document) ? partElements(audited) : []),
      ...documentElements(audited),
    ],
    unseen,
    remarks: remarksOf(audited),
    text: document.paragraphs.map(({ text }) => text.replace(/\s/g, ' ')).join('\n'),
    written: document.paragraphs.map(({ at }) => at),
  }
}

function partElements(audited: Audited): Measured[] {
  return [
    ...nationalPlaces(audited),
    ...headElements(audited),
    salutationElement(audited),
    ...bodyElements(audited),
    dateZeros(audited),
    ...tableElements(audited),
    ...recipientElements(audited),
    ...signatureElements(audited),
    ...annexElements(audited),
  ]
}

/** Where most letters are of an old encoding, and not only their font, no part can be recognised by what it says. */
function isLegible({ paragraphs }: PrintedDocument): boolean {
  let [old, all] = [0, 0]
  for (const { text, look } of paragraphs.flatMap(({ pieces }) => pieces)) {
    all += text.length
    if (isOldFont(look.ascii) && !/[\u1ea0-\u1ef9]/.test(text)) old += text.length
  }
  return old * 2 <= all
}

const askedFor: Localized = { vi: 'theo --format', en: 'as --format says' }

/** The format that was in force on the day of the document, or the newest one where it has no day. */
function formatByDate({ date }: Parts, formats: Formats): { format: Format; chosenBy: Localized } {
  const text = (date?.lines ?? []).map((line) => line.text).join(' ')
  const day = dayIn(text)
  const found = day && formatFor(undefined, lastDayOf(day), formats)
  if (found) {
    const told = [day.day, day.month || undefined, day.year].filter((part) => part !== undefined).join('/')
    return {
      format: found,
      chosenBy: { vi: `theo ngày ghi trên văn bản (${told})`, en: `by the date on the document (${told})` },
    }
  }
  const newest = [...formats.values()].toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0]
  if (!newest) throw new Error('There is no format to judge by.')
  return {
    format: newest,
    chosenBy: {
      vi: 'thể thức mới nhất, vì không đọc được ngày trên văn bản',
      en: 'the newest format, since no date was found on the document',
    },
  }
}

function dayIn(text: string): Day | undefined {
  const [, day = '', month = '', year] = /ngày\D*?(\d*)\D*?tháng\D*?(\d*)\D*?năm\D*?(\d{4})/i.exec(text) ?? []
  if (year === undefined) return undefined
  return { year: Number(year), month: Number(month), ...(day !== '' && { day: Number(day) }) }
}

/** The last day that an open date can mean. */
function lastDayOf({ year, month, day }: Day): string {
  const digits = (number: number) => String(number).padStart(2, '0')
  return `${year}-${digits(month > 0 && month < 13 ? month : 12)}-${digits(day ?? 31)}`
}

const unseen: readonly Localized[] = [
  { vi: 'Con dấu và chữ ký tay hoặc chữ ký số.', en: 'The seal and the signature.' },
  {
    vi: 'Chỗ ngắt trang khi in: chữ ký đứng một mình ở trang cuối, hàng bảng ở cuối trang.',
    en: 'Where printed pages end: a signature alone on the last page, rows at the foot of a page.',
  },
  { vi: 'Loại giấy, màu mực và bản in thật.', en: 'The paper, the ink and the print itself.' },
]

function remarksOf({ document, parts }: Audited): Localized[] {
  const remarks: Localized[] = []
  if (parts.draftMark) {
    remarks.push({
      vi: 'Văn bản ghi “Dự thảo”; bản phát hành bỏ dòng này.',
      en: 'The document is marked as a draft.',
    })
  }
  if (!isLegible(document)) {
    remarks.push({
      vi: 'Chữ gõ bằng bảng mã cũ nên không nhận ra được các thành phần; hãy chuyển sang Unicode rồi đo lại.',
      en: 'The letters are of an old encoding, so no part could be recognised; convert them to Unicode and measure again.',
    })
  }
  if (parts.isFirstOfSeveral) {
    remarks.push({
      vi: 'Tệp có nhiều văn bản nối nhau; chỉ văn bản đầu được đo, trừ khổ giấy, số trang và chữ.',
      en: 'The file holds several documents; the first one is measured, and paper, page numbers and letters of all.',
    })
  }
  if (document.hasTrackedChanges) {
    remarks.push({
      vi: 'Tệp còn theo dõi thay đổi; phần bị xóa không được đo, phần thêm vào được đo như chữ thật.',
      en: 'The file tracks changes; what was struck out is left aside, what was put in is measured.',
    })
  }
  return remarks
}
