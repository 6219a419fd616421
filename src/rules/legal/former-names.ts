import type { FormerName } from '../../legal/administration.ts'
import type { PlanText } from '../../plan/texts.ts'
import { comparable } from '../../text.ts'
import { namesSaid } from '../said.ts'
import { readOnce } from '../time/read-once.ts'

/** Names that are gone on a day and stand in some texts. */
export interface FormerNames {
  /** Any of their spellings that stand there, as part of a pattern. */
  readonly pattern: string
  /** The day from which the last of all names is gone. */
  readonly since: string
  of(written: string): FormerName | undefined
}

/** The names among some that are gone on a day and stand in the texts all the same, if there are any. */
export function goneOn(
  day: string,
  names: readonly FormerName[],
  texts: readonly PlanText[],
): FormerNames | undefined {
  const gone = names.filter(({ since }) => since <= day)
  const spelt = gone.flatMap((each) => spellingsOf(each).map((name) => ({ name, each })))
  const goneNames = new Set(spelt.map(({ name }) => name))
  const all = readOnce(allSpellings, names, () => names.flatMap(spellingsOf))
  const said = namesSaid(all, texts).filter((name) => goneNames.has(name))
  const since = gone
    .map((each) => each.since)
    .toSorted()
    .at(-1)
  if (since === undefined || said.length === 0) return undefined
  const bySpelling = new Map(spelt.map(({ name, each }) => [comparable(name), each]))
  return {
    pattern: anyOf(said),
    since,
    of: (written) => bySpelling.get(comparable(written)),
  }
}

/** Which names are gone differs from plan to plan, which there are does not. */
const allSpellings = new WeakMap<readonly FormerName[], readonly string[]>()

function spellingsOf({ name, spellings = [] }: FormerName): readonly string[] {
  return [name, ...spellings]
}

/** A part of a pattern for any of some names, the longer first, with any blanks in the place of theirs. */
export function anyOf(names: readonly string[]): string {
  const alternatives = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.').replaceAll(' ', '\\s+'))
  return `(?:${alternatives.join('|')})(?!\\p{L})`
}
