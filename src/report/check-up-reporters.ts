import type { CheckUp } from '../doctor/check-up.ts'
import { json } from './check-up-json.ts'
import { text } from './check-up-text.ts'
import type { Look } from './reporter.ts'

/** Tells a check-up in one form; a pure function to a text. */
export type CheckUpReporter = (checkUp: CheckUp, look: Look) => string

/** The forms in which `tdkt doctor` can tell what it found. */
export const checkUpReporters = { text, json } as const satisfies Record<string, CheckUpReporter>
export type CheckUpReporterName = keyof typeof checkUpReporters
