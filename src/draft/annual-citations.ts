import type { Range } from '../diagnostic.ts'
import { type Citation, citationsIn } from '../legal/citation.ts'
import type { Plan } from '../plan/plan.ts'
import type { Shift } from './shift.ts'
import { isOfOneYear, type Span } from './span.ts'
import { spansIn, type TextSpan } from './text-spans.ts'

/** What stands in running words where a number or a day is still to be written. */
export const openWords = '……'

/** The symbols of the bases that are issued anew each year. */
export function annualSymbols({ legalBases = [] }: Plan, spans: readonly Span[]): ReadonlySet<string> {
  return new Set(
    spans.flatMap(({ class: kind, path }) => {
      if (kind !== 'annual-base' || path.at(-1) !== 'number') return []
      return legalBases[Number(path[1])]?.number ?? []
    }),
  )
}

/**
 * The papers of one year cited in a text: the year of their titles moves on, their numbers and days are open.
 * They are those whose title names a year near the plan's own, and those that stand among the yearly bases.
 */
function annualCitations(text: string, symbols: ReadonlySet<string>, shift: Shift): TextSpan[] {
  if (!/\d[\p{L}]?\s?[/-]\s?\p{L}/u.test(text)) return []
  return citationsIn(text).flatMap((citation) => {
    const years = yearsOfTitle(text, citation, shift)
    const { symbol, inTitle } = citation
    const isAnnual = symbol && !inTitle && (years.length > 0 || symbols.has(symbol.text))
    return isAnnual ? [...openedIdentity(text, citation), ...years] : []
  })
}

/** The spans of a text with those of yearly papers in the place of what they overlap. */
export function withAnnual(
  text: string,
  spans: readonly TextSpan[],
  symbols: ReadonlySet<string>,
  shift: Shift,
): TextSpan[] {
  const annual = annualCitations(text, symbols, shift)
  if (annual.length === 0) return [...spans]
  const others = spans.filter(
    (span) => !annual.some((each) => each.start < span.end && span.start < each.end),
  )
  return [...annual, ...others].toSorted((a, b) => a.start - b.start)
}

function yearsOfTitle(text: string, { end, title }: Citation, shift: Shift): TextSpan[] {
  if (!title) return []
  return spansIn(text.slice(end, title.end), shift)
    .filter(isOfOneYear)
    .map((span) => ({ ...span, start: span.start + end, end: span.end + end, class: 'annual-base' }))
}

/** The digits of a number, and those of a day without the word before them. */
function openedIdentity(text: string, { symbol, day }: Citation): TextSpan[] {
  const digits = symbol && /^\d+/.exec(symbol.text)?.[0]
  const number = symbol && digits && { start: symbol.start, end: symbol.start + digits.length }
  const date = day && { start: day.day?.start ?? day.month.start, end: day.end }
  return [number, date].flatMap((range) => (range ? [opened(text, range)] : []))
}

function opened(text: string, { start, end }: Range): TextSpan {
  return { start, end, said: text.slice(start, end), class: 'annual-base', becomes: openWords }
}
