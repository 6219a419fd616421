import type { Localized } from '../diagnostic.ts'
import type { Plan } from '../plan/plan.ts'
import type { PaperParagraph, PaperRow } from './paper.ts'
import type { ImportQuestion } from './question.ts'

/** What a paper gives: a plan, and all that its reader was not sure of. */
export interface Imported {
  readonly plan: Plan
  readonly questions: readonly ImportQuestion[]
  readonly parts: readonly ImportPart[]
  /** What the paper says again and a plan says once: heads of a table that is cut by pages, page numbers. */
  readonly repeated: ReadonlySet<PaperParagraph | PaperRow>
  /** What no plan has a place for: the decision in front of it. */
  readonly outside: ReadonlySet<PaperParagraph | PaperRow>
  /** Words that say who leads and who supports, whose place the captions of two columns take. */
  readonly told: readonly string[]
  /** How many lines name units. */
  readonly unitLines: number
}

export const confidences = ['sure', 'look', 'guess'] as const
export type Confidence = (typeof confidences)[number]

/** A part of the document, and how sure it is that it was understood. */
export interface ImportPart {
  readonly name: Localized
  readonly confidence: Confidence
  /** Why it should be looked at. */
  readonly remark?: Localized
}
