import type { Block, Paragraph } from '../docx/docx-document.ts'

/** A paragraph with the row of the format file that its words and place call for. */
export interface Located extends Ruled {
  readonly row: string
}

/** A paragraph with words. */
export interface Ruled {
  readonly paragraph: Paragraph
  /** The width of the page or cell that it stands in, in twips. */
  readonly width: number
  /** The empty paragraph with a drawn line that follows. */
  readonly rule: Paragraph | undefined
}

/** A block with the width between the margins. */
export interface Flow {
  readonly block: Block
  readonly width: number
}

/** The words at the top right of every document. */
export const quocHieu = /^cộng hòa xã hội chủ nghĩa việt nam$/iu

/** The line that names an annex. */
export const phuLuc = /^phụ lục( [ivxlc]+)?$/iu

/** The line that names the document something comes with. */
export const kemTheo = /^\(kèm theo /iu

/** Whether a block is a paragraph with words. */
export function hasText(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.text.trim() !== ''
}

/** The paragraphs with words, each with the line drawn right below it. */
export function withRules(blocks: readonly Flow[]): Ruled[] {
  return blocks.flatMap(({ block, width }, index) => {
    if (block.kind === 'table' || !hasText(block)) return []
    return [{ paragraph: block, width, rule: asRule(blocks[index + 1]?.block) }]
  })
}

function asRule(block: Block | undefined): Paragraph | undefined {
  if (block?.kind !== 'paragraph' || hasText(block)) return undefined
  return block.borders.top || block.borders.bottom ? block : undefined
}
