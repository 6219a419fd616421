import type { DaysOff } from '../calendar/days-off.ts'
import type { Formats } from '../format/formats.ts'
import type { Plan } from '../plan/plan.ts'
import { formatOfNextYear } from './format-change.ts'
import { occasionsOf } from './occasions.ts'
import { planSpans } from './plan-spans.ts'
import { entryOf } from './question.ts'
import { questionsOf, type Unnamed } from './questions.ts'
import type { Shift } from './shift.ts'
import type { Span } from './span.ts'

/** What a draft is made with. */
export interface Means {
  readonly formats: Formats
  readonly daysOff: DaysOff
}

/** What becomes of each year and day of a plan, and what only a person can decide. */
export interface Decisions {
  readonly spans: readonly Span[]
  readonly questions: readonly Unnamed[]
}

/** Classifies every year and day of a plan, and decides what can be decided. */
export function decisionsFor(plan: Plan, shift: Shift, { formats, daysOff }: Means): Decisions {
  const { format, reason, question } = formatOfNextYear(plan, shift, formats)
  const occasions = occasionsOf(plan)
  const once = new Set(
    occasions.flatMap(({ kind, tasks }) => (kind === 'one-off' ? tasks.map((task) => task.join('.')) : [])),
  )
  const spans = planSpans(plan, shift, format).map((span) => {
    if (reason && span.path.join('.') === 'document.format') return { ...span, reason }
    return once.has(entryOf(span.path).join('.')) ? keptOnce(span) : span
  })
  const others = questionsOf({ plan, shift, spans, occasions, daysOff })
  return { spans, questions: question ? [question, ...others] : others }
}

/** In what is done once the years stay: a person decides whether it comes back at all. */
function keptOnce(whole: Span): Span {
  const { becomes: _, ...span } = whole
  if (span.class === 'legal' || isField(whole)) return whole
  return { ...span, class: 'one-off' }
}

/** A due in the form of a day is moved with all others, so that it stands in the new year. */
function isField({ path, said }: Span): boolean {
  return path.includes('due') && /^\d{4}-\d{2}/.test(said)
}
