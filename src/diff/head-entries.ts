import type { LegalBasis, Plan } from '../plan/plan.ts'
import { signaturesOf } from '../plan/signatures.ts'
import type { Entry } from './entry.ts'
import { toldDay, toldLines, toldSwitch } from './told-values.ts'

/** What the plan says of itself: its years, its head, its issuer, and how it is numbered and abbreviated. */
export function headEntries(plan: Plan): Entry[] {
  const { document, issuer, period, issuedWith, abbreviations, numbering } = plan
  const fields = {
    year: toldSwitch(plan.year),
    schoolYear: plan.schoolYear,
    period: period && `${period.from} - ${period.to}`,
    kind: document.kind,
    format: document.format,
    number: document.number,
    symbol: document.symbol,
    place: document.place,
    date: toldDay(document.date),
    title: toldLines(document.title),
    issuer: issuer.name,
    parent: issuer.parent,
    issuedWith:
      issuedWith && words([issuedWith.kind, issuedWith.number, toldDay(issuedWith.date), issuedWith.issuer]),
    abbreviations: abbreviations && Object.entries(abbreviations).map(([short, long]) => `${short}: ${long}`),
    numbering,
  }
  return [{ path: [], id: 'head', text: '', fields }]
}

export function openingEntries({ opening }: Plan): Entry[] {
  if (!opening) return []
  const { style, lead, mark, dates, text } = opening
  return [
    {
      path: ['opening'],
      id: 'opening',
      text: '',
      fields: { style, lead, mark, dates, text: toldLines(text) },
    },
  ]
}

/** The legal bases, known by their numbers. */
export function basisEntries({ legalBases = [] }: Plan): Entry[] {
  return legalBases.map((basis, index) => {
    const { kind, number, date, issuer, title, cite, tail, join, lead, text } = basis
    return {
      path: ['legalBases', index],
      ...(number && { id: number }),
      text: basisWords(basis),
      fields: { kind, number, date: toldDay(date), issuer, title, cite, tail, join, lead, text },
    }
  })
}

function basisWords({ kind, number, title, text }: LegalBasis): string {
  return text ?? words([kind, number, title])
}

/** Nơi nhận, and the archive as their last line. */
export function recipientEntries({ recipients = [], archive }: Plan): Entry[] {
  return [
    ...recipients.map((text, index): Entry => ({ path: ['recipients', index], text, fields: { text } })),
    ...(archive === undefined
      ? []
      : [{ path: ['archive'], id: '(archive)', text: '', name: archive ?? '', fields: { archive } }]),
  ]
}

/** The signature blocks, from left to right. */
export function signatureEntries(plan: Plan): Entry[] {
  return signaturesOf(plan).map(({ signature: { lines, name }, path }, index) => ({
    path,
    id: `(signature ${index})`,
    text: '',
    name: name ?? toldLines(lines) ?? '',
    fields: { lines: toldLines(lines), name },
  }))
}

function words(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part).join(' ')
}
