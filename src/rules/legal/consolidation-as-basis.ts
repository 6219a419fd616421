import type { Localized } from '../../diagnostic.ts'
import type { Rule } from '../rule.ts'

export const consolidationAsBasis: Rule = {
  id: 'consolidation-as-basis',
  severity: 'info',
  title: {
    vi: 'Văn bản hợp nhất không làm căn cứ',
    en: 'A consolidated text is no legal basis',
  },
  why: {
    vi: 'Văn bản hợp nhất chỉ gộp nội dung để dễ đọc; căn cứ là văn bản gốc, văn bản hợp nhất ghi trong ngoặc sau đó.',
    en: 'A consolidation only joins texts for reading; the original is the basis, the consolidation follows in brackets.',
  },
  basis: 'Pháp lệnh Hợp nhất văn bản quy phạm pháp luật, Điều 4',
  example: {
    bad: 'legalBases: [{ kind: Văn bản hợp nhất, number: 16/VBHN-VPQH, issuer: Văn phòng Quốc hội }]',
    good: 'legalBases: [{ kind: Luật, title: Thi đua khen thưởng, date: 2022-06-15 }]',
  },

  *check(_, { bases, citations }) {
    for (const { basis, path, symbol } of bases) {
      if (symbol?.kind === 'VBHN') yield { at: [...path, 'number'], message }
      else if (/^văn bản hợp nhất$/iu.test(basis.kind ?? '')) yield { at: [...path, 'kind'], message }
    }
    for (const { text, citation } of citations) {
      if (text.role !== 'basis' || text.path.at(-1) !== 'text') continue
      if (citation.symbol?.read.kind !== 'VBHN') continue
      const { start, end } = citation.symbol
      yield { at: text.path, within: [citation.kind?.start ?? start, end], message }
    }
  },
}

const message: Localized = {
  vi: 'Căn cứ phải là văn bản gốc; văn bản hợp nhất ghi trong ngoặc đơn sau văn bản gốc.',
  en: 'The original is the basis; its consolidation may follow in brackets.',
}
