import type { Io, Place } from '../io.ts'
import type { Change } from '../report/watch-words.ts'
import { type Answer, type Asked, asked, type Kind, kindsOf, type Question } from './watch-questions.ts'

/** What runs in a row learnt from the world, so that the next one need only ask what may have changed. */
export interface Memory {
  /** The world as the run sees it. */
  readonly io: Io
  /** A new run begins, and goes by all that was heard since the last one began. */
  begin(): void
  /** Where the answers of this run came from. */
  places(): readonly Place[]
  /** Asks again about some places, and tells of all that is no longer as this run was told. */
  changes(stirred: readonly Place[]): Promise<readonly Change[]>
}

/** What some work gave, and the answers that it rests on. */
interface Kept {
  readonly inputs: readonly unknown[]
  readonly used: ReadonlyMap<Question, Answer>
  readonly value: unknown
}

/** Remembers what is learnt from a world, and shows runs that world. */
export function remembering(io: Io): Memory {
  const kept = new Map<string, Kept>()
  /** Files that this process wrote are no news to it. */
  const written = new Set<string>()
  const isWritten = async (path: string) => written.has(await io.realPath(path))
  /** Questions of the run before, which were asked again since, and of this one. */
  let [before, current] = [new Set<Question>(), new Set<Question>()]
  const holds = (question: Question) => before.has(question) || current.has(question)
  const { file, fileIfThere, plans, below, nearest } = kindsOf(io, isWritten)
  const ask = {
    file: asker(file, holds),
    fileIfThere: asker(fileIfThere, holds),
    plans: asker(plans, holds),
    below: asker(below, holds),
    nearest: asker(nearest, holds),
  }

  function seenBy(note: (question: Question) => void): Io {
    return {
      ...io,
      readBytes: async (path) => told(await ask.file(path), note),
      readIfThere: async (path) => told(await ask.fileIfThere(path), note),
      filesBelow: async (folder) => told(await ask.below(folder), note),
      plansAt: async (pattern) => told(await ask.plans(pattern), note),
      nearestAbove: async (name, folder) => told(await ask.nearest(`${folder}/${name}`), note),
      async write(files) {
        await io.write(files)
        for (const { path } of files) written.add(await io.realPath(path))
      },
      async recall<Value>(name: string, inputs: readonly unknown[], work: (io: Io) => Promise<Value>) {
        const last = kept.get(name)
        if (last && isSame(last.inputs, inputs) && [...last.used].every(stillHolds)) {
          for (const question of last.used.keys()) note(question)
          // one name always stands for one kind of work
          return last.value as Value
        }
        const used = new Map<Question, Answer>()
        const noteHere = (question: Question) => {
          used.set(question, question.answer)
          note(question)
        }
        const value = await work(seenBy(noteHere))
        kept.set(name, { inputs, used, value })
        return value
      },
    }
  }
  function stillHolds([question, answer]: readonly [Question, Answer]): boolean {
    return holds(question) && question.answer === answer
  }

  return {
    // what stands where a document is to go is no news, and never remembered: somebody may be working on it
    io: { ...seenBy((question) => void current.add(question)), readIfThere: io.readIfThere },
    begin() {
      for (const question of current) question.settle()
      ;[before, current] = [current, new Set()]
    },
    places: () => [...current].map(({ place }) => place),
    async changes(stirred) {
      const paths = new Set(stirred.map(nameOf))
      const due = [...current].filter(({ place }) => paths.has(nameOf(place)))
      await Promise.all(due.map((question) => question.askAgain()))
      const all = [...current].flatMap((question) => question.changes())
      return [...new Map(all.map((change) => [change.path, change])).values()]
    },
  }
}

/** Asks each path once, and gives what is known of it as long as that holds. */
function asker<Value>(kind: Kind<Value>, holds: (question: Question) => boolean) {
  const known = new Map<string, Asked<Value>>()
  return async (path: string) => {
    const there = known.get(path)
    const question = there && holds(there) ? there : await asked(path, kind)
    known.set(path, question)
    return question
  }
}

/** The value of an answer; what stood in the way is thrown as it was then. */
function told<Value>(question: Asked<Value>, note: (question: Question) => void): Value {
  note(question)
  const { answer } = question
  if (answer.kind === 'problem') throw answer.problem
  return answer.value
}

function nameOf({ reach, path }: Place): string {
  return `${reach} ${path}`
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((each, index) => each === now[index])
}
