/** A text that Markdown reads as these very words within a line or a cell, and makes no link of. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_~<$[\]&|@]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replace(/www(?=\.)/gi, '$&\\')
    .replace(/\p{Cc}|\p{Cs}/gu, '\ufffd')
}
