import type { Diagnostic } from '../diagnostic.ts'
import { slashed } from './address.ts'
import type { ReportedFile, ReportedText } from './report.ts'

/**
 * One mark for each finding of a file, in their order, by which a later report knows it again: its code, the keys
 * that lead to it and the words it points at, never its line or its place in a list. Equal ones are counted.
 */
export function fingerprints({ file, text, diagnostics }: ReportedFile): string[] {
  const met = new Map<string, number>()
  return diagnostics.map((found) => {
    const keys = (found.path ?? []).filter((step) => typeof step === 'string')
    const content = JSON.stringify([slashed(file), found.code, keys, markedWords(found, text)])
    const nth = (met.get(content) ?? 0) + 1
    met.set(content, nth)
    return hash(`${content} ${nth}`)
  })
}

/** What a finding points at, as far as it stands on the line where it begins. */
function markedWords({ range }: Diagnostic, text: ReportedText): string {
  const { line, column } = text.position(range.start)
  const end = text.position(range.end)
  return text.line(line).slice(column - 1, end.line === line ? end.column - 1 : undefined)
}

/** FNV-1a of 128 bits: not against forgers, only so that two texts hardly ever share one. */
function hash(text: string): string {
  let sum = offsetBasis
  for (const byte of new TextEncoder().encode(text)) {
    sum = BigInt.asUintN(128, (sum ^ BigInt(byte)) * prime)
  }
  return sum.toString(16).padStart(32, '0')
}

const offsetBasis = 0x6c62272e07bb014262b821756295c58dn
const prime = 0x0000000001000000000000000000013bn
