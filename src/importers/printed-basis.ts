import { longDay, readDay, shortDay } from '../day.ts'
import { isLawKind } from '../legal/kinds.ts'
import type { LegalBasis } from '../plan/plan.ts'

/** A legal basis in the words in which the page prints it, without what ties it to the one before. */
export function printedBasis(basis: LegalBasis, dates: 'short' | 'long'): string {
  const { kind, text, title, number, date, issuer, tail } = basis
  if (text !== undefined) return [text, tail].filter(Boolean).join(' ')
  const isLaw = isLawKind(kind)
  const cited = basis.cite ?? (isLaw ? ['title', 'date'] : ['number', 'date', 'issuer', 'title'])
  const part = (name: string, words: string | null | undefined, before = '') =>
    words && cited.some((each) => each === name) ? [`${before}${words}`] : []
  const day = date ? readDay(date) : undefined
  const name = part('title', title)
  return [
    ...(kind ? [kind] : []),
    ...(isLaw ? name : []),
    ...part('number', number, 'số '),
    ...part('date', day && (dates === 'long' ? longDay(day) : shortDay(day)), 'ngày '),
    ...part('year', date?.slice(0, 4), 'năm '),
    ...part('issuer', issuer, 'của '),
    ...(isLaw ? [] : name),
    ...(tail ? [tail] : []),
  ].join(' ')
}

/** Bases tied to each other on one line, as they are printed. */
export function printedLine(bases: readonly LegalBasis[], dates: 'short' | 'long'): string {
  return bases.reduce((line, basis) => {
    const joint = /^[;,]$/.test(basis.join ?? '') ? '' : ' '
    const before = line === '' ? '' : `${line}${joint}`
    return `${before}${basis.join ? `${basis.join} ` : ''}${printedBasis(basis, dates)}`
  }, '')
}
