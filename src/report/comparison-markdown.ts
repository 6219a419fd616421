import { isSame } from '../diff/plan-differences.ts'
import type { ComparisonReporter } from './comparison.ts'
import type { Piece } from './comparison-fields.ts'
import { summary } from './comparison-summary.ts'
import { escaped } from './markdown-words.ts'
import { toldParts } from './told-comparison.ts'

/** For a page or a review: words dropped are struck out, words added are bold. */
export const md: ComparisonReporter = (comparison, { language, quiet }) => {
  const { old, new: now, differences } = comparison
  const end = `${escaped(summary(comparison)[language])}\n`
  if (isSame(differences)) return quiet ? '' : end

  const told = toldParts(differences, language).map(({ title, changes }) => {
    const lines = changes.flatMap(({ sentence, fields }) => [
      `- ${line(sentence)}\n`,
      ...fields.map((field) => `  - ${line(field)}\n`),
    ])
    return `## ${title}\n\n${lines.join('')}\n`
  })
  return `# ${escaped(old.file)} → ${escaped(now.file)}\n\n${told.join('')}${end}`
}

function line(pieces: readonly Piece[]): string {
  return pieces.map(marked).join('')
}

/** Markdown wants its signs right at the words, blanks outside. */
function marked({ kind, text }: Piece): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? []
  const said = escaped(words.replace(/\s*\n\s*/g, ' / '))
  if (words === '' || kind === 'own' || kind === 'same') return `${before}${said}${after}`.replace(/\n/g, ' ')
  const sign = kind === 'dropped' ? '~~' : '**'
  return `${before}${sign}${said}${sign}${after}`.replace(/\n/g, ' ')
}
