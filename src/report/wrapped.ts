import { columnsOf } from './columns.ts'

/** A text in lines that fit so many columns, broken at blanks, and within a word only when it is too long. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, columns))) {
    const width = columnsOf(word)
    if (line !== '' && used + 1 + width > columns) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += width + (line === '' ? 0 : 1)
    line += line === '' ? word : ` ${word}`
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** A word in pieces of at most so many columns. */
function pieces(word: string, columns: number): string[] {
  if (columnsOf(word) <= columns) return [word]
  const found: string[] = []
  let piece = ''
  let used = 0
  const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' })
  for (const { segment } of letters.segment(word)) {
    const width = columnsOf(segment)
    if (piece !== '' && used + width > columns) {
      found.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += width
  }
  return [...found, piece]
}

/** A text cut where it gets too long to be read in a row, and how many letters more there are. */
export function cropped(text: string, most: number, more: (count: number) => string): string {
  if (text.length <= most) return text
  const head = text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
  const blank = head.lastIndexOf(' ')
  const shown = blank > most / 2 ? head.slice(0, blank) : head
  return `${shown}… ${more(text.length - shown.length)}`
}
