import { isPartyBody, isWellKnownBody, properBody } from './bodies.ts'
import { kindOfLetters, properLetters } from './kinds.ts'
import { retyped, type SlipKind } from './typing.ts'

/** The number and symbol of a document: 98/2023/NĐ-CP, 06/2022/QH15, 41-CT/TW, 04/KH-UBND, 4912/UBND-NC. */
export interface DocumentSymbol extends Groups {
  /** As it is typed, with plain signs and no blanks. */
  readonly written: string
  /** As it ought to be typed; a year that is missing stays missing. */
  readonly proper: string
  readonly slips: readonly SymbolSlip[]
}

/** Something off in how a symbol is typed, and the whole symbol put right when only one is meant. */
export interface SymbolSlip {
  readonly kind: SlipKind
  readonly suggestion?: string
}

/** The groups that a symbol is made of; its form says which signs join them. */
export interface Groups {
  readonly form: 'law' | 'normative' | 'party' | 'plain' | 'letter'
  readonly number: string
  readonly year?: number
  /** The letters of the kind, in their proper case: NĐ, CTr. */
  readonly kind?: string
  readonly bodies: readonly string[]
}

type Reading = Groups & { readonly slips?: readonly SlipKind[] }

/** Reads a text that is one symbol and nothing else. */
export function readSymbol(text: string): DocumentSymbol | undefined {
  const typed = retyped(text)
  const reading =
    law(typed.text) ?? normative(typed.text) ?? party(typed.text) ?? plain(typed.text) ?? letter(typed.text)
  if (!reading) return undefined

  const { slips = [], ...typedGroups } = reading
  const groups = { ...typedGroups, bodies: typedGroups.bodies.map(properBody) }
  const recased: SlipKind[] = groups.bodies.join() === typedGroups.bodies.join() ? [] : ['case']
  const proper = writtenSymbol(groups)
  return {
    ...groups,
    written: typed.text,
    proper,
    slips: [...new Set([...typed.slips, ...slips, ...recased])].map((kind) =>
      kind === 'missing-year' ? { kind } : { kind, suggestion: proper },
    ),
  }
}

/** The groups of a symbol joined by the signs of its form. */
export function writtenSymbol({ form, number, year, kind, bodies }: Groups): string {
  const body = bodies.join('-')
  if (form === 'party') return `${number}-${kind}/${body}`
  const kindAndBody = kind === undefined ? body : `${kind}-${body}`
  return year === undefined ? `${number}/${kindAndBody}` : `${number}/${year}/${kindAndBody}`
}

/** What all ways to write one symbol have in common, whatever their case and the zeros before the number. */
export function symbolKey({ proper }: DocumentSymbol): string {
  return proper.replace(/^0+/, '').replace(/TƯ$/, 'TW').toLowerCase()
}

const number = '(?<number>\\d{1,6}[a-zđ]?)'
const year = '(?<year>(?:19|20)\\d{2})'
const body = '\\p{L}[\\p{L}&.]*\\d{0,2}'
const bodies = `(?<bodies>${body}(?:-${body})*)`

const lawForm = form(`${number}/(?:${year}/)?(?:(?<kind>PL|NQ|L)-)?(?<bodies>(?:QH|UBTVQH)K?\\d{1,2})`)
const normativeForm = form(`${number}/${year}/(?<rest>.+)`)
/** “41-CT/TW”. */
export const partyForm = form(`${number}-(?<kind>\\p{L}{1,6})(?<sign>[-/])${bodies}`)
/** No other symbol has a hyphen right after its number. */
export const mayBeOfParty = /^\d+.?-/u
const plainForm = form(`${number}/(?<rest>.+)`)
const letterForm = form(`${number}/${bodies}`)
const kindForm = form(`(?<kind>\\p{L}+)(?<sign>[-/.])${bodies}`)

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'iu')
}

