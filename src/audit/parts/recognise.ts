import { kindOfWord } from '../../legal/kinds.ts'
import type { Block, Paragraph, PrintedDocument, Table } from '../word/printed.ts'
import { annexOf, annexStarts } from './annexes.ts'
import { bodyOf } from './body.ts'
import { endFrom, endOf } from './end.ts'
import { headOf, isNationalTitle, isOfHead } from './head.ts'
import { headingOf, isBasis, kindLine } from './heading.ts'
import { type Line, linesOf, skeleton } from './lines.ts'
import { markerOf } from './markers.ts'
import type { Annex, BodyParagraph, Parts } from './parts.ts'

/** The parts of a document of any maker: by what they say and where they stand, never by the names of styles. */
export function recognise({ blocks, paragraphs }: PrintedDocument): Parts {
  const kind = kindLine(paragraphs)
  const inHead = kind ? paragraphs.slice(0, kind.paragraph.number - 1) : paragraphs.slice(0, upperEnd(blocks))
  const around = kind?.paragraph.cell ? kind.paragraph.cell.blocks : blocks
  const heading = kind && headingOf(kind, around)
  const afterHeading = kind?.paragraph.cell ? afterCell(blocks, kind.paragraph.cell.table) : heading?.rest
  const below = afterHeading ?? blocks.slice(blocks.findIndex(isAfter(inHead.length)))
  const misplaced = inHead.some(({ text }) => hasNationalTitle(text)) ? [] : headBelow(below)
  const rest = below.slice(misplaced.length)

  const own = rest.slice(0, anotherFrom(rest))
  const starts = annexStarts(own)
  const main = own.slice(0, starts[0])
  const end = endFrom(main)
  const salutation = main.slice(0, end).find(isSalutation)
  const text = bodyOf(main.slice(0, end).filter((block) => block !== salutation))
  const bases = basesIn(text)
  const annexes: Annex[] = []
  const body: BodyParagraph[] = text.filter((each) => !bases.includes(each))
  const tables: Table[] = tablesIn(main.slice(0, end))
  for (const [index, at] of starts.entries()) {
    const part = own.slice(0, starts[index + 1])
    const found = annexOf(part, at, paragraphs)
    if (!found) continue
    annexes.push(found.annex)
    body.push(...bodyOf(found.rest, index))
    tables.push(...tablesIn(found.rest))
  }
  const { kind: kindPart, title, reference } = heading ?? {}
  return {
    ...headOf([...inHead, ...misplaced], blocks),
    kind: kindPart,
    title,
    reference,
    ...(salutation && { salutation }),
    bases,
    body,
    tables,
    end: endOf(main.slice(end)),
    annexes,
    isFirstOfSeveral: own.length < rest.length,
  }
}

/** “Kính gửi” and whom it greets. */
function isSalutation(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && /^kính\s+gửi(?!\p{L})/iu.test(block.text.trim())
}

/** Where another document begins in the same file: with a Quốc hiệu or a kind of its own, after a signature. */
function anotherFrom(blocks: readonly Block[]): number {
  const end = endFrom(blocks)
  const found = blocks.findIndex((block, at) => at > end && linesIn(block).some(beginsDocument))
  return found < 0 ? blocks.length : found
}

function beginsDocument({ text }: Line): boolean {
  return (
    /^CONGHOAXAHOI/.test(skeleton(text)) ||
    (text === text.toLocaleUpperCase('vi') && kindOfWord(text) !== undefined)
  )
}

function linesIn(block: Block): Line[] {
  if (block.kind === 'paragraph') return linesOf(block)
  return block.rows.slice(0, 3).flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(linesIn)))
}

/** Without a kind the upper part is what the first tables and the lines before running text hold. */
function upperEnd(blocks: readonly Block[]): number {
  const first = blocks.find((block) => block.kind === 'paragraph' && block.text.trim().length > 150)
  return first?.kind === 'paragraph' ? first.number - 1 : 0
}

function hasNationalTitle(text: string): boolean {
  return text.split(/[\n\t]/).some((line) => isNationalTitle(line))
}

/** How many paragraphs the upper part takes where it stands below the kind of the document. */
const longestHead = 8

/** Some programs put the title first and what should be above it below. */
function headBelow(blocks: readonly Block[]): Paragraph[] {
  const first = blocks.slice(0, longestHead)
  const end = first.findIndex((block) => block.kind === 'table' || isBasis(block.text) || markerOf(block))
  const paragraphs = first.slice(0, end < 0 ? undefined : end).filter((block) => block.kind === 'paragraph')
  if (!paragraphs.some(({ text }) => hasNationalTitle(text))) return []
  return paragraphs.slice(0, paragraphs.findLastIndex(({ text }) => isOfHead(text)) + 1)
}

function isAfter(count: number): (block: Block) => boolean {
  return (block) => block.kind === 'paragraph' && block.number > count
}

function afterCell(blocks: readonly Block[], table: number): readonly Block[] {
  return blocks.slice(blocks.findIndex((block) => block.kind === 'table' && block.number === table) + 1)
}

/** The bases that stand as lines of their own above the text, below who decides. */
function basesIn(text: readonly BodyParagraph[]): BodyParagraph[] {
  const start = text.findIndex(({ role }) => role.kind !== 'centred-heading')
  const from = text.slice(Math.max(0, start))
  const end = from.findIndex(({ paragraph }, index) => !isOwnBasis(paragraph.text.trim(), index > 0))
  return from.slice(0, end < 0 ? from.length : end)
}

/** A base that runs on into the sentence of the issuer is running text. */
function isOwnBasis(text: string, follows: boolean): boolean {
  if (/:$|như sau/i.test(text) || /(?:ban hành|xây dựng)\s+kế hoạch(?:\s|,)/i.test(text)) return false
  return (
    isBasis(text) || (/^(?:thực hiện|theo|để)(?![\p{L}])/iu.test(text) && (text.endsWith(';') || follows))
  )
}

/** Tables with words in rows and columns, ruled or not. */
function tablesIn(blocks: readonly Block[]): Table[] {
  return blocks.filter(
    (block): block is Table =>
      block.kind === 'table' && block.rows.length > 1 && block.rows.some(({ cells }) => cells.length > 1),
  )
}
