import type { Localized } from '../diagnostic.ts'
import { beginsForm } from './annex-form.ts'
import { isAnnexTitle } from './annex-title.ts'
import { beginningOf, isCapitals, isPartTitle } from './markers.ts'
import type { PaperBlock, PaperParagraph } from './paper.ts'
import type { ImportQuestion } from './question.ts'
import { endsDocument, hasRecipientsTitle, widthOf } from './recipients-title.ts'
import { beginsPost, isPersonName, isPost } from './signature-words.ts'
import { linesIn } from './table-grid.ts'

/** Where the ending of a paper begins among its blocks, where an annex begins after it, and what is doubtful. */
export interface EndingPlace {
  readonly from: number
  readonly to: number
  readonly questions: readonly ImportQuestion[]
}

/** Finds the ending by its recipients and its signature; what only looks like it stays in the body and is asked. */
export function endingAt(blocks: readonly PaperBlock[], after: number): EndingPlace {
  const placesOf = (isSought: (block: PaperBlock) => boolean) =>
    blocks.flatMap((block, index) => (index > after && isSought(block) ? [index] : []))
  const titles = placesOf(hasRecipientsTitle)
  const annexes = placesOf((block) => block.kind === 'paragraph' && isAnnexTitle(block))

  const sure = titles.filter((at) => isEnding(blocks, at, nextOf([...titles, ...annexes], at)))
  const likely = sure.length > 0 ? sure : titles.filter((at) => endsText(blocks, at, nextOf(annexes, at)))
  const anchor = sure[0] ?? likely.at(-1)
  const annex = nextOf(annexes, anchor ?? lastSigned(blocks, after, annexes)) ?? blocks.length
  const to = anchor === undefined ? annex : formBelow(blocks, anchor, annex)
  const listed = likely.findLast((at) => at < to)

  let from = listed ?? to
  for (let index = from - 1; index > after; index--) {
    const block = blocks[index]
    if (block === undefined || !isSignature(block, listed === undefined)) break
    from = index
  }
  const questions = [
    ...annexes.flatMap((at) => (at < from ? [{ path: ['sections'], words: annexWords(blocks[at]) }] : [])),
    ...(listed !== undefined && sure.length === 0 ? [{ path: ['recipients'], words: loneRecipients }] : []),
    ...(sure.filter((at) => at < to).length > 1 ? [{ path: ['recipients'], words: manyRecipients }] : []),
    ...(listed === undefined && titles.length > 0
      ? [{ path: ['sections'], words: inBodyWords(blocks[titles.at(-1) ?? 0]) }]
      : []),
  ]
  return { from, to, questions }
}

function nextOf(places: readonly number[], at: number): number | undefined {
  return places.filter((each) => each > at).toSorted((a, b) => a - b)[0]
}

/** Where a form begins below a signature that stands with the recipients, if one does before an annex. */
function formBelow(blocks: readonly PaperBlock[], anchor: number, annex: number): number {
  const form = blocks.findIndex((block, index) => index > anchor && index < annex && beginsForm(block))
  if (form < 0) return annex
  const isBelowSignature = linesIn(blocks.slice(anchor, form)).some((line) => beginsPost.test(line))
  return isBelowSignature || isSigned(blocks, anchor) ? form : annex
}

/** Whether the archive line or a signature stands with the recipients, before anything of a body. */
function isEnding(blocks: readonly PaperBlock[], at: number, to = blocks.length): boolean {
  const own = blocks.slice(at, to)
  const body = own.findIndex((block, index) => index > 0 && isBody(block, own[index - 1]))
  if (own.slice(0, body < 0 ? undefined : body).some(endsDocument)) return true
  return isSigned(blocks, at)
}

/** Whether nothing of a body follows until the end of the text. */
function endsText(blocks: readonly PaperBlock[], at: number, to = blocks.length): boolean {
  const own = blocks.slice(at, to)
  return !own.some((block, index) => index > 0 && isBody(block, own[index - 1]))
}

