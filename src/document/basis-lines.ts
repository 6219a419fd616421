import { longDay, readDay, shortDay } from '../day.ts'
import type { Format } from '../format/format.ts'
import { isLawKind } from '../legal/kinds.ts'
import type { CitationPart, LegalBasis, Plan } from '../plan/plan.ts'
import type { Basis, View } from './view-fields.ts'

/** The căn cứ as they are printed: those tied by `join` share the line of the one before. */
export function basisLines(plan: Plan, { legalBases: endings }: Format, blank: string): View['basisLines'] {
  const { legalBases = [], opening } = plan
  if (opening?.style === 'none') return []
  const long = (opening?.dates ?? (opening?.style === 'can-cu' ? 'long' : 'short')) === 'long'

  const lines: { lead: string; bases: Basis[] }[] = []
  for (const given of legalBases) {
    const printed = basis(given, long, blank)
    const above = lines.at(-1)
    if (given.join !== undefined && above) above.bases.push(printed)
    else lines.push({ lead: given.lead ?? '', bases: [printed] })
  }
  return lines.map((line, index) => ({
    ...line,
    ending: index === lines.length - 1 ? endings.lastEnding : endings.ending,
  }))
}

function basis(given: LegalBasis, long: boolean, blank: string): Basis {
  const nothing = {
    joint: jointOf(given.join),
    text: '',
    kind: '',
    titleFirst: '',
    number: '',
    dateInWords: '',
    year: '',
    issuer: '',
    titleLast: '',
    tail: given.tail ?? '',
  }
  if (given.text !== undefined) return { ...nothing, text: given.text }

  const isLaw = isLawKind(given.kind)
  const cited =
    given.cite ?? (isLaw ? (['title', 'date'] as const) : (['number', 'date', 'issuer', 'title'] as const))
  const shows = (part: CitationPart) => cited.includes(part)
  const title = shows('title') ? (given.title ?? '') : ''
  return {
    ...nothing,
    kind: given.kind ?? '',
    titleFirst: isLaw ? title : '',
    titleLast: isLaw ? '' : title,
    number: shows('number') ? printedBlank(given.number, blank) : '',
    dateInWords: shows('date') ? printedDate(given.date, long, blank) : '',
    year: shows('year') && given.date ? given.date.slice(0, 4) : '',
    issuer: shows('issuer') ? (given.issuer ?? '') : '',
  }
}

/** A word stands between blanks, a mark right after the basis before it. */
function jointOf(join = ''): string {
  return join === '' || /^[;,]$/.test(join) ? join : ` ${join}`
}

function printedBlank(value: string | null | undefined, blank: string): string {
  return value === null ? blank : (value ?? '')
}

function printedDate(date: string | null | undefined, long: boolean, blank: string): string {
  if (date === null) return blank
  const day = date === undefined ? undefined : readDay(date)
  if (!day) return ''
  return long ? longDay(day) : shortDay(day)
}
