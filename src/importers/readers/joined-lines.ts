import { beginsItem } from './line-ends.ts'

/** The lines of a cell as one text: a line goes on in the next, unless that begins an item or one is empty. */
export function joinedLines(lines: readonly string[]): string {
  let text = ''
  let isOpen = false
  for (const line of lines.map((line) => line.trim())) {
    if (line !== '') text += text === '' ? line : `${isOpen && !beginsItem(line) ? ' ' : '\n'}${line}`
    isOpen = line !== '' && !line.endsWith('\\')
    text = text.replace(/\\$/, '')
  }
  return text
}
