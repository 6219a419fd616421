import type { WrittenDay } from '../written-days.ts'
import type { Draft } from './draft.ts'
import { issuerAfter } from './issuer-after.ts'
import { kindFits } from './kind-fits.ts'
import { before, firstFrom, type Landmarks, lastBefore } from './landmarks.ts'
import { type Span, spanOf, type WrittenSymbol } from './symbols-in.ts'

/** Every document cited by its number, but for the laws that are found already. */
export function numberedIn(landmarks: Landmarks, laws: readonly Draft[]): Draft[] {
  const taken = new Set(laws.map(({ symbol }) => symbol))
  const numbers = [
    ...landmarks.symbols.filter((symbol) => !taken.has(symbol)).map((symbol) => ({ ...symbol, symbol })),
    ...bareNumbers(landmarks).map((bareNumber) => ({ ...bareNumber, bareNumber })),
  ].toSorted((a, b) => a.start - b.start)

  const found: Draft[] = []
  for (const number of numbers) found.push(draftOf(landmarks, number, found.at(-1)))
  return found
}

type Numbered = Span & ({ readonly symbol: WrittenSymbol } | { readonly bareNumber: Span })

function draftOf(landmarks: Landmarks, number: Numbered, last: Draft | undefined): Draft {
  const { text } = landmarks
  const so = /số\s*:?\s*$/i.exec(before(text, number.start))
  const numbered = number.start - (so?.[0].length ?? 0)
  const head = headBefore(landmarks, numbered) ?? (so ? headOfChain(text, numbered, number, last) : undefined)
  const own = head && head.kind.end <= numbered && head.kind.start >= (last?.end ?? 0) ? head.kind : undefined
  const dated = dateAfter(landmarks, number.end)
  const issuer = issuerAfter(landmarks, dated?.end ?? number.end)
  const anyIssuer = issuer ?? head?.issuer
  return {
    start: own?.start ?? numbered,
    end: issuer?.end ?? dated?.end ?? number.end,
    ...(head && { kind: head.kind }),
    ...('symbol' in number ? { symbol: number.symbol } : { bareNumber: number.bareNumber }),
    hasSo: so !== null,
    ...(dated?.day && { day: dated.day }),
    ...(dated?.year !== undefined && { year: dated.year }),
    ...(anyIssuer && { issuer: anyIssuer }),
  }
}

interface Head {
  readonly kind: Span
  readonly issuer?: Span
}

/** The kind right before a number, or with its issuer between: “Nghị định của Chính phủ số …”. */
function headBefore(landmarks: Landmarks, at: number): Head | undefined {
  const { text, kinds } = landmarks
  const kind = lastBefore(kinds, at)
  if (!kind) return undefined
  const issuer = issuerAfter(landmarks, kind.end)
  const rest = text.slice(issuer?.end ?? kind.end, at)
  return /^[\s:]*$/.test(rest) ? { kind, ...(issuer && { issuer }) } : undefined
}

/** The kind said once for several: “các Nghị định: số …; số …”. */
function headOfChain(text: string, at: number, number: Numbered, last: Draft | undefined): Head | undefined {
  if (!last?.kind || !/(?:[,;]|\svà)\s*$/.test(before(text, at))) return undefined
  if (/\.\s|\n/.test(text.slice(last.end, at))) return undefined
  if ('symbol' in number && !kindFits(last.kind.text, number.symbol.read)) return undefined
  const isSaidBefore = last.issuer !== undefined && last.issuer.start < (last.symbol?.start ?? last.start)
  return { kind: last.kind, ...(isSaidBefore && { issuer: last.issuer }) }
}

/** The day or year of a document, after its number; Party papers put a comma before it. */
function dateAfter({ text, days }: Landmarks, from: number) {
  const day: WrittenDay | undefined = firstFrom(days, from)
  if (day?.day && /^\s*,?\s*(?:(?:ký|đề|ban hành)\s+)?$/.test(text.slice(from, day.start))) {
    return { day, end: day.end }
  }
  const [written, year] = /^\s*,?\s*năm\s+((?:19|20)\d{2})(?!\d)/.exec(text.slice(from, from + 20)) ?? []
  return written === undefined ? undefined : { year: Number(year), end: from + written.length }
}

/** Numbers whose letters were left out, known by the day that follows: “Quyết định số 1211 ngày …”. */
function bareNumbers({ text, kinds, symbols }: Landmarks): Span[] {
  return kinds.flatMap(({ end }) => {
    const match = /^(\s+(?:số\s*:?\s*)?)(\d{1,5}(?:\/(?:19|20)\d{2})?)(?=,?\s+ngày\s)/iu.exec(
      text.slice(end, end + 40),
    )
    if (!match?.[1] || !match[2]) return []
    const start = end + match[1].length
    return firstFrom(symbols, start)?.start === start ? [] : [spanOf(text, start, start + match[2].length)]
  })
}
