import { readFileSync } from 'node:fs'

/** The words of the reference plan in reading order, without the traces of the converter. */
export function referenceWords(): string[] {
  return wordsOf(rejoined(readFileSync(referenceFile, 'utf8').normalize('NFC').split('\n')).join('\n'))
}

/** The reference words as a faithful output prints them. */
export function asPrinted(words: string[]): string[] {
  return allowedDifferences.reduce(
    (text, { reference, printed }) => replaced(text, wordsOf(reference), wordsOf(printed)),
    words,
  )
}

export interface AllowedDifference {
  readonly why: string
  readonly reference: string
  readonly printed: string
  readonly times: number
}

/** All that a faithful output may print otherwise than the reference, and how many times. */
export const allowedDifferences: readonly AllowedDifference[] = [
  {
    why: 'the quarter is spelt as official papers spell it',
    reference: 'QUÍ',
    printed: 'QUÝ',
    times: 4,
  },
  {
    why: 'one unit has one spelling',
    reference: 'HĐ TĐKT tỉnh.',
    printed: 'Hội đồng TĐKT tỉnh.',
    times: 1,
  },
  {
    why: 'one unit has one spelling',
    reference: 'HĐTĐKT tỉnh.',
    printed: 'Hội đồng TĐKT tỉnh.',
    times: 1,
  },
  {
    why: 'the unit of task 23 ends in a full stop like all others',
    reference: '23 Hướng dẫn tổng kết công tác TĐKT năm 2019 - Ban TĐKT, Sở Nội vụ',
    printed: '23 Hướng dẫn tổng kết công tác TĐKT năm 2019 - Ban TĐKT, Sở Nội vụ.',
    times: 1,
  },
]

/** How often a phrase stands in the words. */
export function timesIn(words: readonly string[], phrase: string): number {
  const wanted = wordsOf(phrase)

  return words.filter((_, index) => startsAt(words, wanted, index)).length
}

/** A text as its words. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** The lines with the pieces of the table put together: one header, a row per line, no row cut in two. */
function rejoined(lines: readonly string[]): string[] {
  const result: string[] = []
  let rows: string[][] = []

  for (const line of lines) {
    if (line.startsWith('|')) {
      rows = withRow(rows, line.split('|').slice(1, -1).map(plain))
    } else if (line.trim() !== '') {
      result.push(...rows.map((cells) => cells.join(' ')), plain(line))
      rows = []
    }
  }

  return [...result, ...rows.map((cells) => cells.join(' '))]
}

function withRow(rows: string[][], cells: string[]): string[][] {
  const [header] = rows
  const above = rows.at(-1)
  const isRule = cells.every((cell) => /^-+$/.test(cell))
  if (isRule || cells.join('|') === header?.join('|')) return rows

  const continuesAbove = cells[0] === '' && above !== undefined
  if (!continuesAbove) return [...rows, cells]

  return [...rows.slice(0, -1), above.map((cell, column) => `${cell} ${cells[column] ?? ''}`)]
}

function plain(text: string): string {
  return text
    .replace(/<br>/g, ' ')
    .replace(/<\/?b>/g, '')
    .replace(/\*+/g, '')
    .replace(/^#+ /, '')
    .trim()
}

function replaced(words: readonly string[], from: readonly string[], to: readonly string[]): string[] {
  const result: string[] = []
  let index = 0

  while (index < words.length) {
    const found = startsAt(words, from, index)
    result.push(...(found ? to : words.slice(index, index + 1)))
    index += found ? from.length : 1
  }

  return result
}

function startsAt(words: readonly string[], phrase: readonly string[], index: number): boolean {
  return phrase.every((word, offset) => words[index + offset] === word)
}

const referenceFile = new URL('ke-hoach-2019.txt', import.meta.url)
