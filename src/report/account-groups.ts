import type { Language } from '../diagnostic.ts'
import type { Account, AccountedChange } from '../draft/account.ts'

/** The same change at one place or at many, in the order of the draft. */
export interface ChangeGroup {
  readonly first: AccountedChange
  readonly all: readonly AccountedChange[]
}

/** Changes that say the same are told once, where the first of them stands. */
export function changeGroups({ changes }: Account): ChangeGroup[] {
  const groups = new Map<string, [AccountedChange, ...AccountedChange[]]>()
  for (const change of changes) {
    const { before, after, class: kind, reason } = change
    const key = JSON.stringify([before, after, kind, reason.vi, reason.en])
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  return [...groups.values()].map((all) => ({ first: all[0], all }))
}

/** How many places are named; of more, only their lines are told. */
const mostNamed = 3

/**
 * Where a change stands: by name, as `said` writes it, when it is at few places, by count and lines when at
 * many.
 */
export function placesOf(
  { first, all }: ChangeGroup,
  language: Language,
  said: (place: string) => string,
): string {
  const isOld = first.after === undefined
  if (all.length <= mostNamed) {
    const names = all.map(
      ({ place, line }) => `${said(place[language])} (${linesSaid(`${line}`, isOld, language)})`,
    )
    return `${all.length > 1 ? `${countOf(all.length, language)}: ` : ''}${names.join('; ')}`
  }
  const times = new Map<number, number>()
  for (const { line } of all) times.set(line, (times.get(line) ?? 0) + 1)
  const lines = [...times].map(([line, count]) =>
    count === 1 ? `${line}` : timesSaid(line, count, language),
  )
  return `${countOf(all.length, language)}: ${linesSaid(lines.join(', '), isOld, language)}`
}

function countOf(count: number, language: Language): string {
  return { vi: `${count} chỗ`, en: `${count} places` }[language]
}

function timesSaid(line: number, count: number, language: Language): string {
  return { vi: `${line} (${count} lần)`, en: `${line} (${count} times)` }[language]
}

/** What was dropped has a line in the plan before only. */
function linesSaid(lines: string, isOld: boolean, language: Language): string {
  const word = { vi: 'dòng', en: lines.includes(',') ? 'lines' : 'line' }[language]
  return `${word} ${lines}${isOld ? { vi: ' của bản trước', en: ' of the old plan' }[language] : ''}`
}
