/** A tab as one blank, controls as a sign: a text must not move the reader's cursor, nor turn what follows. */
export function visible(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}|\p{Cs}|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

/** The same for a text of several lines, which stay lines. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n')
}

/** A text of several lines on one, so that it fits a row; blank lines say nothing there. */
export function onOneLine(text: string): string {
  const lines = text.split(/[\n\r\u2028\u2029]+/).map((line) => visible(line.trim()))
  return lines.filter((line) => line !== '').join(' / ')
}
