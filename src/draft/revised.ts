import type { Fix, Language, Path } from '../diagnostic.ts'
import { edited } from '../source/edits.ts'
import { readSource } from '../source/read-source.ts'
import type { Source } from '../source/source.ts'
import { dropEdits } from './dropping.ts'
import { expectedData, isSameData } from './proof.ts'
import type { Question } from './question.ts'
import { settledEdit, toDoEdit } from './to-do.ts'
import { type Replacement, valueEdits } from './value-edits.ts'

type Edit = Fix['edits'][number]

/** What is done to a file: values are replaced, entries dropped, questions put as remarks. */
export interface Revision {
  readonly replacements: readonly Replacement[]
  readonly dropped: readonly Path[]
  readonly questions: readonly Question[]
}

/** A revised file, and what could not be done without changing more. */
export interface Revised {
  readonly text: string
  readonly undone: readonly Replacement[]
  readonly undropped: readonly Path[]
  readonly unasked: readonly Question[]
  /** Where an offset of the old text is in the new one. */
  newOffset(offset: number): number
}

/** Revises a file in its own hand: only what is named changes, and reading it again proves that. */
export function revised(source: Source, revision: Revision, language: Language): Revised {
  const steps = stepsOf(source, revision, language)
  const done = new Set(provable(source, steps))
  const edits = editsOfAll([...done])
  const failed = steps.filter((step) => !done.has(step))
  return {
    text: edited(source.text, [{ edits }]),
    undone: failed.flatMap(({ replacements }) => replacements),
    undropped: failed.flatMap(({ dropped }) => dropped),
    unasked: failed.flatMap(({ questions }) => questions),
    newOffset: (offset) =>
      edits
        .filter(({ range }) => range.end <= offset)
        .reduce((sum, { range, text }) => sum + text.length - (range.end - range.start), offset),
  }
}

/** One thing that is done or left as a whole. */
interface Step extends Revision {
  readonly edits: readonly Edit[]
}

const nothing: Revision = { replacements: [], dropped: [], questions: [] }

function stepsOf(source: Source, { replacements, dropped, questions }: Revision, language: Language): Step[] {
  const gone = new Set(dropped.map(keyOf))
  const isGone = ({ path }: { path: Path }) =>
    path.some((_, index) => gone.has(keyOf(path.slice(0, index + 1))))
  const left = <Entry extends { path: Path }>(entries: readonly Entry[]) =>
    entries.filter((entry) => !isGone(entry))
  const asked = byLine(source, left(questions))
  const settled = settling(source, asked)
  return [
    ...byPath(left(replacements)).map((some) => ({
      ...nothing,
      replacements: some,
      edits: settled(some, editsOf(source, some)),
    })),
    ...byList(dropped).map((some) => ({
      ...nothing,
      dropped: some,
      edits: dropEdits(
        source,
        (some[0] ?? []).slice(0, -1),
        some.map((path) => Number(path.at(-1))),
      ),
    })),
    ...asked.map((some) => ({
      ...nothing,
      questions: some,
      edits: [toDoEdit(source, some, language)],
    })),
  ]
}

/** Adds to the edits of a value those of the remark that waited for it, unless something else is asked there. */
function settling(source: Source, asked: readonly (readonly Question[])[]) {
  const lineOf = (offset: number) => source.position(offset).line
  const open = new Set(asked.flatMap(([first]) => (first ? [lineOf(source.extent(first.path).start)] : [])))
  const taken = new Set<number>()
  return (some: readonly Replacement[], edits: readonly Edit[]): readonly Edit[] => {
    const [value] = some.filter(({ settles }) => settles)
    if (!value || edits.length === 0 || open.has(lineOf(source.rangeOf(value.path, 'key').start)))
      return edits
    const edit = settledEdit(source, value.path)
    if (!edit || taken.has(edit.range.start)) return edits
    taken.add(edit.range.start)
    return [...edits, edit]
  }
}

/** All edits of one value, or none when one of them cannot be made. */
function editsOf(source: Source, replacements: readonly Replacement[]): readonly Edit[] {
  const edits = replacements.map((each) => valueEdits(source, each))
  const isPossible = edits.every((each) => each.length > 0) && !overlap(edits.flat())
  return isPossible ? edits.flat() : []
}

function overlap(edits: readonly Edit[]): boolean {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start)
  return sorted.some(({ range }, index) => range.start < (sorted[index - 1]?.range.end ?? 0))
}

/** The edits of some steps; what an alias repeats is changed once, where it stands. */
function editsOfAll(steps: readonly Step[]): Edit[] {
  const edits = new Map<string, Edit>()
  for (const edit of steps.flatMap((step) => step.edits)) {
    const { range, text } = edit
    const isInsertion = range.start === range.end && text !== ''
    edits.set(isInsertion ? `${edits.size} new` : `${range.start} ${range.end} ${text}`, edit)
  }
  return [...edits.values()]
}

/** How often, at most, a batch is halved to find the steps that do harm. */
const mostAttempts = 100

/** As many steps as give just the data that they mean: all, or else those of each half. */
function provable(source: Source, steps: readonly Step[]): readonly Step[] {
  let done: readonly Step[] = []
  let attempts = 0
  const attempt = (some: readonly Step[]): void => {
    attempts += 1
    if (attempts > mostAttempts || some.length === 0) return
    const together = [...done, ...some]
    if (holds(source, together)) {
      done = together
    } else if (some.length > 1) {
      const half = Math.ceil(some.length / 2)
      attempt(some.slice(0, half))
      attempt(some.slice(half))
    }
  }
  attempt(steps.filter(({ edits }) => edits.length > 0))
  return done
}

function holds(source: Source, steps: readonly Step[]): boolean {
  const edits = editsOfAll(steps)
  if (overlap(edits)) return false
  const { data } = readSource(source.file, new TextEncoder().encode(edited(source.text, [{ edits }])))
  const replacements = steps.flatMap((step) => step.replacements)
  const dropped = steps.flatMap((step) => step.dropped)
  return isSameData(data, expectedData(source.data, replacements, dropped))
}

function byPath<Entry extends { path: Path }>(entries: readonly Entry[]): Entry[][] {
  return grouped(entries, ({ path }) => keyOf(path))
}

/** Items of one list go together, since a comma between two of them belongs to either. */
function byList(dropped: readonly Path[]): Path[][] {
  return grouped(dropped, (path) => keyOf(path.slice(0, -1)))
}

/** Entries that begin on one line have their remarks in one place. */
function byLine(source: Source, questions: readonly Question[]): Question[][] {
  return grouped(questions, ({ path }) => source.position(source.extent(path).start).line)
}

function grouped<Entry, Key>(entries: readonly Entry[], keyOf: (entry: Entry) => Key): Entry[][] {
  const groups = new Map<Key, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(keyOf(entry))
    if (group) group.push(entry)
    else groups.set(keyOf(entry), [entry])
  }
  return [...groups.values()]
}

function keyOf(path: Path): string {
  return path.join('\0')
}
