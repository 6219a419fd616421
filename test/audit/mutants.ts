import type { GoodName } from './goods.ts'
import { annexMutants } from './mutants/annex.ts'
import { bodyMutants } from './mutants/body.ts'
import { closingMutants } from './mutants/closing.ts'
import { documentMutants } from './mutants/document.ts'
import { letterheadMutants } from './mutants/letterhead.ts'
import { pageMutants } from './mutants/page.ts'
import { titleMutants } from './mutants/title.ts'
import type { Edit, Parts } from './parts.ts'

/** One thing changed in a good document. */
export interface Change {
  /** What was done, in words. */
  readonly name: string
  readonly good: GoodName
  /** What is done to each part that the change touches. */
  readonly edits: Readonly<Record<string, Edit>>
  /** Why Microsoft's validator will not take the document, where it will not. */
  readonly invalid?: string
}

/** A change after which the form is wrong. */
export interface Mutant extends Change {
  /** The only element that may and must be found. */
  readonly element: string
}

/** All mutants. */
export const mutants: readonly Mutant[] = [
  ...pageMutants,
  ...documentMutants,
  ...letterheadMutants,
  ...titleMutants,
  ...bodyMutants,
  ...closingMutants,
  ...annexMutants,
]

/** The parts of a good document after a change; each edit must change its part. */
export function spoilt(parts: Parts, { edits }: Change): Parts {
  const all = new Map(parts)
  for (const [name, edit] of Object.entries(edits)) {
    const before = all.get(name)
    if (before === undefined) throw new Error(`There is no ${name}.`)
    const after = edit(before)
    if (after === before) throw new Error(`Nothing was changed in ${name}.`)
    all.set(name, after)
  }
  return all
}
