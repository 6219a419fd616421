import { isTimeOfGroup } from './groups.ts'
import type { Imported } from './imported.ts'
import { beginningOf, isCapitals } from './markers.ts'
import type { PaperBlock, PaperParagraph, PaperRow, PaperTable } from './paper.ts'
import { noRowsAside, noteParagraphs } from './rows-aside.ts'
import { gridOf, linesIn } from './table-grid.ts'
import { type TaskHead, taskHeadOf } from './task-columns.ts'
import { isHeadAgain, type ReadGroup, readTasks } from './task-table.ts'

/** The task table of a body: which blocks it is made of, and what its rows say. */
export interface FoundSchedule {
  readonly head: TaskHead
  readonly groups: readonly ReadGroup[]
  /** Notes and sums among its rows, which are no tasks. */
  readonly notes: readonly PaperParagraph[]
  /** The numbers of its columns and “as above”, in whose place other words are printed. */
  readonly told: readonly string[]
  /** Numbers of pages between its rows. */
  readonly pageNumbers: Imported['pageNumbers']
  /** The first block that it takes up, and the one after the last. */
  readonly from: number
  readonly to: number
}

/**
 * Finds the task table: the first table with the captions of one, with the tables after it that go on with it, and the
 * headings between them, which head its groups.
 */
export function findSchedule(
  blocks: readonly PaperBlock[],
  repeated: Set<PaperParagraph | PaperRow>,
): FoundSchedule | undefined {
  const start = blocks.findIndex((block) => block.kind === 'table' && taskHeadOf(gridOf(block)) !== undefined)
  const table = blocks[start]
  if (table?.kind !== 'table') return undefined
  const grid = gridOf(table)
  const head = taskHeadOf(grid)
  if (!head) return undefined

  const chain = chainFrom(blocks, start, table, head)
  const isHeaded = chain.some(({ headings }) => headings.length > 0)
  const before = blocks[start - 1]
  const ownHeading = isHeaded && before?.kind === 'paragraph' && isAlike(before, chain) ? before : undefined
  const groups: ReadGroup[] = []
  const aside = noRowsAside()
  if (ownHeading) groups.push({ label: wordsOf(ownHeading), place: ownHeading.place, tasks: [] })
  readTasks(grid, head, groups, aside)
  for (const { next, headings } of chain) {
    const [heading] = headings
    if (heading) groups.push({ label: headings.map(wordsOf).join(' '), place: heading.place, tasks: [] })
    const more = gridOf(next)
    const own = taskHeadOf(more)
    if (own) for (const { row } of more.rows.slice(0, own.height)) aside.repeated.add(row)
    readTasks(more, { ...head, height: own?.height ?? 0 }, groups, aside)
  }
  for (const row of [...aside.repeated, ...aside.pageNumbers]) repeated.add(row)
  return {
    head,
    groups: groups.filter(({ label, tasks }) => label !== undefined || tasks.length > 0),
    pageNumbers: aside.pageNumbers.map(({ place, cells }) => ({
      place,
      words: cells.flatMap(({ blocks: own }) => linesIn(own)).join(' '),
    })),
    notes: noteParagraphs(aside.notes),
    told: [
      ...aside.columnNumbers
        .filter((row) => !aside.repeated.has(row))
        .flatMap(({ cells }) => cells.flatMap(({ blocks: own }) => linesIn(own))),
      ...aside.ditto,
    ],
    from: ownHeading ? start - 1 : start,
    to: chain.at(-1)?.after ?? start + 1,
  }
}

/** A table that goes on with the task table, and the headings before it. */
interface Link {
  readonly next: PaperTable
  readonly headings: readonly PaperParagraph[]
  readonly after: number
}

function chainFrom(blocks: readonly PaperBlock[], start: number, table: PaperTable, head: TaskHead): Link[] {
  const chain: Link[] = []
  let headings: PaperParagraph[] = []
  for (const [at, block] of blocks.entries()) {
    if (at <= start) continue
    if (block.kind === 'paragraph') {
      if (block.text.trim() === '') continue
      if (headings.length > 0 || !isHeading(block)) break
      headings = [block]
      continue
    }
    if (!goesOn(block, table, head)) break
    chain.push({ next: block, headings, after: at + 1 })
    headings = []
  }
  return chain
}

/** A table with the same head, or without any and as wide. */
function goesOn(next: PaperTable, table: PaperTable, head: TaskHead): boolean {
  const grid = gridOf(next)
  const own = taskHeadOf(grid)
  const [first] = grid.rows
  if (own) return own.captions.join('\n') === head.captions.join('\n')
  return grid.width === gridOf(table).width && first !== undefined && !isHeadAgain(first, head.captions)
}

function isHeading(paragraph: PaperParagraph): boolean {
  const { text, isBold, isHeading: isMarked } = paragraph
  const words = text.trim()
  const begin = beginningOf(paragraph)
  const bare = begin.kind === 'numbered' ? (begin.markers[0]?.text ?? '') : words
  return (
    isTimeOfGroup(words) ||
    isTimeOfGroup(bare.trim()) ||
    (words.length < 120 &&
      !/[.;,]$/.test(words) &&
      (isBold === true || isMarked === true || isCapitals(words)))
  )
}

/** Whether the paragraph before the first table is a heading like those between the others. */
function isAlike(paragraph: PaperParagraph, chain: readonly Link[]): boolean {
  if (!isHeading(paragraph)) return false
  const sampleOf = (each: PaperParagraph) => {
    const begin = beginningOf(each)
    return begin.kind === 'numbered' ? begin.markers[0]?.sample : begin.kind
  }
  return chain.some(
    ({ headings: [heading] }) => heading !== undefined && sampleOf(heading) === sampleOf(paragraph),
  )
}

function wordsOf({ marker, text }: PaperParagraph): string {
  return `${marker === undefined ? '' : `${marker} `}${text}`.replace(/\s+/g, ' ').trim()
}
