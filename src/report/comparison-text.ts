import { Chalk, type ChalkInstance } from 'chalk'
import { isSame } from '../diff/plan-differences.ts'
import type { ComparisonReporter } from './comparison.ts'
import type { Piece } from './comparison-fields.ts'
import { summary } from './comparison-summary.ts'
import { toldParts } from './told-comparison.ts'

/** For people: sentences part by part; words dropped stand in [- -], words added in {+ +}, in colour too. */
export const text: ComparisonReporter = (comparison, { language, color, unicode, quiet }) => {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const { old, new: now, differences } = comparison
  const end = summary(comparison)[language]
  if (isSame(differences)) return quiet ? '' : `${chalk.green(`${unicode ? '✓ ' : ''}${end}`)}\n`

  const line = (pieces: readonly Piece[]) => pieces.map((piece) => shown(piece, pieces, chalk)).join('')
  const told = toldParts(differences, language).map(({ title, changes }) => {
    const lines = changes.flatMap(({ sentence, fields }) => [
      `  ${line(sentence)}\n`,
      ...fields.map((field) => `    ${line(field)}\n`),
    ])
    return `${chalk.bold(title)}\n${lines.join('')}\n`
  })
  return `${chalk.bold(`${plain(old.file)} → ${plain(now.file)}`)}\n\n${told.join('')}${chalk.bold(end)}\n`
}

/**
 * Words that changed within a text are marked by signs as well, since a colour alone says nothing on paper.
 */
function shown({ kind, text: words }: Piece, pieces: readonly Piece[], chalk: ChalkInstance): string {
  const isWithin = pieces.some((piece) => piece.kind === 'same')
  const said = plain(words)
  switch (kind) {
    case 'dropped':
      return chalk.red(isWithin ? `[-${said}-]` : `“${said}”`)
    case 'added':
      return chalk.green(isWithin ? `{+${said}+}` : `“${said}”`)
    default:
      return said
  }
}

/** A text on one line, without signs that a terminal would obey. */
function plain(words: string): string {
  return words.replace(/\n/g, ' / ').replace(/\p{Cc}/gu, '\ufffd')
}
