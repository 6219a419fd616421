import type { Block, Cell, Document, Row, Table } from '../document/document.ts'
import { type Format, styleOf } from '../format/format.ts'
import type { Inline } from '../markup/markup.ts'
import { escapedMarkdown } from './escaped-markdown.ts'
import { type Run, runsOf } from './runs.ts'
import type { Writer } from './writer.ts'

/** GitHub Markdown: the same words in the same order; headings, lists and tables as Markdown has them. */
export const markdown: Writer = {
  extension: 'md',
  async write({ blocks, format }: Document) {
    return new TextEncoder().encode(`${joined(blocks, format)}\n`)
  },
}

/** Blocks with an empty line between them; the items of one list stay together. */
function joined(blocks: readonly Block[], format: Format): string {
  let page = ''
  let above: Block | undefined
  for (const block of blocks) {
    const text = blockText(block, format)
    if (text === '') continue
    if (above) page += above.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n'
    page += text
    above = block
  }
  return page
}

function blockText(block: Block, format: Format): string {
  switch (block.kind) {
    case 'heading':
      return titleText(block.content, `muc-${block.level}`, format)
    case 'paragraph':
      if (styleOf(format, block.style).outline !== undefined)
        return titleText(block.content, block.style, format)
      return inlineText(block.content, block.style, format, '\\\n')
    case 'item':
      return `${'  '.repeat(block.level - 1)}- ${inlineText(block.content, block.style, format, '<br>')}`
    case 'table':
      return tableText(block, format)
    case 'columns':
      return block.columns
        .map((column) => joined(column, format))
        .filter((text) => text !== '')
        .join('\n\n')
    case 'landscape':
    case 'page-break':
      return ''
  }
}

/** A title takes its weight from the Markdown heading; the document's own title is the first level. */
function titleText(content: readonly Inline[], style: string, format: Format): string {
  const { outline = 0 } = styleOf(format, style)
  const text = inlineText(content, style, format, ' ', { plain: true, inLine: true })
  return text === '' ? '' : `${'#'.repeat(outline + 1)} ${text.replace(/#$/, '\\#')}`
}

function tableText({ centered, head, rows }: Table, format: Format): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(head.map((cell) => cellText(cell, 'dau-bang', format, { plain: true }))),
    line(head.map((_, index) => (centered[index] ? ':-:' : '---'))),
    ...rows.map((row) => line(rowCells(row, head.length, format))),
  ].join('\n')
}

function rowCells({ spans, cells }: Row, width: number, format: Format): string[] {
  const texts = cells.map((cell) => cellText(cell, spans ? 'hang-nhom' : 'o-bang', format))
  return [...texts, ...Array(Math.max(0, width - texts.length)).fill('')]
}

function cellText(cell: Cell, style: string, format: Format, look?: { plain: boolean }): string {
  return inlineText(cell, style, format, '<br>', { ...look, inLine: true }).replaceAll('|', '\\|')
}

function inlineText(
  content: readonly Inline[],
  style: string,
  format: Format,
  lineEnd: string,
  { plain = false, inLine = false } = {},
): string {
  const runs = withoutLastBreak(runsOf(content, styleOf(format, style)))
  let text = ''
  let open = ''
  for (const run of runs) {
    if (run.kind === 'break') {
      text += lineEnd
      continue
    }
    const mark = plain ? '' : `${run.bold ? '**' : ''}${run.italic ? '*' : ''}`
    if (mark !== open) text += closing(open) + mark
    open = mark
    text += escapedMarkdown(run.text, { startsLine: !inLine && (text === mark || text.endsWith(lineEnd)) })
  }
  return text + closing(open)
}

/** A break that ends a paragraph breaks nothing, and Markdown would print its sign. */
function withoutLastBreak(runs: readonly Run[]): readonly Run[] {
  return runs.slice(0, runs.findLastIndex(({ kind }) => kind !== 'break') + 1)
}

function closing(mark: string): string {
  return [...mark].reverse().join('')
}
