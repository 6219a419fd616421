import { childOf, childrenOf, valueIn, type XmlElement } from '../../ooxml/xml.ts'
import { pointsOf } from './measures.ts'
import { isDrawn, overlaidParagraph, type ParagraphLayer, paragraphLayerOf } from './paragraph-look.ts'
import { overlaid, type RunLayer, runLayerOf } from './run-look.ts'
import type { StyleSheet } from './styles.ts'
import type { Theme } from './theme.ts'

/** Where a cell stands in its table, for styles that set the first row or every other row apart. */
export interface CellPlace {
  readonly row: number
  readonly rows: number
  readonly column: number
  readonly columns: number
  readonly span: number
}

/** What the style of a table says of letters and paragraphs in one of its cells. */
export interface CellLayers {
  readonly run: RunLayer
  readonly paragraph: ParagraphLayer
}

export type Sides = Readonly<Record<'top' | 'left' | 'bottom' | 'right', boolean>>

/** A table's style, and its lines and padding with what is set on the table itself. */
export interface TableLook {
  layers(place: CellPlace): CellLayers
  /** On which sides a cell has a line of its own. */
  lines(place: CellPlace, cell: XmlElement | undefined): Sides
  /** Padding of a cell at the left and the right, in points. */
  padding(cell: XmlElement | undefined): number
}

export function tableLookOf(properties: XmlElement | undefined, styles: StyleSheet, theme: Theme): TableLook {
  const chain = styles.chain('table', valueIn(properties, 'w:tblStyle'))
  const parts = partsOf(childOf(properties, 'w:tblLook'))
  const base = {
    run: styles.runLayer('table', valueIn(properties, 'w:tblStyle')),
    paragraph: styles.paragraphLayer('table', valueIn(properties, 'w:tblStyle')),
  }
  const tableProperties = [...chain.map((style) => childOf(style, 'w:tblPr')), properties]
  const known = new Map<string, CellLayers>()

  /** The parts of the styles that hold for a cell, the weakest first. */
  function conditions(place: CellPlace): XmlElement[] {
    const holding = parts(place)
    return holding.flatMap((kind) =>
      chain.flatMap((style) =>
        childrenOf(style, 'w:tblStylePr').filter(({ attributes }) => attributes['w:type'] === kind),
      ),
    )
  }

  function layers(place: CellPlace): CellLayers {
    const key = parts(place).join()
    const kept = known.get(key)
    if (kept) return kept
    const made = conditions(place).reduce<CellLayers>(
      ({ run, paragraph }, part) => ({
        run: overlaid(run, runLayerOf(childOf(part, 'w:rPr'), theme)),
        paragraph: overlaidParagraph(paragraph, paragraphLayerOf(childOf(part, 'w:pPr'))),
      }),
      base,
    )
    known.set(key, made)
    return made
  }

  function lines(place: CellPlace, cell: XmlElement | undefined): Sides {
    const { row, rows, column, columns, span } = place
    const inner = { top: row > 0, bottom: row < rows - 1, left: column > 0, right: column + span < columns }
    const has = (side: keyof Sides) => {
      const across = side === 'top' || side === 'bottom' ? 'insideH' : 'insideV'
      const asked = inner[side] ? [across] : [side]
      const table = tableProperties.map((each) => borderIn(childOf(each, 'w:tblBorders'), asked))
      const styled = conditions(place).map((each) => borderIn(childOf(each, 'w:tcPr', 'w:tcBorders'), [side]))
      const own = borderIn(childOf(cell, 'w:tcBorders'), [side])
      return [...table, ...styled, own].findLast((each) => each !== undefined) ?? false
    }
    return { top: has('top'), left: has('left'), bottom: has('bottom'), right: has('right') }
  }

  function padding(cell: XmlElement | undefined): number {
    const side = (margins: XmlElement | undefined, names: readonly string[]) =>
      names
        .map((name) => pointsOf(childOf(margins, name)?.attributes['w:w']))
        .find((each) => each !== undefined)
    const of = (names: readonly string[]) => {
      const table = tableProperties.map((each) => side(childOf(each, 'w:tblCellMar'), names))
      return [...table, side(childOf(cell, 'w:tcMar'), names)].findLast((each) => each !== undefined) ?? 5.4
    }
    return of(['w:left', 'w:start']) + of(['w:right', 'w:end'])
  }

  return { layers, lines, padding }
}

function borderIn(borders: XmlElement | undefined, sides: readonly string[]): boolean | undefined {
  for (const side of sides) {
    const named =
      side === 'left' ? ['w:left', 'w:start'] : side === 'right' ? ['w:right', 'w:end'] : [`w:${side}`]
    const border = named.map((name) => childOf(borders, name)).find(Boolean)
    if (border) return isDrawn(border)
  }
  return undefined
}

/** Which parts of a table style hold for a cell, by what the table says of its own look. */
function partsOf(look: XmlElement | undefined): (place: CellPlace) => string[] {
  const given = look?.attributes ?? {}
  const bits = Number.parseInt(given['w:val'] ?? '04A0', 16)
  const has = (name: string, bit: number) =>
    given[`w:${name}`] === undefined ? (bits & bit) !== 0 : /^(1|true|on)$/.test(given[`w:${name}`] ?? '')
  const [first, last] = [has('firstRow', 0x20), has('lastRow', 0x40)]
  const [left, right] = [has('firstColumn', 0x80), has('lastColumn', 0x100)]
  const [plainRows, plainColumns] = [has('noHBand', 0x200), has('noVBand', 0x400)]
  return ({ row, rows, column, columns, span }) => {
    const found = ['wholeTable']
    if (!plainColumns) found.push((column - Number(left)) % 2 === 0 ? 'band1Vert' : 'band2Vert')
    if (!plainRows) found.push((row - Number(first)) % 2 === 0 ? 'band1Horz' : 'band2Horz')
    if (left && column === 0) found.push('firstCol')
    if (right && column + span >= columns) found.push('lastCol')
    if (first && row === 0) found.push('firstRow')
    if (last && row === rows - 1) found.push('lastRow')
    return found
  }
}
