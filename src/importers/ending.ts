import type { Signature } from '../plan/plan.ts'
import { isCapitals } from './markers.ts'
import type { PaperBlock, PaperParagraph } from './paper.ts'
import { type StreamLine, streamsOf } from './streams.ts'
import { linesIn } from './table-grid.ts'

/** What stands below the text of a plan. */
export interface Ending {
  readonly recipients: readonly string[]
  readonly archive?: string | null
  readonly signatures: readonly Signature[]
}

/** Where the ending of a paper begins among its blocks, and where an annex begins after it. */
export function endingAt(blocks: readonly PaperBlock[], after: number): { from: number; to: number } {
  const annex = blocks.findIndex(
    (block, index) => index > after && block.kind === 'paragraph' && isAnnexTitle(block),
  )
  const to = annex < 0 ? blocks.length : annex
  const listed = blocks.findIndex((block, index) => index > after && index < to && hasRecipients(block))
  let from = listed < 0 ? to : listed
  for (let index = from - 1; index > after; index--) {
    const block = blocks[index]
    if (block === undefined) break
    const isEmpty = linesIn([block]).length === 0
    if (!isEmpty && !isSignature(block, listed < 0)) break
    if (!isEmpty) from = index
  }
  return { from, to }
}

/** “Phụ lục”, “PHỤ LỤC I” on a line of its own. */
export function isAnnexTitle({ text }: PaperParagraph): boolean {
  return /^phụ lục(?:\s+(?:số\s+)?(?:[IVX]+|\d{1,2}))?\s*[.:]?$/iu.test(text.split('\n')[0]?.trim() ?? '')
}

function hasRecipients(block: PaperBlock): boolean {
  return linesIn([block]).some((line) => recipientsTitle.test(line))
}

const recipientsTitle = /^nơi (?:nhận|gửi)\s*:?/iu

/** Lines of a signature: posts in capitals, and a name below them where nothing else follows. */
function isSignature(block: PaperBlock, isLast: boolean): boolean {
  const lines = linesIn([block])
  if (lines.every((line) => isPost(line) || isPersonName(line)))
    return block.kind === 'paragraph' || lines.some(isPost)
  return isLast && block.kind === 'table' && lines.some(isPost)
}

function isPost(line: string): boolean {
  return (
    /^(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}/u.test(line) ||
    (isCapitals(line) && postWords.test(line) && line.length < 90)
  )
}

/** Whether a line that follows that of a post without a name begins the signature of another person. */
function beginsSignature(above: string, line: string): boolean {
  const isWhole = beginsPost.test(above) && !/^(?:TM|KT|TL|TUQ|Q)\./u.test(above)
  return isWhole && (/^(?:TM|KT|TL|TUQ)\./u.test(line) || (/^PHÓ/u.test(above) && beginsPost.test(line)))
}

/** How a post begins, as no name does. */
const beginsPost =
  /^(?:PHÓ|QUYỀN|CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|HIỆU TRƯỞNG|(?:\p{Lu}+ )?TRƯỞNG|CHÁNH|BÍ THƯ|TM|KT|TL|TUQ|Q)(?!\p{L})/u

const postWords =
  /CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|CHÁNH|BÍ THƯ|CỤC|ỦY BAN|UỶ BAN|HỘI ĐỒNG|VIỆN|TỔNG|BAN |NGƯỜI /u

/** Two to six words with capitals, after what stands for a degree or a rank. */
function isPersonName(line: string): boolean {
  const words = line
    .replace(/^(?:[\p{L}.]{1,10}\.\s*)+|^(?:Thượng|Đại|Trung|Thiếu) (?:tá|tướng|úy)\s+/u, '')
    .split(' ')
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}\p{M}]*$/u.test(word))
}

/** Reads the recipients with the archive line, and the signatures from left to right. */
export function endingOf(blocks: readonly PaperBlock[]): Ending {
  const recipients: string[] = []
  const signatures: { lines: string[]; name: string | null }[] = []
  let archive: string | null | undefined
  let isListed = false

  for (const stream of streamsOf(blocks)) {
    let mode: 'recipients' | 'signature' | 'new' = 'new'
    for (const line of stream) {
      const { text, isDashed } = line
      if (recipientsTitle.test(text)) {
        mode = 'recipients'
        isListed = true
        const rest = text.replace(recipientsTitle, '').trim()
        if (rest !== '')
          recipients.push(
            ...rest
              .split(/;\s*/)
              .map(withoutMark)
              .filter((each) => each !== ''),
          )
      } else if (mode === 'recipients' && /^lưu\s*:?/iu.test(text)) {
        archive = withoutMark(text.replace(/^lưu\s*:?\s*/iu, '')) || null
      } else if (mode === 'recipients' && archive === undefined && (isDashed || !isPost(text))) {
        const last = recipients.at(-1)
        if (!isDashed && last !== undefined && isGoingOn(stream, line))
          recipients[recipients.length - 1] = `${last} ${withoutMark(text)}`
        else recipients.push(withoutMark(text))
      } else {
        const last = signatures.at(-1)
        const isOpen: boolean = mode === 'signature' && last !== undefined && last.name === null
        if (isOpen && last && goesOnWithPost(stream, line)) {
          last.lines.push(`${last.lines.pop() ?? ''} ${text}`)
          continue
        }
        const isName =
          isOpen &&
          isPersonName(text) &&
          (!isPost(text) || (line === stream.at(-1) && !beginsPost.test(text)))
        if (isName && last) last.name = text
        else if (isCapitals(text) || isPost(text.toLocaleUpperCase('vi'))) {
          if (isOpen && last && !beginsSignature(last.lines.at(-1) ?? '', text)) last.lines.push(text)
          else signatures.push({ lines: [text], name: null })
        }
        mode = 'signature'
      }
    }
  }
  return {
    recipients,
    signatures,
    ...((archive !== undefined || isListed) && archive !== undefined && { archive }),
  }
}

function withoutMark(text: string): string {
  return text.replace(/\s*(?:\.\/\.|[.;,])\s*$/, '').trim()
}

/** A long post is broken within its paragraph, before the words of a body or where the name stands only below. */
function goesOnWithPost(stream: readonly StreamLine[], line: StreamLine): boolean {
  const at = stream.indexOf(line)
  const above = stream[at - 1]
  if (above?.place.number !== line.place.number || !isPost(above.text)) return false
  if (!isCapitals(line.text) || beginsPost.test(line.text)) return false
  return bodyWords.test(line.text) || stream.slice(at + 1).some(({ text }) => isPersonName(text))
}

const bodyWords =
  /^(?:CÔNG ĐOÀN|CƠ QUAN|ĐƠN VỊ|ĐOÀN|ĐẢNG|HỘI|LIÊN ĐOÀN|MẶT TRẬN|SỞ|BAN|PHÒNG|TỈNH|HUYỆN|QUẬN|XÃ|PHƯỜNG|THÀNH PHỐ|TRƯỜNG|BỆNH VIỆN|CỤM|KHỐI|VÀ)(?!\p{L})/u

/** A line without a dash goes on with the one above where the others have dashes. */
function isGoingOn(stream: readonly StreamLine[], line: StreamLine): boolean {
  const before = stream[stream.indexOf(line) - 1]
  return before !== undefined && !/[;.]$/.test(before.text) && stream.some(({ isDashed }) => isDashed)
}
