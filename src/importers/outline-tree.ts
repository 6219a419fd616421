import type { Localized } from '../diagnostic.ts'
import type { BodyBlock } from '../plan/plan.ts'
import type { Marker } from './markers.ts'
import type { PaperPlace } from './paper.ts'

/** How an entry is printed: as a title by its style, only bold or in capitals, as the name of a unit, or as text. */
export type EntryLook = 'heading' | 'bold' | 'unit' | 'plain'

/** What is known of an entry besides its number. */
export interface Entry {
  readonly look: EntryLook
  readonly place: PaperPlace
}

/** What counts the entries in it. */
export interface Container {
  readonly numbers: readonly number[]
  readonly children: OutlineChild[]
  count: number
}

/** A numbered entry with all that stands below it; without a marker it is a section without a number. */
export interface OutlineNode extends Container, Entry {
  readonly marker?: Marker
  readonly text: string
}

/** A line of a dashed list with all that stands below it. */
export interface OutlineDash {
  readonly kind: 'dash'
  readonly text: string
  /** How deep it lies in its list, where that is known. */
  readonly level: number | undefined
  readonly children: OutlineChild[]
}

/** A block that was already understood, and what is asked of it. */
export interface OutlineBlock {
  readonly kind: 'block'
  readonly block: BodyBlock
  readonly place: PaperPlace
  readonly asked?: Localized
}

/** What stands in an entry, in printed order. */
export type OutlineChild =
  | { readonly kind: 'node'; readonly node: OutlineNode }
  | OutlineBlock
  | { readonly kind: 'paragraph'; readonly text: string; readonly place: PaperPlace; readonly unfit?: string }
  | OutlineDash
