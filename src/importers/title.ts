import type { IssuedWith } from '../plan/plan.ts'
import { upperFirst } from '../text.ts'
import { letterheadEnd } from './letterhead-end.ts'
import { beginningOf, isCapitals, isPartTitle } from './markers.ts'
import { isOtherKind } from './other-kinds.ts'
import type { PaperBlock, PaperParagraph } from './paper.ts'
import { linesIn } from './table-grid.ts'

/** The kind and the title of a plan, and where they stand among the blocks. */
export interface Title {
  readonly kind: string
  readonly lines: readonly string[]
  readonly issuedWith?: IssuedWith
  readonly from: number
  readonly to: number
  /** Whether its kind is none that is known. */
  readonly isOdd: boolean
}

const kinds = [
  'kế hoạch liên tịch',
  'kế hoạch phối hợp',
  'kế hoạch',
  'chương trình',
  'phương án',
  'đề án',
  'hướng dẫn',
  'kịch bản',
]

/** Finds the title: that of the plan even where a decision stands in front of it. */
export function titleOf(blocks: readonly PaperBlock[]): Title | undefined {
  const named = blocks.findIndex(
    (each, index) => index < 200 && isParagraph(each) && kindIn(each) !== undefined,
  )
  const from = named < 0 ? firstTitleLine(blocks) : named
  const block = blocks[from]
  if (!block || !isParagraph(block)) return undefined
  const kind = kindIn(block) ?? linesOf(block)[0] ?? ''
  const [first = '', ...more] = linesOf(block)
  const lines = [first.slice(kind.length).trim(), ...more].filter((line) => line !== '')
  let issuedWith: IssuedWith | undefined
  let to = from + 1
  for (const next of blocks.slice(to)) {
    if (next.kind !== 'paragraph') break
    const text = linesOf(next).join(' ')
    if (isPartTitle(text)) break
    const issued = issuedWithIn(text)
    if (issued) issuedWith = issued
    else if (/[\p{L}\p{N}]/u.test(text) && !/^\((?:dự thảo|lần)/iu.test(text)) {
      const isMore = isTitleLine(next, lines.length === 0) || goesOnWithTitle(next, lines, blocks[to + 1])
      if (!isMore) break
      lines.push(...linesOf(next))
    }
    to += 1
  }
  const own = lines.filter((line) => !issuedWithIn(line))
  issuedWith ??= lines.flatMap((line) => issuedWithIn(line) ?? [])[0]
  return { kind: kindName(kind), lines: own, from, to, isOdd: named < 0, ...(issuedWith && { issuedWith }) }
}

function isParagraph(block: PaperBlock): block is PaperParagraph {
  return block.kind === 'paragraph'
}

/** The line of a kind that is no plan, or a title of a kind that is not known: what is in capitals below the letterhead, set in the middle or alone. */
function firstTitleLine(blocks: readonly PaperBlock[]): number {
  const other = blocks.findIndex(
    (block, index) =>
      index < farthest &&
      isParagraph(block) &&
      isCapitals(block.text) &&
      isOtherKind(linesOf(block)[0] ?? ''),
  )
  if (other >= 0) return other
  const head = blocks.findIndex((block) =>
    linesIn([block]).some((line) => /độc lập\s*[-–]\s*tự do/iu.test(line)),
  )
  if (head < 0) return -1
  const centered = blocks.findIndex(
    (block, index) =>
      index > head &&
      index < head + 12 &&
      isParagraph(block) &&
      block.isCentered === true &&
      isCapitals(linesOf(block)[0] ?? '') &&
      !/^(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|ỦY BAN|UỶ BAN)/u.test(block.text),
  )
  if (centered >= 0) return centered
  const end = letterheadEnd(blocks)
  const next = blocks[end]
  return end > 0 && next && isParagraph(next) && isAloneInCapitals(next) ? end : -1
}

/** How far down the name of a kind may stand that is no plan. */
const farthest = 24

function isAloneInCapitals(paragraph: PaperParagraph): boolean {
  const [line = ''] = linesOf(paragraph)
  return (
    isCapitals(line) &&
    line.length < 100 &&
    beginningOf(paragraph).kind === 'plain' &&
    !isPartTitle(line) &&
    !/^(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|ỦY BAN|UỶ BAN|KÍNH GỬI|MỤC ĐÍCH|NỘI DUNG|NHIỆM VỤ)/u.test(line)
  )
}

function linesOf({ text }: PaperParagraph): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /[\p{L}\p{N}(]/u.test(line))
}

