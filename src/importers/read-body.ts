import type { Localized } from '../diagnostic.ts'
import type { Annex } from '../plan/plan.ts'
import { isAnnexTitle, titleBesideAnnex } from './annex-title.ts'
import { annexBodyOf, type BodySetting, bodyOf } from './body.ts'
import { withoutEndMark } from './end-mark.ts'
import { beginningOf } from './markers.ts'
import { type BodyPiece, type OutlineSetting, outlineOf } from './outline.ts'
import type { PaperBlock, PaperParagraph, PaperTable } from './paper.ts'
import { anotherTable, type ReadSchedule } from './schedule.ts'
import { isLikeSchedule, scheduleLikeWords } from './schedule-likeness.ts'
import { gridOf, plainTableOf } from './table-grid.ts'
import { taskHeadOf } from './task-columns.ts'

/** Where the task table stands among the blocks, and how it is printed. */
interface FoundBlocks {
  readonly from: number
  readonly to: number
  readonly layout: ReadSchedule['layout']
}

/** The sections of a body, its closing paragraph and how its levels are numbered. */
export function readBody(
  blocks: readonly PaperBlock[],
  setting: BodySetting & OutlineSetting,
  schedule: FoundBlocks | undefined,
) {
  const pieces = piecesOf(blocks, schedule)
  const last = pieces.at(-1)
  const isClosing =
    last?.kind === 'paragraph' &&
    pieces.length > 1 &&
    beginningOf(last).kind === 'plain' &&
    closingWords.test(last.text) &&
    !isBareTitle(pieces.at(-2))
  const outline = outlineOf(isClosing ? pieces.slice(0, -1) : pieces, setting)
  const read = bodyOf(outline, setting)
  return {
    sections: read.sections,
    told: read.told,
    numbering: outline.numbering,
    questions: read.questions,
    ...(isClosing && { closing: last.text.replace(/\s+/g, ' ').trim() }),
  }
}

/** What a body is made of, the mark that ends it left to the template. */
function piecesOf(blocks: readonly PaperBlock[], schedule: FoundBlocks | undefined): BodyPiece[] {
  const pieces = blocks.flatMap((block, index): BodyPiece[] => {
    const { place } = block
    if (schedule && index === schedule.from)
      return [{ kind: 'block', block: { schedule: schedule.layout }, place }]
    if (schedule && index > schedule.from && index < schedule.to) return []
    if (block.kind === 'paragraph') return [block]
    const asked = questionOf(block, schedule !== undefined)
    return [{ kind: 'block', block: { table: plainTableOf(block) }, place, ...(asked && { asked }) }]
  })
  const last = pieces.at(-1)
  if (last?.kind === 'paragraph') pieces.splice(-1, 1, { ...last, text: withoutEndMark(last.text) })
  return pieces
}

/** What is asked of a plain table: it looks like a task table though there is one, or has times in it. */
function questionOf(table: PaperTable, hasSchedule: boolean): Localized | undefined {
  const grid = gridOf(table)
  if (taskHeadOf(grid)) return hasSchedule ? anotherTable : undefined
  return isLikeSchedule(grid) ? scheduleLikeWords : undefined
}

/** A title with nothing else below it, whose section would be left empty without its last words. */
function isBareTitle(piece: BodyPiece | undefined): boolean {
  if (piece?.kind !== 'paragraph' || /[.;:,]$/.test(piece.text.trim())) return false
  return piece.isHeading === true || piece.isBold === true || beginningOf(piece).kind === 'numbered'
}

const closingWords =
  /^(?:Trên đây là|Nhận được (?:kế hoạch|chương trình) này|Kế hoạch này có|Trong quá trình (?:thực hiện|triển khai)|(?:Đề nghị|Yêu cầu|Giao) )/u

/** The annexes after the ending, each with its blocks; one without a title gets the words for what is not clear. */
export function annexesOf(
  blocks: readonly PaperBlock[],
  setting: BodySetting & OutlineSetting & { readonly annexNumbering: readonly string[] },
  unclear: string,
  schedule?: { readonly first: PaperBlock; readonly count: number; readonly layout: ReadSchedule['layout'] },
) {
  const starts = blocks.flatMap((block, at) =>
    block.kind === 'paragraph' && isAnnexTitle(block) ? [at] : [],
  )
  const read = starts.map((start, index) => {
    const own = blocks.slice(start, starts[index + 1] ?? blocks.length)
    const [first, ...rest] = own
    const inTitle = first?.kind === 'paragraph' ? titleIn(first) : ''
    const next = rest[0]
    const isTitled = inTitle !== '' || next?.kind !== 'paragraph'
    const title = isTitled ? inTitle : next.text.replace(/\s+/g, ' ').trim()
    const content = rest.slice(isTitled ? 0 : 1).filter((block) => !isAnnexNote(block) && !isFootnote(block))
    const from = schedule ? content.indexOf(schedule.first) : -1
    const found = schedule && from >= 0 ? { ...schedule, from, to: from + schedule.count } : undefined
    const outline = outlineOf(piecesOf(content, found), setting)
    const { body, told, questions } = annexBodyOf(outline, setting, ['annexes', index, 'body'])
    const annex: Annex = {
      title: title === '' ? unclear : setting.sentenceCase(title),
      ...(body.length > 0 && { body }),
    }
    return { annex, told, questions }
  })
  return {
    annexes: read.map(({ annex }) => annex),
    told: [
      ...(starts.length === 1 ? onlyNumber(blocks[starts[0] ?? 0]) : []),
      ...read.flatMap(({ told }) => told),
    ],
    questions: read.flatMap(({ questions }) => questions),
  }
}

/** An annex that is the only one has no number in a plan, though its paper counts it. */
function onlyNumber(block: PaperBlock | undefined): string[] {
  const text = block?.kind === 'paragraph' ? block.text : ''
  return /^phụ lục ((?:số )?(?:I|0?1))(?![\p{L}\d])/iu.exec(text)?.slice(1) ?? []
}

/** The title of an annex in the paragraph that says “Phụ lục I”. */
function titleIn(paragraph: PaperParagraph): string {
  const [, ...below] = paragraph.text.split('\n')
  return [titleBesideAnnex(paragraph) ?? '', ...below].join(' ').trim()
}

/** “(Kèm theo Kế hoạch số …)” is the template's. */
function isAnnexNote(block: PaperBlock): boolean {
  return block.kind === 'paragraph' && /^\(\s*(?:Ban hành )?kèm theo/iu.test(block.text.trim())
}

/** “[^1]: …” below the last annex says something of another place: it is told as not received. */
function isFootnote(block: PaperBlock): boolean {
  return block.kind === 'paragraph' && /^\[\^[^\]\s]+\]:/u.test(block.text.trim())
}
