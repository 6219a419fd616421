import { isoDay } from '../../day.ts'
import type { Citation } from '../../legal/citation.ts'
import { symbolKey } from '../../legal/symbol.ts'
import type { TextRole } from '../../plan/texts.ts'
import { dayMeant } from '../../written-days.ts'
import type { CitedInText } from '../cited.ts'
import type { RuleContext } from '../context.ts'

/** Running text, where documents are cited in full once and briefly afterwards. */
const bodyRoles: ReadonlySet<TextRole> = new Set(['opening', 'paragraph', 'item', 'task'])

/** The documents cited in running text: not in headings, tables, names and lists of recipients. */
export function citedInBody(citations: readonly CitedInText[]): readonly CitedInText[] {
  return citations.filter(({ text }) => bodyRoles.has(text.role))
}

/** The day of a cited document, such as `2003-11-26`. */
export function citedDay({ day }: Citation): string | undefined {
  const meant = day && dayMeant(day)
  return meant && isoDay(meant)
}

/** Tells whether a cited document is among the bases, or is cited in a text of one of some roles. */
export function namedAmongBases(
  { bases, citations }: RuleContext,
  roles: readonly TextRole[] = ['basis'],
): (cited: CitedInText) => boolean {
  const daysBySymbol = new Map<string, (string | undefined)[]>()
  const ids = new Set<string>()
  const named = [
    ...bases.map(({ symbol, basis, match }) => ({ symbol, day: basis.date ?? undefined, match })),
    ...citations
      .filter(({ text }) => roles.includes(text.role))
      .map(({ citation, match }) => ({ symbol: citation.symbol?.read, day: citedDay(citation), match })),
  ]
  for (const { symbol, day, match } of named) {
    if (match.kind !== 'none') ids.add(match.entry.id)
    if (!symbol) continue
    const days = daysBySymbol.get(symbolKey(symbol)) ?? []
    daysBySymbol.set(symbolKey(symbol), [...days, day])
  }

  return ({ citation, match }) => {
    if (match.kind !== 'none' && ids.has(match.entry.id)) return true
    const { read } = citation.symbol ?? {}
    const days = read && daysBySymbol.get(symbolKey(read))
    if (!days) return false
    const cited = citedDay(citation)
    return read.year !== undefined || cited === undefined || days.some((day) => !day || cited.startsWith(day))
  }
}
