import { isAnnexTitle } from './annex-title.ts'
import { isCapitals } from './markers.ts'
import type { Paper, PaperBlock, PaperPlace } from './paper.ts'
import { streamsOf } from './streams.ts'
import { linesIn } from './table-grid.ts'

/** A mark of a paper that is signed, with its place. */
export interface SignedMark {
  readonly place: PaperPlace
  readonly words: string
}

/** A paper without the usual marks of one that is signed, “(Đã ký)” and the like between a post and a name. */
export function withoutSignedMarks(paper: Paper): { readonly paper: Paper; readonly marks: SignedMark[] } {
  const annex = paper.blocks.findIndex((block) => block.kind === 'paragraph' && isAnnexTitle(block))
  const end = annex < 0 ? paper.blocks.length : annex
  const own = paper.blocks.slice(0, end)
  if (!linesIn(own).some((line) => endingInMark.test(line))) return { paper, marks: [] }

  const marks = streamsOf(own).flatMap((lines) =>
    lines.flatMap(({ text, place }, at) => {
      const isSigned = isMark(text) && isBelowPost(text, lines[at - 1]?.text, lines[at + 1]?.text)
      return isSigned ? [{ place, words: text }] : []
    }),
  )
  if (marks.length === 0) return { paper, marks }
  const blocks = paper.blocks.map((block, at) => (at < end ? unmarked(block, marks) : block))
  return { paper: { ...paper, blocks }, marks }
}

const markWord = '(?:đã|k[ýí]|tên|họ|chữ|số|điện tử|đóng|dấu|và|ghi|rõ|thay)'
const bracketed = `[([]\\s*${markWord}(?:[\\s,;/]+${markWord})*\\s*[)\\]]`
const wholeMark = new RegExp(`^(?:${bracketed}|đã ký)$`, 'iu')
const endingInMark = new RegExp(`(?:${bracketed}|^đã ký|\\sđã ký)$`, 'iu')

function isMark(text: string): boolean {
  return wholeMark.test(text) && /k[ýí]|dấu/iu.test(text)
}

/** A mark in brackets stands below a post or above a name, one without them between both. */
function isBelowPost(text: string, above: string | undefined, below: string | undefined): boolean {
  const isUnderPost = above !== undefined && (isCapitals(above) || isMark(above))
  const isOverName = below !== undefined && /^\p{Lu}\P{Lu}*\s\p{Lu}/u.test(below)
  return text.startsWith('(') || text.startsWith('[') ? isUnderPost || isOverName : isUnderPost && isOverName
}

/** A block without the lines, or last columns of lines, that are marks. */
export function unmarked(block: PaperBlock, marks: readonly SignedMark[]): PaperBlock {
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        blocks: cell.blocks.map((each) => unmarked(each, marks)),
      })),
    }))
    return { ...block, rows }
  }
  const own = marks.filter(({ place }) => place.number === block.place.number)
  if (own.length === 0) return block
  const lines = block.text.split('\n').map((line) => own.reduce(withoutMark, line))
  return { ...block, text: lines.join('\n') }
}

/** A line without a mark that is all of it, or all after the wide blanks between two columns. */
function withoutMark(line: string, { words }: SignedMark): string {
  const parts = line.split(/(\t+| {4,})/)
  const last = parts.at(-1) ?? ''
  return last.replace(/\s+/g, ' ').trim() === words ? parts.slice(0, -1).join('') : line
}
