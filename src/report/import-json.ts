import { type ImportAccount, isWhole } from '../importers/account.ts'
import { jsonText } from './json-text.ts'
import type { Look } from './reporter.ts'

/** Version 1 of what was imported, for programs. */
export function importJson(accounts: readonly ImportAccount[], { language }: Look): string {
  return jsonText({
    version: 1,
    files: accounts.map((account) => ({
      ...account,
      whole: isWhole(account),
      remarks: account.remarks.map(({ message, ...rest }) => ({ ...rest, message: message[language] })),
      parts: account.parts.map(({ name, confidence }) => ({ name: name[language], confidence })),
      questions: account.questions.map(({ path, words }) => ({ path, words: words[language] })),
    })),
  })
}
