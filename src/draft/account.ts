import type { Localized, Path } from '../diagnostic.ts'
import type { Question } from './question.ts'
import type { SpanClass } from './span.ts'

/** All that a draft changed, asks and leaves to be filled: nothing is changed that does not stand here. */
export interface Account {
  /** The plan that it was made from, and the file of the draft. */
  readonly from: string
  readonly to: string
  readonly year: number
  /** In the order of the draft. */
  readonly changes: readonly AccountedChange[]
  readonly questions: readonly AccountedQuestion[]
  readonly bases: readonly BaseState[]
}

/** One value before and after; an empty text is a blank, and what was dropped has no `after`. */
export interface AccountedChange {
  readonly path: Path
  /** Where it stands, in words: “Nhiệm vụ 3”, “Căn cứ 2”. */
  readonly place: Localized
  /** The line in the draft; of what was dropped, that in the plan it was made from. */
  readonly line: number
  readonly before: string
  readonly after?: string
  readonly class: SpanClass
  readonly reason: Localized
}

/** A question with its place, and the answer that was given to it, if any. */
export interface AccountedQuestion extends Question {
  readonly place: Localized
  readonly line: number
  readonly answer?: string
}

/** A legal basis on the first day of the new plan. */
export interface BaseState {
  readonly path: Path
  readonly line: number
  /** As it is cited: “Nghị định số 91/2017/NĐ-CP ngày 31/7/2017”. */
  readonly name: string
  readonly state: 'in-force' | 'expired' | 'not-in-force' | 'unknown' | 'to-fill'
  /** What is known of it at that day, from the registry or from its period. */
  readonly remark: Localized
  /** What may take its place, from the registry; never put in by itself. */
  readonly suggestions: readonly string[]
}
