import type { Block, Paragraph, Table } from '../word/printed.ts'
import { isTypedRule, type Line, linesOf } from './lines.ts'
import type { End, Signature } from './parts.ts'

export const isRecipientsLabel = (text: string) => /^nơi\s+nhận/i.test(text)

const authorities =
  /^(?:TM|KT|TL|TUQ|Q)\s*\.|^(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|KHOA|ĐOÀN)|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|CHÁNH|CHỦ NHIỆM|THỦ TRƯỞNG|BÍ THƯ|TỔNG BIÊN TẬP|CHỈ HUY|TƯ LỆNH)(?![\p{L}])/iu

export const isAuthority = (text: string) => authorities.test(text) && text.length < 120

/** Where the recipients and the signatures begin among the blocks of the main part; its length where they are not. */
export function endFrom(blocks: readonly Block[]): number {
  const found = blocks.findIndex((block, at) =>
    block.kind === 'table' ? isEndTable(block) : isEndParagraph(block, blocks.slice(at + 1)),
  )
  return found < 0 ? blocks.length : found
}

function isEndTable(table: Table): boolean {
  if (table.hasLines) return false
  const lines = cellLines(table).flat()
  return (
    lines.some(({ text }) => isRecipientsLabel(text) || (isAuthority(text) && isUpper(text))) ||
    isBlankEnd(table)
  )
}

/** The signature of a draft may be all empty. */
function isBlankEnd(table: Table): boolean {
  return table.rows.length <= 2 && cellLines(table).every((lines) => lines.length === 0)
}

/** An authority in running text is none: it stands apart, or a name stands below it. */
function isEndParagraph(paragraph: Paragraph, following: readonly Block[]): boolean {
  const [first] = linesOf(paragraph, true)
  if (!first) return false
  if (isRecipientsLabel(first.text)) return true
  if (!isAuthority(first.text) || !isUpper(first.text) || following.length >= 60) return false
  const { align, left } = paragraph.look
  return align === 'center' || align === 'right' || left > 150 || following.slice(0, 8).some(isName)
}

/** Two to six words with capitals, which nothing closes. */
function isName(block: Block): boolean {
  if (block.kind === 'table') return false
  return /^(?:[\p{L}]{1,5}\.\s?){0,3}(?:\p{Lu}\p{Ll}*\s+){1,5}\p{Lu}\p{Ll}*$/u.test(block.text.trim())
}

function isUpper(text: string): boolean {
  return text === text.toLocaleUpperCase('vi')
}

/** The recipients and the signatures among the last blocks of the main part; a list goes on in what follows its cell. */
export function endOf(blocks: readonly Block[]): End {
  const columns = blocks.flatMap((block): Line[][] => (block.kind === 'table' ? cellLines(block) : []))
  const loose = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block, true) : []))
  const { list, others } = listIn(loose)
  const all = [...columns, list, others].filter((lines) => lines.length > 0)
  const labelled = all.findIndex(([first]) => first && isRecipientsLabel(first.text))
  const isOfList = (lines: readonly Line[], at: number) =>
    at === labelled || (labelled >= 0 && at > labelled && lines.every(isListed))
  const [label, ...rest] = all.filter(isOfList).flat()
  const archive = rest.findLast(({ text }) => /^[-–—+•]?\s*lưu/i.test(text))
  return {
    recipientsLabel: label,
    recipients: rest.filter((line) => line !== archive && !isTypedRule(line.text)),
    archive,
    signatures: all.filter((lines, at) => !isOfList(lines, at)).flatMap(signatureOf),
  }
}

/** Outside of a table the list goes on as long as its lines begin with a hyphen. */
function listIn(lines: readonly Line[]): { list: Line[]; others: Line[] } {
  const at = lines.findIndex(({ text }) => isRecipientsLabel(text))
  if (at < 0) return { list: [], others: [...lines] }
  const list = lines.filter((line, index) => index === at || (index > at && isListed(line)))
  return { list, others: lines.filter((line) => !list.includes(line)) }
}

function isListed({ marker, text }: Line): boolean {
  return marker !== undefined || /^[-–—+•]|^lưu/i.test(text)
}

function cellLines({ rows }: Table): Line[][] {
  return rows.flatMap(({ cells }) =>
    cells.map(({ blocks }) =>
      blocks.flatMap((block): Line[] => (block.kind === 'table' ? cellLines(block).flat() : linesOf(block))),
    ),
  )
}

/** Space for a signature, in points. */
const spaceToSign = 30

/** The posts come first, the name last; between them is the space where the signature goes. */
function signatureOf(given: readonly Line[]): Signature[] {
  const lines = given.filter(({ text }) => !isTypedRule(text) && !/^\(.*\)$/.test(text))
  const [first] = lines
  if (!first) return []
  const gap = lines.findIndex((line, at) => at > 0 && (line.gap > 0 || isApart(line, lines[at - 1])))
  if (gap < 0) {
    const name = lines.length > 1 && !isAuthority(lines.at(-1)?.text ?? '') ? lines.at(-1) : undefined
    const isName = lines.length === 1 && !isAuthority(first.text) && !isUpper(first.text)
    if (isName) return [{ authority: [], post: [], name: first }]
    return [{ authority: name ? lines.slice(0, -1) : lines, post: [], name }]
  }
  return [{ authority: lines.slice(0, gap), post: lines.slice(gap, -1), name: lines.at(-1) }]
}

function isApart({ paragraph, from }: Line, above: Line | undefined): boolean {
  if (!above || paragraph === above.paragraph) return false
  if (paragraph.text.slice(0, from).includes('\n')) return true
  return (
    paragraph.number - above.paragraph.number > 1 ||
    paragraph.look.before + above.paragraph.look.after >= spaceToSign
  )
}
