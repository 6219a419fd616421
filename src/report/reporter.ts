import type { Language } from '../diagnostic.ts'
import type { Report } from './report.ts'

/** How a report may be written where it is read. */
export interface Look {
  readonly language: Language
  readonly color: boolean
  readonly unicode: boolean
  readonly quiet: boolean
}

/** Tells a report in one form; a pure function to a text. */
export type Reporter = (report: Report, look: Look) => string
