import type { Paper, PaperBlock } from './paper.ts'
import { type SignedMark, unmarked } from './signed-marks.ts'
import { streamsOf } from './streams.ts'

/** A paper without the marks that stand beside its text, and those marks with their places. */
export interface WithoutLooseMarks {
  readonly paper: Paper
  /** “DỰ THẢO”, with which of how many it is. */
  readonly drafts: readonly SignedMark[]
  /** Numbers of pages that stand in a column of the letterhead or the ending. */
  readonly pages: readonly SignedMark[]
}

/** Takes what says that a paper is a draft from above its text, and “Trang 2/2” from its columns. */
export function withoutLooseMarks(paper: Paper): WithoutLooseMarks {
  const drafts = marksIn(paper.blocks.slice(0, reach), draft)
  const pages = marksIn(paper.blocks.filter(isColumns), page)
  const marks = [...drafts, ...pages]
  if (marks.length === 0) return { paper, drafts, pages }
  return { paper: { ...paper, blocks: paper.blocks.map((block) => unmarked(block, marks)) }, drafts, pages }
}

/** How many blocks down a mark of a draft may stand. */
const reach = 16

const draft =
  /^[[(“"]?\s*(?:bản )?dự thảo(?: (?:lần (?:thứ )?)?(?:\d{1,2}|[IVX]{1,4}|nhất|hai|ba|tư|cuối))?\s*[\])”"]?$/iu
const page = /^trang \d{1,3}\s?\/\s?\d{1,3}$/iu

function marksIn(blocks: readonly PaperBlock[], sought: RegExp): SignedMark[] {
  return streamsOf(blocks).flatMap((lines) =>
    lines.flatMap(({ text, place }) => (sought.test(text) ? [{ place, words: text }] : [])),
  )
}

function isColumns(block: PaperBlock): boolean {
  return block.kind === 'table' && block.hasBorders !== true
}
