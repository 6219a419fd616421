import { mayBeOneBody } from '../../legal/likeness.ts'
import { symbolKey } from '../../legal/symbol.ts'
import type { Rule } from '../rule.ts'
import { citedDay, citedInBody } from './cited-documents.ts'

export const citationLong: Rule = {
  id: 'citation-long',
  severity: 'info',
  title: {
    vi: 'Viện dẫn lần sau chỉ ghi tên loại, số và ký hiệu',
    en: 'Later citations give kind and number alone',
  },
  why: {
    vi: 'Ngày và cơ quan ban hành đã nêu ở lần đầu; nhắc lại làm câu dài và dễ lệch với lần trước.',
    en: 'Day and issuer were given the first time; repeated, they make long sentences and may come to differ.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b',
  example: {
    bad: `
      sections:
        - title: Nội dung
          body:
            - Hồ sơ thực hiện theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ.
            - Thời hạn gửi hồ sơ theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ.
            - schedule: true`,
    good: `
      sections:
        - title: Nội dung
          body:
            - Hồ sơ thực hiện theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ.
            - Thời hạn gửi hồ sơ theo Nghị định số 152/2025/NĐ-CP.
            - schedule: true`,
  },

  *check(_, { citations, format }) {
    if (format?.id !== 'nd30-2020') return
    const issuers = new Map<string, (string | undefined)[]>()
    for (const { text, citation } of citedInBody(citations)) {
      const { symbol, issuer } = citation
      const day = citedDay(citation)
      if (!symbol || day === undefined) continue
      const key = `${symbolKey(symbol.read)} ${day}`
      const known = issuers.get(key) ?? []
      if (known.some((other) => mayBeOne(other, issuer?.text))) {
        yield {
          at: text.path,
          within: [citation.start, citation.end],
          message: {
            vi: `Văn bản này đã viện dẫn ở trên; từ lần sau chỉ ghi tên loại và số ${symbol.text}.`,
            en: `This document is cited above; from then on its kind and “${symbol.text}” are enough.`,
          },
        }
      } else issuers.set(key, [...known, issuer?.text])
    }
  },
}

function mayBeOne(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || mayBeOneBody(a, b)
}
