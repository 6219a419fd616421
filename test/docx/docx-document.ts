/** A DOCX with the formatting that a reader sees; lengths are twips, font sizes points. */
export interface DocxDocument {
  readonly sections: readonly Section[]
  /** The body in order, over all sections. */
  readonly blocks: readonly Block[]
  /** The language of text that names no other. */
  readonly language: string | undefined
  readonly properties: CoreProperties
  /** Whether headers of type `even` are in use at all. */
  readonly evenAndOddHeaders: boolean
  /** What the document uses and these readers do not resolve, as `part: feature`. */
  readonly unresolved: readonly string[]
}

/** What `docProps/core.xml` says, word for word. */
export interface CoreProperties {
  readonly title: string | undefined
  readonly creator: string | undefined
  readonly created: string | undefined
  readonly modified: string | undefined
  readonly language: string | undefined
}

/** A run of pages with one page setup. */
export interface Section {
  readonly breakType: string
  readonly pageWidth: number
  readonly pageHeight: number
  readonly orientation: 'portrait' | 'landscape'
  readonly margins: Readonly<
    Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer' | 'gutter', number>
  >
  /** Whether the first page has a header and footer of its own (`w:titlePg`). */
  readonly titlePage: boolean
  readonly pageNumberStart: number | undefined
  readonly headers: HeaderFooters
  readonly footers: HeaderFooters
  readonly blocks: readonly Block[]
}

/** Headers or footers by type, with those that an earlier section hands down. */
export type HeaderFooters = Readonly<Partial<Record<'default' | 'first' | 'even', HeaderFooter>>>

/** One header or footer part. */
export interface HeaderFooter {
  readonly part: string
  /** Its paragraphs in order, those in tables too. */
  readonly paragraphs: readonly Paragraph[]
}

/** A piece of a body, cell, header or footer. */
export type Block = Paragraph | Table

/** A paragraph as it looks, whatever style or direct formatting made it so. */
export interface Paragraph extends ParagraphFormat {
  readonly kind: 'paragraph'
  /** The text shown: a tab is \t, a line break \n, a page or column break \f. */
  readonly text: string
  readonly styleId: string | undefined
  readonly styleName: string | undefined
  /** Whether the paragraph itself names a style that exists. */
  readonly hasOwnParagraphStyle: boolean
  /** Names of the properties set directly on runs (`sz`, `b`), without the character style. */
  readonly directRunFormatting: readonly string[]
  /** Automatic numbering; its label is not part of the text. */
  readonly numbering: Numbering | undefined
  readonly runs: readonly Run[]
  /** The fields that begin in this paragraph. */
  readonly fields: readonly Field[]
}

/** The effective paragraph properties. */
export interface ParagraphFormat {
  /** 0 is the highest heading; body text has none. */
  readonly outlineLevel: number | undefined
  /** `left`, `center`, `right`, `both`, `distribute` …; `start` and `end` count as left and right. */
  readonly align: string
  /** Negative for a hanging indent. */
  readonly indentFirstLine: number
  readonly indentLeft: number
  readonly indentRight: number
  readonly spacingBefore: number
  readonly spacingAfter: number
  /** No space between this paragraph and neighbours of its style. */
  readonly contextualSpacing: boolean
  /** 240ths of a line under the rule `auto`, otherwise twips. */
  readonly line: number
  readonly lineRule: 'auto' | 'exact' | 'atLeast'
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly widowControl: boolean
  readonly pageBreakBefore: boolean
  readonly borders: Borders<Side>
}

/** The four edges of a box. */
export type Side = 'top' | 'bottom' | 'left' | 'right'

/** The lines that are drawn; an edge without a line is undefined. */
export type Borders<Edge extends string> = Readonly<Record<Edge, Border | undefined>>

/** A drawn line. */
export interface Border {
  /** `single`, `double` … */
  readonly style: string
  /** Thickness in points. */
  readonly size: number
  readonly color: string
}

/** A level of an automatic list. */
export interface Numbering {
  readonly id: string
  readonly level: number
  /** `decimal`, `bullet` … */
  readonly format: string | undefined
  /** The label's pattern, such as `%1.`. */
  readonly pattern: string | undefined
}

/** A stretch of text; `text` is empty for runs that only steer a field. */
export interface Run extends RunFormat {
  readonly text: string
  readonly characterStyleId: string | undefined
}

/** The effective run properties. */
export interface RunFormat {
  /** The font of basic Latin letters; undefined where the document leaves it to the program. */
  readonly font: string | undefined
  /** The font of other Latin letters, so of most Vietnamese ones. */
  readonly fontHighAnsi: string | undefined
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** `none`, `single` … */
  readonly underline: string
  readonly caps: boolean
  readonly smallCaps: boolean
  /** Six hexadecimal digits in upper case, or `auto`. */
  readonly color: string
  readonly language: string | undefined
}

/** A field and what the file shows for it until a program computes it anew. */
export interface Field {
  /** The first word of its instruction in upper case: `PAGE`, `NUMPAGES`. */
  readonly field: string
  readonly cachedResult: string
}

/** A table. */
export interface Table {
  readonly kind: 'table'
  readonly styleId: string | undefined
  readonly columnWidths: readonly number[]
  readonly width: Width | undefined
  readonly align: string
  readonly layout: 'fixed' | 'autofit'
  readonly borders: Borders<Side | 'insideHorizontal' | 'insideVertical'>
  readonly cellMargins: Readonly<Record<Side, number>>
  readonly rows: readonly TableRow[]
}

/** A row of a table. */
export interface TableRow {
  /** Whether the row repeats on each page (`w:tblHeader`). */
  readonly isHeader: boolean
  readonly cantSplit: boolean
  readonly cells: readonly TableCell[]
}

/** A cell; one that continues a vertical merge stands in the row with its own, empty content. */
export interface TableCell {
  readonly gridSpan: number
  readonly verticalMerge: 'restart' | 'continue' | undefined
  readonly width: Width | undefined
  /** The cell's own lines over those of the table. */
  readonly borders: Borders<Side>
  /** The cell's own margins over those of the table. */
  readonly margins: Readonly<Record<Side, number>>
  readonly blocks: readonly Block[]
}

/** A preferred width in twips (`dxa`) or in percent (`pct`). */
export interface Width {
  readonly value: number
  readonly unit: 'dxa' | 'pct' | 'auto' | 'nil'
}
