import type { GoodName } from '../goods.ts'
import type { Mutant } from '../mutants.ts'
import type { Edit } from '../parts.ts'

/** Makes mutants of one good document by edits of one of its parts. */
export function mutantsOf(good: GoodName, part: string, ...rows: readonly Row[]): Mutant[] {
  return rows.map(([element, name, edit]) => ({ name, good, element, edits: { [part]: edit } }))
}

/** The element that must be found, the change in words, and the change. */
export type Row = readonly [element: string, name: string, edit: Edit]

/** The parts that most changes touch. */
export const body = 'word/document.xml'
export const styles = 'word/styles.xml'
