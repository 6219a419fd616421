import { isSure, nameOf, type Registered, stateOn } from '../../legal/registry.ts'
import { pointOf } from '../cited.ts'
import type { RuleContext } from '../context.ts'
import type { Rule } from '../rule.ts'
import { fromRegistry } from './registry-words.ts'

export const legalBasisAmended: Rule = {
  id: 'legal-basis-amended',
  severity: 'info',
  title: {
    vi: 'Căn cứ đã được sửa đổi thì nêu cả văn bản sửa đổi',
    en: 'An amended basis is cited with its amendment',
  },
  why: {
    vi: 'Chỉ nêu văn bản gốc thì người đọc dễ dùng quy định đã được sửa đổi.',
    en: 'Where the original alone is named, readers may follow what has been amended.',
  },
  judgesByDay: true,
  example: {
    bad: `
      document: { date: 2026-10-20 }
      legalBases: [{ kind: Luật, title: Thi đua khen thưởng, number: 06/2022/QH15, date: 2022-06-15 }]`,
    good: `
      document: { date: 2026-10-20 }
      legalBases:
        - { kind: Luật, title: Thi đua khen thưởng, number: 06/2022/QH15, date: 2022-06-15 }
        - { kind: Luật, title: Sửa đổi Luật Thi đua khen thưởng, number: 06/2026/QH16, date: 2026-04-23 }`,
  },

  *check(_, context) {
    const { bases, gaps, registry, day } = context
    if (gaps.hasGap(['legalBases'])) return
    const cited = citedIds(context)
    for (const base of bases) {
      const { match } = base
      if (match.kind !== 'exact' || stateOn(match.entry, day) !== 'in-force') continue
      const missing = amendmentsOf(match.entry, context).filter(({ id }) => !cited.has(id))
      const [first] = missing
      if (!first || /sửa đổi|bổ sung/iu.test(base.basis.tail ?? '')) continue
      const names = missing.map(nameWithNumber)
      yield {
        at: pointOf(base),
        message: fromRegistry(
          {
            vi: `${nameOf(match.entry)} đã được sửa đổi, bổ sung bởi ${names.join('; ')}.`,
            en: `“${nameOf(match.entry)}” has been amended by “${names.join('”, “')}”.`,
          },
          { sure: missing.every((entry) => isSure(entry, 'amends', 'effective')), registry, day },
        ),
      }
    }
  },
}

/**
 * What amends a document in its own subject and is in force; a law on other matters may touch it in passing.
 */
function amendmentsOf({ amendedBy = [], title = '', number }: Registered, { registry, day }: RuleContext) {
  return amendedBy
    .map((id) => registry.byId(id))
    .filter((entry) => entry !== undefined)
    .filter((entry) => stateOn(entry, day) === 'in-force')
    .filter((entry) => entry.title?.includes(number) || (title !== '' && entry.title?.includes(title)))
}

function citedIds({ bases, citations }: RuleContext): ReadonlySet<string> {
  return new Set(
    [...bases, ...citations].flatMap(({ match }) => (match.kind === 'none' ? [] : [match.entry.id])),
  )
}

/** An amending law bears the name of the one it amends, so its number tells it apart. */
function nameWithNumber({ kind, number }: Registered): string {
  return `${kind} số ${number}`
}
