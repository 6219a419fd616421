/** A stretch of text in one look, or the end of a line. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  | { readonly kind: 'break' }

/** The closed set of what a page of a template can hold; `line` counts from 1 in the printed page. */
export type MarkupNode = { readonly line: number } & (
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'item'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'table'; readonly centered: readonly boolean[]; readonly rows: readonly MarkupRow[] }
  | {
      readonly kind: 'leaf'
      readonly name: string
      readonly options: readonly string[]
      readonly content: readonly Inline[]
    }
  | { readonly kind: 'container'; readonly name: string; readonly children: readonly MarkupNode[] }
)

/** The cells of a table's row. */
export type MarkupRow = readonly (readonly Inline[])[]

/** What a page holds, and whatever on it does not belong to our set of nodes. */
export interface Markup {
  readonly nodes: readonly MarkupNode[]
  readonly foreign: readonly Foreign[]
}

/** Something on a page that is none of ours, and its line. */
export interface Foreign {
  readonly line: number
  readonly what: 'unclosed' | 'stray-colons' | 'unknown'
  readonly text: string
}
