import type { Block } from '../document/document.ts'

/** A part of a document that begins on a new page of its own, upright or on its side. */
export interface Part {
  readonly landscape: boolean
  readonly blocks: readonly Block[]
}

/** The parts of a document: the first holds the plan, each further one begins where a page break stands. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: { landscape: boolean; blocks: Block[] }[] = [{ landscape: false, blocks: [] }]
  for (const block of blocks) {
    if (block.kind === 'landscape' || block.kind === 'page-break') {
      parts.push({ landscape: block.kind === 'landscape', blocks: [] })
    } else parts.at(-1)?.blocks.push(block)
  }
  return parts
}
