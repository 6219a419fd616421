/** The way to a value inside a plan: keys and list positions, outermost first. */
export type Path = readonly (string | number)[]

/** A stretch of a file's text as offsets in UTF-16 units, `end` excluded. */
export interface Range {
  readonly start: number
  readonly end: number
}

export type Language = 'vi' | 'en'

/** One sentence in every language tdkt speaks. */
export type Localized = Readonly<Record<Language, string>>

/** Words of the plan, which are the same in every language. */
export function sameInBoth(words: string): Localized {
  return { vi: words, en: words }
}

/** How sure it is that something must change, gravest first. */
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** Text edits, by range, that mend a finding without touching anything else. */
export interface Fix {
  readonly edits: readonly { readonly range: Range; readonly text: string }[]
}

/** One thing found in a file, at its place. */
export interface Diagnostic {
  readonly code: string
  readonly severity: Severity
  readonly message: Localized
  readonly file: string
  readonly range: Range
  readonly path?: Path
  readonly related?: readonly { readonly message: Localized; readonly range: Range }[]
  readonly fix?: Fix
}

/** What a stage could make of its input, and all that it found on the way. */
export interface Checked<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}

/** What a code means, for a person who meets it: `tdkt explain` and the docs are read from it. */
export interface Explanation {
  readonly code: string
  readonly severity: Severity
  readonly title: Localized
  readonly why: Localized
  readonly basis?: string
  readonly example?: { readonly bad: string; readonly good: string }
}

/** Whether `severity` is at least as grave as `threshold`. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold)
}

/** The same diagnostics in the order of the text, gravest first at one place. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      a.range.start - b.range.start ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      compare(a.code, b.code),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