/** The kind with which a paragraph begins, in a line of its own or in the capitals of a title. */
function kindIn(paragraph: PaperParagraph): string | undefined {
  const [line = ''] = linesOf(paragraph)
  const words = line.toLocaleLowerCase('vi')
  const kind = kinds.find((each) => words === each || words.startsWith(`${each} `))
  if (kind === undefined || beginningOf(paragraph).kind !== 'plain') return undefined
  const isTitle =
    words === kind || isCapitals(line.slice(0, kind.length)) || (paragraph.isBold && paragraph.isCentered)
  return isTitle && line.length < 300 ? line.slice(0, kind.length) : undefined
}

function isTitleLine(paragraph: PaperParagraph, isFirst: boolean): boolean {
  const { text, isBold, isCentered, isItalic } = paragraph
  const isPrintedAsTitle = isFirst && isBold === true && !/[.:;]$/.test(text.trim())
  const isOpening = /^(?:căn cứ|thực hiện)\s/iu.test(text) && !isPrintedAsTitle
  if (beginningOf(paragraph).kind !== 'plain' || isOpening || text.length > 400) return false
  if (isFirst) return !/[:;]$/.test(text.trim())
  return isCentered === true && isItalic !== true
}

/** A short line below that of a title goes on with it in small letters, or in capitals like it above the opening. */
function goesOnWithTitle(
  paragraph: PaperParagraph,
  above: readonly string[],
  next: PaperBlock | undefined,
): boolean {
  const [line = '', ...more] = linesOf(paragraph)
  const last = above.at(-1)
  if (last === undefined || more.length > 0 || line.length > 150 || paragraph.isItalic) return false
  if (beginningOf(paragraph).kind !== 'plain' || /[.:;,]$/.test(line) || /[.:;]$/.test(last)) return false
  if (/^\p{Ll}/u.test(line)) return !line.startsWith('căn cứ')
  if (!isCapitals(line) || !isCapitals(last) || / NĂM (?:HỌC )?\d{4}\P{L}*$/u.test(last)) return false
  return paragraph.isHeading !== true && next?.kind === 'paragraph' && isOpeningLine(next.text)
}

/** How an opening begins or ends. */
function isOpeningLine(text: string): boolean {
  return /^(?:căn cứ|thực hiện|xét|theo|triển khai|để|nhằm)\s/iu.test(text) || /như sau\s*:\s*$/u.test(text)
}

function kindName(kind: string): string {
  return upperFirst(kind.toLocaleLowerCase('vi'))
}

/** “(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026 của …)”. */
function issuedWithIn(text: string): IssuedWith | undefined {
  const [, kind = '', number = '', rest = ''] =
    /^\(?\s*(?:Ban hành\s+)?kèm theo\s+(Quyết định|Công văn|Tờ trình|Nghị quyết|Thông báo)\s+số\s*:?\s*(.*?)\s*(ngày .*?)\)?\.?$/iu.exec(
      text,
    ) ?? []
  if (kind === '') return undefined
  const [, dated = '', issuer = ''] = /^(.*?)(?:\s+của\s+(.*))?$/u.exec(rest) ?? []
  const [, day = '', month = '', year = ''] =
    /ngày\s*(\d{1,2})?\s*(?:tháng|[/-])\s*(\d{1,2})\s*(?:năm|[/-])\s*(\d{4})/iu.exec(dated) ?? []
  return {
    kind: kindName(kind),
    number: /\p{L}/u.test(number) ? number.replace(/\s+/g, ' ') : null,
    date:
      year === ''
        ? null
        : [year, month, day].flatMap((each) => (each === '' ? [] : each.padStart(2, '0'))).join('-'),
    ...(issuer !== '' && { issuer: issuer.trim() }),
  }
}
