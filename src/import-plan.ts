import { buildDocument } from './build-document.ts'
import { checkPlan, type Yardstick } from './check-plan.ts'
import type { Diagnostic, Language } from './diagnostic.ts'
import { type Block, plainText } from './document/document.ts'
import { formatFor } from './format/formats.ts'
import { type ImportAccount, importAccountOf } from './importers/account.ts'
import { repairedPaper, withDoubts } from './importers/damage-questions.ts'
import { withPutIn } from './importers/finding-questions.ts'
import type { Imported } from './importers/imported.ts'
import { withLineTables } from './importers/line-tables.ts'
import { withoutLooseMarks } from './importers/loose-marks.ts'
import type { Paper } from './importers/paper.ts'
import { paperWords, type Word, wordsIn } from './importers/paper-words.ts'
import { planText } from './importers/plan-text.ts'
import type { ImportQuestion } from './importers/question.ts'
import { recognise } from './importers/recognise.ts'
import { withoutSignedMarks } from './importers/signed-marks.ts'
import { type WordLoss, withOutside, wordLoss } from './importers/word-loss.ts'
import { provinceNames } from './legal/administration.ts'
import type { Template } from './markup/template.ts'
import { dayOfForm } from './plan/period.ts'
import type { Plan } from './plan/plan.ts'
import { readSource } from './source/read-source.ts'

/** What a paper is imported for. */
export interface ImportOrder {
  readonly paper: Paper
  /** The file of the plan. */
  readonly to: string
  readonly language: Language
  /** The format that the plan is to name. */
  readonly format?: string
}

/** A plan as the text of its file, and the account of all that was read, asked and left out. */
export interface ImportedPlan {
  readonly text: string
  readonly account: ImportAccount
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes a plan out of a paper: its parts are recognised, the plan is judged as any other and what is found in it is
 * asked at its place, then it is printed and its words are compared with those of the paper, so that nothing is lost
 * in silence.
 */
export function importPlan(
  order: ImportOrder,
  tools: Yardstick & { readonly template: Template },
): ImportedPlan {
  const { to, language, format } = order
  const loose = withoutLooseMarks(withLineTables(repairedPaper(order.paper)))
  const { paper, marks } = withoutSignedMarks(loose.paper)
  const recognised = withDoubts(recognise(paper, provinceNames(tools.administration)))
  const plan = format === undefined ? recognised.plan : withFormat(recognised.plan, format)
  const textOf = (imported: Imported) => planText(imported.plan, imported.questions, { language })
  const judge = (text: string) => checkPlan(readSource(to, new TextEncoder().encode(text)), tools)

  const first = judge(textOf({ ...recognised, plan }))
  const imported = withPutIn({ ...recognised, plan }, first.diagnostics)
  const all = paperWords(paper.blocks)
  const words = paperWords(paper.blocks, imported.repeated)
  const printed = printedWords(first.value ?? plan, tools)
  const loss = lossOf(paper, imported, printed)
  const lossQuestions = questionsOf(loss)
  const text = textOf({ ...imported, questions: [...lossQuestions, ...imported.questions] })
  const { value, diagnostics } = judge(text)
  return {
    text,
    diagnostics,
    account: importAccountOf({
      paper,
      to,
      imported,
      lossQuestions,
      loss,
      signedMarks: marks,
      draftMarks: loose.drafts,
      loosePages: loose.pages,
      wordsIn: all.length,
      wordsRepeated: all.length - words.length,
      errors: value === undefined ? Math.max(1, errorCount(diagnostics)) : errorCount(diagnostics),
    }),
  }
}

/** What of a paper is not printed, with all that is known to have no place in a plan. */
function lossOf(paper: Paper, { repeated, outside, told }: Imported, printed: readonly Word[]): WordLoss {
  const without = new Set([...repeated, ...outside])
  const keys = told.flatMap((each) => wordsIn(each).map(({ key }) => key))
  const inside = paperWords(paper.blocks, without)
  const places = new Set(inside.map(({ place }) => place.number))
  const beyond = paperWords(paper.blocks, repeated).filter(({ place }) => !places.has(place.number))
  return withOutside(wordLoss(inside, printed, keys), beyond)
}

function withFormat(plan: Plan, format: string): Plan {
  return { ...plan, document: { ...plan.document, format } }
}

function errorCount(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length
}

/** The words that a plan prints, in the order of the document; none when it cannot be printed. */
function printedWords(
  plan: Plan,
  { formats, template }: Yardstick & { readonly template: Template },
): Word[] {
  const format = formatFor(plan.document.format, dayOfForm(plan), formats) ?? [...formats.values()][0]
  const built = format && buildDocument(plan, template, format)
  return (built?.value?.blocks ?? []).flatMap(textsOf).flatMap(wordsIn)
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'table':
      return [block.head, ...block.rows.map(({ cells }) => cells)].flatMap((cells) => cells.map(plainText))
    case 'columns':
      return block.columns.flatMap((blocks) => blocks.flatMap(textsOf))
    case 'landscape':
    case 'page-break':
      return []
    default:
      return [plainText(block.content)]
  }
}

/** The file itself says that words of the paper are not in it. */
function questionsOf({ missing, missingCount }: WordLoss): ImportQuestion[] {
  if (missingCount === 0) return []
  const shown = missing
    .slice(0, 3)
    .map(({ words }) => `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`)
    .join('; ')
  const words = {
    vi: `Còn ${missingCount} từ của bản gốc chưa nhận được: ${shown}${missing.length > 3 ? ' …' : ''}`,
    en: `${missingCount} words of the paper are not in this file: ${shown}${missing.length > 3 ? ' …' : ''}`,
  }
  return [{ path: ['document'], words }]
}
