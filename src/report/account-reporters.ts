import { json } from './account-json.ts'
import { md } from './account-markdown.ts'
import type { AccountReporter } from './account-reporter.ts'
import { text } from './account-text.ts'

/** Every form in which the account of a draft is told. */
export const accountReporters = { text, md, json } satisfies Record<string, AccountReporter>

export type AccountReporterName = keyof typeof accountReporters
