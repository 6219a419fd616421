import { Chalk, type ChalkInstance } from 'chalk'
import type { Language } from '../diagnostic.ts'
import type { Account, AccountedQuestion } from '../draft/account.ts'
import { classWords } from '../draft/span.ts'
import { changeGroups, placesOf } from './account-groups.ts'
import type { AccountReporter } from './account-reporter.ts'
import { accountCounts, accountSummary, isOpen, isToReview, nextStep } from './account-summary.ts'
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
import type { Look } from './reporter.ts'
import { type TextCell, textTable } from './text-table.ts'
import { onOneLine } from './visible.ts'
import { cropped, wrapped } from './wrapped.ts'

/** How wide a page is where no terminal says it, and the least on which columns can be read. */
const [usualWidth, leastWidth] = [100, 60]

/** How many letters of a text are shown in a row, and in a question; the other forms hold it whole. */
const [rowLetters, questionLetters] = [300, 600]

/** For people: a table of changes, then what is asked, then the legal bases, and what to do next. */
export const text: AccountReporter = (account, look) => {
  const { language, quiet, unicode } = look
  const { unanswered, basesToReview } = accountCounts(account)
  const isWaiting = unanswered + basesToReview > 0
  if (quiet && !isWaiting) return ''

  const chalk = new Chalk({ level: look.color ? 1 : 0 })
  const { from, to, year } = account
  const arrow = unicode ? '→' : '->'
  const title = `${accountTitle(year)[language]}: ${onOneLine(from)} ${arrow} ${onOneLine(to)}`
  const summary = `${!isWaiting && unicode ? '✓ ' : ''}${accountSummary(account)[language]}`
  const parts = [
    part('changes', changeLines(account, look, chalk), language, chalk),
    part('questions', questionLines(account, look, chalk), language, chalk),
    part('bases', baseLines(account, look, chalk), language, chalk),
  ]
  return [
    `${chalk.bold(title)}\n\n`,
    ...parts,
    `${isWaiting ? chalk.yellow.bold(summary) : chalk.green.bold(summary)}\n`,
    `${onOneLine(nextStep(account)[language])}\n`,
  ].join('')
}

function part(
  title: 'changes' | 'questions' | 'bases',
  lines: readonly string[],
  language: Language,
  chalk: ChalkInstance,
): string {
  if (lines.length === 0) return ''
  return `${chalk.bold(accountWords[title][language])}\n\n${lines.map((line) => `${line}\n`).join('')}\n`
}

function changeLines(account: Account, { language, unicode, width }: Look, chalk: ChalkInstance): string[] {
  const columns = ['place', 'before', 'after', 'class', 'reason'] as const
  const rows = changeGroups(account).map((group) => [
    { text: placesOf(group, language, (place) => shown(place, language)) },
    cell(beforeSaid(group.first, language), chalk.red, language, chalk),
    cell(afterSaid(group.first, language), chalk.green, language, chalk),
    { text: classWords[group.first.class].name[language] },
    { text: shown(group.first.reason[language], language) },
  ])
  if (rows.length === 0) return []
  return textTable(head(columns, language, chalk), rows, widthOf(width), unicode)
}

function questionLines({ questions }: Account, { language, width }: Look, chalk: ChalkInstance): string[] {
  const indent = `${questions.length}`.length + 2
  const columns = widthOf(width) - indent
  return questions.flatMap((question, index) => {
    const [first = '', ...rest] = questionText(question, language).flatMap((line) => wrapped(line, columns))
    const paint = isOpen(question) ? chalk.yellow : chalk.dim
    const number = paint(`${index + 1}.`.padEnd(indent))
    return [`${number}${chalk.bold(first)}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)]
  })
}

/** A question's place and name, its words, what can be answered and what was. */
function questionText(question: AccountedQuestion, language: Language): string[] {
  const { place, line, id, words, options } = question
  const row = accountWords.line[language].toLowerCase()
  const choices = options.map((option) => shown(optionSaid(option, language), language)).join('; ')
  const answer = answerSaid(question, language)
  return [
    `${shown(place[language], language)} (${row} ${line}) [${shown(id, language)}]`,
    shown(words[language], language, questionLetters),
    ...(options.length > 0 ? [`${accountWords.choices[language]}: ${choices}`] : []),
    ...(isOpen(question) ? [] : [`${accountWords.answered[language]}: ${valueShown(answer, language)}`]),
  ]
}

function baseLines({ bases }: Account, { language, unicode, width }: Look, chalk: ChalkInstance): string[] {
  const columns = ['line', 'base', 'state', 'remark'] as const
  const rows = bases.map((base) => [
    { text: `${base.line}` },
    { text: shown(base.name, language) },
    { text: stateWords[base.state][language], paint: isToReview(base) ? chalk.yellow : chalk.green },
    { text: shown(remarkSaid(base, language), language) },
  ])
  if (rows.length === 0) return []
  return textTable(head(columns, language, chalk), rows, widthOf(width), unicode)
}

function head(
  columns: readonly (keyof typeof accountWords)[],
  language: Language,
  { bold }: ChalkInstance,
): TextCell[] {
  return columns.map((column) => ({ text: accountWords[column][language], paint: bold }))
}

function cell(said: Said, paint: ChalkInstance, language: Language, { dim }: ChalkInstance): TextCell {
  return { text: valueShown(said, language), paint: said.kind === 'own' ? dim : paint }
}

/** A value of a plan as it stands; our words stand in brackets. */
function valueShown({ kind, text: words }: Said, language: Language): string {
  return kind === 'own' ? `(${words})` : shown(words, language)
}

function shown(words: string, language: Language, most = rowLetters): string {
  return cropped(
    onOneLine(words),
    most,
    (count) => ({ vi: `(còn ${count} ký tự)`, en: `(${count} more characters)` })[language],
  )
}

function widthOf(width = usualWidth): number {
  return Math.max(leastWidth, width)
}
