/** Words that Markdown reads as these very words; a number or letter that counts a line stays as it is. */
export function escapedMarkdown(text: string, { startsLine }: { startsLine: boolean }): string {
  const escaped = text
    .replace(/[\\`*_~<$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\](?=[(:])/g, '\\]')
    .replace(/\t|^\s+|\s+$/g, (blanks) => [...blanks].map((blank) => `&#${blank.codePointAt(0)};`).join(''))
  return startsLine ? escaped.replace(/^(?=[#>+=|:[-])/, '\\').replace(/^(\d{3,9})([.)])/, '$1\\$2') : escaped
}
