import { isOnCalendar, isoDay } from '../day.ts'
import type { Path } from '../diagnostic.ts'
import { type Citation, citationsIn } from '../legal/citation.ts'
import type { Match, Registry } from '../legal/registry.ts'
import { type DocumentSymbol, readSymbol } from '../legal/symbol.ts'
import type { LegalBasis, Plan } from '../plan/plan.ts'
import type { PlanText } from '../plan/texts.ts'
import { dayMeant } from '../written-days.ts'

/** A legal basis of a plan, and what is known of the document. */
export interface CitedBasis {
  readonly basis: LegalBasis
  readonly path: Path
  readonly symbol?: DocumentSymbol
  readonly match: Match
}

/** A document cited in a printed text, and what is known of it. */
export interface CitedInText {
  readonly text: PlanText
  readonly citation: Citation
  readonly match: Match
}

/** The legal bases that are documents. */
export function citedBases({ legalBases = [] }: Plan, registry: Registry): CitedBasis[] {
  return legalBases.flatMap((basis, index) => {
    const { kind, number, date, issuer, title } = basis
    if (kind === undefined) return []
    const symbol = number ? readSymbol(number) : undefined
    const match = registry.find({
      kind,
      ...(number && { number }),
      ...(title !== undefined && { name: title }),
      ...dayOrYear(date),
      ...(issuer !== undefined && { issuer }),
    })
    return [{ basis, path: ['legalBases', index], ...(symbol && { symbol }), match }]
  })
}

/** The documents cited in printed texts, in printed order; those within the title of another are left out. */
export function citedInTexts(texts: readonly PlanText[], registry: Registry): CitedInText[] {
  return texts.flatMap((text) =>
    citationsIn(text.text)
      .filter(({ inTitle }) => !inTitle)
      .map((citation) => ({ text, citation, match: registry.find(citedAs(citation)) })),
  )
}

function citedAs({ kind, lawName, symbol, day, year, issuer, title }: Citation) {
  const meant = day && dayMeant(day)
  return {
    ...(kind && { kind: kind.text }),
    ...(symbol && { number: symbol.text }),
    ...((lawName ?? title) && { name: (lawName ?? title)?.text }),
    ...(meant && isOnCalendar(meant) && { day: isoDay(meant) }),
    ...(year !== undefined && { year }),
    ...(issuer && { issuer: issuer.text }),
  }
}

/** A month alone says no more than its year. */
function dayOrYear(date: string | null | undefined): { day?: string; year?: number } {
  if (!date) return {}
  return date.length > 7 ? { day: date } : { year: Number(date.slice(0, 4)) }
}

/** Where a finding on a base points: its number, else its title, else its kind. */
export function pointOf({ basis, path }: CitedBasis): Path {
  const key = basis.number ? 'number' : basis.title === undefined ? 'kind' : 'title'
  return [...path, key]
}