/** A title, a number that goes on with no list, a long paragraph or a ruled table: no line of an ending. */
function isBody(block: PaperBlock, before: PaperBlock | undefined): boolean {
  if (block.kind === 'table') return block.hasBorders === true && widthOf(block) > 2 && !endsDocument(block)
  const { kind } = beginningOf(block)
  const isTitle = block.isHeading === true || block.isBold === true || isCapitals(block.text)
  if (isPartTitle(block.text) || (kind === 'numbered' && isTitle)) return true
  if (kind === 'numbered')
    return before?.kind !== 'paragraph' || !(isListed(before) || hasRecipientsTitle(before))
  return kind === 'plain' && block.text.length > 250
}

function isListed(paragraph: PaperParagraph): boolean {
  return beginningOf(paragraph).kind !== 'plain'
}

/** Whether a signature stands right above a place: a post, and a name below it. */
function isSigned(blocks: readonly PaperBlock[], at: number): boolean {
  const above = blocks.slice(Math.max(0, at - 4), at)
  const last = above.at(-1)
  if (last === undefined) return false
  if (last.kind === 'table') return endsDocument(last)
  const lines = linesIn(above.filter(({ kind }) => kind === 'paragraph'))
  const name = lines.at(-1) ?? ''
  return beginsPost.test(name) || (isPersonName(name) && lines.slice(0, -1).some(isWholePost))
}

function isWholePost(line: string): boolean {
  return beginsPost.test(line) && isPost(line)
}

/** The place of the signature above the first annex, or of the last one where no annex has one above it. */
function lastSigned(blocks: readonly PaperBlock[], after: number, annexes: readonly number[]): number {
  const signed = annexes.find((at) => isSigned(blocks, at))
  if (signed !== undefined) return signed - 1
  const last = blocks.findLastIndex(
    (block, index) => index > after && (isSigned(blocks, index + 1) || linesIn([block]).some(isWholePost)),
  )
  return Math.max(last, after)
}

/** Lines of a signature: posts in capitals, and a name below them where nothing else follows. */
function isSignature(block: PaperBlock, isLast: boolean): boolean {
  const lines = linesIn([block])
  if (lines.every((line) => isPost(line) || isPersonName(line)))
    return block.kind === 'paragraph' || lines.some(isPost)
  if (!isLast || block.kind !== 'table') return false
  return block.hasBorders === true ? endsDocument(block) : lines.some(isPost)
}

function shown(block: PaperBlock | undefined): string {
  const [line = ''] = block ? linesIn([block]) : []
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}

function annexWords(block: PaperBlock | undefined): Localized {
  const line = shown(block)
  return {
    vi: `Dòng “${line}” đứng trước phần cuối văn bản nên được giữ trong nội dung; xem lại đó có phải là phụ lục không.`,
    en: `The line “${line}” stands above the ending, so it is kept in the text; look whether it begins an annex.`,
  }
}

function inBodyWords(block: PaperBlock | undefined): Localized {
  const line = shown(block)
  return {
    vi: `Dòng “${line}” đứng giữa nội dung nên không được coi là phần nơi nhận; xem lại phần cuối văn bản.`,
    en: `The line “${line}” stands within the text, so it is not taken for the recipients; look at the ending.`,
  }
}

const loneRecipients: Localized = {
  vi: 'Phần nơi nhận không có dòng lưu và chữ ký đi cùng; xem lại đó có phải là phần cuối văn bản không.',
  en: 'The recipients have no archive line and no signature beside them; look whether they are the ending.',
}
const manyRecipients: Localized = {
  vi: 'Văn bản có hơn một chỗ ghi nơi nhận, chỗ sau cùng được nhận vào đây; xem lại chỗ đứng trước.',
  en: 'The paper names recipients in more than one place, the last of which stands here; look at the others.',
}
