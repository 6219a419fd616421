import type { Diagnostic } from '../diagnostic.ts'
import { innermostPlace } from './stable-place.ts'

/** What was known to be wrong with some plans on the day on which an office began to check them. */
export interface Baseline {
  readonly files: Readonly<Record<string, readonly KnownFindings[]>>
}

/** Findings of one rule at one place. */
export interface KnownFindings {
  readonly rule: string
  readonly at: string
  readonly count: number
}

/** A judged file, by its name in the list: its path from the folder in which the list stands. */
export interface JudgedFile {
  readonly name: string
  readonly diagnostics: readonly Diagnostic[]
  /** Where each of them stands, in words that stay; none for one that has no path. */
  readonly places: readonly (string | undefined)[]
}

/** Files against what was known of them. */
export interface Compared<File extends JudgedFile> {
  /** The same files with what is new. */
  readonly files: readonly File[]
  readonly known: number
  /** What is known and no longer found. */
  readonly mended: Baseline
  /** What is known and still there; files that were not judged, or not whole, stay as they were known. */
  readonly left: Baseline
}

/** What is found now, as something known; `isOld` says which codes may be carried along. */
export function baselineOf(files: readonly JudgedFile[], isOld: (code: string) => boolean): Baseline {
  const found = files.map(({ name, diagnostics, places }) => {
    const counts = new Map<string, KnownFindings>()
    for (const [index, { code }] of diagnostics.entries()) {
      const at = places[index]
      if (at === undefined || !isOld(code)) continue
      const key = keyOf(code, at)
      counts.set(key, { rule: code, at, count: (counts.get(key)?.count ?? 0) + 1 })
    }
    return [name, [...counts.values()]] as const
  })
  return inOrder(found)
}

/** Takes what was known out of what is found, wherever it stands now: first at its very place, then by its own entry. */
export function against<File extends JudgedFile>(
  baseline: Baseline,
  files: readonly File[],
  isOld: (code: string) => boolean,
): Compared<File> {
  const left = new Map(Object.entries(baseline.files))
  const mended: [string, KnownFindings[]][] = []
  let known = 0
  const told = files.map((file) => {
    const { name } = file
    const entries = left.get(name) ?? []
    const rest = new Map(entries.map((entry) => [keyOf(entry.rule, entry.at), entry.count]))
    const isNew = (keyAt: (code: string, at: string) => string | undefined) => (index: number) => {
      const [code, at] = [file.diagnostics[index]?.code ?? '', file.places[index]]
      const key = at !== undefined && isOld(code) ? keyAt(code, at) : undefined
      const count = rest.get(key ?? '') ?? 0
      if (key === undefined || count === 0) return true
      rest.set(key, count - 1)
      known += 1
      return false
    }
    const movable = keysByInnermost(entries)
    const moved = (code: string, at: string) => {
      const keys = movable.get(keyOf(code, innermostPlace(at) ?? '')) ?? []
      while (keys[0] !== undefined && rest.get(keys[0]) === 0) keys.shift()
      return keys[0]
    }
    const fresh = [...file.diagnostics.keys()].filter(isNew(keyOf)).filter(isNew(moved))
    if (entries.length > 0 && isWhole(file)) {
      const gone = counted(entries, (key) => rest.get(key) ?? 0)
      mended.push([name, gone])
      left.set(
        name,
        counted(entries, (key, count) => count - (rest.get(key) ?? 0)),
      )
    }
    return { ...file, diagnostics: fresh.flatMap((index) => file.diagnostics[index] ?? []) }
  })
  return { files: told, known, mended: inOrder(mended), left: inOrder([...left]) }
}

/** The keys of what is known, by its rule and its innermost entry, in their order. */
function keysByInnermost(entries: readonly KnownFindings[]): Map<string, string[]> {
  const keys = new Map<string, string[]>()
  for (const { rule, at } of entries) {
    const innermost = innermostPlace(at)
    if (innermost === undefined) continue
    const group = keyOf(rule, innermost)
    const known = keys.get(group)
    if (known) known.push(keyOf(rule, at))
    else keys.set(group, [keyOf(rule, at)])
  }
  return keys
}

/** The same list with other names for its files. */
export function renamed(baseline: Baseline, nameOf: (name: string) => string): Baseline {
  return inOrder(Object.entries(baseline.files).map(([name, known]) => [nameOf(name), known] as const))
}

/** How many findings a baseline holds. */
export function sizeOf({ files }: Baseline): number {
  return Object.values(files)
    .flat()
    .reduce((sum, { count }) => sum + count, 0)
}

function counted(
  entries: readonly KnownFindings[],
  countOf: (key: string, count: number) => number,
): KnownFindings[] {
  return entries
    .map((entry) => ({ ...entry, count: countOf(keyOf(entry.rule, entry.at), entry.count) }))
    .filter(({ count }) => count > 0)
}

/** What rules say of a plan with parts left out is not all that there is. */
function isWhole({ diagnostics }: JudgedFile): boolean {
  return !diagnostics.some(
    ({ code, severity }) => severity === 'error' && /^(yaml|source|schema)\//.test(code),
  )
}

/** The same findings give the same file, in whatever order they come. */
export function inOrder(files: readonly (readonly [string, readonly KnownFindings[]])[]): Baseline {
  const sorted = files
    .filter(([, known]) => known.length > 0)
    .map(
      ([file, known]) =>
        [file, known.toSorted((a, b) => compare(keyOf(a.rule, a.at), keyOf(b.rule, b.at)))] as const,
    )
    .toSorted(([a], [b]) => compare(a, b))
  return { files: Object.fromEntries(sorted) }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function keyOf(rule: string, at: string): string {
  return `${rule}\0${at}`
}
