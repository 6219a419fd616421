import { beginningOf } from './markers.ts'
import type { PaperBlock, PaperParagraph, PaperPlace, PaperTable } from './paper.ts'
import { beginsPost, isPersonName } from './signature-words.ts'

/** One printed line of a part that is set in columns: letterhead, recipients, signatures. */
export interface StreamLine {
  readonly text: string
  readonly isBold: boolean
  /** Whether it begins with a dash of a list, which its text is without. */
  readonly isDashed: boolean
  readonly place: PaperPlace
}

/** The lines of some blocks as they are read: those of a column together, from top to bottom. */
export function streamsOf(blocks: readonly PaperBlock[]): StreamLine[][] {
  const streams: StreamLine[][] = []
  let paragraphs: PaperParagraph[] = []
  const close = () => {
    streams.push(...sideBySide(paragraphs))
    paragraphs = []
  }
  for (const block of blocks) {
    if (block.kind === 'table') {
      close()
      streams.push(...columnsOf(block))
    } else paragraphs.push(block)
  }
  close()
  return streams
}

/** Paragraphs as one stream, or as two where lines are set side by side with wide blanks or a tab. */
function sideBySide(paragraphs: readonly PaperParagraph[]): StreamLine[][] {
  const lines = paragraphs.flatMap(partsOfLines)
  const isTwofold = lines.some((parts) => parts.filter((part) => part !== undefined).length > 1)
  const left: StreamLine[] = []
  const right: StreamLine[] = []
  const listed: StreamLine[] = []
  for (const parts of lines) {
    for (const [at, part] of parts.entries()) {
      if (!part) continue
      const isRight = isTwofold && (at > 0 || (parts.length === 1 && isOfSignature(part, right)))
      if (isRight && part.isDashed) listed.push(part)
      else (isRight ? right : left).push(part)
    }
  }
  const end = left.findLastIndex(({ isDashed }) => isDashed) + 1
  return [left.toSpliced(end, 0, ...listed), right].filter((column) => column.length > 0)
}

/** A post or a name goes with the post at the right, though the blanks before it are gone. */
function isOfSignature({ text, isDashed }: StreamLine, right: readonly StreamLine[]): boolean {
  return (
    !isDashed &&
    (beginsPost.test(text) || isPersonName(text)) &&
    right.some((line) => beginsPost.test(line.text))
  )
}

function columnsOf({ rows }: PaperTable): StreamLine[][] {
  const columns = new Map<number, StreamLine[]>()
  for (const { cells } of rows) {
    for (const { column, blocks } of cells) {
      const stream = columns.get(column) ?? []
      stream.push(...streamsOf(blocks).flat())
      columns.set(column, stream)
    }
  }
  return [...columns].toSorted(([a], [b]) => a - b).map(([, stream]) => stream)
}

/** Each printed line, cut at wide blanks and tabs; a part without words is undefined. */
function partsOfLines(paragraph: PaperParagraph): (StreamLine | undefined)[][] {
  return paragraph.text.split('\n').map((text, index) => {
    const { marker: _, ...typed } = paragraph
    const begin = beginningOf(index === 0 ? { ...paragraph, text } : { ...typed, text })
    const isDashed = begin.kind === 'dash' || begin.kind === 'plus'
    const whole = begin.kind === 'dash' || begin.kind === 'plus' ? begin.text : text
    return whole
      .split(isDashed ? betweenListed : betweenColumns)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .map((part, at) => {
        if (!/[\p{L}\p{N}]/u.test(part)) return undefined
        const own = at === 0 ? part : part.replace(/^[-–+•]\s/u, '')
        return {
          text: own,
          isBold: paragraph.isBold === true,
          isDashed: at === 0 ? isDashed : own !== part,
          place: paragraph.place,
        }
      })
  })
}

const betweenColumns = /(?:\t+| {4,})(?=[\p{Lu}“"(])/u
/** Recipients may stand in two columns of their own. */
const betweenListed = /(?:\t+| {4,})(?=[\p{Lu}“"(]|[-–+•]\s)/u
