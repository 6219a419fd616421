import type { PaperBlock, PaperParagraph } from '../paper.ts'
import { widestWrap } from './line-ends.ts'
import { beginsText, isEnded, runsOn } from './wrapped-lines.ts'

/** The blocks of a file in which each printed line is a paragraph, as programs make them of PDF, with lines joined. */
export function rejoined(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  if (brokenCount(blocks) < leastBroken) return blocks
  const width = blocks.reduce((most, block) => Math.max(most, isLine(block) ? block.text.length : 0), 0)
  if (width > widestWrap) return blocks

  const joined: PaperBlock[] = []
  let isInText = false
  let line = ''
  for (const block of blocks) {
    const above = joined.at(-1)
    if (isLine(block)) isInText ||= beginsText(block.text)
    if (isLine(above) && mayGoOn(above, block) && runsOn(above.text, line, block.text, { width, isInText }))
      joined[joined.length - 1] = { ...above, text: `${above.text} ${block.text}` }
    else joined.push(block)
    line = block.kind === 'paragraph' ? block.text : ''
  }
  return joined
}

/** How many paragraphs without an end that go on in small letters show that lines were made paragraphs. */
const leastBroken = 2

function brokenCount(blocks: readonly PaperBlock[]): number {
  return blocks.filter((block, index) => {
    const above = blocks[index - 1]
    return isLine(above) && mayGoOn(above, block) && /^\p{Ll}/u.test(block.text) && !isEnded(above.text)
  }).length
}

function isLine(block: PaperBlock | undefined): block is PaperParagraph {
  return block?.kind === 'paragraph' && !/[\n\t]/.test(block.text)
}

/** Whether a block is a line of the same look as that above it, and no item of a list. */
function mayGoOn(above: PaperParagraph, next: PaperBlock): next is PaperParagraph {
  return isLine(next) && next.marker === undefined && lookOf(above) === lookOf(next)
}

function lookOf({ isHeading, isBold, isItalic, isCentered, isRight }: PaperParagraph): string {
  return [isHeading, isBold, isItalic, isCentered, isRight].map((each) => each === true).join()
}
