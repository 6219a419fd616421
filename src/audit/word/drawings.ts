import { childOf, childrenOf, type XmlElement } from '../../ooxml/xml.ts'
import { drawnPoints, pointsOf } from './measures.ts'
import { isBrokenLine } from './paragraph-look.ts'
import type { Drawing } from './printed.ts'

/** What is drawn in an element of a run: lines, pictures, boxes; and the words of its boxes. */
export interface Drawn {
  readonly drawings: readonly Drawing[]
  readonly boxes: readonly XmlElement[]
}

const straight = /^(line|straightConnector1)$/

export function drawnIn(element: XmlElement): Drawn {
  const boxes: XmlElement[] = []
  const drawings: Drawing[] = []
  let alternative = ''
  let width: number | undefined
  const look = (each: XmlElement, depth: number) => {
    if (depth > 60) return
    if (each.name === 'w:txbxContent') {
      boxes.push(each)
      return
    }
    if (/:docPr$/.test(each.name)) alternative = each.attributes['descr'] ?? each.attributes['title'] ?? ''
    if (/:extent$/.test(each.name)) width = drawnPoints(each.attributes['cx']) ?? width
    const found = drawingOf(each, alternative, width)
    if (found) drawings.push(found)
    for (const child of chosen(each)) look(child, depth + 1)
  }
  look(element, 0)
  if (element.name === 'w:object' && drawings.length === 0) drawings.push({ kind: 'picture', alternative })
  return { drawings, boxes }
}

/** Of two ways to say the same the first one that we know. */
function chosen(element: XmlElement): readonly XmlElement[] {
  if (element.name !== 'mc:AlternateContent') return childrenOf(element)
  const [choice] = childrenOf(element, 'mc:Choice')
  const taken = choice ?? childOf(element, 'mc:Fallback')
  return taken ? [taken] : []
}

function drawingOf(element: XmlElement, alternative: string, width: number | undefined): Drawing | undefined {
  const { name, attributes } = element
  const wide = width === undefined ? {} : { width }
  switch (name) {
    case 'wps:wsp': {
      const own = drawnPoints(childOf(element, 'wps:spPr', 'a:xfrm', 'a:ext')?.attributes['cx'])
      const shape = childOf(element, 'wps:spPr', 'a:prstGeom')?.attributes['prst'] ?? ''
      const length = own ?? width
      if (straight.test(shape) || isFlat(element))
        return { kind: 'line', alternative, width: length, isBroken: isDashed(element) }
      const hasWords = childOf(element, 'wps:txbx') !== undefined
      return { kind: hasWords ? 'box' : 'shape', alternative, ...(length !== undefined && { width: length }) }
    }
    case 'pic:pic':
      return { kind: 'picture', alternative, ...wide }
    case 'v:line': {
      const [from, to] = [pointIn(attributes['from']), pointIn(attributes['to'])]
      return {
        kind: 'line',
        alternative,
        ...(from !== undefined && to !== undefined && { width: Math.abs(to - from) }),
      }
    }
    case 'v:shape':
    case 'v:rect': {
      const length = styleLength(attributes['style'])
      const size = length === undefined ? {} : { width: length }
      const says = attributes['alt'] ?? alternative
      if (attributes['o:hr'] === 't' || /_t(32|20)$/.test(attributes['type'] ?? '')) {
        return { kind: 'line', alternative: says, ...size }
      }
      if (childOf(element, 'v:imagedata')) return { kind: 'picture', alternative: says, ...size }
      return { kind: childOf(element, 'v:textbox') ? 'box' : 'shape', alternative: says, ...size }
    }
    default:
      return undefined
  }
}

/** Some programs draw a line as a shape without height. */
function isFlat(shape: XmlElement): boolean {
  const height = drawnPoints(childOf(shape, 'wps:spPr', 'a:xfrm', 'a:ext')?.attributes['cy'])
  return height !== undefined && height < thickestLine
}

/** In points. */
const thickestLine = 1.5

/** A line's own dashes; a style of the theme has none. */
function isDashed(shape: XmlElement): boolean {
  const dash = childOf(shape, 'wps:spPr', 'a:ln', 'a:prstDash')?.attributes['val']
  return isBrokenLine(dash)
}

function pointIn(pair: string | undefined): number | undefined {
  return pointsOrPixels(pair?.split(',')[0])
}

function styleLength(style: string | undefined): number | undefined {
  return pointsOrPixels(/(?:^|;)\s*width\s*:\s*([^;]+)/.exec(style ?? '')?.[1])
}

/** A number without a unit is a pixel, of which four are three points. */
function pointsOrPixels(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  const plain = written.trim().replace(/px$/, '')
  return /^-?[\d.]+$/.test(plain) ? Number(plain) * 0.75 : pointsOf(plain)
}
