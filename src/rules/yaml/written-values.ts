import type { Path } from '../../diagnostic.ts'
import type { Plan } from '../../plan/plan.ts'
import type { RuleContext } from '../context.ts'

/** A text that a person typed as words, with its path in the plan. */
export interface WrittenText {
  readonly path: Path
  readonly text: string
}

/** Every text of a plan, printed or not, but for ids and other words that only the program reads. */
export function* writtenTexts(plan: Plan): Generator<WrittenText> {
  yield* textsBelow(plan, [])
}

/** Whether a text stands in the file without quotes and not as a block after `|` or `>`. */
export function isBare(path: Path, { source, gaps }: RuleContext): boolean {
  const place = gaps.sourcePath(path)
  const { text, rangeOf } = source.origin(place)
  const { start, end } = rangeOf(place)
  return end > start && !/['"|>*&!]/.test(text.charAt(start))
}

/** The lists of a plan whose entries are texts. */
export function* textLists(
  plan: Plan,
): Generator<{ readonly path: Path; readonly list: readonly unknown[] }> {
  yield* listsBelow(plan, [])
}

function* textsBelow(value: unknown, path: Path): Generator<WrittenText> {
  if (typeof value === 'string') {
    if (!isCode(path)) yield { path, text: value }
    return
  }
  for (const [step, inner] of entriesOf(value)) yield* textsBelow(inner, [...path, step])
}

function* listsBelow(value: unknown, path: Path): Generator<{ path: Path; list: readonly unknown[] }> {
  if (Array.isArray(value) && !isCode(path)) yield { path, list: value }
  for (const [step, inner] of entriesOf(value)) yield* listsBelow(inner, [...path, step])
}

function entriesOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return Array.from(value, (inner, index) => [index, inner])
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

const codeKeys = ['schoolYear', 'format', 'style', 'dates', 'cite', 'numbering', 'recurrence', 'id', 'date']
const unitKeys = ['units', 'lead', 'support']

function isCode(path: Path): boolean {
  const key = String(path.findLast((step) => typeof step === 'string'))
  if (codeKeys.includes(key)) return true
  return path[0] === 'schedule' ? unitKeys.includes(key) : key === 'unit' && path.includes('duties')
}
