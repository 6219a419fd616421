import { checkPlan, type Yardstick } from './check-plan.ts'
import type { Diagnostic, Language, Path } from './diagnostic.ts'
import type { Account } from './draft/account.ts'
import { accountOf } from './draft/accounting.ts'
import { answered, type BadAnswer } from './draft/answers.ts'
import { decisionsFor } from './draft/drafted.ts'
import { wholeGroups } from './draft/dropping.ts'
import { findingQuestions } from './draft/finding-questions.ts'
import { type Question, undoneQuestion } from './draft/question.ts'
import { namedQuestions } from './draft/questions.ts'
import { type Revised, revised } from './draft/revised.ts'
import type { Shift } from './draft/shift.ts'
import type { Span } from './draft/span.ts'
import { concerns, type Replacement, valueAt } from './draft/value-edits.ts'
import type { Plan } from './plan/plan.ts'
import { readSource } from './source/read-source.ts'
import type { Source } from './source/source.ts'

/** What a draft is made from. */
export interface DraftOrder {
  readonly source: Source
  readonly plan: Plan
  readonly shift: Shift
  /** Answers by the names of questions. */
  readonly answers: ReadonlyMap<string, string>
  /** What is put in beside that, such as the name of an office, each with where it comes from. */
  readonly values?: readonly Replacement[]
  /** The file that the draft is for. */
  readonly to: string
  readonly language: Language
}

/** Next year's plan as the text of its file, and the account of all that was done and asked. */
export interface Draft {
  readonly text: string
  readonly account: Account
  /** Every year and day of the plan before, with its class. */
  readonly spans: readonly Span[]
  /** Where an offset of the plan before is in the draft. */
  newOffset(offset: number): number
  readonly badAnswers: readonly BadAnswer[]
  /** What is found in the draft. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Drafts next year's plan: every year and day is classified, what can be decided is changed in the hand of the
 * original, the draft is judged by the rules, and what only a person can decide is asked at its place.
 */
export function draftPlan(order: DraftOrder, yardstick: Yardstick): Draft {
  const { source, plan, shift, answers, values = [], language } = order
  const { spans, questions: first } = decisionsFor(plan, shift, yardstick)
  const replacements = replacementsOf(spans)
  const moved = revised(source, { replacements, dropped: [], questions: [] }, language)
  const judge = (text: string) => checkPlan(sourceOf(source.file, text), yardstick).diagnostics
  const found = findingQuestions(judge(moved.text), checkPlan(source, yardstick).diagnostics, first)
  const named = namedQuestions([...first, ...found, ...moved.undone.map(undoneQuestion)], plan)
  const asked = named
    .filter(({ path }) => !values.some((value) => isSamePath(value.path, path)))
    .toSorted((a, b) => source.extent(a.path).start - source.extent(b.path).start)

  const { replacements: given, dropped: unwanted, open, bad } = answered(asked, answers)
  const put = [...values, ...given.map((each) => ({ ...each, settles: true as const }))]
  const dropped = wholeGroups(
    unwanted,
    (plan.schedule ?? []).map(({ tasks }) => tasks.length),
  )
  const changes = [
    ...replacements.filter((each) => !put.some((other) => concerns(other, each))),
    ...put.filter((each) => !isThere(source, each)),
  ]
  const tried = revised(source, { replacements: changes, dropped, questions: open }, language)
  const unheard = asked.filter((question) => isUnheard(question, answers, tried, dropped))
  if (unheard.length > 0) {
    const heard = [...answers].filter(([id]) => !unheard.some((question) => question.id === id))
    return draftPlan({ ...order, answers: new Map(heard) }, yardstick)
  }

  const stuck = tried.undone.filter((each) => values.includes(each)).map(undoneQuestion)
  const questions = stuck.length === 0 ? asked : namedQuestions([...asked, ...stuck], plan)
  const left = [...open, ...questions.slice(asked.length)]
  const done =
    stuck.length === 0
      ? tried
      : revised(source, { replacements: changes, dropped, questions: left }, language)
  return {
    text: done.text,
    spans,
    newOffset: done.newOffset,
    badAnswers: bad,
    diagnostics: judge(done.text),
    account: accountOf({ ...order, spans, put, dropped, questions, done, registry: yardstick.registry }),
  }
}

function isSamePath(a: Path, b: Path): boolean {
  return a.join('\0') === b.join('\0')
}

/** Whether a value stands there already. */
function isThere({ data }: Source, { path, within, text }: Replacement): boolean {
  return within === undefined && valueAt(data, path) === text
}

function replacementsOf(spans: readonly Span[]): Replacement[] {
  return spans.flatMap(({ path, start, end, becomes }) =>
    becomes === undefined ? [] : [{ path, within: [start, end], text: becomes }],
  )
}

/** Whether an answer could not be carried out; its question then stays open. */
function isUnheard(
  question: Question,
  answers: ReadonlyMap<string, string>,
  { undone, undropped }: Revised,
  dropped: readonly Path[],
): boolean {
  const meant = answered([question], answers)
  const isIn = (path: Path, list: readonly Path[]) =>
    list.some((entry) => entry.every((step, index) => path[index] === step))
  return (
    meant.dropped.some((path) => isIn(path, undropped) || !isIn(path, dropped)) ||
    meant.replacements.some(({ path }) =>
      isIn(
        path,
        undone.map((each) => each.path),
      ),
    )
  )
}

function sourceOf(file: string, text: string): Source {
  return readSource(file, new TextEncoder().encode(text))
}
