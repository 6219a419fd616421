import type { ParagraphLook } from './paragraph-look.ts'
import type { RunLook } from './run-look.ts'
import type { Section } from './sections.ts'

/** A Word document as it is printed: effective looks, nothing of how they came about. */
export interface PrintedDocument {
  readonly blocks: readonly Block[]
  /** All paragraphs of the body in order, those of tables and boxes among them; a paragraph's number is its place + 1. */
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
  readonly title: string
  /** The language that the document's properties name. */
  readonly language: string | undefined
  /** Where the tabulator stands by itself, in points. */
  readonly tabWidth: number
  readonly hasEvenPages: boolean
  readonly mirrorsMargins: boolean
  readonly hasTrackedChanges: boolean
}

export type Block = Paragraph | Table

/** Letters in one look, capitals as printed; `\n` is a soft break, `\t` a tabulator, `\f` a new page. */
export interface Piece {
  readonly text: string
  readonly look: RunLook
  /** Whether the file holds its marks apart from their letters. */
  readonly isDecomposed?: boolean
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly number: number
  /** Where it is written in its part. */
  readonly at: number | undefined
  readonly text: string
  readonly pieces: readonly Piece[]
  /** The number that a list prints before it. */
  readonly marker?: string
  readonly look: ParagraphLook
  readonly drawings: readonly Drawing[]
  /** The codes of its fields: `PAGE`. */
  readonly fields: readonly string[]
  readonly section: number
  readonly cell?: Cell
  /** Stands in a text box, apart from the flow of the page. */
  readonly inBox: boolean
  readonly startsPage: boolean
  /** Whether a page ends with it. */
  readonly endsPage: boolean
  /** How wide its lines may be, without its indents, in points. */
  readonly available: number
  /** The look of its end, which an empty paragraph has. */
  readonly endLook: RunLook
  readonly styleId: string | undefined
}

export interface Table {
  readonly kind: 'table'
  readonly number: number
  readonly rows: readonly Row[]
  readonly section: number
  readonly cell?: Cell
  /** In points, with what it is moved to the right; unknown where the program fits it to its words. */
  readonly width: number | undefined
  readonly indent: number
  /** Whether every cell has lines on all sides. */
  readonly isRuled: boolean
  /** Whether any cell has a line. */
  readonly hasLines: boolean
}

export interface Row {
  readonly cells: readonly Cell[]
  readonly isHeader: boolean
  readonly maySplit: boolean
}

export interface Cell {
  /** The number of its table among those of the document. */
  readonly table: number
  readonly row: number
  /** Among the cells of its row, from 0. */
  readonly index: number
  readonly span: number
  readonly blocks: Block[]
  readonly isRuled: boolean
  readonly hasLines: boolean
}

export interface Drawing {
  readonly kind: 'line' | 'picture' | 'box' | 'shape'
  /** Whether a line is of dots or dashes. */
  readonly isBroken?: boolean
  /** In points. */
  readonly width?: number
  readonly alternative: string
}
