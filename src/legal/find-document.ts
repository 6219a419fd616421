import { isLawKind, kindOfWord } from './kinds.ts'
import { coverage, likeness, mayBeOneBody } from './likeness.ts'
import type { Cited, Match, Registered } from './registry.ts'
import { type DocumentSymbol, readSymbol, symbolKey } from './symbol.ts'

/** Documents by what they are looked up with. */
export interface DocumentIndex {
  readonly documents: readonly Registered[]
  readonly laws: readonly Registered[]
  /** Those that bear a symbol, however they write it. */
  bearers(symbol: DocumentSymbol): readonly Registered[]
}

/** Makes documents ready for look-up; the symbols of those with one number are read when that number is cited. */
export function indexOf(documents: readonly Registered[]): DocumentIndex {
  const byNumber = grouped(documents, ({ number }) => numberIn(number))
  const byKey = new Map<number, ReadonlyMap<string | undefined, readonly Registered[]>>()
  return {
    documents,
    laws: documents.filter(({ kind }) => isLawKind(kind)),
    bearers(symbol) {
      const number = numberIn(symbol.number)
      const numbered = byNumber.get(number)
      if (!numbered) return []
      const read = byKey.get(number) ?? grouped(numbered, keyOf)
      byKey.set(number, read)
      return read.get(symbolKey(symbol)) ?? []
    },
  }
}

function grouped<Key>(
  documents: readonly Registered[],
  keyIn: (entry: Registered) => Key,
): ReadonlyMap<Key, readonly Registered[]> {
  const groups = new Map<Key, Registered[]>()
  for (const entry of documents) {
    const key = keyIn(entry)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}

function numberIn(symbol: string): number {
  return Number(/\d+/.exec(symbol)?.[0])
}

function keyOf({ number }: Registered): string | undefined {
  const symbol = readSymbol(number)
  return symbol && symbolKey(symbol)
}

/**
 * Finds the document that is cited. A symbol alone names no document: 15/2003/QH11 is a law and a resolution,
 * 83-KL/TW returns each term, 57/2018/QĐ-UBND is in every province; kind, day and issuer decide.
 */
export function findDocument(index: DocumentIndex, cited: Cited): Match {
  const symbol = cited.number === undefined ? undefined : readSymbol(cited.number)
  if (symbol) return bySymbol(index, cited, symbol)
  return cited.number === undefined ? byName(index, cited) : none
}

const none: Match = { kind: 'none' }

function bySymbol(index: DocumentIndex, cited: Cited, symbol: DocumentSymbol): Match {
  const bearers = index.bearers(symbol).filter((entry) => issuerMayBe(entry, cited))
  const ofKind = bearers.filter((entry) => isOfKind(entry, cited))
  const [exact, another] = ofKind.filter((entry) => isOfDay(entry, cited))
  if (exact && !another && isTold(exact, cited, symbol)) return { kind: 'exact', entry: exact }

  const [moved] = ofKind.filter((entry) => isUnique(entry, cited, symbol))
  if (moved && !exact) return { kind: 'near', entry: moved, differs: 'day' }

  const misnamed = bearers.find(
    (entry) => !isOfKind(entry, cited) && cited.day !== undefined && entry.issued === cited.day,
  )
  if (misnamed) return { kind: 'near', entry: misnamed, differs: 'kind' }
  return ofKind.length === 0 ? misnumbered(index, cited, symbol) : none
}

/** A document of the same kind, day and subject under another number; of a law the year may do. */
function misnumbered({ documents, laws }: DocumentIndex, cited: Cited, symbol: DocumentSymbol): Match {
  const { name, day } = cited
  if (name === undefined || !isKnownKind(cited)) return none
  const alike = isLawKind(cited.kind)
    ? laws.filter(
        (entry) =>
          isOfDay(entry, { day, year: symbol.year }) &&
          isOfKind(entry, cited) &&
          likeness(entry.title ?? '', name) > alikeFrom,
      )
    : documents.filter(
        (entry) =>
          day !== undefined &&
          entry.issued === day &&
          isOfKind(entry, cited) &&
          issuerMayBe(entry, cited) &&
          coverage(entry.title ?? '', name) > alikeFrom,
      )
  const [entry, another] = alike
  return entry && !another ? { kind: 'near', entry, differs: 'number' } : none
}

/** A law cited by its name; two laws may share both name and year, and then the name says nothing. */
function byName({ laws }: DocumentIndex, cited: Cited): Match {
  const { name } = cited
  if (name === undefined || !isLawKind(cited.kind) || !hasDay(cited)) return none
  const likeThis = laws
    .filter((entry) => isOfKind(entry, cited))
    .map((entry) => ({ entry, likeness: likeness(entry.title ?? '', name) }))
  const best = Math.max(alikeFrom, ...likeThis.map(({ likeness }) => likeness))
  const named = likeThis.filter(({ likeness }) => likeness === best).map(({ entry }) => entry)
  const [onDay, another] = named.filter((entry) => isOfDay(entry, cited))
  if (onDay) return another ? none : { kind: 'exact', entry: onDay }

  const [near, alsoNear] = named.filter((entry) => named.length === 1 || isNearDay(entry, cited))
  return near && !alsoNear ? { kind: 'near', entry: near, differs: 'day' } : none
}

/** From here on two titles are taken for one. */
const alikeFrom = 0.75

function isKnownKind({ kind }: Cited): boolean {
  return kind !== undefined && kindOfWord(kind) !== undefined
}

/** Whether a document is of the kind that is cited; “Văn bản” is said of any. */
function isOfKind(entry: Registered, { kind }: Cited): boolean {
  const cited = kind === undefined ? undefined : kindOfWord(kind)
  return !cited || cited.word === entry.kind
}

function hasDay({ day, year }: Cited): boolean {
  return day !== undefined || year !== undefined
}

/** Whether a document may be of the day or year that is cited; both may be unknown. */
function isOfDay({ issued }: Registered, { day, year }: Pick<Cited, 'day' | 'year'>): boolean {
  if (issued === undefined) return true
  if (day !== undefined) return issued === day
  return year === undefined || issued.startsWith(`${year}-`)
}

/** The same year, or the same day of another year: one slip away. */
function isNearDay({ issued = '' }: Registered, { day, year }: Cited): boolean {
  if (day !== undefined) return issued.slice(0, 4) === day.slice(0, 4) || issued.slice(4) === day.slice(4)
  return year !== undefined && Math.abs(Number(issued.slice(0, 4)) - year) === 1
}

function issuerMayBe(entry: Registered, { issuer }: Cited): boolean {
  return issuer === undefined || entry.scope === 'central' || mayBeOneBody(entry.issuer, issuer)
}

/** Whether enough is said to know the document, and not only its symbol. */
function isTold(entry: Registered, cited: Cited, symbol: DocumentSymbol): boolean {
  return (hasDay(cited) && entry.issued !== undefined) || isUnique(entry, cited, symbol)
}

/** Whether no other document of this kind can bear the symbol: it holds a year, and its province is named. */
function isUnique(
  { scope, province = '' }: Registered,
  { issuer = '' }: Cited,
  symbol: DocumentSymbol,
): boolean {
  const hasYear = (symbol.form === 'law' || symbol.form === 'normative') && symbol.year !== undefined
  return hasYear && (scope === 'central' || issuer.includes(province))
}
