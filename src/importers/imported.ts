import type { Localized } from '../diagnostic.ts'
import type { Plan } from '../plan/plan.ts'
import type { PaperParagraph, PaperPlace, PaperRow } from './paper.ts'
import type { ImportQuestion } from './question.ts'

/** What a paper gives: a plan, and all that its reader was not sure of. */
export interface Imported {
  readonly plan: Plan
  readonly questions: readonly ImportQuestion[]
  readonly parts: readonly ImportPart[]
  /** What the paper says again and a plan says once: heads of a table that is cut by pages, page numbers. */
  readonly repeated: ReadonlySet<PaperParagraph | PaperRow>
  /** Numbers of pages, which are in no plan. */
  readonly pageNumbers: readonly { readonly place: PaperPlace; readonly words: string }[]
  /** What no plan has a place for: the decision in front of it, the head of a page of the web. */
  readonly outside: ReadonlySet<PaperParagraph | PaperRow>
  /** Words whose place others take: “chủ trì, phối hợp với” the captions of two columns, a damaged number its own. */
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
