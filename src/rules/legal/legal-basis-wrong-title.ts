import { coverage, likeness } from '../../legal/likeness.ts'
import { isSure, nameOf } from '../../legal/registry.ts'
import type { Rule } from '../rule.ts'
import { fromRegistry } from './registry-words.ts'

export const legalBasisWrongTitle: Rule = {
  id: 'legal-basis-wrong-title',
  severity: 'warning',
  title: { vi: 'Trích yếu của căn cứ đúng với văn bản', en: 'A legal basis bears its own title' },
  why: {
    vi: 'Số và ngày là của một văn bản, trích yếu lại của văn bản khác: một trong hai đã chép nhầm.',
    en: 'Number and day belong to one document, the title to another: one of them was copied wrongly.',
  },
  example: {
    bad: 'legalBases: [{ kind: Luật, title: Tổ chức chính quyền địa phương, number: 06/2022/QH15, date: 2022-06-15 }]',
    good: 'legalBases: [{ kind: Luật, title: Thi đua khen thưởng, number: 06/2022/QH15, date: 2022-06-15 }]',
  },

  *check(_, { bases, registry, day }) {
    for (const { basis, path, match } of bases) {
      if (match.kind !== 'exact' || !basis.number || basis.title === undefined) continue
      const { entry } = match
      if (entry.title === undefined || isLike(basis.title, entry.title)) continue
      yield {
        at: [...path, 'title'],
        message: fromRegistry(
          {
            vi: `${entry.kind} số ${entry.number} có trích yếu “${entry.title}”.`,
            en: `The title of “${nameOf(entry)}” is “${entry.title}”.`,
          },
          { sure: isSure(entry, 'title'), registry, day },
        ),
      }
    }
  },
}

/**
 * Papers shorten titles and use abbreviations: a third of the words, or half of the shorter title, is enough.
 */
function isLike(typed: string, title: string): boolean {
  const plain = writtenOut(typed)
  return likeness(plain, title) > 0.4 || coverage(plain, title) > 0.65
}

function writtenOut(title: string): string {
  return title.replaceAll('TĐKT', 'thi đua khen thưởng').replaceAll('TĐ-KT', 'thi đua khen thưởng')
}
