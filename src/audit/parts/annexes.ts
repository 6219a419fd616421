import type { Block, Paragraph } from '../word/printed.ts'
import { titleBelow } from './heading.ts'
import { linesOf } from './lines.ts'
import type { Annex } from './parts.ts'
import { ruleBelow } from './rules-below.ts'

/** `Phụ lục`, `Phụ lục II`, `PHỤ LỤC 1`: a line of its own. */
export const isAnnexLabel = (text: string) =>
  /^phụ\s+lục(?:\s+(?:số\s*)?(?:[ivxlc]+|\d{1,3}|[a-zđ]))?\s*[.:]?$/i.test(text.trim())

/** Where annexes begin among the blocks of a document. */
export function annexStarts(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'table' || block.inBox) return []
    const [first] = linesOf(block)
    return first && isAnnexLabel(first.text) ? [at] : []
  })
}

/** An annex from its label on, and the blocks that stand below its heading. */
export function annexOf(
  blocks: readonly Block[],
  at: number,
  all: readonly Paragraph[],
): { readonly annex: Annex; readonly rest: readonly Block[] } | undefined {
  const block = blocks[at]
  if (block?.kind !== 'paragraph') return undefined
  const [label, ...more] = linesOf(block)
  if (!label) return undefined
  const below = titleBelow(blocks, at + 1, more)
  const title = [...more, ...below.title]
  const before = all[block.number - 2]
  const startsSection = before !== undefined && before.section !== block.section
  return {
    annex: {
      label,
      title: title.length > 0 ? { lines: title, rule: ruleBelow(title, blocks) } : undefined,
      reference: below.reference.length > 0 ? { lines: below.reference } : undefined,
      section: block.section,
      startsSection,
      startsPage: startsSection || block.startsPage || breaksPage(before),
    },
    rest: blocks.slice(below.next),
  }
}

/** A paragraph that holds nothing but the break of a page. */
function breaksPage(paragraph: Paragraph | undefined): boolean {
  return paragraph?.endsPage === true
}
