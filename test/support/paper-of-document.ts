import { type Block, type Cell, type Document, plainText } from '../../src/document/document.ts'
import type { Format } from '../../src/format/format.ts'
import type { Paper, PaperBlock, PaperParagraph } from '../../src/importers/paper.ts'

/** A document as a reader would give it back: paragraphs with the looks of their styles, columns as plain tables. */
export function paperOfDocument({ blocks, format }: Document): Paper {
  let number = 0
  const place = () => ({ kind: 'paragraph' as const, number: ++number })
  return { file: 'ke-hoach.docx', blocks: blocks.flatMap(blockOf), remarks: [] }

  function blockOf(block: Block): PaperBlock[] {
    switch (block.kind) {
      case 'heading':
        return [
          {
            ...styled(plainText(block.content), `muc-${block.level}`, format),
            isHeading: true,
            place: place(),
          },
        ]
      case 'paragraph':
        return [{ ...styled(plainText(block.content), block.style, format), place: place() }]
      case 'item':
        return [
          {
            ...styled(plainText(block.content), block.style, format),
            marker: block.level === 1 ? '-' : '+',
            place: place(),
          },
        ]
      case 'table':
        return [
          {
            kind: 'table',
            hasBorders: true,
            place: place(),
            rows: [
              { isHeader: true, place: place(), cells: block.head.map((cell, at) => cellOf(cell, at, 1)) },
              ...block.rows.map(({ spans, cells }) => ({
                place: place(),
                cells: cells.map((cell, at) => cellOf(cell, at, spans ? block.head.length : 1)),
              })),
            ],
          },
        ]
      case 'columns':
        return [
          {
            kind: 'table',
            hasBorders: false,
            place: place(),
            rows: [
              {
                place: place(),
                cells: block.columns.map((column, at) => ({
                  column: at,
                  columnSpan: 1,
                  rowSpan: 1,
                  blocks: column.flatMap(blockOf),
                })),
              },
            ],
          },
        ]
      case 'landscape':
      case 'page-break':
        return []
    }
  }

  function cellOf(content: Cell, column: number, columnSpan: number) {
    const text = plainText(content)
    return {
      column,
      columnSpan,
      rowSpan: 1,
      blocks: [{ kind: 'paragraph' as const, text, place: place() }],
    }
  }
}

function styled(text: string, style: string, { styles }: Format): Omit<PaperParagraph, 'place'> {
  const { capitals, bold, italic, align } = styles[style] ?? {}
  return {
    kind: 'paragraph',
    text: (capitals ? text.toLocaleUpperCase('vi') : text).normalize('NFC'),
    ...(bold && { isBold: true }),
    ...(italic && { isItalic: true }),
    ...(align === 'center' && { isCentered: true }),
  }
}
