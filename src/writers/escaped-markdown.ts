/** Words that Markdown reads as these very words; a number or letter that counts a line stays as it is. */
export function escapedMarkdown(text: string, { startsLine }: { startsLine: boolean }): string {
  const escaped = text
    .replace(/[\\`*_~<$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\](?=[(:])/g, '\\]')
    .replaceAll('\t', '&#9;')
    .replace(/^ +| +$/g, (blanks) => '&#32;'.repeat(blanks.length))
  return startsLine ? escaped.replace(/^(?=[#>+=|:[-])/, '\\').replace(/^(\d{3,9})([.)])/, '$1\\$2') : escaped
}
