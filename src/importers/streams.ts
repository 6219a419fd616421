import { beginningOf } from './markers.ts'
import type { PaperBlock, PaperParagraph, PaperPlace, PaperTable } from './paper.ts'

/** One printed line of a part that is set in columns: letterhead, recipients, signatures. */
export interface StreamLine {
  readonly text: string
  readonly isBold: boolean
  /** Whether it begins with a dash of a list, which its text is without. */
  readonly isDashed: boolean
  readonly place: PaperPlace
}

/** The lines of some blocks as they are read: those of a column together, from top to bottom. */
export function streamsOf(blocks: readonly PaperBlock[]): StreamLine[][] {
  const streams: StreamLine[][] = []
  let isOpen = false
  for (const block of blocks) {
    if (block.kind === 'table') {
      streams.push(...columnsOf(block))
      isOpen = false
    } else {
      if (!isOpen) streams.push([])
      isOpen = true
      streams.at(-1)?.push(...lines(block))
    }
  }
  return streams
}

function columnsOf({ rows }: PaperTable): StreamLine[][] {
  const columns = new Map<number, StreamLine[]>()
  for (const { cells } of rows) {
    for (const { column, blocks } of cells) {
      const stream = columns.get(column) ?? []
      stream.push(...streamsOf(blocks).flat())
      columns.set(column, stream)
    }
  }
  return [...columns].toSorted(([a], [b]) => a - b).map(([, stream]) => stream)
}

/** What is set side by side with wide blanks or a tab counts as lines of their own. */
function lines(paragraph: PaperParagraph): StreamLine[] {
  return paragraph.text.split('\n').flatMap((text, index) => {
    const { marker: _, ...typed } = paragraph
    const begin = beginningOf(index === 0 ? { ...paragraph, text } : { ...typed, text })
    const isDashed = begin.kind === 'dash' || begin.kind === 'plus'
    const whole = begin.kind === 'dash' || begin.kind === 'plus' ? begin.text : text
    return whole
      .split(/(?:\t+| {4,})(?=[\p{Lu}“"(])/u)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => /[\p{L}\p{N}]/u.test(part))
      .map((part) => ({ text: part, isBold: paragraph.isBold === true, isDashed, place: paragraph.place }))
  })
}
