import type { Columns } from '../document/document.ts'
import { type Format, type Page, type Style, styleOf } from '../format/format.ts'
import { longestLineWidth } from '../format/text-width.ts'
import type { Inline } from '../markup/markup.ts'
import { runsOf } from './runs.ts'

export const pointsPerMillimetre = 72 / 25.4

/** A page as it lies: upright, or on its side with the margins of the format. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly landscape: boolean
}

export function sheetOf({ width, height }: Page, landscape: boolean): Sheet {
  return landscape ? { width: height, height: width, landscape } : { width, height, landscape }
}

/** How much of a sheet's height is for text, in points. */
export function textHeightOf({ height }: Sheet, { margins }: Page): number {
  return (height - margins.top - margins.bottom) * pointsPerMillimetre
}

/** The width that text may take on a sheet, in points. */
export function textWidthOf({ width }: Sheet, { margins }: Page): number {
  return (width - margins.left - margins.right) * pointsPerMillimetre
}

/**
 * The widths of columns side by side, in points: their own, or those of the format; a number of columns that it does
 * not know is even.
 */
export function columnWidths(format: Format, row: Columns, available: number): readonly number[] {
  const [percents, count] = [format.columns[row.layout]?.widths ?? [], row.columns.length]
  if (row.widths) return row.widths
  if (percents.length !== count) return Array(count).fill(available / count)
  const whole = percents.reduce((sum, percent) => sum + percent, 0)
  return percents.map((percent) => (available * percent) / whole)
}

/** The text as a style prints it, line ends as `\n`. */
export function printedText(content: readonly Inline[], style: Style): string {
  return runsOf(content, style)
    .map((run) => (run.kind === 'break' ? '\n' : run.text))
    .join('')
}

/** How high a style's line is, in points: Times New Roman takes 1.15 of its size. */
export function lineHeight({ size, lines = 1 }: Style): number {
  return 1.15 * size * lines
}

/** A rule's length and the space below it, in points. */
export interface DrawnLine {
  readonly length: number
  readonly after: number
}

/** The rule below a text, or nothing where its style draws none. */
export function lineBelow(
  content: readonly Inline[],
  styleName: string,
  format: Format,
  available: number,
): DrawnLine | undefined {
  const style = styleOf(format, styleName)
  if (!style.line) return undefined
  const longest = longestLineWidth(printedText(content, style), style, available)
  if (longest === 0) return undefined
  const length = style.line.length === 'text' ? longest : longest * style.line.length
  return { length, after: style.after ?? 0 }
}
