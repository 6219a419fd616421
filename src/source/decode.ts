import type { Diagnostic, Localized } from '../diagnostic.ts'
import { fileLimit } from './limits.ts'
import { encodingWords } from './words.ts'

/** The text of a UTF-8 file without its byte order mark, or why it cannot be read as text. */
export function decode(file: string, bytes: Uint8Array): { text: string; diagnostics: Diagnostic[] } {
  const refused = (code: string, message: Localized) => ({
    text: '',
    diagnostics: [{ code, severity: 'error' as const, message, file, range: { start: 0, end: 0 } }],
  })
  if (bytes.length > fileLimit) return refused('source/too-large', encodingWords.tooLarge)
  if (looksLikeUtf16(bytes)) return refused('source/utf-16', encodingWords.utf16)
  if (bytes.includes(0)) return refused('source/binary', encodingWords.binary)

  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] }
  } catch {
    return refused('source/not-utf-8', encodingWords.notUtf8(lineOfFirstBadByte(bytes)))
  }
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const sample = bytes.subarray(0, 512)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  return Math.max(...zeros) > sample.length / 5 && Math.min(...zeros) < sample.length / 50
}

/** A wrong byte decodes to U+FFFD, which a UTF-8 text of an office does not hold otherwise. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  const [before = ''] = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)
  return before.split('\n').length
}
