import type { Range } from '../diagnostic.ts'
import { columnsOf } from './columns.ts'
import type { ReportedText } from './report.ts'
import { visible } from './visible.ts'

/** How many columns of a long line are shown around a finding. */
const shownWidth = 100

/** A message that would reach beyond this column stands on a line of its own. */
const messageWidth = 120

/**
 * The line of a finding with two lines before it, the place marked by carets as wide as what the eye sees.
 */
export function excerpt(
  source: ReportedText,
  range: Range,
  notes: readonly string[],
  unicode: boolean,
): string[] {
  const { line, column } = source.position(range.start)
  const end = source.position(range.end)
  const bar = unicode ? '│' : '|'
  const gutter = String(line).length + 2
  const numbered = (number: number, text: string) =>
    `${String(number).padStart(gutter)} ${bar} ${visible(text)}`.trimEnd()
  const margin = `${' '.repeat(gutter)} ${bar} `

  const { text, marked, before } = cropped(
    source.line(line),
    column - 1,
    end.line === line ? end.column - 1 : undefined,
  )
  const indent = ' '.repeat(columnsOf(visible(before)))
  const carets = '^'.repeat(Math.max(1, columnsOf(visible(marked))))
  const [message = '', ...more] = notes
  return [
    ...[line - 2, line - 1]
      .filter((number) => number > 0)
      .map((number) => numbered(number, shortened(source.line(number)))),
    numbered(line, text),
    ...(!reaches(`${margin}${indent}${carets} ${message}`, messageWidth + 1)
      ? [`${margin}${indent}${carets} ${message}`]
      : [`${margin}${indent}${carets}`, `${margin}${message}`]),
    ...more.map((note) => `${margin}${indent}${note}`),
  ]
}

/** Whether a text is so many columns wide; of a very long one nobody need count them. */
function reaches(text: string, columns: number): boolean {
  return text.length > columns * 4 || columnsOf(text) >= columns
}

interface Crop {
  readonly text: string
  readonly before: string
  readonly marked: string
}

/** A long line is shown from a little before the place; the mark ends with the line. */
function cropped(line: string, from: number, to: number | undefined): Crop {
  const start = reaches(line.slice(0, from), shownWidth * 0.7 + 1) ? Math.max(0, from - 30) : 0
  const lead = start > 0 ? '…' : ''
  const shown = line.slice(start, start + shownWidth)
  const tail = start + shownWidth < line.length ? '…' : ''
  const marked = line.slice(from, to ?? line.length).slice(0, Math.max(1, shownWidth - (from - start)))
  return { text: `${lead}${shown}${tail}`, before: `${lead}${line.slice(start, from)}`, marked }
}

function shortened(line: string): string {
  return line.length > shownWidth ? `${line.slice(0, shownWidth)}…` : line
}
