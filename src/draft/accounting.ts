import type { Localized, Path } from '../diagnostic.ts'
import type { Registry } from '../legal/registry.ts'
import type { Plan } from '../plan/plan.ts'
import { contentOf } from '../plan/tasks.ts'
import { readSource } from '../source/read-source.ts'
import type { Source } from '../source/source.ts'
import { matchesOf } from '../text.ts'
import type { Account, AccountedChange } from './account.ts'
import { baseStates } from './base-states.ts'
import { placeOf } from './places.ts'
import type { Question } from './question.ts'
import type { Revised } from './revised.ts'
import type { Shift } from './shift.ts'
import { classWords, type Span, type SpanClass } from './span.ts'
import { toldWithin } from './told-change.ts'
import { concerns, type Replacement, valueAt } from './value-edits.ts'

/** What was done, from which the account is drawn up. */
export interface Done {
  readonly source: Source
  readonly plan: Plan
  readonly to: string
  readonly shift: Shift
  readonly spans: readonly Span[]
  readonly put: readonly Replacement[]
  readonly dropped: readonly Path[]
  readonly questions: readonly Question[]
  readonly answers: ReadonlyMap<string, string>
  readonly done: Revised
  readonly registry: Registry
}

/** The account of a draft: every change, every question, every legal basis. */
export function accountOf(all: Done): Account {
  const { source, plan, to, shift, questions, answers, done, registry } = all
  const lineOf = lineIn(source, done)
  return {
    from: source.file,
    to,
    year: shift.year,
    changes: changesOf(all, lineOf),
    questions: questions.filter(isToTell(all)).map((question) => {
      const answer = answers.get(question.id)
      return {
        ...question,
        place: placeWithWords(plan, question.path),
        line: lineOf(question.path),
        ...(answer !== undefined && { answer }),
      }
    }),
    bases: baseStates(plan, registry, shift).map((state) => ({
      ...state,
      line: lineOf(state.path),
    })),
  }
}

/** Of what was dropped nothing is asked any more. */
function isToTell({ answers, dropped, done }: Done): (question: Question) => boolean {
  const gone = dropped.filter((entry) => !done.undropped.includes(entry))
  return ({ id, path }) =>
    answers.has(id) || !gone.some((entry) => entry.every((step, index) => path[index] === step))
}

function changesOf(
  { source, plan, spans, put, dropped, done }: Done,
  lineOf: (path: Path) => number,
): AccountedChange[] {
  const undone = new Set(done.undone.map(keyOf))
  const gone = dropped.filter((path) => !done.undropped.includes(path))
  const made = put.filter((each) => !undone.has(keyOf(each)))
  const isGone = (path: Path) => gone.some((entry) => entry.every((step, index) => path[index] === step))
  const moved = spans.flatMap((span): AccountedChange[] => {
    const { path, start, end, said, becomes } = span
    if (becomes === undefined || becomes === said || isGone(path)) return []
    const change: Replacement = { path, within: [start, end], text: becomes }
    if (undone.has(keyOf(change)) || put.some((each) => concerns(each, change))) return []
    return [
      {
        path,
        place: placeOf(plan, path),
        line: lineOf(path),
        ...toldWithin(valueAt(source.data, path), start, end, becomes),
        class: span.class,
        reason: span.reason ?? classWords[span.class].why,
      },
    ]
  })
  const answers = made.flatMap((answer): AccountedChange[] => {
    const { path, within, text, reason = byAnswer } = answer
    const value = valueAt(source.data, path)
    const [start, end] = within ?? [0, Number.POSITIVE_INFINITY]
    const told = Array.isArray(value)
      ? { before: value.join(' / '), after: listWords(text) }
      : toldWithin(value, start, end, text)
    if (told.before === told.after || isGone(path)) return []
    return [
      {
        path,
        place: placeOf(plan, path),
        line: lineOf(path),
        ...told,
        class: classAt(spans, answer),
        reason,
      },
    ]
  })
  const without = gone.map(
    (path): AccountedChange => ({
      path,
      place: placeOf(plan, path),
      line: source.position(source.extent(path).start).line,
      before: textOf(source, path),
      class: 'one-off',
      reason: byAnswer,
    }),
  )
  return [...moved, ...answers, ...without].toSorted((a, b) => a.line - b.line)
}

/** “[KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC]” as the lines that it is. */
function listWords(text: string): string {
  const { data } = readSource('', new TextEncoder().encode(text))
  return Array.isArray(data) ? data.join(' / ') : text
}

const byAnswer: Localized = { vi: 'theo câu trả lời', en: 'as answered' }

function classAt(spans: readonly Span[], answer: Replacement): SpanClass {
  const span = spans.find(({ path, start, end, said }) =>
    concerns(answer, { path, within: [start, end], text: said }),
  )
  return span?.class ?? 'form'
}

/** A place with the first words of its task, so that a question says what it is about. */
function placeWithWords(plan: Plan, path: Path): Localized {
  const place = placeOf(plan, path)
  const [room, group, list, index] = path
  const task =
    room === 'schedule' && list === 'tasks' ? plan.schedule?.[Number(group)]?.tasks[Number(index)] : undefined
  if (!task) return place
  const words = contentOf(task).split(/\s+/)
  const said = words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' ')
  return { vi: `${place.vi}: “${said}”`, en: `${place.en}: “${said}”` }
}

const mostWords = 14

/** What is dropped: the words of a task, of anything else as it stands. */
function textOf(source: Source, path: Path): string {
  const content = valueAt(source.data, [...path, 'content'])
  if (typeof content === 'string') return content
  if (Array.isArray(content)) return content.join(' ')
  const { start, end } = source.extent(path)
  return source.text.slice(start, end).replace(/\s+/g, ' ').trim()
}

/** Lines in the draft of what stands in the plan that it is made from. */
function lineIn(source: Source, { text, newOffset }: Revised): (path: Path) => number {
  const starts = [0, ...matchesOf(text, /\n/g).map(({ index }) => index + 1)]
  return (path) => {
    const offset = newOffset(source.extent(path).start)
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

function keyOf({ path, within, text }: Replacement): string {
  return JSON.stringify([path, within, text])
}
