import { childOf, childrenOf, isOn, valueIn, type XmlElement } from '../../ooxml/xml.ts'
import { pointsOf } from './measures.ts'
import type { Block, Cell, Row, Table } from './printed.ts'
import { printedChildren, type Reading, type Surroundings } from './reading.ts'
import { type Sides, type TableLook, tableLookOf } from './table-look.ts'

type ReadBlocks = (parent: XmlElement, around: Surroundings, reading: Reading) => Block[]

/** Tables within tables go on as long as the limits of the file allow; columns beyond these are no table of people. */
const mostColumns = 200

export function readTable(
  element: XmlElement,
  around: Surroundings,
  reading: Reading,
  readBlocks: ReadBlocks,
): Table {
  const properties = childOf(element, 'w:tblPr')
  const look = tableLookOf(properties, reading.styles, reading.theme)
  const grid = childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol').map(
    ({ attributes }) => pointsOf(attributes['w:w']) ?? 0,
  )
  const asked = lengthIn(childOf(properties, 'w:tblW'), around.available)
  const gridWidth = grid.reduce((sum, each) => sum + each, 0)
  const width = asked ?? (gridWidth > 0 ? gridWidth : around.available)
  const isFixed = childOf(properties, 'w:tblLayout')?.attributes['w:type'] === 'fixed'
  const section = reading.section
  reading.tables += 1
  const number = reading.tables
  const elements = printedChildren(element, reading).filter(({ name }) => name === 'w:tr')
  const setting: Setting = { number, look, grid, width, around, reading, readBlocks, rows: elements.length }
  const read = elements.map((row, index) => readRow(row, index, setting))
  const rows = withLines(read)
  const cells = rows.flatMap((row) => row.cells)
  return {
    kind: 'table',
    number,
    rows,
    section,
    ...(around.cell && { cell: around.cell }),
    width: asked ?? (isFixed ? width : undefined),
    indent: pointsOf(childOf(properties, 'w:tblInd')?.attributes['w:w']) ?? 0,
    isRuled: cells.length > 0 && cells.every(({ isRuled }) => isRuled),
    hasLines: cells.some(({ hasLines }) => hasLines),
  }
}

interface Setting {
  readonly number: number
  readonly look: TableLook
  readonly grid: readonly number[]
  readonly width: number
  readonly around: Surroundings
  readonly reading: Reading
  readonly readBlocks: ReadBlocks
  readonly rows: number
}

interface ReadRow extends Row {
  readonly sides: readonly Sides[]
}

function readRow(element: XmlElement, row: number, setting: Setting): ReadRow {
  const { number, look, grid, width, around, reading, readBlocks, rows } = setting
  const properties = childOf(element, 'w:trPr')
  const elements = printedChildren(element, reading)
    .filter(({ name }) => name === 'w:tc')
    .slice(0, mostColumns)
  const skipped = Number(valueIn(properties, 'w:gridBefore') ?? 0) || 0
  const spans = elements.map((cell) =>
    Math.min(mostColumns, Math.max(1, Number(valueIn(cell, 'w:tcPr', 'w:gridSpan') ?? 1) || 1)),
  )
  const columns = spans.reduce((sum, span) => sum + span, skipped)
  const cells: Cell[] = []
  const sides: Sides[] = []
  let column = skipped
  for (const [index, each] of elements.entries()) {
    const span = spans[index] ?? 1
    const own = childOf(each, 'w:tcPr')
    const place = { row, rows, column, columns: Math.max(columns, grid.length), span }
    const merged = childOf(own, 'w:vMerge')
    const lines = look.lines(place, own)
    const isMerged = merged !== undefined
    sides.push(isMerged ? { ...lines, top: true, bottom: true } : lines)
    const given = lengthIn(childOf(own, 'w:tcW'), width)
    const laid = grid.slice(column, column + span).reduce((sum, one) => sum + one, 0)
    const wide = given ?? (laid > 0 ? laid : width / Math.max(1, elements.length))
    const cell: Cell = {
      table: number,
      row,
      index,
      span,
      blocks: [],
      isRuled: false,
      hasLines: Object.values(lines).some(Boolean),
    }
    const { run, paragraph } = look.layers(place)
    const inside: Surroundings = {
      cell,
      inBox: around.inBox,
      available: Math.max(1, wide - look.padding(own)),
      run,
      paragraph,
    }
    cell.blocks.push(...readBlocks(each, inside, reading))
    cells.push(cell)
    column += span
  }
  return {
    cells,
    sides,
    isHeader: isOn(properties, 'w:tblHeader') === true,
    maySplit: isOn(properties, 'w:cantSplit') !== true,
  }
}

/** A line between two cells may be that of either. */
function withLines(rows: readonly ReadRow[]): Row[] {
  return rows.map(({ sides, cells, isHeader, maySplit }, at) => {
    const above = rows[at - 1]?.sides.every(({ bottom }) => bottom) ?? false
    const below = rows[at + 1]?.sides.every(({ top }) => top) ?? false
    const ruled = cells.map((cell, index): Cell => {
      const own = sides[index]
      const isRuled =
        own !== undefined &&
        (own.top || above) &&
        (own.bottom || below) &&
        (own.left || sides[index - 1]?.right === true) &&
        (own.right || sides[index + 1]?.left === true)
      return Object.assign(cell, { isRuled })
    })
    return { cells: ruled, isHeader, maySplit }
  })
}

/** A width in points: in twips, or in fiftieths of a percent of what there is. */
function lengthIn(element: XmlElement | undefined, whole: number): number | undefined {
  const [type, written] = [element?.attributes['w:type'], element?.attributes['w:w']]
  if (written === undefined || type === 'auto' || type === 'nil') return undefined
  if (type === 'pct' || written.endsWith('%')) {
    const number = Number.parseFloat(written)
    if (!Number.isFinite(number) || number <= 0) return undefined
    return (whole * number) / (written.endsWith('%') ? 100 : 5000)
  }
  const points = pointsOf(written)
  return points !== undefined && points > 0 ? points : undefined
}
