import type { Path } from '../diagnostic.ts'
import { citationsIn } from '../legal/citation.ts'
import type { LegalBasis } from '../plan/plan.ts'
import { withAnnual } from './annual-citations.ts'
import type { Shift } from './shift.ts'
import { isOfOneYear, type Span } from './span.ts'
import { spansIn } from './text-spans.ts'

/**
 * The years of a legal basis. That of one year, named in its title, waits for the number and day of the next
 * one; every other is a citation, which never changes.
 */
export function baseSpans(base: LegalBasis, path: Path, shift: Shift): Span[] {
  const texts = (['lead', 'title', 'text', 'tail'] as const).flatMap((key) => {
    const text = base[key]
    if (!text) return []
    const spans = withAnnual(text, spansIn(text, shift), new Set(), shift)
    return spans.map((span): Span => ({ path: [...path, key], ...span }))
  })
  const isNamed = hasSymbol(base)
  const isOfYearsOn = /và (?:các|những) năm (?:tiếp theo|kế tiếp|sau)/iu.test(base.title ?? '')
  const isAnnual = texts.some((span) => {
    const key = span.path.at(-1)
    return !isOfYearsOn && isOfOneYear(span) && (key === 'title' || (key === 'text' && !isNamed))
  })
  return [
    ...identity(base, path, isAnnual),
    ...texts.map((span) => (isAnnual ? annual(span) : standing(span))),
  ]
}

/** Whether the words of a basis cite a document by its number; then that says which it is. */
function hasSymbol({ text = '' }: LegalBasis): boolean {
  return citationsIn(text).some(({ symbol }) => symbol !== undefined)
}

function identity({ number, date }: LegalBasis, path: Path, isAnnual: boolean): Span[] {
  return Object.entries({ number, date }).flatMap(([key, said]): Span[] => {
    if (!said) return []
    const whole = { path: [...path, key], start: 0, end: said.length, said }
    return [isAnnual ? { ...whole, class: 'annual-base', becomes: '' } : { ...whole, class: 'legal' }]
  })
}

function annual(span: Span): Span {
  return isOfOneYear(span) ? { ...span, class: 'annual-base' } : standing(span)
}

/** A year in the words of a standing document is a part of its name. */
function standing({ becomes, ...span }: Span): Span {
  if (span.class === 'annual-base') return { ...span, ...(becomes !== undefined && { becomes }) }
  return span.class === 'period' ? span : { ...span, class: 'legal' }
}
