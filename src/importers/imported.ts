import type { Plan } from '../plan/plan.ts'
import type { PaperParagraph, PaperPlace, PaperRow } from './paper.ts'
import type { ImportQuestion } from './question.ts'

/** What a paper gives: a plan, and all that its reader was not sure of. */
export interface Imported {
  readonly plan: Plan
  /** Whether the paper has anything that a plan is known by. */
  readonly isPlan: boolean
  /** Its kind, where that is known and none of a plan: “Báo cáo”. */
  readonly otherKind?: string
  readonly questions: readonly ImportQuestion[]
  readonly hasTitle: boolean
  readonly hasHead: boolean
  readonly hasSections: boolean
  /** What the paper says again and a plan says once: heads of a table that is cut by pages, page numbers. */
  readonly repeated: ReadonlySet<PaperParagraph | PaperRow>
  /** Numbers of pages, which are in no plan. */
  readonly pageNumbers: readonly { readonly place: PaperPlace; readonly words: string }[]
  /** What no plan has a place for: the decision in front of it, the head of a page of the web. */
  readonly outside: ReadonlySet<PaperParagraph | PaperRow>
  /** Where the recipients and the signature stand in the paper. */
  readonly ending?: { readonly from: number; readonly to: number }
  /** Words whose place others take: “chủ trì, phối hợp với” the captions of two columns, a damaged number its own. */
  readonly told: readonly string[]
  /** How many lines name units. */
  readonly unitLines: number
}
