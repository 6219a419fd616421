/** An entry as far as its words go. */
export interface Words {
  /** Its place among the entries of its plan. */
  readonly place: number
  readonly group: string
  readonly words: readonly string[]
}

export interface Candidate<W> {
  readonly old: W
  readonly new: W
  /** How many of the words of both are the same, from 0 to 1. */
  readonly likeness: number
}

/**
 * By how many of its rarest words and pairs of words an entry is looked for, and how many that have one are
 * read.
 */
const mostKeys = 10
const mostForKey = 6

/**
 * The entries that may be one, found by the rarest words they share, so that long lists need not be
 * compared each with each; among many with one word those nearest in place are read.
 */
export function candidatesIn<W extends Words>(old: readonly W[], now: readonly W[]): Candidate<W>[] {
  const index = indexOf(now)
  const bags = new Map(now.map((entry) => [entry, bagOf(entry.words)]))
  return old.flatMap((entry) => {
    const bag = bagOf(entry.words)
    return [...candidatesOf(entry, index)].map((other) => ({
      old: entry,
      new: other,
      likeness: likeness(bag, bags.get(other) ?? new Map(), entry.words.length + other.words.length),
    }))
  })
}

/** The entries that have a word or a pair of words, by their places: anywhere, and within each group. */
type Index<W> = ReadonlyMap<string, readonly W[]>

function indexOf<W extends Words>(entries: readonly W[]): Index<W> {
  const index = new Map<string, W[]>()
  for (const entry of entries) {
    for (const word of wordsAndPairs(entry.words)) {
      for (const key of [word, within(entry, word)]) {
        const known = index.get(key)
        if (known) known.push(entry)
        else index.set(key, [entry])
      }
    }
  }
  return index
}

function within({ group }: Words, word: string): string {
  return `${group}\0${word}`
}

function wordsAndPairs(words: readonly string[]): ReadonlySet<string> {
  return new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)])
}

function candidatesOf<W extends Words>(entry: W, index: Index<W>): ReadonlySet<W> {
  const words = [...wordsAndPairs(entry.words)]
  const lists = [
    ...rarest(words, index),
    ...rarest(
      words.map((word) => within(entry, word)),
      index,
    ),
  ]
  return new Set(lists.flatMap((entries) => nearest(entries, entry.place)))
}

/** The entries that have one of the rarest of some words. */
function rarest<W extends Words>(keys: readonly string[], index: Index<W>): (readonly W[])[] {
  return keys
    .flatMap((key) => {
      const entries = index.get(key)
      return entries ? [entries] : []
    })
    .sort((a, b) => a.length - b.length)
    .slice(0, mostKeys)
}

/** Those of some entries that stand nearest to a place. */
function nearest<W extends Words>(entries: readonly W[], place: number): readonly W[] {
  if (entries.length <= mostForKey) return entries
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.place ?? 0) < place) low = middle + 1
    else high = middle
  }
  const start = Math.max(0, Math.min(low - mostForKey / 2, entries.length - mostForKey))
  return entries.slice(start, start + mostForKey)
}

/** How often each word stands in a text. */
type Bag = ReadonlyMap<string, number>

function bagOf(words: readonly string[]): Bag {
  const bag = new Map<string, number>()
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

function likeness(one: Bag, other: Bag, words: number): number {
  let shared = 0
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0)
  return words === 0 ? 0 : (2 * shared) / words
}
