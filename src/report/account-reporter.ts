import type { Account } from '../draft/account.ts'
import type { Look } from './reporter.ts'

/** Tells the account of a draft in one form; a pure function to a text. */
export type AccountReporter = (account: Account, look: Look) => string
