import type { PaperBlock } from '../paper.ts'

/** All words of a block in printed order, markers with them. */
export function blockText(block: PaperBlock): string {
  if (block.kind === 'paragraph') return block.marker ? `${block.marker} ${block.text}` : block.text
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map(blockText))).join(' ')
}
