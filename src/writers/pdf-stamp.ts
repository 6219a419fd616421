/**
 * A PDF whose file identifiers say what it is: the first is the hash of the document it was printed from, the second
 * that of its own bytes with blanks in its place. Every byte keeps its place.
 */
export async function stampedPdf(pdf: Uint8Array, from: Uint8Array): Promise<Uint8Array> {
  const place = identifiersIn(pdf)
  if (!place) return pdf
  const copy = new Uint8Array(pdf)
  copy.set(encoder.encode(await hashOf(from)), place.first)
  copy.set(encoder.encode(blank), place.second)
  copy.set(encoder.encode(await hashOf(copy)), place.second)
  return copy
}

/** Whether a PDF is, byte for byte, what `stampedPdf` made: signing it adds to it. */
export async function isStampedPdf(pdf: Uint8Array): Promise<boolean> {
  const place = identifiersIn(pdf)
  if (!place) return false
  const copy = new Uint8Array(pdf)
  copy.set(encoder.encode(blank), place.second)
  return (await hashOf(copy)) === identifierAt(pdf, place.second)
}

/** Whether a PDF is what was printed from a document, and unchanged since. */
export async function isPdfOf(pdf: Uint8Array, from: Uint8Array): Promise<boolean> {
  const place = identifiersIn(pdf)
  return !!place && identifierAt(pdf, place.first) === (await hashOf(from)) && (await isStampedPdf(pdf))
}

const encoder = new TextEncoder()

/** An identifier has 16 bytes, written as 32 digits. */
const length = 32
const blank = '0'.repeat(length)

/** The digits of the last two file identifiers (ISO 32000-1, 14.4), by their places. */
function identifiersIn(pdf: Uint8Array): { first: number; second: number } | undefined {
  const text = new TextDecoder('latin1').decode(pdf)
  const found = text
    .slice(text.lastIndexOf('/ID'))
    .match(/^\/ID\s*\[\s*<([0-9A-F]{32})>\s*<([0-9A-F]{32})>\s*\]/i)
  if (!found) return undefined
  const at = text.lastIndexOf('/ID')
  const first = at + found[0].indexOf('<') + 1
  return { first, second: at + found[0].lastIndexOf('<') + 1 }
}

function identifierAt(pdf: Uint8Array, at: number): string {
  return new TextDecoder('latin1').decode(pdf.subarray(at, at + length))
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return [...hash.subarray(0, length / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
