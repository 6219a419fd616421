import { comparable } from '../text.ts'
import type { PaperBlock, PaperParagraph, PaperPlace, PaperRow } from './paper.ts'

/** A word as it is compared, and as it stands. */
export interface Word {
  readonly key: string
  readonly text: string
}

/** A word of a paper, with the paragraph it stands in. */
export interface PaperWord extends Word {
  readonly place: PaperPlace
}

/** The words of a text: letters and digits, and the few signs that say as much as a word. */
export function wordsIn(text: string): Word[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+|[%‰≥≤±×]/gu) ?? []).map((word) => ({
    key: comparable(word).replace(/^0+(?=\d)/, ''),
    text: word,
  }))
}

/** All words of a paper in printed order, without those of what it only says again. */
export function paperWords(
  blocks: readonly PaperBlock[],
  without: ReadonlySet<PaperParagraph | PaperRow> = new Set(),
): PaperWord[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') {
      return block.rows.flatMap((row) =>
        without.has(row) ? [] : row.cells.flatMap((cell) => paperWords(cell.blocks, without)),
      )
    }
    if (without.has(block)) return []
    const text = block.marker === undefined ? block.text : `${block.marker} ${block.text}`
    return wordsIn(text).map((word) => ({ ...word, place: block.place }))
  })
}
