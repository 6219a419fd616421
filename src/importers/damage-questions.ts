import { textsOf } from '../plan/texts.ts'
import { doubts, repairs } from './damage.ts'
import type { Imported } from './imported.ts'
import type { Paper, PaperBlock, PaperRemark } from './paper.ts'
import type { ImportQuestion } from './question.ts'

/** How many doubts are asked of one text. */
const most = 3

/** Asks about what looks damaged in the texts of a plan: a lost hyphen, a word said twice, words run together. */
export function withDoubts(imported: Imported): Imported {
  const asked: ImportQuestion[] = []
  for (const { path, text } of textsOf(imported.plan)) {
    for (const { words } of doubts(text).slice(0, most)) asked.push({ path, words })
  }
  return asked.length === 0 ? imported : { ...imported, questions: [...imported.questions, ...asked] }
}

/** A paper with the letters put right that are surely others than the file says, each told. */
export function repairedPaper(paper: Paper): Paper {
  const remarks: PaperRemark[] = []
  const blocks = paper.blocks.map((block) => repaired(block, remarks))
  return remarks.length === 0 ? paper : { ...paper, blocks, remarks: [...paper.remarks, ...remarks] }
}

function repaired(block: PaperBlock, remarks: PaperRemark[]): PaperBlock {
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        blocks: cell.blocks.map((each) => repairedNumber(repaired(each, remarks), remarks)),
      })),
    }))
    return { ...block, rows }
  }
  const { text, repairs: found } = repairs(block.text)
  const changes = new Set(found.map((each) => `“${each.found}” → “${each.put}”`))
  for (const change of changes) remarks.push(repairRemark(change, block))
  return changes.size === 0 ? block : { ...block, text }
}

/** A cell with nothing but the letter l says 1. */
function repairedNumber(block: PaperBlock, remarks: PaperRemark[]): PaperBlock {
  if (block.kind === 'table' || block.text.trim() !== 'l') return block
  remarks.push(repairRemark('“l” → “1”', block))
  return { ...block, text: '1' }
}

function repairRemark(change: string, { place }: PaperBlock): PaperRemark {
  return {
    code: 'letter-repaired',
    isLoss: false,
    place,
    message: { vi: `Đã sửa chữ: ${change}.`, en: `Letters were put right: ${change}.` },
  }
}
