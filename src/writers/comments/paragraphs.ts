import type { UnpackingLimits } from '../../ooxml/limits.ts'
import { childOf, childrenOf, lettersOf, parsePart, type Stretch, type XmlElement } from '../../ooxml/xml.ts'

/** The paragraphs of a body on which comments can stand. */
export interface Paragraphs {
  readonly root: XmlElement
  readonly rootStretch: Stretch
  /**
   * The paragraph whose first tag ends at some place, or the nearest that can bear a comment, which no box, table
   * within a table or alternative holds; the first one where there is no such place. Undefined where there is none.
   */
  near(at: number | undefined): Bearer | undefined
}

/** A paragraph that bears a comment. */
export interface Bearer {
  readonly stretch: Stretch
  /** Where what it holds begins: after its properties. */
  readonly start: number
  readonly isEmpty: boolean
  /** The size that its end has in its own properties, in half points. */
  readonly size: string | undefined
  /** Whether it stands in for another one. */
  readonly isNearest: boolean
}

interface Found {
  readonly element: XmlElement
  readonly at: number
  /** The outermost cell that holds it. */
  readonly cell: XmlElement | undefined
  readonly isPlain: boolean
}

/** Reads the body of a document and where its paragraphs are written. */
export function readParagraphs(part: string, bytes: Uint8Array, limits: UnpackingLimits): Paragraphs {
  const stretches = new Map<XmlElement, Stretch>()
  let rootStretch: Stretch = { from: 0, at: 0, last: 0, to: 0 }
  const root = parsePart(part, bytes, limits, (element, stretch) => {
    if (element.name === 'w:p' || element.name === 'w:pPr') stretches.set(element, stretch)
    rootStretch = stretch
  })
  const found: Found[] = []
  gather(childOf(root, 'w:body'), { cell: undefined, tables: 0, isPlain: true }, found)
  const places = new Map(found.map(({ at }, index) => [at, index]))

  const nearest = (index: number): Found | undefined => {
    const wanted = found[index]
    const plain = (other: Found) => other.isPlain
    const before = found.slice(0, index).filter(plain)
    const after = found.slice(index + 1).filter(plain)
    const inCell = ({ cell }: Found) => cell === wanted?.cell
    return before.findLast(inCell) ?? after.find(inCell) ?? before.at(-1) ?? after[0]
  }
  return {
    root,
    rootStretch,
    near(at) {
      const index = (at === undefined ? undefined : places.get(at)) ?? 0
      const wanted = found[index]
      const bearer = wanted?.isPlain ? wanted : nearest(index)
      const stretch = bearer && stretches.get(bearer.element)
      if (!stretch) return undefined
      const properties = childOf(bearer.element, 'w:pPr')
      return {
        stretch,
        start: (properties && stretches.get(properties)?.to) ?? stretch.at,
        isEmpty: lettersOf(bearer.element) === '',
        size: childOf(properties, 'w:rPr', 'w:sz')?.attributes['w:val'],
        isNearest: bearer !== wanted,
      }
    },
  }
}

interface Around {
  readonly cell: XmlElement | undefined
  readonly tables: number
  readonly isPlain: boolean
}

/** Wrappers that hold paragraphs of the page itself. */
const wrappers = new Set(['w:tr', 'w:tc', 'w:sdt', 'w:sdtContent', 'w:customXml'])

function gather(parent: XmlElement | undefined, around: Around, found: Found[]): void {
  for (const child of childrenOf(parent)) {
    if (child.name === 'w:p') {
      found.push({ element: child, at: child.at ?? 0, cell: around.cell, isPlain: around.isPlain })
      gather(child, { ...around, isPlain: false }, found)
    } else if (child.name === 'w:tbl') {
      const tables = around.tables + 1
      gather(child, { ...around, tables, isPlain: around.isPlain && tables === 1 }, found)
    } else {
      const cell = around.cell ?? (child.name === 'w:tc' ? child : undefined)
      gather(child, { ...around, cell, isPlain: around.isPlain && wrappers.has(child.name) }, found)
    }
  }
}
