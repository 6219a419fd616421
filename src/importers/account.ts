import type { Localized } from '../diagnostic.ts'
import type { Section } from '../plan/plan.ts'
import type { Imported } from './imported.ts'
import type { Paper, PaperPlace } from './paper.ts'
import { wordsIn } from './paper-words.ts'
import { confidenceOf, type ImportPart } from './parts.ts'
import type { ImportQuestion } from './question.ts'
import type { WordLoss } from './word-loss.ts'

/** All that an import read, asks and left out: no word of the paper goes without being told here. */
export interface ImportAccount {
  readonly from: string
  readonly to: string
  /** Whether the paper has anything that a plan is known by; of another no plan is written. */
  readonly isPlan: boolean
  /** Its kind, where that is known and none of a plan: “Báo cáo”; a plan is written of it all the same. */
  readonly otherKind?: string
  readonly sections: number
  readonly groups: readonly { readonly name: string; readonly tasks: number }[]
  readonly tasks: number
  readonly units: number
  readonly unitLines: number
  readonly bases: number
  readonly recipients: number
  readonly signatures: number
  readonly words: {
    readonly inPaper: number
    readonly inPlan: number
    readonly repeated: number
    readonly signedMarks: number
    readonly draftMarks: number
    readonly replaced: number
    readonly missing: number
  }
  /** What the plan does not print, with its place in the paper. */
  readonly left: readonly { readonly place: PaperPlace; readonly words: string }[]
  /** What other words stand for in the plan: captions of columns, a number put right. */
  readonly replaced: ImportAccount['left']
  /** Numbers of pages, which are in no plan. */
  readonly pageNumbers: ImportAccount['left']
  /** “(Đã ký)” and the like, which a plan does not say. */
  readonly signedMarks: ImportAccount['left']
  /** “DỰ THẢO” above the text, which is not the plan's to say. */
  readonly draftMarks: ImportAccount['left']
  /** What the template prints and the paper does not say. */
  readonly added: readonly string[]
  readonly remarks: readonly {
    readonly message: Localized
    readonly place?: PaperPlace
    readonly isLoss: boolean
  }[]
  readonly parts: readonly ImportPart[]
  readonly questions: readonly ImportQuestion[]
  /** What is wrong with the plan beyond what its questions leave open. */
  readonly errors: number
}

/** Whether a paper is in its plan whole, and the plan is one that can be worked with. */
export function isWhole({ isPlan, otherKind, words, remarks, errors }: ImportAccount): boolean {
  const isOne = isPlan && otherKind === undefined
  return isOne && words.missing === 0 && errors === 0 && !remarks.some(({ isLoss }) => isLoss)
}

interface AccountFacts {
  readonly paper: Paper
  readonly to: string
  readonly imported: Imported
  /** What is asked of the words that the plan does not print. */
  readonly lossQuestions: readonly ImportQuestion[]
  readonly loss: WordLoss
  readonly signedMarks: ImportAccount['left']
  readonly draftMarks: ImportAccount['left']
  /** Numbers of pages that are already out of the paper. */
  readonly loosePages: ImportAccount['left']
  readonly wordsIn: number
  readonly wordsRepeated: number
  readonly errors: number
}

/** Counts what was read. */
export function importAccountOf(facts: AccountFacts): ImportAccount {
  const {
    paper,
    to,
    imported,
    lossQuestions,
    loss,
    signedMarks,
    draftMarks,
    loosePages,
    wordsIn: ofText,
    wordsRepeated,
    errors,
  } = facts
  const { plan, isPlan, questions, unitLines, pageNumbers } = imported
  const replaced = wordCount(loss.replaced)
  const marked = wordCount(signedMarks)
  const ofDraft = wordCount(draftMarks)
  const ofPages = wordCount(loosePages)
  const groups = (plan.schedule ?? []).map(({ label, quarter, month, topic, campaign, tasks }) => ({
    name:
      label ?? topic ?? campaign?.name ?? (quarter === undefined ? String(month ?? '') : `Quý ${quarter}`),
    tasks: tasks.length,
  }))
  return {
    from: paper.file,
    to,
    isPlan,
    ...(imported.otherKind !== undefined && { otherKind: imported.otherKind }),
    sections: sectionCount(plan.sections),
    groups,
    tasks: groups.reduce((sum, { tasks }) => sum + tasks, 0),
    units: Object.keys(plan.units ?? {}).length,
    unitLines,
    bases: (plan.legalBases ?? []).length,
    recipients: (plan.recipients ?? []).length,
    signatures: plan.signature === undefined ? 0 : [plan.signature].flat().length,
    words: {
      inPaper: ofText + marked + ofDraft + ofPages,
      inPlan: ofText - wordsRepeated - replaced - loss.missingCount,
      repeated: wordsRepeated + ofPages,
      signedMarks: marked,
      draftMarks: ofDraft,
      replaced,
      missing: loss.missingCount,
    },
    left: loss.missing,
    replaced: loss.replaced,
    pageNumbers: [...pageNumbers, ...loosePages],
    signedMarks,
    draftMarks,
    added: loss.added,
    remarks: paper.remarks.map(({ message, place, isLoss }) => ({
      message,
      isLoss,
      ...(place && { place }),
    })),
    parts: confidenceOf(
      imported,
      loss.missing.map(({ place }) => place),
    ),
    questions: [...lossQuestions, ...questions],
    errors,
  }
}

function wordCount(some: ImportAccount['left']): number {
  return some.reduce((sum, { words }) => sum + wordsIn(words).length, 0)
}

function sectionCount(sections: readonly Section[]): number {
  return sections.reduce(
    (sum, { title, sections: inner = [] }) => sum + (title === undefined ? 0 : 1) + sectionCount(inner),
    0,
  )
}
