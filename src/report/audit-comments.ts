import type { AuditedDocument } from '../audit/audit.ts'
import { findingsOf } from '../audit/findings.ts'
import type { Language, Localized } from '../diagnostic.ts'
import { onOneLine } from './visible.ts'
import { severityWords } from './words.ts'

/** A finding as a remark on its paragraph. */
export interface AuditComment {
  /** Where the paragraph is written in the part that holds the body; unknown where it speaks of no paragraph. */
  readonly at: number | undefined
  readonly lines: readonly string[]
  /** Said where the paragraph can bear no remark. */
  readonly elsewhere: string
}

/** What an audit found wrong, told as remarks, in the order of the document. */
export function auditComments(audit: AuditedDocument, language: Language): AuditComment[] {
  const faults = audit.elements.flatMap((element) => element.faults.map((fault) => ({ element, fault })))
  const remarks = findingsOf(audit, '').map(({ code, severity, message }, index) => {
    const { element, fault } = faults[index] ?? {}
    const row: [Localized, string | undefined][] = [
      [words.measured, fault?.measured[language]],
      [words.allowed, element?.allowed[language]],
      [words.article, element?.article ?? words.usual[language]],
      [words.code, code],
    ]
    const paragraph = fault?.place.paragraph ?? 1
    return {
      paragraph,
      at: audit.written[paragraph - 1],
      lines: [
        `${severityWords[severity][language]}: ${onOneLine(message[language])}`,
        ...row.map(([label, value]) => `${label[language]}: ${onOneLine(value ?? '')}`),
      ],
      elsewhere: words.elsewhere[language],
    }
  })
  return remarks.toSorted((a, b) => a.paragraph - b.paragraph)
}

const words = {
  measured: { vi: 'Đo được', en: 'Measured' },
  allowed: { vi: 'Cho phép', en: 'Allowed' },
  article: { vi: 'Điều khoản', en: 'Article' },
  usual: { vi: 'thông lệ', en: 'usage' },
  code: { vi: 'Mã', en: 'Code' },
  elsewhere: {
    vi: 'Chỗ này nằm trong khung chữ hoặc bảng lồng trong bảng; ghi chú được đặt ở đoạn gần nhất.',
    en: 'The place lies in a text box or in a table within a table; this comment stands on the nearest paragraph.',
  },
} satisfies Record<string, Localized>
