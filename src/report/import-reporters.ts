import type { ImportAccount } from '../importers/account.ts'
import { importJson } from './import-json.ts'
import { importText } from './import-text.ts'
import type { Look } from './reporter.ts'

/** Tells what was imported, a file after the other, in one form; a pure function to a text. */
export type ImportReporter = (accounts: readonly ImportAccount[], look: Look) => string

/** Every form in which an import is told. */
export const importReporters = { text: importText, json: importJson } satisfies Record<string, ImportReporter>

export type ImportReporterName = keyof typeof importReporters
