import type { Format } from '../format/format.ts'
import type { Inline } from '../markup/markup.ts'

/** A whole document: its blocks in reading order and the format that says how each looks. */
export interface Document {
  readonly author: string
  readonly title: string
  readonly format: Format
  readonly blocks: readonly Block[]
}

export type Block = Heading | Paragraph | Item | Table | Columns | Landscape | PageBreak

/** A section's title; its style is `muc-1` to `muc-3`. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly content: readonly Inline[]
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly style: string
  /** Space above it beside that of its style, in points. */
  readonly lowered?: number
  readonly content: readonly Inline[]
}

/** A line of a dashed list; without a style of its own it is `gach-1` or `gach-2`. */
export interface Item {
  readonly kind: 'item'
  readonly level: 1 | 2
  readonly style: string
  readonly content: readonly Inline[]
}

export interface Table {
  readonly kind: 'table'
  readonly centered: readonly boolean[]
  readonly head: readonly Cell[]
  readonly rows: readonly Row[]
}

export type Cell = readonly Inline[]

/** A row of cells, or one cell that spans the table and names what follows. */
export interface Row {
  readonly spans: boolean
  readonly cells: readonly Cell[]
}

/** Parts set side by side; `layout` names their widths in the format. Parts of one layout in a row are rows of one table. */
export interface Columns {
  readonly kind: 'columns'
  readonly layout: string
  /** Their widths in points, where they are not those of the format. */
  readonly widths?: readonly number[]
  /** May go on over a page's end, though its layout stays together. */
  readonly splits?: boolean
  readonly columns: readonly (readonly Block[])[]
}

/** From here on pages lie on their side, each part of the document on a new page. */
export interface Landscape {
  readonly kind: 'landscape'
}

/** From here on a new upright page. */
export interface PageBreak {
  readonly kind: 'page-break'
}

/** The words of a stretch of text, a line end as a blank line end. */
export function plainText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.kind === 'break' ? '\n' : inline.text)).join('')
}