function law(text: string): Reading | undefined {
  const { number, year, kind, bodies } = groupsOf(lawForm, text)
  if (number === undefined || bodies === undefined) return undefined
  if (year === undefined && kind !== undefined) return undefined
  return {
    form: 'law',
    number,
    ...(year !== undefined && { year: Number(year) }),
    ...(kind !== undefined && { kind: kind.toUpperCase() }),
    bodies: [bodies.toUpperCase()],
    slips: [
      ...(year === undefined ? (['missing-year'] as const) : []),
      ...caseSlip(bodies, bodies.toUpperCase()),
    ],
  }
}

function normative(text: string): Reading | undefined {
  const { number, year, rest } = groupsOf(normativeForm, text)
  const parts = rest === undefined ? undefined : kindAndBodies(rest)
  return number !== undefined && parts
    ? { form: 'normative', number, year: Number(year), ...parts }
    : undefined
}

function party(text: string): Reading | undefined {
  if (!mayBeOfParty.test(text)) return undefined
  const { number, kind, sign, bodies = '' } = groupsOf(partyForm, text)
  if (number === undefined || kind === undefined) return undefined
  const proper = properLetters(kind)
  const ofParty = isPartyBody(bodies.split('-', 1)[0] ?? '')
  if (!ofParty && (proper === undefined || sign !== '/')) return undefined
  return {
    form: 'party',
    number,
    kind: proper ?? kind,
    bodies: bodies.split('-'),
    slips: [...(sign === '/' ? [] : (['party-slash'] as const)), ...caseSlip(kind, proper ?? kind)],
  }
}

function plain(text: string): Reading | undefined {
  const { number, rest } = groupsOf(plainForm, text)
  const parts = rest === undefined ? undefined : kindAndBodies(rest)
  if (number === undefined || !parts) return undefined
  const [first = ''] = parts.bodies
  if (isPartyBody(first)) return { form: 'party', number, ...parts, slips: ['party-slash'] }
  if (kindOfLetters(parts.kind)?.normative !== 'always') return { form: 'plain', number, ...parts }
  return { form: 'normative', number, ...parts, slips: [...parts.slips, 'missing-year'] }
}

function letter(text: string): Reading | undefined {
  const { number, bodies } = groupsOf(letterForm, text)
  if (number === undefined || bodies === undefined || bodies.length < 2) return undefined
  return { form: 'letter', number, bodies: bodies.split('-') }
}

/** “NĐ-CP”, and what people make of it: “NĐ.CP”, “NĐCP”, “ND-CP”; old joint circulars do have a slash. */
function kindAndBodies(text: string) {
  const { kind: typed = '', sign, bodies = '' } = groupsOf(kindForm, text)
  const kind = properLetters(typed) ?? withoutStroke[typed.toUpperCase()]
  if (kind === undefined) return gluedKindAndBodies(text)
  const slips: SlipKind[] = [
    ...(properLetters(typed) === undefined ? (['look-alike'] as const) : caseSlip(typed, kind)),
    ...(sign === '-' || (sign === '/' && kind === 'TTLT') ? [] : (['dash'] as const)),
  ]
  return { kind, bodies: bodies.split('-'), slips }
}

/** Kinds typed without the stroke of Đ; HD is no such, for it is a kind of its own. */
const withoutStroke: Readonly<Record<string, string>> = { QD: 'QĐ', ND: 'NĐ' }

function gluedKindAndBodies(text: string) {
  const [head = '', ...units] = text.split('-')
  for (let length = head.length - 1; length > 0; length -= 1) {
    const kind = properLetters(head.slice(0, length))
    const rest = head.slice(length)
    if (kind !== undefined && isWellKnownBody(rest)) {
      return { kind, bodies: [rest, ...units], slips: ['missing-hyphen'] as SlipKind[] }
    }
  }
  return undefined
}

function caseSlip(typed: string, proper: string): SlipKind[] {
  return typed === proper ? [] : ['case']
}

function groupsOf(form: RegExp, text: string): Readonly<Partial<Record<string, string>>> {
  return form.exec(text)?.groups ?? {}
}
