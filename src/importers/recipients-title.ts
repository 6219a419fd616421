import type { PaperBlock, PaperTable } from './paper.ts'
import { beginsPost } from './signature-words.ts'
import { type StreamLine, streamsOf } from './streams.ts'
import { linesIn } from './table-grid.ts'

/** “Nơi nhận” alone, or before a colon: other words after it make it another thing, “Nơi nhận báo cáo”. */
export const recipientsTitle = /^nơi (?:nhận|gửi)(?:\s*\([^()]*\))?\s*(?:[:;.]|$)/iu

/** Whether a line is the title of the recipients. */
export function isRecipientsTitle({ text, isDashed }: StreamLine): boolean {
  return !isDashed && recipientsTitle.test(text)
}

/** Whether a block may hold the recipients: a table only where it sets them beside a signature. */
export function hasRecipientsTitle(block: PaperBlock): boolean {
  if (block.kind === 'paragraph' && block.marker !== undefined) return false
  if (!streamsOf([block]).flat().some(isRecipientsTitle)) return false
  return block.kind === 'paragraph' || isLayout(block) || endsDocument(block)
}

/** The line that says where the paper is kept. */
export const archiveTitle = /^(?:[-–+*•]\s*)?lưu\s*(?::|(?:VT|VP|HS|hồ sơ)(?!\p{L}))/iu

/** Whether a block holds what only the end of a document has: the archive line, or a post somebody signs in. */
export function endsDocument(block: PaperBlock): boolean {
  if (block.kind === 'table' && widthOf(block) > 4) return false
  const lines = block.kind === 'table' ? linesIn([block]) : streamsOf([block]).flatMap(textsOf)
  return lines.some((line) => archiveTitle.test(line) || (beginsPost.test(line) && line.length < 90))
}

function textsOf(stream: readonly StreamLine[]): string[] {
  return stream.map(({ text }) => text)
}

/** A table without borders that sets something side by side. */
function isLayout(table: PaperTable): boolean {
  return table.hasBorders !== true && widthOf(table) <= 2
}

/** How many cells the longest row of a table has. */
export function widthOf({ rows }: PaperTable): number {
  return Math.max(0, ...rows.map(({ cells }) => cells.length))
}
