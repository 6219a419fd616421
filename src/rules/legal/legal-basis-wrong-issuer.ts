import { mayBeOneBody } from '../../legal/likeness.ts'
import { rankOf } from '../../legal/rank.ts'
import { isSure, nameOf } from '../../legal/registry.ts'
import type { Rule } from '../rule.ts'
import { fromRegistry } from './registry-words.ts'

export const legalBasisWrongIssuer: Rule = {
  id: 'legal-basis-wrong-issuer',
  severity: 'warning',
  title: { vi: 'Cơ quan ban hành căn cứ ghi đúng', en: 'A legal basis names its right issuer' },
  why: {
    vi: 'Nghị định do Chính phủ ban hành, quyết định của Thủ tướng không phải của Chính phủ; ghi nhầm là sai tên văn bản.',
    en: 'Decrees are the Government’s, decisions of the Prime Minister are not; a wrong issuer misnames the document.',
  },
  example: {
    bad: 'legalBases: [{ kind: Nghị định, number: 152/2025/NĐ-CP, date: 2025-06-14, issuer: Bộ Nội vụ }]',
    good: 'legalBases: [{ kind: Nghị định, number: 152/2025/NĐ-CP, date: 2025-06-14, issuer: Chính phủ }]',
  },

  *check(_, { bases, registry, day }) {
    for (const { basis, path, match } of bases) {
      if (match.kind !== 'exact' || basis.issuer === undefined || isShortened(basis.issuer)) continue
      const { entry } = match
      if (isOneBody(entry.issuer, withoutTerm(basis.issuer))) continue
      yield {
        at: [...path, 'issuer'],
        message: fromRegistry(
          {
            vi: `${nameOf(entry)} do ${entry.issuer} ban hành.`,
            en: `“${nameOf(entry)}” was issued by “${entry.issuer}”.`,
          },
          { sure: isSure(entry, 'issuer'), registry, day },
        ),
      }
    }
  },
}

/** “Thủ tướng Chính phủ” ends like “Chính phủ”, yet their ranks tell them apart. */
function isOneBody(a: string, b: string): boolean {
  const [left, right] = [a, b].map((issuer) => rankOf({ kind: 'Quyết định', issuer }))
  return (left === undefined || right === undefined || left === right) && mayBeOneBody(a, b)
}

/** “Bộ GD&ĐT”: what an abbreviation stands for is not compared letter by letter. */
function isShortened(issuer: string): boolean {
  return /&|(?<!\p{L})(?!UBND|HĐND|TW)\p{Lu}{2,}/u.test(issuer)
}

/** “Bộ Chính trị (khóa XI)” is the Bộ Chính trị. */
function withoutTerm(issuer: string): string {
  return issuer.replace(/\s*\([^)]*\)\s*|\s+khóa\s+[IVX]+/gu, '')
}
