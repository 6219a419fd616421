import type { Paper, PaperBlock } from '../paper.ts'
import { barTable, tabTable, twoBlocks } from './column-tables.ts'
import { type DrawnTable, gridTable } from './grid-tables.ts'
import { beginsItem, isDrawnLine, type LineEnds, lineEndsOf } from './line-ends.ts'
import { newRemarks } from './remarks.ts'
import { repaired } from './repaired.ts'
import { ruledTable } from './ruled-tables.ts'
import { lineAt, plainParagraph } from './text-blocks.ts'
import { beginsText, leastWidth, partsFrom, runsOn } from './wrapped-lines.ts'

/** A text without any markup: paragraphs by its lines, tables as converters draw them. */
export function readPlainText(file: string, text: string): Paper {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const ends = lineEndsOf(lines)
  let isInText = false
  const blocks: PaperBlock[] = []
  let startsPage = false
  const put = (added: readonly PaperBlock[]) => {
    for (const block of added) {
      blocks.push(startsPage && block.kind === 'paragraph' ? { ...block, startsPage } : block)
      startsPage = false
    }
  }

  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? ''
    if (line.includes('\f')) startsPage = true
    if (line.trim() === '') {
      index += 1
      continue
    }
    const drawn = drawnTable(lines, index)
    if (drawn) {
      put([drawn.table])
      index += drawn.lines
      continue
    }
    let words = line.trim()
    const place = lineAt(index + 1)
    index += 1
    const indent = indentOf(line)
    isInText ||= beginsText(line)
    while (goesOnIn(lines, index, { words, indent, isInText }, ends)) {
      words += ` ${(lines[index] ?? '').trim()}`
      index += 1
    }
    put(plainParagraph(words.replaceAll('\f', ''), place))
  }
  return repaired(file, blocks, newRemarks())
}

function drawnTable(lines: readonly string[], from: number): DrawnTable | undefined {
  for (const read of [gridTable, ruledTable, barTable, tabTable, twoBlocks]) {
    const found = read(lines, from)
    if (found) return found
  }
  return undefined
}

/** Whether the line above an index goes on in the one there: the page ended, or what it says has not. */
function goesOnIn(
  lines: readonly string[],
  index: number,
  {
    words,
    indent,
    isInText,
  }: { readonly words: string; readonly indent: number; readonly isInText: boolean },
  { width, isMeant }: LineEnds,
): boolean {
  const [line = '', next = ''] = [lines[index - 1], lines[index]]
  if (!goesOn(next) || isDrawnLine(line) || partsFrom(line, next)) return false
  if (width >= leastWidth && !isMeant(index)) return true
  return width > 0 && indentOf(next) <= indent + deepestHang && runsOn(words, line, next, { width, isInText })
}

function indentOf(line: string): number {
  return line.search(/\S/)
}

/** How much further in than its first line a paragraph goes on; what stands deeper is set by itself. */
const deepestHang = 6

function goesOn(line: string | undefined): boolean {
  return (
    line !== undefined &&
    line.trim() !== '' &&
    !isDrawnLine(line) &&
    !beginsItem(line) &&
    !/[\t\f]|^\s*[|+]/.test(line)
  )
}
