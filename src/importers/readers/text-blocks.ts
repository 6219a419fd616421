import type { Span } from '../../markup/parse-written.ts'
import type { PaperBlock, PaperCell, PaperParagraph, PaperPlace } from '../paper.ts'

/** A paragraph of spans, unless it holds nothing. */
export function paragraphOf(
  spans: readonly Span[],
  place: PaperPlace,
  more: Partial<PaperParagraph> = {},
): PaperParagraph[] {
  const text = spans
    .map((span) => span.text)
    .join('')
    .trim()
  if (text === '' && !more.marker) return []
  const inked = spans.filter((span) => span.text.trim() !== '')
  return [
    {
      kind: 'paragraph',
      text,
      ...(inked.length > 0 && inked.every(({ isBold }) => isBold) && { isBold: true }),
      ...(inked.length > 0 && inked.every(({ isItalic }) => isItalic) && { isItalic: true }),
      ...more,
      place,
    },
  ]
}

/** A paragraph of plain words, unless there are none. */
export function plainParagraph(text: string, place: PaperPlace): PaperParagraph[] {
  return paragraphOf([{ text, isBold: false, isItalic: false }], place)
}

/** A cell by itself in a row of its own height. */
export function cellOf(column: number, blocks: readonly PaperBlock[]): PaperCell {
  return { column, columnSpan: 1, rowSpan: 1, blocks }
}

/** Where a line stands. */
export function lineAt(number: number): PaperPlace {
  return { kind: 'line', number }
}
