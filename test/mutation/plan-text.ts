import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Random } from './random.ts'

/** A value of a plan and where its source stands in the text. */
export interface Spot {
  readonly path: readonly (string | number)[]
  readonly value: unknown
  readonly start: number
  readonly end: number
  /** Where its key stands, when it has one. */
  readonly key?: { readonly start: number; readonly end: number }
}

/** A plan with one mistake, and the line where it must be found; a fault of a whole base has a last line too. */
export interface Mutant {
  readonly text: string | Uint8Array
  readonly line: number
  readonly lastLine?: number
}

/** Makes one mistake in a plan, or says that the plan has no place for it. */
export type Mutate = (text: string, random: Random) => Mutant | undefined

/** A kind of mistake, with the codes that name it rightly. */
export interface Mistake {
  readonly name: string
  readonly expects: readonly string[]
  readonly mutate: Mutate
}

/** A replacement of a stretch of the text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** Every value of a plan in the order of the text, maps and lists before what they hold. */
export function spots(text: string): readonly Spot[] {
  if (last.text !== text) last = { text, spots: [...below(parseDocument(text).contents, [])] }
  return last.spots
}

/** The value at a path. */
export function spotAt(text: string, ...path: (string | number)[]): Spot | undefined {
  return spots(text).find((spot) => spot.path.join('/') === path.join('/'))
}

/** The 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** The source of a value. */
export function sourceOf(text: string, { start, end }: Spot): string {
  return text.slice(start, end)
}

/** The text after replacements that do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((result, { start, end, by }) => result.slice(0, start) + by + result.slice(end), text)
}

/** A mutant by one replacement, to be found on the line where the replacement begins. */
export function mutant(text: string, edit: Edit): Mutant {
  const result = edited(text, [edit])
  return { text: result, line: lineAt(result, edit.start) }
}

/** A mistake in one value out of those that fit; `by` gives the new source of the value. */
export function inValue(fits: (spot: Spot) => boolean, by: (source: string) => string | undefined): Mutate {
  return (text, random) => {
    const edits = spots(text)
      .filter(fits)
      .flatMap((spot) => {
        const source = sourceOf(text, spot)
        const result = by(source)
        return result === undefined || result === source ? [] : [{ ...spot, by: result }]
      })
    const edit = random.pick(edits)
    return edit && mutant(text, edit)
  }
}

/** A mistake in words that stand on one line of a value that fits. */
export function inWords(
  pattern: RegExp,
  by: (...words: string[]) => string,
  fits: (spot: Spot) => boolean = isProse,
): Mutate {
  return (text, random) => {
    const edits = spots(text)
      .filter(fits)
      .flatMap((spot) => {
        const found = sourceOf(text, spot).matchAll(new RegExp(pattern, `${pattern.flags}g`))
        return [...found].map((words) => ({
          start: spot.start + words.index,
          end: spot.start + words.index + words[0].length,
          by: by(...words),
        }))
      })
      .filter(({ start, end, by }) => by !== text.slice(start, end))
    const edit = random.pick(edits)
    return edit && mutant(text, edit)
  }
}

/** Whether a value is a printed sentence of the opening, the sections, the tasks or the end. */
export function isProse({ path, value }: Spot): boolean {
  return (
    typeof value === 'string' &&
    ['opening', 'sections', 'schedule', 'closing'].includes(String(path[0])) &&
    ['body', 'numbered', 'dashes', 'content', 'text', 'closing'].includes(lastKey(path))
  )
}

/** Whether a value is an item of a list that begins with a capital letter. */
export function isItem(spot: Spot): boolean {
  return isProse(spot) && ['numbered', 'dashes', 'content'].includes(lastKey(spot.path))
}

/** The last name in a path. */
export function lastKey(path: readonly (string | number)[]): string {
  return String(path.findLast((step) => typeof step === 'string'))
}

/** A test for values at one path, `*` standing for any step. */
export function at(...pattern: (string | number)[]): (spot: Spot) => boolean {
  return ({ path }) =>
    path.length === pattern.length && pattern.every((step, index) => step === '*' || step === path[index])
}

function* below(node: unknown, path: (string | number)[], key?: Spot['key']): Generator<Spot> {
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return
  const [start, end] = rangeOf(node)
  yield { path, value: isScalar(node) ? node.value : undefined, start, end, ...(key && { key }) }
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* below(item, [...path, index])
  }
  if (!isMap(node)) return
  for (const { key: name, value } of node.items) {
    if (!isScalar(name)) continue
    const [from, to] = rangeOf(name)
    yield* below(value, [...path, String(name.value)], { start: from, end: to })
  }
}

function rangeOf(node: Node): [number, number] {
  return node.range ? [node.range[0], node.range[1]] : [0, 0]
}

/** The plan read last: most mistakes ask for the values of one plan many times. */
let last: { readonly text: string; readonly spots: readonly Spot[] } = { text: '', spots: [] }
