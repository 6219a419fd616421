import type { Signature } from '../plan/plan.ts'
import { isCapitals } from './markers.ts'
import type { PaperBlock } from './paper.ts'
import { isRecipientsTitle, recipientsTitle } from './recipients-title.ts'
import {
  beginsPost,
  beginsSignature,
  bodyWords,
  isPersonName,
  isPost,
  isPostInSmallLetters,
  saysNoPost,
} from './signature-words.ts'
import { type StreamLine, streamsOf } from './streams.ts'

/** What stands below the text of a plan. */
export interface Ending {
  readonly recipients: readonly string[]
  readonly archive?: string | null
  readonly signatures: readonly Signature[]
}

/** Reads the recipients with the archive line, and the signatures from left to right. */
export function endingOf(blocks: readonly PaperBlock[]): Ending {
  const recipients: string[] = []
  const signatures: Signed[] = []
  let archive: string | null | undefined
  let isListed = false
  let mode: 'recipients' | 'signature' | 'new' = 'new'

  for (const stream of streamsOf(blocks)) {
    const isMore = mode === 'recipients' && stream[0]?.isDashed === true
    if (!isMore) mode = 'new'
    for (const line of stream) {
      const { text, isDashed } = line
      const isBeside = isDashed && isListed && mode === 'signature' && signatures.at(-1)?.name === null
      const isReceived = mode === 'recipients' || isBeside
      if (isRecipientsTitle(line)) {
        mode = 'recipients'
        isListed = true
        const rest = text.replace(recipientsTitle, '').split(/;\s*/)
        for (const each of rest.map((part) => withoutMark(part.replace(/^\s*[-–+•]\s*/u, '')))) {
          if (/^lưu(?!\p{L})/iu.test(each)) archive = keptIn(each)
          else if (each !== '') recipients.push(each)
        }
      } else if (isReceived && /^lưu\s*:?/iu.test(text)) {
        archive = keptIn(text)
      } else if (mode === 'recipients' && archive && goesOnWithArchive(stream, line)) {
        archive = `${archive}${before(stream, line)?.text.endsWith(',') ? ',' : ''} ${withoutMark(text)}`
      } else if (isReceived && (archive === undefined || isMore || isBeside) && (isDashed || !isPost(text))) {
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
        else if (isSigned(stream, line, mode === 'signature' ? last : undefined)) {
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

/** Where a paper is kept, as the archive line says. */
function keptIn(line: string): string | null {
  return withoutMark(line.replace(/^lưu\s*:?\s*/iu, '')) || null
}

/** Whether a line is one of a signature: a post, or words that go on with one or have a name below. */
function isSigned(stream: readonly StreamLine[], line: StreamLine, last: Signed | undefined): boolean {
  const { text } = line
  if (saysNoPost.test(text)) return false
  const isOpen = last?.name === null
  const words = text.toLocaleUpperCase('vi')
  const at = stream.indexOf(line)
  const isNamed = (within: number) =>
    stream.slice(at + 1, at + 1 + within).some((each) => isPersonName(each.text))
  if (!isCapitals(text)) {
    if (isOpen) return isPost(words)
    return isPostInSmallLetters(text) || (/^NGƯỜI /u.test(words) && isNamed(1))
  }
  return isOpen || (isPost(text) && (last === undefined || beginsPost.test(text))) || isNamed(3)
}

interface Signed {
  readonly lines: string[]
  name: string | null
}

/** The words for whom a paper is kept, below “Lưu: VT,”. */
function goesOnWithArchive(stream: readonly StreamLine[], line: StreamLine): boolean {
  const above = before(stream, line)?.text ?? ''
  if (line.isDashed || /[.;]$/.test(above) || isPost(line.text) || isPostInSmallLetters(line.text))
    return false
  return above.endsWith(',') || (!isCapitals(line.text) && line.text.endsWith('.') && !/:/.test(line.text))
}

function before(stream: readonly StreamLine[], line: StreamLine): StreamLine | undefined {
  return stream[stream.indexOf(line) - 1]
}

/** A long post is broken within its paragraph, before the words of a body or where the name stands only below. */
function goesOnWithPost(stream: readonly StreamLine[], line: StreamLine): boolean {
  const at = stream.indexOf(line)
  const above = stream[at - 1]
  if (above?.place.number !== line.place.number || !isPost(above.text)) return false
  if (!isCapitals(line.text) || beginsPost.test(line.text)) return false
  return bodyWords.test(line.text) || stream.slice(at + 1).some(({ text }) => isPersonName(text))
}

/** A line without a dash goes on with the one above where the others have dashes. */
function isGoingOn(stream: readonly StreamLine[], line: StreamLine): boolean {
  const above = before(stream, line)
  return above !== undefined && !/[;.]$/.test(above.text) && stream.some(({ isDashed }) => isDashed)
}
