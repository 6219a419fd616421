import type { Paper } from '../../paper.ts'
import { rejoined } from '../rejoined.ts'
import { newRemarks } from '../remarks.ts'
import { repaired } from '../repaired.ts'
import { htmlBlocks } from './html-blocks.ts'

/** A page as a browser shows it; nothing that it points to is fetched and nothing in it is run. */
export function readHtml(file: string, text: string): Paper {
  const remarks = newRemarks()
  const blocks = htmlBlocks(text.replace(/^\uFEFF/, ''), remarks)
  return repaired(file, rejoined(blocks), remarks)
}
