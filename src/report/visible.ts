/** A tab as one blank, controls as a sign: a text must not move the reader's cursor. */
export function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

/** A text of several lines on one, so that it fits a row; blank lines say nothing there. */
export function onOneLine(text: string): string {
  const lines = text.split(/[\n\r\u2028\u2029]+/).map((line) => visible(line.trim()))
  return lines.filter((line) => line !== '').join(' / ')
}
