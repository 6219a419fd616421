import { UserError } from '../../io.ts'
import { parseWritten, type Span, type Written } from '../../markup/parse-written.ts'
import { markdownLimits } from '../limits.ts'
import type { Paper, PaperBlock, PaperTable } from '../paper.ts'
import { gridTable, type ReadCell } from './grid-tables.ts'
import { htmlBlocks } from './html/html-blocks.ts'
import { lineEndsOf } from './line-ends.ts'
import { newRemarks, type Remarks } from './remarks.ts'
import { repaired } from './repaired.ts'
import { ruledTable } from './ruled-tables.ts'
import { cellOf, lineAt, paragraphOf } from './text-blocks.ts'

/** A text in Markdown as converters write it, with tables of bars, of HTML or drawn with signs. */
export function readMarkdown(file: string, text: string): Paper {
  const remarks = newRemarks()
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map(withoutAttributes)
  if (lines.length > markdownLimits.lines) {
    throw new UserError({
      vi: `Tệp có hơn ${markdownLimits.lines} dòng nên không đọc; có thể chọn nhầm tệp.`,
      en: `The file has more than ${markdownLimits.lines} lines and is not read; perhaps it is the wrong one.`,
    })
  }
  const readCell: ReadCell = (cell, line) => markdownBlocks(unindented(cell), line - 1, remarks)
  const blocks: PaperBlock[][] = []
  let open: string[] = []
  let openFrom = 0
  const close = (next: number) => {
    if (open.some((line) => line.trim() !== '')) blocks.push(markdownBlocks(open, openFrom, remarks))
    open = []
    openFrom = next
  }
  for (let index = 0; index < lines.length; ) {
    const html = htmlTableLines(lines, index)
    const isFirst = open.length === 0 || open.at(-1)?.trim() === ''
    const drawn =
      html === 0 && isFirst
        ? (gridTable(lines, index, readCell) ?? ruledTable(lines, index, readCell))
        : undefined
    if (html === 0 && !drawn) {
      open.push(lines[index] ?? '')
      index += 1
      continue
    }
    const taken = drawn?.lines ?? html
    close(index + taken)
    if (drawn) blocks.push([drawn.table])
    else blocks.push(htmlBlocks(lines.slice(index, index + html).join('\n'), remarks, index))
    index += taken
  }
  close(lines.length)
  return repaired(file, blocks.flat(), remarks)
}

/** What pandoc adds in braces to words and headings, and its fences of colons. */
function withoutAttributes(line: string): string {
  if (line.length > 5000 || !/^\s*:::|\}/.test(line)) return line
  return line
    .replace(/^\s*:{3,}.*$/, '')
    .replace(/(?<!\\)\[([^[\]]*)\]\{[.#][^{}]*\}/g, '$1')
    .replace(/`(<[^`<>]*>)`\{=html\}/g, '$1')
    .replace(/^(#{1,6} .*?)\s*\{[.#][^{}]*\}\s*$/, '$1')
}

/** Lines of a cell without the blanks that only make its column. */
function unindented(lines: readonly string[]): string[] {
  const indents = lines.flatMap((line) => (line.trim() === '' ? [] : [line.search(/\S/)]))
  const indent = indents.reduce((least, own) => Math.min(least, own), 80)
  return lines.map((line) => line.slice(indent).trimEnd())
}

/** How many lines an HTML table takes that begins here; none begins is 0. */
function htmlTableLines(lines: readonly string[], from: number): number {
  if (!/^\s*<table\b/i.test(lines[from] ?? '')) return 0
  let depth = 0
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    depth += (line.match(/<table\b/gi)?.length ?? 0) - (line.match(/<\/table\b/gi)?.length ?? 0)
    if (depth <= 0) return index - from + 1
  }
  return lines.length - from
}

function markdownBlocks(lines: readonly string[], from: number, remarks: Remarks): PaperBlock[] {
  const written = parseWritten(lines.join('\n'), lineEndsOf(lines).isMeant)
  if (!written) {
    throw new UserError({
      vi: 'Danh sách trong tệp lồng nhau quá sâu, hoặc một đoạn có quá nhiều dấu * và _, nên không đọc; hãy viết lại cho gọn.',
      en: 'Lists in the file lie too deep within each other, or a paragraph has too many of * and _, to be read.',
    })
  }
  return written.flatMap((block) => blocksOf(block, from, remarks))
}

function blocksOf(block: Written, from: number, remarks: Remarks): PaperBlock[] {
  const place = lineAt(block.line + from)
  switch (block.kind) {
    case 'heading':
      tellPictures(block.spans, remarks)
      return paragraphOf(block.spans, place, { isHeading: true, level: block.level })
    case 'paragraph':
      tellPictures(block.spans, remarks)
      return paragraphOf(
        block.spans,
        place,
        block.marker
          ? { marker: block.marker, level: block.depth ?? 0 }
          : /^\s*\*/.test(block.spans[0]?.text ?? '')
            ? { isBare: true }
            : {},
      )
    case 'table':
      return [tableOf(block, from, remarks)]
    case 'html':
      return htmlBlocks(block.text, remarks, block.line + from - 1)
  }
}

function tableOf(block: Written & { kind: 'table' }, from: number, remarks: Remarks): PaperTable {
  const rows = block.rows.map(({ line, cells }, index) => {
    const place = lineAt(line + from)
    return {
      cells: cells.map((spans, column) => {
        tellPictures(spans, remarks)
        return cellOf(column, paragraphOf(spans, place))
      }),
      ...(index === 0 && { isHeader: true }),
      place,
    }
  })
  return { kind: 'table', rows, hasBorders: true, place: lineAt(block.line + from) }
}

function tellPictures(spans: readonly Span[], remarks: Remarks): void {
  for (const { isPicture } of spans) if (isPicture) remarks.count('pictures')
}
