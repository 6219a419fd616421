import type { Border } from './docx-document.ts'
import { type Layers, last } from './layers.ts'
import { attribute, child, type Name } from './xml.ts'

/** The line that the topmost layer sets for an edge; undefined where it is absent or switched off. */
export function readBorder(layers: Layers, container: Name, edge: readonly Name[]): Border | undefined {
  const element = last(layers, (layer) =>
    edge.map((name) => child(layer, container, name)).find((found) => found !== undefined),
  )
  const style = attribute(element, 'w:val') ?? 'none'
  if (style === 'none' || style === 'nil') return undefined

  return {
    style,
    size: Number(attribute(element, 'w:sz') ?? 0) / eighthsOfPoint,
    color: (attribute(element, 'w:color') ?? 'auto').replace(/^[0-9a-f]{6}$/i, (hex) => hex.toUpperCase()),
  }
}

const eighthsOfPoint = 8
