import type { Localized, Path } from '../diagnostic.ts'

/** The parts of a plan that are compared, in the order in which they are told. */
export const parts = [
  'head',
  'legalBases',
  'opening',
  'sections',
  'groups',
  'tasks',
  'units',
  'recipients',
  'signature',
] as const
export type Part = (typeof parts)[number]

/** What is not the same in two plans, part by part; a part without differences has none. */
export type PlanDifferences = Readonly<Record<Part, readonly Change[]>>

/** Something that stands in one plan only, or in both and not in the same way. */
export type Change =
  | { readonly kind: 'added'; readonly new: Place }
  | { readonly kind: 'dropped'; readonly old: Place }
  | Kept

export interface Kept {
  readonly kind: 'changed'
  readonly old: Place
  readonly new: Place
  /** Whether it stands in another group, or under another heading. */
  readonly moved: boolean
  /** Whether it stands before or after others of its group that it stood after or before. */
  readonly reordered: boolean
  readonly fields: readonly FieldChange[]
}

/** Where something stands, and by which words it is known. */
export interface Place {
  readonly path: Path
  readonly name: string
  /** The group of a task, the heading over a paragraph. */
  readonly group?: Localized
  /** A task's number as printed. */
  readonly number?: string
}

/** A text, blank when it is still to be filled; or the entries of a list. */
export type Value = string | readonly string[]

export interface FieldChange {
  /** The key of the plan file. */
  readonly field: string
  /** Nothing when the field did not stand there. */
  readonly old?: Value
  readonly new?: Value
  /** Whether nothing changed but that the years moved on with the plan's own. */
  readonly onlyYears: boolean
  /** The text word by word, when enough of it is the same to be read so. */
  readonly words?: readonly Stretch[]
}

/** A stretch of words that stands in both texts, or in one of them. */
export interface Stretch {
  readonly kind: 'same' | 'dropped' | 'added'
  readonly text: string
}

export function isSame(differences: PlanDifferences): boolean {
  return parts.every((part) => differences[part].length === 0)
}

/** Whether something only follows the plan from one year into another. */
export function followsYear(change: Change): boolean {
  return (
    change.kind === 'changed' &&
    !change.moved &&
    !change.reordered &&
    change.fields.every(({ onlyYears }) => onlyYears)
  )
}
