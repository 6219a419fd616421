import type { Element } from '@xmldom/xmldom'
import type { Block, Table, TableCell, TableRow } from './docx-document.ts'
import { flag, last, lastAttribute, layersOf } from './layers.ts'
import { integer, twips } from './measures.ts'
import { alignment } from './paragraph-format.ts'
import type { Style, StyleSheet } from './style-sheet.ts'
import { cellFrame, readWidth, type TableFrame, tableFrame } from './table-frame.ts'
import { attribute, child, children, nameOf, valueIn } from './xml.ts'

/** Reads the blocks of a cell whose table has the given style. */
export type ReadCell = (cell: Element, tableStyle: readonly Style[]) => readonly Block[]

/** Reads a `w:tbl`. */
export function readTable(element: Element, styles: StyleSheet, readCell: ReadCell): Table {
  const direct = child(element, 'w:tblPr')
  const style = styles.chain('table', valueIn(direct, 'w:tblStyle'))
  const layers = layersOf([...style.map((each) => child(each.element, 'w:tblPr')), direct])
  const frame = tableFrame(layers)
  const columnWidths = children(child(element, 'w:tblGrid'), 'w:gridCol').map(
    (column) => twips(attribute(column, 'w:w')) ?? 0,
  )
  const rows = [...parts(element, 'w:tr')]
  const context: TableContext = { frame, columns: columnWidths.length, read: (cell) => readCell(cell, style) }

  return {
    kind: 'table',
    styleId: style.at(-1)?.id,
    columnWidths,
    width: last(layers, (layer) => readWidth(child(layer, 'w:tblW'))),
    align: alignment(lastAttribute(layers, ['w:jc'])),
    layout: lastAttribute(layers, ['w:tblLayout'], 'w:type') === 'fixed' ? 'fixed' : 'autofit',
    ...frame,
    rows: rows.map((row, index) => readRow(row, context, index === 0, index === rows.length - 1)),
  }
}

interface TableContext {
  readonly frame: TableFrame
  readonly columns: number
  readonly read: (cell: Element) => readonly Block[]
}

function readRow(row: Element, context: TableContext, isFirst: boolean, isLast: boolean): TableRow {
  const { frame, columns, read } = context
  const cells: TableCell[] = []
  let column = 0
  for (const cell of parts(row, 'w:tc')) {
    const properties = child(cell, 'w:tcPr')
    const gridSpan = integer(valueIn(properties, 'w:gridSpan')) ?? 1
    const place = {
      top: edgeIf(isFirst),
      bottom: edgeIf(isLast),
      left: edgeIf(column === 0),
      right: edgeIf(column + gridSpan >= columns),
    }
    cells.push({
      gridSpan,
      verticalMerge: verticalMerge(properties),
      width: readWidth(child(properties, 'w:tcW')),
      ...cellFrame(properties, frame, place),
      blocks: read(cell),
    })
    column += gridSpan
  }

  const properties = child(row, 'w:trPr')
  return {
    isHeader: flag(child(properties, 'w:tblHeader')) ?? false,
    cantSplit: flag(child(properties, 'w:cantSplit')) ?? false,
    cells,
  }
}

/** The rows of a table or cells of a row, those in content controls too. */
function* parts(parent: Element, name: 'w:tr' | 'w:tc'): Generator<Element> {
  for (const element of children(parent)) {
    if (nameOf(element) === name) yield element
    if (['w:sdt', 'w:sdtContent', 'w:customXml'].includes(nameOf(element))) yield* parts(element, name)
  }
}

function edgeIf(claim: boolean): 'edge' | 'inside' {
  return claim ? 'edge' : 'inside'
}

/** A `w:vMerge` without a value continues. */
function verticalMerge(properties: Element | undefined): TableCell['verticalMerge'] {
  const element = child(properties, 'w:vMerge')
  if (!element) return undefined
  return attribute(element, 'w:val') === 'restart' ? 'restart' : 'continue'
}
