import type { Element } from '@xmldom/xmldom'
import { readBorder } from './borders.ts'
import type { Border, Borders, Side, Table, Width } from './docx-document.ts'
import { type Layers, last } from './layers.ts'
import { twips } from './measures.ts'
import { attribute, child, type Name } from './xml.ts'

/** What a table hands to its cells: lines and margins. */
export type TableFrame = Pick<Table, 'borders' | 'cellMargins'>

/** Where a cell lies: an edge of the table or between other cells. */
export type CellPlace = Readonly<Record<Side, 'edge' | 'inside'>>

/** The lines and margins of a table from its `w:tblPr` layers. */
export function tableFrame(layers: Layers): TableFrame {
  return {
    borders: {
      ...ownBorders(layers, 'w:tblBorders'),
      insideHorizontal: readBorder(layers, 'w:tblBorders', ['w:insideH']),
      insideVertical: readBorder(layers, 'w:tblBorders', ['w:insideV']),
    },
    cellMargins: readMargins(layers, 'w:tblCellMar', { top: 0, bottom: 0, left: 115, right: 115 }),
  }
}

/** The lines and margins of a cell, its own over those of the table. */
export function cellFrame(
  properties: Element | undefined,
  { borders, cellMargins }: TableFrame,
  place: CellPlace,
) {
  const layers = properties ? [properties] : []
  const own = ownBorders(layers, 'w:tcBorders')
  const inherited: Borders<Side> = {
    top: place.top === 'edge' ? borders.top : borders.insideHorizontal,
    bottom: place.bottom === 'edge' ? borders.bottom : borders.insideHorizontal,
    left: place.left === 'edge' ? borders.left : borders.insideVertical,
    right: place.right === 'edge' ? borders.right : borders.insideVertical,
  }
  const edge = (side: Side): Border | undefined => (speaksOf(properties, side) ? own[side] : inherited[side])

  return {
    borders: { top: edge('top'), bottom: edge('bottom'), left: edge('left'), right: edge('right') },
    margins: readMargins(layers, 'w:tcMar', cellMargins),
  }
}

/** A width in twips or percent; a bare `w:w` counts as twips. */
export function readWidth(element: Element | undefined): Width | undefined {
  const text = attribute(element, 'w:w')
  if (text === undefined) return undefined
  if (text.endsWith('%')) return { value: Number.parseFloat(text), unit: 'pct' }

  const type = attribute(element, 'w:type')
  if (type === 'pct') return { value: Number(text) / fiftieths, unit: 'pct' }
  return { value: twips(text) ?? 0, unit: type === 'auto' || type === 'nil' ? type : 'dxa' }
}

const fiftieths = 50

/** The names an edge goes by in a file. */
const edgeNames: Readonly<Record<Side, readonly Name[]>> = {
  top: ['w:top'],
  bottom: ['w:bottom'],
  left: ['w:left', 'w:start'],
  right: ['w:right', 'w:end'],
}

function ownBorders(layers: Layers, container: Name): Borders<Side> {
  const edge = (side: Side) => readBorder(layers, container, edgeNames[side])
  return { top: edge('top'), bottom: edge('bottom'), left: edge('left'), right: edge('right') }
}

/** Whether a cell sets an edge itself, if only to switch it off. */
function speaksOf(properties: Element | undefined, side: Side): boolean {
  return edgeNames[side].some((name) => child(properties, 'w:tcBorders', name) !== undefined)
}

function readMargins(layers: Layers, container: Name, inherited: Table['cellMargins']): Table['cellMargins'] {
  const margin = (side: Side) =>
    last(layers, (layer) =>
      edgeNames[side]
        .map((name) => readWidth(child(layer, container, name))?.value)
        .find((width) => width !== undefined),
    ) ?? inherited[side]
  return { top: margin('top'), bottom: margin('bottom'), left: margin('left'), right: margin('right') }
}
