type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The text of a part, which is UTF-8, or UTF-16 with its mark in front; the mark is left out. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
}

/** A text as bytes in the encoding of another part, with the mark in front that the other one has. */
export function bytesLike(part: Uint8Array, text: string): Uint8Array {
  const encoding = encodingOf(part)
  const isMarked = encoding !== 'utf-8' || (part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf)
  const whole = isMarked ? `\ufeff${text}` : text
  if (encoding === 'utf-8') return new TextEncoder().encode(whole)
  const bytes = new Uint8Array(whole.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < whole.length; at += 1) {
    view.setUint16(at * 2, whole.charCodeAt(at), encoding === 'utf-16le')
  }
  return bytes
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
