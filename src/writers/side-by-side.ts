import { type Block, type Columns, type Paragraph, plainText } from '../document/document.ts'
import { type Format, type Style, styleOf } from '../format/format.ts'
import { bestLines, isTorn, printedWidth } from './line-breaks.ts'
import { columnWidths } from './measures.ts'

/** How parts side by side are set: their widths, in points, and the format with the letters that fit them. */
export interface Fit {
  readonly format: Format
  readonly widths: readonly number[]
}

/**
 * The widths at which every line that must not break stays whole and no name is torn. The format's own come first;
 * then columns give way to each other; then the letters take the least size that the format allows.
 */
export function fitOf(rows: readonly Columns[], format: Format, available: number): Fit {
  const usual = trial(rows, format, available)
  const [sound] = usual.filter(({ torn }) => !torn)
  if (sound) return sound
  if (usual.some(({ isUsual }) => isUsual)) return usual[0] ?? fallback(rows, format, available)
  const small = trial(rows, smaller(rows, format), available)
  return small.find(({ torn }) => !torn) ?? usual[0] ?? small[0] ?? fallback(rows, format, available)
}

interface Trial extends Fit {
  readonly torn: boolean
  readonly isUsual?: boolean
}

/** The widths that keep every line whole which must not break, the best first. */
function trial(rows: readonly Columns[], format: Format, available: number): Trial[] {
  const own = fallback(rows, format, available).widths
  const least = own.map((_, index) => leastWidth(rows, index, format))
  const sum = least.reduce((total, width) => total + width, 0)
  if (sum > available) return []
  const torn = (widths: readonly number[]) =>
    widths.some((width, index) => isTornAt(rows, index, format, width))
  const wishes = least.map((width, index) => namesWidth(rows, index, format, available - sum + width))
  const tried = [
    ...(least.every((width, index) => width <= (own[index] ?? 0)) ? [{ widths: own, isUsual: true }] : []),
    ...(wishes.reduce((total, width) => total + width, 0) <= available
      ? [{ widths: given(own, wishes) }]
      : []),
    { widths: given(own, least) },
  ]
  return tried.map((each) => ({ ...each, format, torn: torn(each.widths) }))
}

function fallback(rows: readonly Columns[], format: Format, available: number): Fit {
  const [first] = rows
  if (!first) return { format, widths: [] }
  return { format, widths: columnWidths(format, first, available) }
}

/** Widths of which each is at least its need; those that have more give of what they have to spare. */
function given(own: readonly number[], needs: readonly number[]): number[] {
  const lacking = own.reduce((sum, width, index) => sum + Math.max(0, (needs[index] ?? 0) - width), 0)
  const spare = own.reduce((sum, width, index) => sum + Math.max(0, width - (needs[index] ?? 0)), 0)
  if (lacking === 0 || spare === 0) return [...own]
  return own.map((width, index) => {
    const need = needs[index] ?? 0
    return width < need ? need : width - ((width - need) * lacking) / spare
  })
}

/** The format with the least letters that it allows in these parts. */
function smaller(rows: readonly Columns[], format: Format): Format {
  const used = new Set(
    rows.flatMap(({ columns }) => columns.flat()).flatMap((block) => styleNameOf(block) ?? []),
  )
  const styles = Object.fromEntries(
    Object.entries(format.styles).map(([name, style]) => [name, used.has(name) ? leastSize(style) : style]),
  )
  return { ...format, styles: { ...format.styles, ...styles } }
}

function leastSize(style: Style): Style {
  const sizes = style.allowed?.size
  return Array.isArray(sizes) ? { ...style, size: Math.min(style.size, ...sizes) } : style
}

function styleNameOf(block: Block): string | undefined {
  return block.kind === 'paragraph' ? block.style : undefined
}

/** Room for the longest line of a column that must not break, or for its longest word. */
function leastWidth(rows: readonly Columns[], index: number, format: Format): number {
  const widths = paragraphsIn(rows, index).flatMap((block) => {
    const style = styleOf(format, block.style)
    const parts = plainText(block.content).split(style.oneLine ? '\n' : /[ \t\n]+/)
    return parts.map((part) => printedWidth(part, style) + slackOf(style))
  })
  return Math.max(0, ...widths)
}

/** Room for the names of a column, broken as they look best within a limit. */
function namesWidth(rows: readonly Columns[], index: number, format: Format, limit: number): number {
  const widths = namesIn(rows, index, format).flatMap((block) => {
    const style = styleOf(format, block.style)
    return nameLines(block, style, limit).map((line) => printedWidth(line, style) + slackOf(style))
  })
  return Math.max(leastWidth(rows, index, format), ...widths)
}

function isTornAt(rows: readonly Columns[], index: number, format: Format, width: number): boolean {
  return namesIn(rows, index, format).some((block) => {
    const style = styleOf(format, block.style)
    return plainText(block.content)
      .split('\n')
      .some((given) => isTorn(bestLines(given, style, width)))
  })
}

/** The lines of a name that may break, within a width. */
export function nameLines({ content }: Paragraph, style: Style, width: number): string[] {
  return plainText(content)
    .split('\n')
    .flatMap((given) => bestLines(given, style, width))
}

/** Whether a paragraph is a name that stands in the middle of its column and may take several lines. */
export function isName(block: Block, format: Format): block is Paragraph {
  if (block.kind !== 'paragraph') return false
  const { align, oneLine } = styleOf(format, block.style)
  return align === 'center' && !oneLine
}

function namesIn(rows: readonly Columns[], index: number, format: Format): Paragraph[] {
  return paragraphsIn(rows, index).filter((block) => isName(block, format))
}

function paragraphsIn(rows: readonly Columns[], index: number): Paragraph[] {
  return rows.flatMap(({ columns }) => columns[index] ?? []).filter((block) => block.kind === 'paragraph')
}

/** What programs may measure a line longer by; they leave room for the slant of its last letter. */
function slackOf({ italic }: Style): number {
  return italic ? 4 : 0.5
}
