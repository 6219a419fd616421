import { childOf, childrenOf, isOn, valueIn, type XmlElement } from '../../ooxml/xml.ts'
import { pointsOf } from './measures.ts'

/** A part of a document with its page, lengths in points. */
export interface Section {
  readonly width: number
  readonly height: number
  readonly isLandscape: boolean
  /** Whether the section says that its page lies on its side. */
  readonly saysLandscape: boolean | undefined
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly gutter: number
  /** How many columns its text has, and how wide one is. */
  readonly columns: number
  readonly textWidth: number
  readonly startsOnNewPage: boolean
  readonly hasOwnFirstPage: boolean
  readonly startsCountAt: number | undefined
  readonly countFormat: string
  readonly headers: Edge
  readonly footers: Edge
}

/** The parts of a package that hold the headers or footers, those of the section before where it has none. */
export interface Edge {
  readonly default?: string
  readonly first?: string
  readonly even?: string
}

/** The sections of a body, in order; `partOf` leads from the id of a pointer to the name of its part. */
export function sectionsOf(body: XmlElement, partOf: (id: string) => string | undefined): Section[] {
  const made: Section[] = []
  for (const properties of sectionProperties(body)) {
    made.push(sectionOf(properties, made.at(-1), partOf))
  }
  return made.length > 0
    ? made
    : [sectionOf({ name: 'w:sectPr', attributes: {}, children: [] }, undefined, partOf)]
}

/** The `w:sectPr` of each section: at the end of its last paragraph, and at the end of the body. */
function sectionProperties(body: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  const look = (element: XmlElement) => {
    for (const child of childrenOf(element)) {
      if (child.name === 'w:p') found.push(...childrenOf(childOf(child, 'w:pPr'), 'w:sectPr'))
      else if (child.name === 'w:sectPr') found.push(child)
      else if (/^w:(sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name)) look(child)
    }
  }
  look(body)
  return found
}

function sectionOf(
  properties: XmlElement,
  before: Section | undefined,
  partOf: (id: string) => string | undefined,
): Section {
  const size = childOf(properties, 'w:pgSz')?.attributes ?? {}
  const margin = childOf(properties, 'w:pgMar')?.attributes ?? {}
  const width = pointsOf(size['w:w']) ?? 612
  const height = pointsOf(size['w:h']) ?? 792
  const [left, right] = [pointsOf(margin['w:left']) ?? 72, pointsOf(margin['w:right']) ?? 72]
  const gutter = pointsOf(margin['w:gutter']) ?? 0
  const columns = Math.max(1, Number(childOf(properties, 'w:cols')?.attributes['w:num'] ?? 1) || 1)
  const count = childOf(properties, 'w:pgNumType')?.attributes ?? {}
  const start = Number(count['w:start'] ?? Number.NaN)
  return {
    width,
    height,
    isLandscape: width > height,
    saysLandscape: size['w:orient'] === undefined ? undefined : size['w:orient'] === 'landscape',
    top: Math.abs(pointsOf(margin['w:top']) ?? 72),
    bottom: Math.abs(pointsOf(margin['w:bottom']) ?? 72),
    left: left + gutter,
    right,
    gutter,
    columns,
    textWidth: (width - left - right - gutter) / columns,
    startsOnNewPage: before === undefined || valueIn(properties, 'w:type') !== 'continuous',
    hasOwnFirstPage: isOn(properties, 'w:titlePg') === true,
    startsCountAt: Number.isInteger(start) ? start : undefined,
    countFormat: count['w:fmt'] ?? 'decimal',
    headers: { ...before?.headers, ...edgeOf(properties, 'w:headerReference', partOf) },
    footers: { ...before?.footers, ...edgeOf(properties, 'w:footerReference', partOf) },
  }
}

function edgeOf(properties: XmlElement, name: string, partOf: (id: string) => string | undefined): Edge {
  const edge: Partial<Record<keyof Edge, string>> = {}
  for (const { attributes } of childrenOf(properties, name)) {
    const part = partOf(attributes['r:id'] ?? '')
    const kind = attributes['w:type'] ?? 'default'
    if (part !== undefined && (kind === 'default' || kind === 'first' || kind === 'even')) edge[kind] = part
  }
  return edge
}
