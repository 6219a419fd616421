import { showDay } from '../../day.ts'
import { isSure } from '../../legal/registry.ts'
import type { Rule } from '../rule.ts'
import { fromRegistry } from './registry-words.ts'

export const legalBasisWrongNumber: Rule = {
  id: 'legal-basis-wrong-number',
  severity: 'warning',
  title: { vi: 'Số, ký hiệu của căn cứ ghi đúng', en: 'A legal basis bears its right number' },
  why: {
    vi: 'Ngày và trích yếu là của một văn bản, số lại của văn bản khác: thường là gõ đảo hoặc sai một chữ số.',
    en: 'Day and title belong to one document, the number to another: usually a digit swapped or mistyped.',
  },
  example: {
    bad: 'legalBases: [{ kind: Luật, title: Thi đua khen thưởng, number: 06/2022/QH14, date: 2022-06-15 }]',
    good: 'legalBases: [{ kind: Luật, title: Thi đua khen thưởng, number: 06/2022/QH15, date: 2022-06-15 }]',
  },

  *check(_, { bases, registry, day }) {
    for (const { path, match } of bases) {
      if (match.kind !== 'near' || match.differs !== 'number') continue
      const { kind, number, issued = '' } = match.entry
      yield {
        at: [...path, 'number'],
        message: fromRegistry(
          {
            vi: `${kind} ngày ${showDay(issued)} có nội dung này mang số ${number}.`,
            en: `The document of ${issued} with this title bears the number “${number}”.`,
          },
          { sure: isSure(match.entry, 'number', 'issued'), registry, day },
        ),
      }
    }
  },
}
