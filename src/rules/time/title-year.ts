import { type Covered, coveredBy, namedCover } from '../../calendar/covered.ts'
import type { YearSpan } from '../../calendar/year-spans.ts'
import type { Rule } from '../rule.ts'
import { yearsIn } from './read-once.ts'

export const titleYear: Rule = {
  id: 'title-year',
  severity: 'error',
  title: { vi: 'Trích yếu nêu đúng năm của kế hoạch', en: 'The title names the year of the plan' },
  why: {
    vi: 'Năm ở trích yếu khác năm kế hoạch là lỗi sao chép dễ thấy nhất khi văn bản đã ban hành.',
    en: 'A wrong year in the title is the copying slip that everybody sees once the plan is issued.',
  },
  example: {
    bad: `
      document: { title: Công tác thi đua năm 2025 }`,
    good: `
      document: { title: Công tác thi đua năm 2026 }`,
  },

  *check(plan, context) {
    const covered = coveredBy(plan)
    if (!covered) return
    const named = context.texts
      .filter(({ role }) => role === 'title')
      .flatMap((text) =>
        yearsIn(text, context)
          .filter(isOfTime)
          .map((span) => ({ ...span, path: text.path })),
      )
    const name = namedCover(covered)
    if (named.some((span) => fits(span, covered))) return
    for (const { path, start, end, from, to } of named) {
      const isNear = from <= covered.last && to >= covered.first
      yield {
        ...(isNear && { severity: 'warning' as const }),
        at: path,
        within: [start, end],
        message: {
          vi: `Trích yếu không nêu năm của kế hoạch; ý bạn là ${name.vi}?`,
          en: `The title does not name the plan’s time; did you mean ${name.en}?`,
        },
      }
    }
  },
}

/** Years that say what the plan is for; broken spans are another rule's. */
function isOfTime({ kind, from, to }: YearSpan): boolean {
  if (kind === 'school-year') return to === from || to === from + 1
  return kind === 'year' || (kind === 'period' && from < to)
}

/** Whether a named time is the plan's, or of another sort yet has to do with it. */
function fits({ kind, from, to }: YearSpan, { unit, first, last }: Covered): boolean {
  if (kind === unit && (kind !== 'school-year' || to > from)) return from === first && to === last
  return from <= last && to >= first
}
