import { childOf, isOn, valueIn, type XmlElement } from '../../../ooxml/xml.ts'
import type { PaperBlock, PaperTable } from '../../paper.ts'
import { blockText } from '../block-text.ts'
import { type OpenCell, type OpenRow, spanOf } from '../grid.ts'
import { wholeNumber } from '../whole-number.ts'
import { placeIn, printedChildren, type Reading } from './reading.ts'
import { hasLines } from './styles.ts'

/** Reads the blocks of a cell. */
export type ReadBlocks = (parent: XmlElement, reading: Reading) => PaperBlock[]

/** Reads a `w:tbl`; a cell that is merged downwards stands in its first row. */
export function readTable(table: XmlElement, readBlocks: ReadBlocks, reading: Reading): PaperTable {
  const place = { ...placeIn(reading), number: reading.paragraphs + 1 }
  const properties = childOf(table, 'w:tblPr')
  const rows: OpenRow[] = []
  const reaching = new Map<number, { readonly cell: OpenCell; readonly row: number }>()
  let hasBorders =
    hasLines(childOf(properties, 'w:tblBorders')) ||
    reading.styles.hasBorders(valueIn(properties, 'w:tblStyle'))

  for (const row of printedChildren(table, reading)) {
    if (row.name !== 'w:tr') continue
    const asked = childOf(row, 'w:trPr')
    if (childOf(asked, 'w:del')) {
      reading.remarks.count('tracked-changes', placeIn(reading))
      continue
    }
    if (childOf(asked, 'w:ins')) reading.remarks.count('tracked-changes', placeIn(reading))
    const read: OpenRow = {
      cells: [],
      ...(isOn(asked, 'w:tblHeader') && { isHeader: true }),
      place: { ...placeIn(reading), number: reading.paragraphs + 1 },
    }
    let column = wholeNumber(valueIn(asked, 'w:gridBefore')) ?? 0
    for (const cell of printedChildren(row, reading)) {
      if (cell.name !== 'w:tc') continue
      const look = childOf(cell, 'w:tcPr')
      if (childOf(look, 'w:cellDel')) continue
      hasBorders ||= hasLines(childOf(look, 'w:tcBorders'))
      const columnSpan = spanOf(valueIn(look, 'w:gridSpan'))
      const last = read.cells.at(-1)
      if (goesOn(look, 'w:hMerge') && last) {
        last.columnSpan += columnSpan
        column += columnSpan
        continue
      }
      const above = goesOn(look, 'w:vMerge') ? reaching.get(column) : undefined
      if (above && above.row + above.cell.rowSpan === rows.length) {
        above.cell.rowSpan += 1
        tellCovered(cell, readBlocks, reading)
      } else {
        const own = { column, columnSpan, rowSpan: 1, blocks: readBlocks(cell, reading) }
        reaching.set(column, { cell: own, row: rows.length })
        read.cells.push(own)
      }
      column += columnSpan
    }
    rows.push(read)
  }
  return { kind: 'table', rows, hasBorders, place }
}

function goesOn(look: XmlElement | undefined, merge: string): boolean {
  const element = childOf(look, merge)
  return element !== undefined && element.attributes['w:val'] !== 'restart'
}

/** Paragraphs under a merged cell are counted but not printed, and their numbers do not go on. */
function tellCovered(cell: XmlElement, readBlocks: ReadBlocks, reading: Reading): void {
  const apart: Reading = { ...reading, countOn: () => undefined, startsPage: false }
  const covered = readBlocks(cell, apart)
  reading.paragraphs = apart.paragraphs
  reading.remarks.tell('merged-words', covered.map(blockText).join(' ').trim(), placeIn(reading))
}
