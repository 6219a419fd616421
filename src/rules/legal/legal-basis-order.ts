import { rankOf } from '../../legal/rank.ts'
import { pointOf } from '../cited.ts'
import type { Rule } from '../rule.ts'

export const legalBasisOrder: Rule = {
  id: 'legal-basis-order',
  severity: 'info',
  title: {
    vi: 'Căn cứ xếp theo giá trị pháp lý từ cao xuống thấp',
    en: 'Legal bases stand in order of rank, highest first',
  },
  why: {
    vi: 'Thông lệ xếp luật, pháp lệnh, nghị định, quyết định của Thủ tướng, thông tư rồi đến văn bản của địa phương.',
    en: 'By custom laws come first, then ordinances, decrees, the Prime Minister’s decisions, circulars, local papers.',
  },
  example: {
    bad: `
      legalBases:
        - { kind: Thông tư, number: 15/2025/TT-BNV, date: 2025-08-04, issuer: Bộ Nội vụ }
        - { kind: Nghị định, number: 152/2025/NĐ-CP, date: 2025-06-14, issuer: Chính phủ }`,
    good: `
      legalBases:
        - { kind: Nghị định, number: 152/2025/NĐ-CP, date: 2025-06-14, issuer: Chính phủ }
        - { kind: Thông tư, number: 15/2025/TT-BNV, date: 2025-08-04, issuer: Bộ Nội vụ }`,
  },

  *check(_, { bases }) {
    let lowest = { rank: -1, kind: '' }
    for (const base of bases) {
      const { kind = '', issuer } = base.basis
      const { symbol } = base
      const rank = rankOf({ kind, ...(symbol && { symbol }), ...(issuer !== undefined && { issuer }) })
      if (rank === undefined) continue
      if (rank < lowest.rank) {
        yield {
          at: pointOf(base),
          message: {
            vi: `${kind} có giá trị pháp lý cao hơn ${lowest.kind} nêu ở trên nên thường xếp trước.`,
            en: `A “${kind}” ranks above the “${lowest.kind}” named before it and usually comes first.`,
          },
        }
      } else lowest = { rank, kind }
    }
  },
}
