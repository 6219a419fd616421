import { paragraphsOf } from '../docx/blocks.ts'
import type { Block, DocxDocument, Paragraph, Section, Table } from '../docx/docx-document.ts'
import { locateBody } from './locate-body.ts'
import { firstText, isUnsigned, locateClosing, locateLetterhead, locateTable } from './locate-tables.ts'
import { type Flow, hasText, kemTheo, type Located, phuLuc, quocHieu } from './located.ts'

/** A table with the blocks before it, the nearest last. */
export interface Placed {
  readonly table: Table
  readonly before: readonly Block[]
  readonly width: number
}

/** A document taken apart by words and places. */
export interface Layout {
  readonly elements: readonly Located[]
  readonly letterhead: Placed | undefined
  readonly tables: readonly Placed[]
  /** Recipients and signature; two signatures stand in a table of their own above the recipients. */
  readonly closing: readonly Placed[]
  /** Whether the plan came with another document and so has no number of its own. */
  readonly isEnclosure: boolean
  /** Whether every name is still left open. */
  readonly isUnsigned: boolean
  /** Paragraphs with text that are no known element. */
  readonly unknown: readonly Paragraph[]
  /** Paragraphs without text that are no drawn line and stand outside tables. */
  readonly blank: readonly Paragraph[]
}

/** Takes a document apart without asking for its styles. */
export function locate(document: DocxDocument): Layout {
  const flow = document.sections.flatMap(flowOf)
  const head = flow.findIndex(({ block }) => block.kind === 'table' && holds(block, quocHieu))
  const annex = flow.findIndex(({ block }) => block.kind === 'paragraph' && phuLuc.test(block.text.trim()))
  const end = annex < 0 ? flow.length : annex
  const closing = closingTables(flow.slice(0, end)).filter((index) => index > head)
  const letterhead = placed(flow, head)
  const main = flow.slice(head + 1, closing[0] ?? end)
  const apart = new Set([head, ...closing])
  const tables = flow.flatMap((_, index) => (apart.has(index) ? [] : (placed(flow, index) ?? [])))
  const closings = closing.flatMap((index) => placed(flow, index) ?? [])
  const elements = [
    ...(letterhead ? locateLetterhead(letterhead.table) : []),
    ...locateBody(main, 'title'),
    ...closings.flatMap(({ table }) => locateClosing(table)),
    ...locateBody(flow.slice(end), 'annexes'),
    ...tables.flatMap(({ table }) => locateTable(table)),
  ]
  const known = new Set(elements.flatMap(({ paragraph, rule }) => [paragraph, rule]))
  const others = paragraphsOf(document.blocks).filter((paragraph) => !known.has(paragraph))
  const outside = new Set(flow.map(({ block }) => block))

  return {
    elements,
    letterhead,
    tables,
    closing: closings,
    isEnclosure: main.some(({ block }) => block.kind === 'paragraph' && kemTheo.test(block.text)),
    isUnsigned: closings.some(({ table }) =>
      table.rows.some(({ cells }) => cells.slice(1).every(isUnsigned)),
    ),
    unknown: others.filter(hasText),
    blank: others.filter((paragraph) => !hasText(paragraph) && outside.has(paragraph)),
  }
}

/** The last table, and the one above it if only space lies between and the last bears no signature. */
function closingTables(flow: readonly Flow[]): number[] {
  const last = flow.findLastIndex(({ block }) => block.kind === 'table')
  const above = flow.findLastIndex(
    ({ block }, index) => index < last && (block.kind === 'table' || hasText(block)),
  )
  const table = flow[last]?.block
  if (table?.kind !== 'table') return []
  const isSigned = table.rows.some(({ cells }) => cells.slice(1).some((cell) => firstText(cell) !== ''))
  return flow[above]?.block.kind === 'table' && !isSigned ? [above, last] : [last]
}

function flowOf({ blocks, pageWidth, margins }: Section): Flow[] {
  const width = pageWidth - margins.left - margins.right
  return blocks.map((block) => ({ block, width }))
}

function placed(flow: readonly Flow[], index: number): Placed | undefined {
  const { block, width } = flow[index] ?? {}
  if (block?.kind !== 'table' || width === undefined) return undefined
  return { table: block, before: flow.slice(0, index).map((each) => each.block), width }
}

function holds(table: Table, words: RegExp): boolean {
  return paragraphsOf([table]).some(({ text }) => words.test(text.trim()))
}
