import { kindOfWord, kinds } from '../../legal/kinds.ts'
import type { Block, Paragraph } from '../word/printed.ts'
import { isAll, isTypedRule, type Line, linesOf } from './lines.ts'
import { isCentredLabel, markerOf } from './markers.ts'
import type { Heading } from './parts.ts'
import { ruleBelow } from './rules-below.ts'

/** How far into a document its kind is looked for. */
const furthest = 80

/** The line that names the kind of the document: that word alone, or as the beginning of a line of capitals. */
export function kindLine(paragraphs: readonly Paragraph[]): Line | undefined {
  const lines = paragraphs.slice(0, furthest).flatMap((paragraph) => linesOf(paragraph))
  const alone = lines.find(({ text }) => kindOfWord(text.replace(/[.:]$/, '')) !== undefined)
  return alone ?? lines.find(startsWithKind)
}

function startsWithKind({ text, paragraph }: Line): boolean {
  if (text !== text.toLocaleUpperCase('vi') || paragraph.look.align !== 'center') return false
  return kinds.some(({ word }) => text.startsWith(`${word.toLocaleUpperCase('vi')} `))
}

export const isReference = (text: string) => /^[([]\s*(?:ban hành\s+)?kèm\s+theo/i.test(text)
export const isBasis = (text: string) => /^(?:căn cứ|xét|theo đề nghị)(?![\p{L}])/iu.test(text)

/** The kind, the title below it and what the document is issued with, and the blocks that come after them. */
export function headingOf(
  kind: Line,
  blocks: readonly Block[],
): Heading & { readonly rest: readonly Block[] } {
  const at = blocks.indexOf(kind.paragraph)
  const own = linesOf(kind.paragraph)
  const title = own.slice(own.findIndex(({ from }) => from === kind.from) + 1)
  const found = titleBelow(blocks, at + 1, title)
  const lines = [...title, ...found.title]
  return {
    kind: { lines: [kind] },
    title: lines.length > 0 ? { lines, rule: ruleBelow(lines, blocks) } : undefined,
    reference: found.reference.length > 0 ? { lines: found.reference } : undefined,
    rest: blocks.slice(found.next),
  }
}

interface Below {
  readonly title: readonly Line[]
  readonly reference: readonly Line[]
  readonly next: number
}

/** Lines of a title and of what a paper belongs to, from some block on. */
export function titleBelow(blocks: readonly Block[], from: number, begun: readonly Line[] = []): Below {
  const title: Line[] = []
  const reference: Line[] = []
  let next = from
  for (; next < blocks.length; next += 1) {
    const block = blocks[next]
    if (!block || block.kind === 'table') break
    const text = block.text.trim()
    if (text === '' || isTypedRule(text)) continue
    if (isReference(text)) {
      reference.push(...linesOf(block))
      continue
    }
    if (reference.length > 0 || !continuesTitle(block, [...begun, ...title])) break
    title.push(...linesOf(block))
  }
  return { title, reference, next }
}

function continuesTitle(paragraph: Paragraph, title: readonly Line[]): boolean {
  const text = paragraph.text.trim()
  if (isBasis(text) || markerOf(paragraph) || isCentredLabel(text) || /^(kính gửi|nơi nhận)/i.test(text))
    return false
  if (/[:;]$/.test(text)) return false
  if (title.length === 0)
    return text.length < 400 && !(text.endsWith('.') && paragraph.look.align !== 'center')
  // who decides stands in capitals below the title of a decision
  if (isUpper(text) && !title.every((line) => isUpper(line.text))) return false
  const isBold = isAll(paragraph, ({ look }) => look.bold)
  return paragraph.look.align === 'center' && (isBold || text.length < 150)
}

function isUpper(text: string): boolean {
  return text === text.toLocaleUpperCase('vi')
}
