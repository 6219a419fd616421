import type { Explanation, Language } from '../diagnostic.ts'
import type { Report } from './report.ts'

/** How a report may be written where it is read, and what its codes mean. */
export interface Look {
  readonly language: Language
  readonly color: boolean
  readonly unicode: boolean
  /** How many columns the terminal has, where it is one that says so. */
  readonly width?: number
  readonly quiet: boolean
  /** That of this tdkt. */
  readonly version: string
  readonly explanations: readonly Explanation[]
}

/** Tells a report in one form; a pure function to a text. */
export type Reporter = (report: Report, look: Look) => string
