import type { Localized } from '../../diagnostic.ts'
import type { Allowed, Format, Style } from '../../format/format.ts'
import { textWidth } from '../../format/text-width.ts'
import { fits, number, within } from '../demands.ts'
import { type Demand, judged, lawOf, type Sample } from '../judging.ts'
import type { Measured, Place } from '../measured.ts'
import type { Subject } from '../subjects.ts'
import { tolerances } from '../tolerances.ts'
import { millimetres } from '../word/measures.ts'
import type { Paragraph, PrintedDocument } from '../word/printed.ts'

/** A paragraph among others, as its spacing is seen on paper. */
export interface Placed {
  readonly paragraph: Paragraph
  readonly above?: Paragraph
}

export type SettingElement = 'justified' | 'first-line-indent' | 'paragraph-spacing' | 'line-spacing'

/** Measures how paragraphs of one part are set. */
export function settingElements(
  subject: Subject,
  paragraphs: readonly Placed[],
  elements: readonly SettingElement[],
  document: PrintedDocument,
  format: Format,
): Measured[] {
  return elements.map((element) => settingElement(element, subject, paragraphs, document, format))
}

function settingElement(
  element: SettingElement,
  subject: Subject,
  paragraphs: readonly Placed[],
  document: PrintedDocument,
  format: Format,
): Measured {
  const style = subject.style === undefined ? undefined : format.styles[subject.style]
  const id = `${subject.prefix}${element}`
  const law = lawOf(format, id, subject.style)
  const samples = <Value>(
    of: (placed: Placed) => Value | undefined,
    list: readonly Placed[] = paragraphs,
  ): Sample<Value>[] =>
    list.flatMap((placed) => {
      const value = of(placed)
      return value === undefined ? [] : [{ value, place: paragraphPlace(placed.paragraph, subject) }]
    })
  switch (element) {
    case 'justified': {
      const long = paragraphs.filter(({ paragraph }) => isLong(paragraph))
      const seen = long.length > 0 ? long : paragraphs
      return judged(
        id,
        samples(({ paragraph }) => paragraph.look.align, seen),
        justified,
        law,
      )
    }
    case 'first-line-indent': {
      const allowed = allowedBy(style, 'firstLine', { oneOf: [10, 12.7] })
      const indents = samples(({ paragraph }) => indentOf(paragraph, document))
      return judged(id, indents, within(allowed, 'mm', tolerances.indent), law)
    }
    case 'paragraph-spacing': {
      const allowed = allowedBy(style, 'before', { atLeast: 6 })
      const spaces = samples(({ paragraph, above }) => above && spaceBetween(above, paragraph))
      return judged(id, spaces, within(allowed, 'pt', tolerances.spacing), law)
    }
    case 'line-spacing': {
      const lines = samples(({ paragraph }) => linesOf(paragraph))
      return judged(id, lines, lineDemand(style, format.elements?.[id]?.exactFrom), law)
    }
  }
}

function allowedBy(
  style: Style | undefined,
  name: 'firstLine' | 'before' | 'lines',
  otherwise: Allowed,
): Allowed {
  return style?.allowed?.[name] ?? otherwise
}

export function paragraphPlace(paragraph: Paragraph, { where }: Pick<Subject, 'where'>): Place {
  return {
    paragraph: paragraph.number,
    from: 0,
    to: paragraph.text.length,
    where,
    quoted: paragraph.text.trim(),
  }
}

/** Of a single line nobody sees whether it is justified; where there is none but such, the file tells. */
function isLong({ pieces, available, look, text }: Paragraph): boolean {
  if (text.includes('\n')) return false
  const width = pieces.reduce((sum, piece) => sum + textWidth(piece.text, piece.look), 0)
  return width > available - look.left - look.right - Math.max(0, look.firstLine)
}

const alignWords: Readonly<Record<Paragraph['look']['align'], Localized>> = {
  left: { vi: 'căn trái', en: 'at the left' },
  center: { vi: 'căn giữa', en: 'centred' },
  right: { vi: 'căn phải', en: 'at the right' },
  both: { vi: 'căn đều hai bên', en: 'justified' },
}

const justified: Demand<Paragraph['look']['align']> = {
  allowed: alignWords.both,
  holds: (align) => align === 'both',
  show: (align) => alignWords[align],
}

/** How far the first line begins to the right of the others, in millimetres; a tabulator may take it there. */
export function indentOf({ look, text }: Paragraph, { tabWidth }: PrintedDocument): number {
  if (look.firstLine !== 0 || !text.startsWith('\t')) return millimetres(look.firstLine)
  const stop = look.tabs.find(({ at }) => at > look.left)?.at ?? tabWidth
  return millimetres(stop - look.left)
}

/** The space between two paragraphs, in points; between two of one style that asks for none there is none. */
function spaceBetween(above: Paragraph, paragraph: Paragraph): number {
  const isOneStyle = above.styleId === paragraph.styleId
  const after = isOneStyle && above.look.isContextual ? 0 : above.look.after
  const before = isOneStyle && paragraph.look.isContextual ? 0 : paragraph.look.before
  return after + before
}

interface Lines {
  /** In lines of the paragraph's own letters. */
  readonly lines: number
  /** The height that is set, in points, where it is exact. */
  readonly exact?: number
}

/** A single line of Times New Roman is so many times as high as its letters. */
const singleLine = 1.15

function linesOf({ look, pieces, endLook }: Paragraph): Lines {
  const size = Math.max(...pieces.map((piece) => piece.look.size), pieces.length === 0 ? endLook.size : 1)
  const single = size * singleLine
  if (look.lineRule === 'auto') return { lines: look.line }
  if (look.lineRule === 'atLeast') return { lines: Math.max(1, look.line / single) }
  return { lines: look.line / single, exact: look.line }
}

function lineDemand(style: Style | undefined, exactFrom: number | undefined): Demand<Lines> {
  const allowed = allowedBy(style, 'lines', [1, 1.5])
  const unit = { vi: 'dòng', en: 'lines' }
  const plain = within(allowed, unit, tolerances.lines, 2)
  const also: Localized =
    exactFrom === undefined
      ? { vi: '', en: '' }
      : { vi: ` (hoặc cố định từ ${number(exactFrom).vi} pt)`, en: ` (or exactly ${exactFrom} pt or more)` }
  return {
    allowed: { vi: `${plain.allowed.vi}${also.vi}`, en: `${plain.allowed.en}${also.en}` },
    holds: ({ lines, exact }) => {
      if (exact !== undefined && exactFrom !== undefined && exact >= exactFrom - tolerances.spacing) {
        return fits(lines, [0, 1.5], tolerances.lines)
      }
      // what is set in points is judged by the height of a line, which fonts round
      return fits(lines, allowed, exact === undefined ? tolerances.lines : 0.02)
    },
    show: ({ lines, exact }) => {
      if (exact === undefined) return plain.show(lines)
      return { vi: `cố định ${number(exact).vi} pt`, en: `exactly ${number(exact).en} pt` }
    },
  }
}
