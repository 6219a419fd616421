/** The sign that some editors put at the beginning of a file; it is no part of its text. */
export const byteOrderMark = '\ufeff'

/** The byte order mark that a file begins with, or nothing. */
export function markOf(bytes: Uint8Array): string {
  const mark = new TextEncoder().encode(byteOrderMark)
  return mark.every((byte, index) => bytes[index] === byte) ? byteOrderMark : ''
}
