import type { Block, Paragraph } from '../word/printed.ts'
import { isAll, linesOf } from './lines.ts'
import { isCentredLabel, markerOf, printedText } from './markers.ts'
import type { BodyParagraph, Marker, Role } from './parts.ts'

/** The paragraphs of running text and the headings among some blocks of a page; tables and boxes are left aside. */
export function bodyOf(blocks: readonly Block[], annex?: number): BodyParagraph[] {
  const found: BodyParagraph[] = []
  let above: Paragraph | undefined
  let afterLabel = false
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') {
      above = undefined
      continue
    }
    if (block.inBox || block.text.trim() === '') {
      if (isSpace(block)) above = undefined
      continue
    }
    const marker = markerOf(block)
    const label = isCentredLabel(linesOf(block)[0]?.text ?? '') || isCentredLabel(printedText(block))
    const isCentred = label || afterLabel || (marker?.kind !== 'roman' && isCentredCapitals(block))
    const role: Role = isCentred
      ? { kind: 'centred-heading' }
      : roleOf(block, marker, blocks.slice(index + 1))
    found.push({ paragraph: block, marker, role, above, annex })
    afterLabel = label && linesOf(block).length === 1
    above = block
  }
  return found
}

/** QUYẾT ĐỊNH: and the like, in the middle of the page. */
function isCentredCapitals({ text, look }: Paragraph): boolean {
  return (
    look.align === 'center' &&
    text.length < 150 &&
    text === text.toLocaleUpperCase('vi') &&
    /\p{L}/u.test(text)
  )
}

/** An empty paragraph is space of its own. */
function isSpace({ text, look }: Paragraph): boolean {
  return text.trim() === '' && !look.hasTopBorder
}

function roleOf(paragraph: Paragraph, marker: Marker | undefined, following: readonly Block[]): Role {
  if (marker?.kind === 'roman') return { kind: 'heading', level: 1 }
  if (marker?.kind !== 'arabic') return { kind: 'text' }
  const isBold = isAll({ pieces: paragraph.pieces }, ({ look }) => look.bold)
  const isTitle = isBold || paragraph.look.outline !== undefined || isLikeTitle(paragraph, following)
  return isTitle ? { kind: 'heading', level: 2 } : { kind: 'text' }
}

/** A short line without a stop, with something that belongs to it below. */
function isLikeTitle(paragraph: Paragraph, following: readonly Block[]): boolean {
  const text = paragraph.text.trim()
  if (text.length > 80 || /[.;:,/…]$/.test(text)) return false
  const next = following.find((block) => block.kind === 'table' || block.text.trim() !== '')
  if (next === undefined || next.kind === 'table') return next !== undefined
  const marker = markerOf(next)
  return marker?.kind !== 'arabic' && marker?.kind !== 'roman'
}
