import { isOnCalendar, isoDay } from '../day.ts'
import { type Citation, citationsIn } from '../legal/citation.ts'
import { isLawKind } from '../legal/kinds.ts'
import type { CitationPart, LegalBasis } from '../plan/plan.ts'
import { dayMeant } from '../written-days.ts'
import { printedBasis } from './printed-basis.ts'

/**
 * The documents that one part of an opening cites, those after “và” tied to the one before. What would print in
 * other words than it stood keeps its words; what was understood of it then serves checks alone.
 */
export function basesOf(words: string, dates: 'short' | 'long'): LegalBasis[] {
  const cited = citationsIn(words).filter(({ inTitle }) => !inTitle)
  const begins = cited.filter(
    ({ start, kind }) => kind?.start === start && (start === 0 || / và $/.test(words.slice(0, start))),
  )
  if (begins[0]?.start !== 0) {
    return textsIn(words).map((own, index) => ({
      ...(index > 0 && { join: 'và' }),
      ...asText(
        own,
        citationsIn(own).filter(({ inTitle }) => !inTitle),
      ),
    }))
  }
  return begins.flatMap((citation, index) => {
    const end = begins[index + 1]?.start ?? words.length
    const own = words.slice(citation.start, end).replace(index < begins.length - 1 ? / và $/ : /$/, '')
    const inside = cited.filter(({ start }) => start >= citation.start && start < end)
    const [first = own, ...others] = untitledAfter(own, citation)
    const base = { ...(index > 0 && { join: 'và' }), ...baseOf(first, citation, inside, dates) }
    return [base, ...others.map((text) => ({ join: 'và', text }))]
  })
}

/** Bases without a number that “và” ties to each other, where the second names a source as the first does. */
function textsIn(words: string): string[] {
  const [first = words, ...others] = words.split(anotherSource)
  return others.length > 0 && source.test(first) && !subject.test(first) ? [first, ...others] : [words]
}

/** A document without a number that “và” ties to a citation is a base of its own; it is not of its subject. */
function untitledAfter(own: string, { start, end, title }: Citation): string[] {
  const after = Math.max(end, title?.end ?? 0) - start
  const [tail = '', ...others] = own.slice(after).split(anotherSource)
  return tail === '' && others.length > 0 ? [own.slice(0, after), ...others] : [own]
}

const sources =
  'nghị quyết|quyết định|chỉ thị|kế hoạch|chương trình|hướng dẫn|kết luận|thông báo|công văn|quy chế|điều lệ|sự chỉ đạo|ý kiến'
const source = new RegExp(`^(?:các\\s+)?(?:${sources})(?!\\p{L})`, 'iu')
const anotherSource = new RegExp(`\\s+và\\s+(?=(?:${sources})(?!\\p{L}))`, 'iu')
const subject = /\s(?:về|giữa|theo|thực hiện|triển khai)\s/u

/** Whether a part of an opening names a document by its number, its day or its year. */
export function citesDocument(words: string): boolean {
  return citationsIn(words).length > 0
}

function baseOf(
  words: string,
  citation: Citation,
  inside: readonly Citation[],
  dates: 'short' | 'long',
): LegalBasis {
  const { lawName, title, symbol, issuer, start } = citation
  const known = knownOf(citation)
  const end = Math.max(citation.end, title?.end ?? 0)
  const tail = words.slice(end - start).trim()
  const parts: CitationPart[] = [
    ...(lawName ? (['title'] as const) : []),
    ...(symbol ? (['number'] as const) : []),
    ...(known.date === undefined ? [] : (['date'] as const)),
    ...(issuer ? (['issuer'] as const) : []),
  ]
  const isLaw = isLawKind(known.kind)
  const basis: LegalBasis = {
    ...known,
    ...(isLaw && parts.join() !== 'title,date' && { cite: parts }),
    ...(tail !== '' && { tail }),
  }
  return printedBasis(basis, dates) === words ? basis : asText(words, inside)
}

function asText(words: string, cited: readonly Citation[]): LegalBasis {
  const [only] = cited
  return { ...(only && cited.length === 1 && knownOf(only)), text: words }
}

/** What a citation says of its document, under the keys of a plan. */
function knownOf({ kind, lawName, title, symbol, day, issuer }: Citation): LegalBasis {
  const meant = day && dayMeant(day)
  const name = lawName ?? (kind && isLawKind(kind.text) ? undefined : title)
  return {
    ...(kind && { kind: kind.text }),
    ...(symbol && { number: symbol.text }),
    ...(meant && isOnCalendar(meant) && { date: dateOf(meant) }),
    ...(issuer && { issuer: issuer.text }),
    ...(name && { title: name.text }),
  }
}

function dateOf(day: NonNullable<ReturnType<typeof dayMeant>>): string {
  return day.day === undefined ? isoDay(day).slice(0, 7) : isoDay(day)
}
