import type { Path } from '../../diagnostic.ts'
import type { Plan } from '../../plan/plan.ts'
import type { RuleContext } from '../context.ts'
import { readOnce } from '../time/read-once.ts'

/** A text that a person typed as words, with its path in the plan. */
export interface WrittenText {
  readonly path: Path
  readonly text: string
}

/** A list of a plan whose entries are texts, with its path in the plan. */
export interface WrittenList {
  readonly path: Path
  readonly list: readonly unknown[]
}

/** Every text of a plan, printed or not, but for ids and other words that only the program reads. */
export function writtenTexts(plan: Plan): readonly WrittenText[] {
  return writtenIn(plan).texts
}

/** The lists of a plan whose entries are texts. */
export function textLists(plan: Plan): readonly WrittenList[] {
  return writtenIn(plan).lists
}

/** Whether a text stands in the file without quotes and not as a block after `|` or `>`. */
export function isBare(path: Path, { source, gaps }: RuleContext): boolean {
  const place = gaps.sourcePath(path)
  const { text, rangeOf } = source.origin(place)
  const { start, end } = rangeOf(place)
  return end > start && !/['"|>*&!]/.test(text.charAt(start))
}

interface Written {
  readonly texts: WrittenText[]
  readonly lists: WrittenList[]
}

/** Several rules ask what is written in one plan. */
const known = new WeakMap<Plan, Written>()

function writtenIn(plan: Plan): Written {
  return readOnce(known, plan, () => {
    const written: Written = { texts: [], lists: [] }
    gather(plan, [], written)
    return written
  })
}

function gather(value: unknown, path: Path, written: Written): void {
  if (typeof value === 'string') {
    if (!isCode(path)) written.texts.push({ path, text: value })
  } else if (Array.isArray(value)) {
    if (!isCode(path)) written.lists.push({ path, list: value })
    for (const [index, inner] of value.entries()) gather(inner, [...path, index], written)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) gather(inner, [...path, key], written)
  }
}

const codeKeys = ['schoolYear', 'format', 'style', 'dates', 'cite', 'numbering', 'recurrence', 'id', 'date']
const unitKeys = ['units', 'lead', 'support']

function isCode(path: Path): boolean {
  const key = String(path.findLast((step) => typeof step === 'string'))
  if (codeKeys.includes(key)) return true
  return path[0] === 'schedule' ? unitKeys.includes(key) : key === 'unit' && path.includes('duties')
}
