import type { Localized, Path } from '../diagnostic.ts'
import type { Value } from './plan-differences.ts'

/** One thing of a plan that is looked for in the other: a task, a paragraph, a legal basis. */
export interface Entry {
  readonly path: Path
  /** What makes it the same in both plans, whatever its words are. */
  readonly id?: string
  /** The words by which it is found again; without any it is found by its id alone. */
  readonly text: string
  /** The words by which it is called, when they are not those. */
  readonly name?: string
  readonly group?: Group
  readonly number?: string
  readonly fields: Readonly<Record<string, Value | null | undefined>>
}

/** What entries stand in; groups of two plans with one key are the same. */
export interface Group {
  readonly key: string
  /** None when they stand in nothing but the plan. */
  readonly name?: Localized
}
