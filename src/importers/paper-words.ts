import { comparable, matchesOf } from '../text.ts'
import type { PaperBlock, PaperParagraph, PaperPlace, PaperRow } from './paper.ts'

/** A word as it is compared, and as it stands. */
export interface Word {
  readonly key: string
  readonly text: string
}

/** A word of a paper, with the paragraph it stands in, the text of that and where it begins there. */
export interface PaperWord extends Word {
  readonly place: PaperPlace
  readonly source: string
  readonly at: number
}

/** The words of a text: letters and digits, and the few signs that say as much as a word. */
export function wordsIn(text: string): Word[] {
  return (text.match(word) ?? []).map(wordOf)
}

const word = /[\p{L}\p{M}\p{N}]+|[%‰≥≤±×]/gu

function wordOf(text: string): Word {
  return { key: comparable(text).replace(/^0+(?=\d)/, ''), text }
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
    const source = block.marker === undefined ? block.text : `${block.marker} ${block.text}`
    const { place } = block
    return matchesOf(source, word).map(({ 0: text, index: at }) => ({ ...wordOf(text), place, source, at }))
  })
}

/** Neighbouring words as they stand in the paper, with the signs between them. */
export function asWritten(words: readonly PaperWord[]): string {
  const texts: string[] = []
  for (let from = 0; from < words.length; ) {
    const { source = '', at = 0 } = words[from] ?? {}
    const next = words.findIndex((each, index) => index > from && (each.source !== source || each.at <= at))
    const to = next < 0 ? words.length : next
    const last = words[to - 1]
    texts.push(source.slice(at, last && last.at + last.text.length).replace(/\s+/g, ' '))
    from = to
  }
  return texts.join(' ')
}
