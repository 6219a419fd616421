import { beginningOf, isPartTitle } from './markers.ts'
import type { PaperBlock, PaperParagraph } from './paper.ts'

/** How many blocks stand before the first section: all before the first number, title without one or table. */
export function openingLength(blocks: readonly PaperBlock[]): number {
  const end = blocks.findIndex(
    (block) =>
      block.kind === 'table' ||
      isPartTitle(block.text) ||
      beginningOf(block).kind === 'numbered' ||
      isListed(block) ||
      (block.isHeading === true && block.isBold !== false) ||
      (block.isBold === true && !/[.:;,]$/.test(block.text.trim())),
  )
  if (end >= 0) return end
  const follows = blocks.findIndex(
    (block) => block.kind === 'paragraph' && /như sau\s*:$/u.test(block.text.trim()),
  )
  return Math.max(0, Math.min(follows >= 0 ? follows + 1 : 1, blocks.length - 1))
}

/** A line of a dashed list that names no document. */
function isListed(block: PaperParagraph): boolean {
  const begin = beginningOf(block)
  return (
    (begin.kind === 'dash' || begin.kind === 'plus') &&
    !/^(?:Căn cứ|Xét|Theo|Thực hiện|Trên cơ sở|Tiếp tục thực hiện|Thể theo)\s/u.test(begin.text)
  )
}

/** A paragraph of the opening as it is printed, with the number that a program put before it. */
export function printedParagraph({ text, marker, isItalic, place }: PaperParagraph) {
  const words = (marker === undefined ? text : `${marker} ${text}`).replace(/\s+/g, ' ').trim()
  return {
    text: words.replace(/^[-–]\s+(?=Căn cứ)/u, ''),
    place,
    ...(isItalic !== undefined && { isItalic }),
  }
}

/** “Ủy ban nhân dân tỉnh Lạng Sơn xây dựng Kế hoạch …” names the issuer. */
export function issuerInOpening(lead: readonly PaperParagraph[]): string | undefined {
  for (const { text } of lead) {
    const found =
      /(?:^|[.,;]\s+)(\p{Lu}[^.,;]{4,90}?) (?:xây dựng|ban hành|đề ra) (?:Kế hoạch|Chương trình|kế hoạch)/u.exec(
        text,
      )
    if (found) return found[1]
  }
  return undefined
}
