import type { PaperBlock, PaperPlace } from '../paper.ts'

/** A row while its table is read, when cells above may still grow into it. */
export interface OpenRow {
  readonly cells: OpenCell[]
  readonly isHeader?: boolean
  readonly place: PaperPlace
}

export interface OpenCell {
  readonly column: number
  columnSpan: number
  rowSpan: number
  readonly blocks: readonly PaperBlock[]
}

const widest = 1000

/** How many columns or rows a cell covers, of a number that may be anything. */
export function spanOf(value: string | undefined): number {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? 1 : Math.min(widest, Math.max(1, number))
}
