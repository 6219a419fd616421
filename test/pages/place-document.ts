import type { Block, DocxDocument, Section, Table } from '../docx/docx-document.ts'
import type { Page } from '../docx/pages.ts'
import {
  isRuled,
  middle,
  type PlacedBlock,
  type PlacedCell,
  type PlacedRow,
  type PlacedSection,
  type PlacedTable,
  type PlacedWord,
  pagesOf,
  type Stretch,
  twipsPerPoint,
} from './placed.ts'
import { type WordPool, wordPool } from './word-pool.ts'

/** Finds every paragraph of a DOCX on its printed pages; words too many or too few on paper throw. */
export function placeDocument({ sections }: DocxDocument, pages: readonly Page[]): PlacedSection[] {
  const words = pages.flatMap((page, index) => page.words.map((word) => ({ ...word, page: index })))
  const placed: PlacedSection[] = []
  for (const [index, section] of sections.entries()) {
    const firstPage = (placed.at(-1)?.lastPage ?? -1) + 1
    const isLast = index === sections.length - 1
    placed.push(
      placeSection(
        section,
        words.filter(({ page }) => page >= firstPage),
        firstPage,
        pages,
        isLast,
      ),
    )
  }
  return placed
}

function placeSection(
  section: Section,
  words: readonly PlacedWord[],
  firstPage: number,
  pages: readonly Page[],
  isLast: boolean,
): PlacedSection {
  const { top, bottom, left, right } = section.margins
  const [height, width] = [section.pageHeight, section.pageWidth].map((length) => length / twipsPerPoint)
  const isBody = (word: PlacedWord) =>
    middle(word) > top / twipsPerPoint && middle(word) < (height ?? 0) - bottom / twipsPerPoint
  const pool = wordPool(words.filter(isBody))
  const stretch = { left: left / twipsPerPoint, right: (width ?? 0) - right / twipsPerPoint }
  const blocks = placeBlocks(section.blocks, stretch, { left: 0, right: width ?? 0 }, pool)

  const lastPage = isLast
    ? pages.length - 1
    : Math.max(firstPage, ...pagesOf(blocks.flatMap((block) => block.words)))
  const rest = pool.rest().filter(({ page }) => page <= lastPage)
  if (rest.length > 0)
    throw new Error(`Nothing in the DOCX says “${rest.map(({ text }) => text).join(' ')}”.`)
  return {
    section,
    blocks,
    firstPage,
    lastPage,
    outside: words.filter((word) => word.page <= lastPage && !isBody(word)),
  }
}

/** `room` is where a table is laid, `reach` where words may stand that belong to the blocks. */
function placeBlocks(
  blocks: readonly Block[],
  room: Stretch,
  reach: Stretch,
  pool: WordPool,
  beforePage?: (page: number) => void,
): PlacedBlock[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? { kind: 'paragraph', paragraph: block, words: pool.claim(block.text, reach, beforePage) }
      : placeTable(block, room, pool),
  )
}

function placeTable(table: Table, room: Stretch, pool: WordPool): PlacedTable {
  const head = isRuled(table) ? table.rows.slice(0, 1) : []
  const seen = new Set<number>()
  const headPages = new Set<number>()
  const headAgain: PlacedWord[] = []
  let hasBegun = false

  function beforePage(page: number) {
    if (seen.has(page)) return
    seen.add(page)
    if (!hasBegun || head.length === 0) return
    const found = repeatedHead(
      head.flatMap((row) => stretches(row, table, room)),
      page,
      pool,
    )
    if (!found) return
    headPages.add(page)
    headAgain.push(...found)
  }

  const rows = table.rows.map((row): PlacedRow => {
    const cells = stretches(row, table, room).map(({ blocks, ...edges }): PlacedCell => {
      const placed = placeBlocks(blocks, edges, edges, pool, beforePage)
      return { ...edges, blocks: placed, words: placed.flatMap((block) => block.words) }
    })
    const words = cells.flatMap((cell) => cell.words)
    if (head.includes(row)) for (const page of pagesOf(words)) headPages.add(page)
    hasBegun = true
    return { row, cells, words }
  })
  const words = [...headAgain, ...rows.flatMap((row) => row.words)]
  return { kind: 'table', table, rows, headPages: [...headPages], words }
}

interface CellStretch extends Stretch {
  readonly blocks: readonly Block[]
}

/** The cells of a row with their edges. */
function stretches({ cells }: Table['rows'][number], { columnWidths }: Table, room: Stretch): CellStretch[] {
  let column = 0
  let { left } = room
  return cells.map(({ gridSpan, blocks }) => {
    const width = columnWidths.slice(column, column + gridSpan).reduce((sum, each) => sum + each, 0)
    const edges = { left, right: left + width / twipsPerPoint }
    column += gridSpan
    left = edges.right
    return { ...edges, blocks }
  })
}

/** The words of a head that stands at the top of a further page, if it does. */
function repeatedHead(cells: readonly CellStretch[], page: number, pool: WordPool): PlacedWord[] | undefined {
  const found: PlacedWord[] = []
  for (const { blocks, ...edges } of cells) {
    const caption = blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' ')
    const words = pool.claimAtTop(caption, edges, page)
    if (!words) {
      pool.release(found)
      return undefined
    }
    found.push(...words)
  }
  return found
}
