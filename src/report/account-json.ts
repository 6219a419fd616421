import type { AccountReporter } from './account-reporter.ts'
import { accountCounts } from './account-summary.ts'
import { jsonText } from './json-text.ts'

/** Version 1 of the account for programs: every change, question and legal basis, each with its path. */
export const json: AccountReporter = (account, { language }) => {
  const { from, to, year, changes, questions, bases } = account
  const report = {
    version: 1,
    from,
    to,
    year,
    changes: changes.map(({ path, place, line, before, after, class: kind, reason }) => ({
      path,
      place: place[language],
      line,
      before,
      ...(after !== undefined && { after }),
      class: kind,
      reason: reason[language],
    })),
    questions: questions.map(({ id, class: kind, path, place, line, words, options, answer }) => ({
      id,
      class: kind,
      path,
      place: place[language],
      line,
      words: words[language],
      options: options.map((option) => ({ value: option.value, words: option.words[language] })),
      ...(answer !== undefined && { answer }),
    })),
    bases: bases.map(({ path, line, name, state, remark, suggestions }) => ({
      path,
      line,
      name,
      state,
      remark: remark[language],
      suggestions,
    })),
    summary: accountCounts(account),
  }
  return jsonText(report)
}
