import type { PaperBlock, PaperParagraph } from './paper.ts'
import { linesIn } from './table-grid.ts'

/** The paragraphs that are only numbers of pages; a number alone that may be a word of the text is none. */
export function pageNumbersIn(blocks: readonly PaperBlock[]): ReadonlySet<PaperParagraph> {
  const found = new Set<PaperParagraph>()
  let letters = 0
  let last = 0
  for (const [index, block] of blocks.entries()) {
    const number = block.kind === 'paragraph' ? numberIn(block) : undefined
    if (block.kind === 'paragraph' && number) {
      const { page, isMarked } = number
      const [before, after] = [blocks[index - 1], blocks[index + 1]]
      const isBetween =
        before?.kind === 'table' &&
        (after?.kind === 'table' || (after?.kind === 'paragraph' && after.startsPage === true))
      const isNext = page > last && letters >= leastOnPage * Math.max(1, page - 1)
      if (isMarked || isBetween || isNext) {
        found.add(block)
        last = page
        continue
      }
    }
    letters += linesIn([block]).join('').length
  }
  return found
}

/** Fewer letters than any page has that is not the last. */
const leastOnPage = 500

/** Whether a text is the number of a page, with the signs that only pages have. */
export function isMarkedPageNumber(text: string): boolean {
  return markedNumber.test(text.trim())
}

const markedNumber = /^(?:[-–—]\s*\d{1,3}\s*[-–—]|trang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?)$/iu

/** “2”, or with the signs that only pages have: “- 2 -”, “Trang 2/5”. */
function numberIn({ text, marker }: PaperParagraph): { page: number; isMarked: boolean } | undefined {
  const words = text.trim()
  const [, page = ''] =
    /^(?:[-–—]\s*|trang\s+)?(\d{1,3})(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?$/iu.exec(words) ?? []
  if (page === '' || marker !== undefined) return undefined
  return { page: Number(page), isMarked: /^(?:[-–—].*[-–—]|trang\s.*)$/iu.test(words) }
}
