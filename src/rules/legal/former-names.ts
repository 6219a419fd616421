import type { FormerName } from '../../legal/administration.ts'
import { comparable } from '../../text.ts'

/** Names that are gone on a day. */
export interface FormerNames {
  /** Any of their spellings, as part of a pattern. */
  readonly pattern: string
  /** The day from which the last of them is gone; none when all still stand. */
  readonly since?: string
  of(written: string): FormerName | undefined
}

/** The names among some that are gone on a day. */
export function goneOn(day: string, names: readonly FormerName[]): FormerNames {
  const gone = names.filter(({ since }) => since <= day)
  const spelt = gone.flatMap((each) => [each.name, ...(each.spellings ?? [])].map((name) => ({ name, each })))
  const bySpelling = new Map(spelt.map(({ name, each }) => [comparable(name), each]))
  const since = gone
    .map((each) => each.since)
    .toSorted()
    .at(-1)
  return {
    pattern: anyOf(spelt.map(({ name }) => name)),
    ...(since !== undefined && { since }),
    of: (written) => bySpelling.get(comparable(written)),
  }
}

/** A part of a pattern for any of some names, the longer first, with any blanks in the place of theirs. */
export function anyOf(names: readonly string[]): string {
  const alternatives = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.').replaceAll(' ', '\\s+'))
  return `(?:${alternatives.join('|')})(?!\\p{L})`
}
