import type { Localized } from '../diagnostic.ts'
import { isAnnexTitle } from './annex-title.ts'
import { type FoundSchedule, findSchedule } from './find-schedule.ts'
import type { PaperBlock, PaperParagraph, PaperRow } from './paper.ts'
import type { ImportQuestion } from './question.ts'
import { gridOf } from './table-grid.ts'
import { taskHeadOf } from './task-columns.ts'

/** What looks like a task table in the annexes of a paper that has none before its ending. */
export interface AnnexSchedule {
  /** The task table, if every column of it is understood; else it stays a plain one. */
  readonly found?: FoundSchedule
  /** The blocks of the annexes, notes out of the table's rows below it. */
  readonly blocks: readonly PaperBlock[]
  /** The first of the blocks that the task table takes up. */
  readonly first: PaperBlock
  readonly question: ImportQuestion
}

/** Finds the task table of a paper among its annexes. */
export function annexScheduleIn(
  blocks: readonly PaperBlock[],
  repeated: Set<PaperParagraph | PaperRow>,
): AnnexSchedule | undefined {
  const start = blocks.findIndex(isTaskTable)
  const first = blocks[start]
  if (!first) return undefined
  const titles = blocks.flatMap((block, at) => (isTitle(block) ? [at] : []))
  const path = ['annexes', titles.filter((at) => at < start).length - 1]
  const isClear = first.kind === 'table' && taskHeadOf(gridOf(first))?.questions.length === 0
  const own = blocks.slice(start, titles.find((at) => at > start) ?? blocks.length)
  const found = isClear ? findSchedule(own, repeated) : undefined
  if (!found) return { blocks, first, question: { path, words: keptWords } }

  const end = start + found.to
  return {
    found,
    blocks: [...blocks.slice(0, end), ...found.notes, ...blocks.slice(end)],
    first,
    question: { path: ['schedule'], words: readWords },
  }
}

function isTaskTable(block: PaperBlock): boolean {
  return block.kind === 'table' && taskHeadOf(gridOf(block)) !== undefined
}

function isTitle(block: PaperBlock): boolean {
  return block.kind === 'paragraph' && isAnnexTitle(block)
}

const readWords: Localized = {
  vi: 'Bảng trong phụ lục có vẻ là bảng nhiệm vụ nên các hàng được ghi ở đây và in tại phụ lục; xem lại nếu không phải.',
  en: 'The table in the annex looks like the task table, so its rows stand here and print in the annex; look whether it is one.',
}
const keptWords: Localized = {
  vi: 'Bảng trong phụ lục có vẻ là bảng nhiệm vụ nhưng có cột chưa rõ nên được giữ là bảng thường; nếu đúng thì chuyển các hàng thành mục “schedule”.',
  en: 'The table in this annex looks like the task table but has columns that are not clear, so it stays a plain one; if it is, move its rows to “schedule”.',
}
