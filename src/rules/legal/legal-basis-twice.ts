import { isLawKind } from '../../legal/kinds.ts'
import { mayBeOneBody } from '../../legal/likeness.ts'
import { type CitedBasis, pointOf } from '../cited.ts'
import type { Rule } from '../rule.ts'

export const legalBasisTwice: Rule = {
  id: 'legal-basis-twice',
  severity: 'warning',
  title: { vi: 'Mỗi căn cứ chỉ nêu một lần', en: 'Each legal basis is named once' },
  why: {
    vi: 'Cùng một văn bản in hai dòng căn cứ thường là chép thừa, hoặc dòng sau đáng lẽ là văn bản khác.',
    en: 'One document on two lines is a copy too many, or the second should have been another one.',
  },
  example: {
    bad: `
      legalBases:
        - { kind: Nghị định, number: 152/2025/NĐ-CP, date: 2025-06-14, issuer: Chính phủ }
        - { kind: Nghị định, number: 152/2025/NĐ-CP, date: 2025-06-14, issuer: Chính phủ }`,
    good: `
      legalBases:
        - { kind: Nghị định, number: 152/2025/NĐ-CP, date: 2025-06-14, issuer: Chính phủ }
        - { kind: Thông tư, number: 15/2025/TT-BNV, date: 2025-08-04, issuer: Bộ Nội vụ }`,
  },

  *check(_, { bases }) {
    const seen = new Map<string, CitedBasis[]>()
    for (const base of bases) {
      const key = keyOf(base)
      if (key === undefined) continue
      const earlier = seen.get(key) ?? []
      if (earlier.some((other) => sameIssuer(other, base))) {
        yield {
          at: pointOf(base),
          message: {
            vi: 'Căn cứ này đã nêu ở trên; bỏ một dòng.',
            en: 'This basis is named above already; remove one of the lines.',
          },
        }
      }
      seen.set(key, [...earlier, base])
    }
  },
}

/** What makes two bases one document: kind, symbol and day, or the name and day of a law. */
function keyOf({ basis: { kind = '', number, date, title }, symbol }: CitedBasis): string | undefined {
  const named = number ? (symbol?.proper ?? number) : isLawKind(kind) ? title : undefined
  return named === undefined ? undefined : [kind, named, date ?? ''].join('\n').toLocaleLowerCase('vi')
}

function sameIssuer({ basis: a }: CitedBasis, { basis: b }: CitedBasis): boolean {
  return a.issuer === undefined || b.issuer === undefined || mayBeOneBody(a.issuer, b.issuer)
}
