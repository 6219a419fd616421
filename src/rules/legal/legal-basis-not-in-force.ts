import { showDay } from '../../day.ts'
import { isSure, nameOf, type Registered, stateOn } from '../../legal/registry.ts'
import { pointOf } from '../cited.ts'
import type { Rule } from '../rule.ts'
import { fromRegistry } from './registry-words.ts'

export const legalBasisNotInForce: Rule = {
  id: 'legal-basis-not-in-force',
  severity: 'error',
  title: { vi: 'Căn cứ đã có hiệu lực vào ngày ký', en: 'A legal basis is in force on the day of signature' },
  why: {
    vi: 'Văn bản đã ban hành nhưng chưa có hiệu lực thì chưa làm căn cứ được; trước ngày đó văn bản cũ vẫn áp dụng.',
    en: 'What is issued but not yet in force is no basis yet; until then the older document applies.',
  },
  judgesByDay: true,
  example: {
    bad: `
      year: 2023
      document: { date: 2023-01-16, title: Công tác thi đua năm 2023 }
      legalBases: [{ kind: Luật, title: Thi đua khen thưởng, number: 06/2022/QH15, date: 2022-06-15 }]`,
    good: `
      year: 2024
      document: { date: 2024-01-16, title: Công tác thi đua năm 2024 }
      legalBases: [{ kind: Luật, title: Thi đua khen thưởng, number: 06/2022/QH15, date: 2022-06-15 }]`,
  },

  *check(_, { bases, registry, day }) {
    for (const base of bases) {
      const { match } = base
      if (match.kind !== 'exact' || stateOn(match.entry, day) !== 'not-in-force') continue
      const { entry } = match
      const from = startOf(entry)
      const sure = isSure(entry, 'effective')
      yield {
        at: pointOf(base),
        message: fromRegistry(
          {
            vi: `${nameOf(entry)} có hiệu lực từ ${showDay(from)}, sau ngày ký kế hoạch (${showDay(day)}).`,
            en: `“${nameOf(entry)}” is in force from ${from}, after the plan is signed (${day}).`,
          },
          { sure, registry, day },
        ),
        severity: sure ? 'error' : 'warning',
      }
    }
  },
}

function startOf({ effective, issued = '' }: Registered): string {
  return effective ?? issued
}
