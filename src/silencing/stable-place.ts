import type { Diagnostic, Path } from '../diagnostic.ts'

/** How much of a text names it. */
const mostLetters = 80

/** Where findings stand, each in words that stay; none for one that has no path. */
export function stablePlaces(found: readonly Diagnostic[], data: unknown): (string | undefined)[] {
  return found.map(({ path }) => path && stablePlace(path, data))
}

/**
 * Where a finding stands, in words that stay when lines are put in or entries change places: keys as they are, an
 * entry of a list by its id, else by its first words.
 */
export function stablePlace(path: Path, data: unknown): string {
  let value = data
  const steps = path.map((step) => {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
    return typeof step === 'number' ? (nameOf(value) ?? String(step)) : step
  })
  return steps.join(' › ')
}

/**
 * The end of a place that begins with the innermost entry named by a sentence or an id, which stays when what holds
 * the entry is named anew; nothing where no entry is named so.
 */
export function innermostPlace(place: string): string | undefined {
  const steps = place.split(' › ')
  const begin = steps.findLastIndex((step) => /^(#|“\S+ )/.test(step))
  return begin < 0 ? undefined : steps.slice(begin).join(' › ')
}

function nameOf(entry: unknown): string | undefined {
  const id = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'id') : undefined
  if (typeof id === 'string') return `#${id}`
  const words = wordsOf(entry)
  return words === undefined ? undefined : `“${shortened(words)}”`
}

/** Keys whose words name an entry, the most telling first. */
const telling = ['title', 'content', 'text', 'label', 'topic', 'name', 'unit', 'number']

function wordsOf(entry: unknown): string | undefined {
  if (typeof entry === 'string' || typeof entry === 'number') return String(entry)
  if (typeof entry !== 'object' || entry === null) return undefined
  if (Array.isArray(entry)) return first(entry.map(wordsOf))
  const told = first(telling.map((key) => wordsOf(Reflect.get(entry, key))))
  if (told !== undefined) return told
  return first(
    inAnyOrder(entry).map(([key, value]) => {
      const words = wordsOf(value)
      return words === undefined ? undefined : `${key}: ${words}`
    }),
  )
}

/** What an entry says, short values before lists, however its keys are put in order. */
function inAnyOrder(entry: object): [string, unknown][] {
  const isLong = (value: unknown) => Number(typeof value === 'object')
  return Object.entries(entry).toSorted(
    ([a, one], [b, other]) => isLong(one) - isLong(other) || (a < b ? -1 : 1),
  )
}

function first(words: readonly (string | undefined)[]): string | undefined {
  return words.find((each) => each !== undefined)
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > mostLetters ? `${line.slice(0, mostLetters)}…` : line
}
