import { type Covered, coveredBy, namedCover } from '../../calendar/covered.ts'
import { mayHoldYear, type YearSpan } from '../../calendar/year-spans.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { isLateGroup } from './late-groups.ts'
import { isOwnText, tellsOfThePast, wordsAbove } from './own-texts.ts'
import { labelTime } from './plan-times.ts'
import { yearsIn } from './read-once.ts'
import { isAllowedYear, isOwnYear, isPastGoal } from './year-places.ts'

export const staleYear: Rule = {
  id: 'stale-year',
  severity: 'warning',
  title: {
    vi: 'Năm nêu trong văn bản là năm của kế hoạch',
    en: 'The year named in a text is the plan’s own',
  },
  why: {
    vi: 'Kế hoạch thường soạn từ bản năm trước; năm cũ còn sót khiến đơn vị thực hiện sai việc, sai năm.',
    en: 'Plans are written over last year’s; a year left behind orders the wrong work.',
  },
  example: {
    bad: `
      closing: Các đơn vị xây dựng kế hoạch công tác thi đua, khen thưởng năm 2025.`,
    good: `
      closing: Tổng kết công tác thi đua, khen thưởng năm 2025, triển khai nhiệm vụ năm 2026.`,
  },

  *check(plan, context) {
    const covered = coveredBy(plan)
    if (!covered) return
    const { unit } = covered
    const own = namedCover(covered)
    for (const planText of textsHolding(context.texts, mayHoldYear)) {
      const { path, text } = planText
      const key = path.at(-1)
      if (!isOwnText(planText) || key === 'due') continue
      const spans = yearsIn(planText, context).filter(
        (span) => mayBeStale(span, unit) && !isOwnYear(span, covered),
      )
      if (spans.length === 0 || tellsOfThePast(plan, path)) continue
      if (key === 'label' && labelTime(text, plan)) continue
      const place = {
        text,
        role: planText.role,
        above: wordsAbove(plan, path),
        late: isLateGroup(plan, path),
      }
      for (const span of spans) {
        const isAllowed =
          span.kind === 'mark' ? !isPastGoal(span, text, covered) : isAllowedYear(span, place, covered)
        if (isAllowed) continue
        const shown = text.slice(span.start, span.end)
        const words = span.kind === 'school-year' ? 'Năm học' : 'Năm'
        yield {
          at: path,
          within: [span.start, span.end],
          message: {
            vi:
              unit === 'period'
                ? `${words} ${shown} không thuộc ${own.vi} của kế hoạch.`
                : `${words} ${shown} không phải năm của kế hoạch; ý bạn là ${own.vi}?`,
            en:
              unit === 'period'
                ? `“${shown}” is not within ${own.en} of the plan.`
                : `“${shown}” is not the plan’s year; did you mean ${own.en}?`,
          },
        }
      }
    }
  },
}

/** A school year is a year of work in a plan that runs by school years. */
function mayBeStale({ kind }: YearSpan, unit: Covered['unit']): boolean {
  return kind === 'year' || kind === 'mark' || (kind === 'school-year' && unit === 'school-year')
}
