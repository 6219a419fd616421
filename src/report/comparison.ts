import type { PlanDifferences } from '../diff/plan-differences.ts'
import type { Look } from './reporter.ts'

/** Two plans compared, ready to be told in any form. */
export interface Comparison {
  readonly old: ComparedFile
  readonly new: ComparedFile
  readonly differences: PlanDifferences
}

export interface ComparedFile {
  readonly file: string
  readonly tasks: number
  /** Whether nothing of the file was left out because it could not be read. */
  readonly complete: boolean
}

/** Tells a comparison in one form; a pure function to a text. */
export type ComparisonReporter = (comparison: Comparison, look: Look) => string
