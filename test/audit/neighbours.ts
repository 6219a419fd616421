import type { GoodName } from './goods.ts'
import type { Change } from './mutants.ts'
import { headNeighbours } from './neighbours/head.ts'
import { textNeighbours } from './neighbours/text.ts'
import type { Edit } from './parts.ts'

/** A change after which the form is still right: at the border of what is allowed, or another way to say the same. */
export interface Neighbour extends Change {
  /** The element that is near its border. */
  readonly near: string
}

/** A document, the part that is changed, the element nearby, the change in words, and the change. */
export type NeighbourRow = readonly [good: GoodName, part: string, near: string, name: string, edit: Edit]

/** All neighbours. */
export const neighbours: readonly Neighbour[] = [...headNeighbours, ...textNeighbours].map(
  ([good, part, near, name, edit]) => ({ name, good, near, edits: { [part]: edit } }),
)
