/** Words that Markdown reads as these very words, at the start of a line too. */
export function escapedMarkdown(text: string, { startsLine }: { startsLine: boolean }): string {
  const escaped = text
    .replace(/[\\`*_~<$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\](?=[(:])/g, '\\]')
    .replace(/\t|^\s+|\s+$/g, (blanks) => [...blanks].map((blank) => `&#${blank.codePointAt(0)};`).join(''))
  return startsLine
    ? escaped.replace(/^(?=[#>+=|:[-])/, '\\').replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    : escaped
}
