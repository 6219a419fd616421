import { type FileChild, Footer, Header, type ISectionOptions, Paragraph, SimpleField } from 'docx'
import type { Block, Columns, Document, Table } from '../../document/document.ts'
import type { Format } from '../../format/format.ts'
import { sheetOf, textHeightOf, textWidthOf } from '../measures.ts'
import { type Part, partsOf } from '../parts.ts'
import { type Setting, textBlock } from './paragraphs.ts'
import { fillerStyle, styleId } from './styles.ts'
import { ruledTable, sideBySide } from './tables.ts'
import { marginTwips, millimetreTwips, twips } from './units.ts'

/** The parts of a document that begin on a new page of their own, each with page numbers from 1. */
export function sections({ blocks, format }: Document): ISectionOptions[] {
  return partsOf(blocks).map((part) => section(part, format))
}

function section({ blocks, landscape }: Part, format: Format): ISectionOptions {
  const { page, pageNumber } = format
  const sheet = sheetOf(page, landscape)
  const { top, bottom, left, right } = page.margins
  const children = inFlow(blocks, {
    format,
    available: textWidthOf(sheet, page),
    height: textHeightOf(sheet, page),
  })
  const numbered = pageNumberPart(format)
  return {
    properties: {
      titlePage: !pageNumber.firstPage,
      page: {
        size: {
          width: millimetreTwips(page.width),
          height: millimetreTwips(page.height),
          orientation: landscape ? 'landscape' : 'portrait',
        },
        margin: {
          top: marginTwips(top),
          bottom: marginTwips(bottom),
          left: marginTwips(left),
          right: marginTwips(right),
          header: marginTwips(page.headerDistance),
          footer: marginTwips(page.footerDistance),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    ...numbered,
    children: [...children, ...filler(endsInTable(blocks))],
  }
}

/** The page number where the format wants it; its first page has a header and footer without one. */
function pageNumberPart({ pageNumber }: Format): Pick<ISectionOptions, 'headers' | 'footers'> {
  const numbered = [new Paragraph({ style: styleId('so-trang'), children: [new SimpleField('PAGE', '2')] })]
  const empty = [new Paragraph({ style: styleId('so-trang') })]
  return pageNumber.at === 'header'
    ? { headers: { default: new Header({ children: numbered }), first: new Header({ children: empty }) } }
    : { footers: { default: new Footer({ children: numbered }), first: new Footer({ children: empty }) } }
}

/**
 * Blocks one after the other; what stands before a part that stays together goes with it to its page, and
 * `held` blocks all go with what follows them.
 */
function inFlow(blocks: readonly Block[], setting: Setting, held = false): FileChild[] {
  return blocks.flatMap((block, index): FileChild[] => {
    const [above, below] = [blocks[index - 1], blocks[index + 1]]
    const keepNext = held || staysTogether(below, setting.format)
    switch (block.kind) {
      case 'table':
        return [...spaceAbove(block, above, setting), ruledTable(block, setting, { keepNext })]
      case 'columns':
        if (continues(block, above)) return []
        return [
          ...spaceAbove(block, above, setting),
          sideBySide(rowsFrom(block, blocks.slice(index + 1)), setting, (cell, inside, held) =>
            inCell(cell, inside, held || keepNext),
          ),
        ]
      case 'landscape':
      case 'page-break':
        return []
      default:
        return textBlock(block, setting, { keepNext })
    }
  })
}

/** Parts of one layout that follow each other are the rows of one table; what may split begins its own. */
function rowsFrom(first: Columns, following: readonly Block[]): [Columns, ...Columns[]] {
  const rows: [Columns, ...Columns[]] = [first]
  for (const block of following) {
    if (block.kind !== 'columns' || !continues(block, first)) break
    rows.push(block)
  }
  return rows
}

function continues({ layout, columns, splits }: Columns, above: Block | undefined): boolean {
  return (
    !splits && above?.kind === 'columns' && above.layout === layout && above.columns.length === columns.length
  )
}

/** Space above a table, which has none of its own; two tables in a row would else be read as one. */
function spaceAbove(block: Table | Columns, above: Block | undefined, { format }: Setting): Paragraph[] {
  if (!above) return []
  if (block.kind === 'columns' && block.splits) return filler(true)
  const points = block.kind === 'table' ? format.table.before : (format.columns[block.layout]?.before ?? 0)
  if (points === 0 && !isTable(above)) return []
  const spacing = { before: twips(points), line: 20, lineRule: 'exact' } as const
  return [new Paragraph({ style: fillerStyle, keepNext: true, spacing })]
}

function staysTogether(block: Block | undefined, { columns }: Format): boolean {
  return block?.kind === 'columns' && !block.splits && columns[block.layout]?.together === true
}

/** A cell must hold a paragraph, and end in one. */
function inCell(blocks: readonly Block[], setting: Setting, held: boolean): FileChild[] {
  const children = inFlow(blocks, setting, held)
  return [...children, ...filler(children.length === 0 || endsInTable(blocks))]
}

/** A paragraph without height, which Word wants after a table that ends a part. */
function filler(wanted: boolean): Paragraph[] {
  return wanted ? [new Paragraph({ style: fillerStyle })] : []
}

function endsInTable(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1)
  return last !== undefined && isTable(last)
}

function isTable({ kind }: Block): boolean {
  return kind === 'table' || kind === 'columns'
}
