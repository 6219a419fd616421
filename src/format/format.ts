/** Thể thức: the looks of an official document as data, with the article that says so beside each number. */
export interface Format {
  readonly id: string
  readonly name: string
  /** First and last day on which a document signed then takes this form. */
  readonly validFrom: string
  readonly validTo?: string
  readonly font: Sourced & { readonly name: string }
  readonly page: Page
  readonly pageNumber: Sourced & {
    readonly at: 'header' | 'footer'
    readonly align: 'left' | 'center' | 'right'
    readonly firstPage: boolean
  }
  /** A sample marker for each level of numbering: `I.`, `1.`, `a)`. */
  readonly numbering: Sourced & { readonly markers: readonly string[] }
  /** The signs that close each line of căn cứ and the last one. */
  readonly legalBases: Sourced & { readonly ending: string; readonly lastEnding: string }
  /** Parts set side by side: the widths of their columns in percent of the text. */
  readonly columns: Readonly<Record<string, ColumnLayout>>
  readonly table: TableLook
  readonly styles: Readonly<Record<StructuralStyle, Style> & Record<string, Style>>
  /** Where the law speaks of what is measured in a document and stands beside no style: `date/leading-zero`. */
  readonly elements?: Readonly<Record<string, ElementLaw>>
}

/** The law of one element of form. */
export interface ElementLaw extends Sourced {
  /** Sizes of Quốc hiệu, Tiêu ngữ and the date that go together, in points. */
  readonly sets?: readonly (readonly number[])[]
  /** Lines set to an exact height may be as low as this, in points. */
  readonly exactFrom?: number
}

/** Where a number comes from; `sure: false` when the article is recalled or inferred, not read. */
export interface Sourced {
  readonly article?: string
  readonly sure?: boolean
}

/** Paper and margins in millimetres. */
export interface Page extends Sourced {
  readonly width: number
  readonly height: number
  readonly margins: Margins
  readonly headerDistance: number
  readonly footerDistance: number
  readonly allowed?: Readonly<Partial<Record<keyof Margins, readonly [number, number]>>>
}

export interface Margins {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface ColumnLayout extends Sourced {
  readonly widths: readonly number[]
  /** Space above, in points. */
  readonly before?: number
  /** Stays on one page, with the end of the text before it. */
  readonly together?: boolean
}

/** Ruled tables: space above, padding at the sides of a cell and thickness of the rules, in points. */
export interface TableLook extends Sourced {
  readonly before: number
  readonly padding: number
  readonly rule: number
}

export type Align = 'left' | 'center' | 'right' | 'both'

/** How one kind of paragraph looks; sizes and spacing in points, indents in millimetres. */
export interface Style extends Sourced {
  /** The name Word shows in its list of styles. */
  readonly name: string
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
  /** Printed in real capital letters. */
  readonly capitals?: boolean
  readonly align?: Align
  readonly firstLine?: number
  readonly left?: number
  readonly before?: number
  readonly after?: number
  /** Line spacing in lines; 1 is single. */
  readonly lines?: number
  readonly keepNext?: boolean
  /** Never broken where its column can give way or smaller letters help. */
  readonly oneLine?: boolean
  /** 0 is the document's title; 1–3 are sections, which the navigation pane lists. */
  readonly outline?: number
  /**
   * The rule drawn below, `gap` points under the text: as long as the text, or a part of its longest line.
   */
  readonly line?: { readonly length: 'text' | number; readonly gap: number }
  readonly allowed?: Readonly<Partial<Record<'size' | 'line' | 'firstLine' | 'before' | 'lines', Allowed>>>
}

/** What the law allows: from–to, one of some values, or anything from a least value on. */
export type Allowed =
  | readonly [number, number]
  | { readonly oneOf: readonly number[] }
  | { readonly atLeast: number }

/** The styles every document needs because its structure names them, not the template. */
export const structuralStyles = [
  'noi-dung',
  'muc-1',
  'muc-2',
  'muc-3',
  'gach-1',
  'gach-2',
  'dau-bang',
  'o-bang',
  'hang-nhom',
  'so-trang',
] as const
export type StructuralStyle = (typeof structuralStyles)[number]

/** The style of that name; a page's styles have been checked against the format before it is written. */
export function styleOf({ styles }: Format, name: string): Style {
  return (Object.hasOwn(styles, name) ? styles[name] : undefined) ?? styles['noi-dung']
}
