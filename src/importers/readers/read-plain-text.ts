import type { Paper, PaperBlock } from '../paper.ts'
import { barTable, tabTable, twoBlocks } from './column-tables.ts'
import { type DrawnTable, gridTable } from './grid-tables.ts'
import { beginsItem, isDrawnLine, meantLineEnds } from './line-ends.ts'
import { newRemarks } from './remarks.ts'
import { repaired } from './repaired.ts'
import { ruledTable } from './ruled-tables.ts'
import { lineAt, plainParagraph } from './text-blocks.ts'

/** A text without any markup: paragraphs by its lines, tables as converters draw them. */
export function readPlainText(file: string, text: string): Paper {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const isMeant = meantLineEnds(lines)
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
    while (goesOn(lines[index]) && !isDrawnLine(lines[index - 1] ?? '') && !isMeant(index)) {
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

function goesOn(line: string | undefined): boolean {
  return (
    line !== undefined &&
    line.trim() !== '' &&
    !isDrawnLine(line) &&
    !beginsItem(line) &&
    !/[\t\f]|^\s*[|+]/.test(line)
  )
}
