import type { Paragraph, Section, Table, TableRow } from '../docx/docx-document.ts'
import type { Word } from '../docx/pages.ts'

/** A word with the page it stands on, counted from 0. */
export interface PlacedWord extends Word {
  readonly page: number
}

/** A paragraph of the DOCX and its words as printed; a word that was broken is several. */
export interface PlacedParagraph {
  readonly kind: 'paragraph'
  readonly paragraph: Paragraph
  readonly words: readonly PlacedWord[]
}

export interface PlacedTable {
  readonly kind: 'table'
  readonly table: Table
  readonly rows: readonly PlacedRow[]
  /** The pages on which the rows of the head stand, by nature or again. */
  readonly headPages: readonly number[]
  readonly words: readonly PlacedWord[]
}

export interface PlacedRow {
  readonly row: TableRow
  readonly cells: readonly PlacedCell[]
  readonly words: readonly PlacedWord[]
}

/** A cell with its left and right edge in points. */
export interface PlacedCell extends Stretch {
  readonly blocks: readonly PlacedBlock[]
  readonly words: readonly PlacedWord[]
}

export type PlacedBlock = PlacedParagraph | PlacedTable

/** A stretch of a line in points from the left edge of the page. */
export interface Stretch {
  readonly left: number
  readonly right: number
}

export interface PlacedSection {
  readonly section: Section
  readonly blocks: readonly PlacedBlock[]
  readonly firstPage: number
  readonly lastPage: number
  /** The words above and below the body, so of header and footer. */
  readonly outside: readonly PlacedWord[]
}

/** Whether lines are seen between the rows; the first row is then the head. */
export function isRuled({ borders }: Table): boolean {
  return borders.insideHorizontal !== undefined
}

/** All paragraphs, those in cells too. */
export function paragraphsIn(blocks: readonly PlacedBlock[]): PlacedParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  )
}

/** The pages on which words stand, in order. */
export function pagesOf(words: readonly PlacedWord[]): number[] {
  return [...new Set(words.map(({ page }) => page))].sort((one, other) => one - other)
}

/** Words in reading order: page by page, line by line. */
export function inReadingOrder(words: readonly PlacedWord[]): PlacedWord[] {
  return linesOf(words).flat()
}

/** Words as lines, each from left to right. */
export function linesOf(words: readonly PlacedWord[]): PlacedWord[][] {
  const lines: PlacedWord[][] = []
  for (const word of words.toSorted((one, other) => one.page - other.page || middle(one) - middle(other))) {
    const line = lines.at(-1)
    const [first] = line ?? []
    const halfLine = (word.yMax - word.yMin) / 2
    if (line && first?.page === word.page && middle(word) - middle(first) < halfLine) line.push(word)
    else lines.push([word])
  }
  return lines.map((line) => line.toSorted((one, other) => one.xMin - other.xMin))
}

export function middle({ yMin, yMax }: Word): number {
  return (yMin + yMax) / 2
}

export const pointsPerMillimetre = 72 / 25.4
export const twipsPerPoint = 20
