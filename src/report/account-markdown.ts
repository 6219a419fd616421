import type { Language } from '../diagnostic.ts'
import type { Account, AccountedQuestion } from '../draft/account.ts'
import { classWords } from '../draft/span.ts'
import { changeGroups, placesOf } from './account-groups.ts'
import type { AccountReporter } from './account-reporter.ts'
import { accountSummary, isToReview, nextStep } from './account-summary.ts'
import {
  accountTitle,
  accountWords,
  afterSaid,
  answerSaid,
  beforeSaid,
  optionSaid,
  remarkSaid,
  type Said,
  stateWords,
} from './account-words.ts'
import { escaped } from './markdown-words.ts'
import { onOneLine } from './visible.ts'

/** For the file of the office: a page with a table each of changes, questions and legal bases. */
export const md: AccountReporter = (account, { language }) => {
  const { from, to, year } = account
  return [
    `# ${accountTitle(year)[language]}\n`,
    `- ${accountWords.from[language]}: ${words(from)}\n- ${accountWords.to[language]}: ${words(to)}\n`,
    `${accountSummary(account)[language]} ${words(nextStep(account)[language])}\n`,
    ...table(
      'changes',
      ['place', 'before', 'after', 'class', 'reason'],
      changeRows(account, language),
      language,
    ),
    ...table(
      'questions',
      ['number', 'place', 'question', 'choices', 'name', 'answer'],
      questionRows(account, language),
      language,
    ),
    ...table('bases', ['line', 'base', 'state', 'remark'], baseRows(account, language), language),
  ].join('\n')
}

type Word = keyof typeof accountWords

function table(
  title: Word,
  columns: readonly Word[],
  rows: readonly (readonly string[])[],
  language: Language,
): string[] {
  if (rows.length === 0) return []
  const head = columns.map((column) => accountWords[column][language])
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`)
  return [`## ${accountWords[title][language]}\n`, lines.join('')]
}

function changeRows(account: Account, language: Language): string[][] {
  return changeGroups(account).map((group) => [
    placesOf(group, language, words),
    said(beforeSaid(group.first, language)),
    said(afterSaid(group.first, language)),
    classWords[group.first.class].name[language],
    words(group.first.reason[language]),
  ])
}

function questionRows({ questions }: Account, language: Language): string[][] {
  return questions.map((question, index) => [
    `${index + 1}`,
    words(`${question.place[language]} (${accountWords.line[language].toLowerCase()} ${question.line})`),
    words(question.words[language]),
    said(choicesSaid(question, language)),
    words(question.id),
    said(answerSaid(question, language)),
  ])
}

function choicesSaid({ options }: AccountedQuestion, language: Language): Said {
  if (options.length === 0) return { kind: 'own', text: accountWords.freely[language] }
  return { kind: 'plan', text: options.map((option) => optionSaid(option, language)).join('; ') }
}

function baseRows({ bases }: Account, language: Language): string[][] {
  return bases.map((base) => {
    const state = stateWords[base.state][language]
    return [
      `${base.line}`,
      words(base.name),
      isToReview(base) ? `**${state}**` : state,
      words(remarkSaid(base, language)),
    ]
  })
}

function said({ kind, text }: Said): string {
  return kind === 'own' ? `*${text}*` : words(text)
}

function words(text: string): string {
  return escaped(onOneLine(text))
}
