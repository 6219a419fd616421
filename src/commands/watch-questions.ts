import { type Io, type Place, UserError } from '../io.ts'
import type { Change } from '../report/watch-words.ts'

/** What was answered: a value, or what stands in its way. Two that are one object are the same answer. */
export type Answer<Value = unknown> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'problem'; readonly problem: UserError }

/** A question that a run asked of the file system, with what it was told. */
export interface Question {
  readonly place: Place
  /** What the run goes by. */
  readonly answer: Answer
  /** Asks once more; what differs is kept for the next run. */
  askAgain(): Promise<void>
  /** The next run goes by what was heard last. */
  settle(): void
  /** How the last thing heard differs from what the run goes by. */
  changes(): readonly Change[]
}

/** One kind of question about paths. */
export interface Kind<Value> {
  ask(path: string): Promise<Value>
  place(path: string): Place
  isSame(one: Value, other: Value): boolean
  /** How answers differ that are not the same; no value where something stood in the way. */
  changes(path: string, before: Value | undefined, after: Value | undefined): readonly Change[]
}

export interface Asked<Value> extends Question {
  readonly answer: Answer<Value>
}

/** Asks a question for the first time. */
export async function asked<Value>(path: string, kind: Kind<Value>): Promise<Asked<Value>> {
  let answer = await answerTo(path, kind)
  let heard = answer
  return {
    place: kind.place(path),
    get answer() {
      return answer
    },
    async askAgain() {
      const now = await answerTo(path, kind)
      heard = isSame(now, answer, kind) ? answer : now
    },
    settle() {
      answer = heard
    },
    changes: () => (heard === answer ? [] : kind.changes(path, valueIn(answer), valueIn(heard))),
  }
}

async function answerTo<Value>(path: string, kind: Kind<Value>): Promise<Answer<Value>> {
  try {
    return { kind: 'value', value: await kind.ask(path) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { kind: 'problem', problem: error }
  }
}

function isSame<Value>(one: Answer<Value>, other: Answer<Value>, kind: Kind<Value>): boolean {
  if (one.kind === 'problem') {
    return other.kind === 'problem' && one.problem.localized.en === other.problem.localized.en
  }
  return other.kind === 'value' && kind.isSame(one.value, other.value)
}

function valueIn<Value>(answer: Answer<Value>): Value | undefined {
  return answer.kind === 'value' ? answer.value : undefined
}

/** The kinds of questions there are, asked of a world; what `isOurs` knows as written here is never named. */
export function kindsOf(io: Io, isOurs: (path: string) => Promise<boolean>) {
  const list: Kind<readonly string[]> = {
    ask: io.plansAt,
    place: placeOfPlans,
    isSame: (one, other) => one.join('\0') === other.join('\0'),
    changes: (path, before = [], after = []) => {
      const [old, now] = [new Set(before), new Set(after)]
      const added = after.filter((each) => !old.has(each))
      const removed = before.filter((each) => !now.has(each))
      const all: Change[] = [
        ...added.map((each) => ({ kind: 'added', path: each }) as const),
        ...removed.map((each) => ({ kind: 'removed', path: each }) as const),
      ]
      return all.length > 0 ? all : [{ kind: 'changed', path }]
    },
  }
  const below: Kind<readonly string[]> = {
    ...list,
    async ask(folder) {
      const files = await io.filesBelow(folder)
      const ours = await Promise.all(files.map((each) => isOurs(`${folder}/${each}`)))
      return files.filter((each, index) => !ours[index] && !/(^|\/)\.tdkt-[^/]*\.tmp$/.test(each))
    },
    place: (path) => ({ path, reach: 'tree' }),
    changes: (path, before, after) =>
      list.changes('', before, after).map((each) => ({ ...each, path: `${path}/${each.path}` })),
  }
  const nearest: Kind<string | undefined> = {
    ask: (path) =>
      io.nearestAbove(path.slice(path.lastIndexOf('/') + 1), path.slice(0, path.lastIndexOf('/'))),
    place: (path) => ({ path, reach: 'upwards' }),
    isSame: (one, other) => one === other,
    changes: (path, before, after) => [
      after === undefined ? { kind: 'removed', path: before ?? path } : { kind: 'added', path: after },
    ],
  }
  return {
    file: fileKind(io.readBytes),
    fileIfThere: fileKind(io.readIfThere),
    plans: list,
    below,
    nearest,
  }
}

function fileKind<Bytes extends Uint8Array | undefined>(ask: (path: string) => Promise<Bytes>): Kind<Bytes> {
  return {
    ask,
    place: (path) => ({ path, reach: 'itself' }),
    isSame: (one, other) => (one && other ? Buffer.compare(one, other) === 0 : one === other),
    changes: (path, before, after) => [{ kind: fileChange(before, after), path }],
  }
}

function fileChange(before: Uint8Array | undefined, after: Uint8Array | undefined): Change['kind'] {
  if (after === undefined) return before === undefined ? 'changed' : 'removed'
  if (before === undefined) return 'added'
  return after.length === 0 ? 'emptied' : 'changed'
}

/** Where the plans that a path, folder or glob means may come from. */
function placeOfPlans(pattern: string): Place {
  const steps = pattern.replaceAll('\\', '/').split('/')
  const first = steps.findIndex((step) => /[*?{[]/.test(step))
  if (first < 0) return { path: pattern, reach: 'tree' }
  const folder = steps.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.')
  const isDeep = first < steps.length - 1 || steps.slice(first).some((step) => /\*\*|[{(].*\//.test(step))
  return { path: folder, reach: isDeep ? 'tree' : 'entries' }
}
