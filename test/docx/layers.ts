import type { Element } from '@xmldom/xmldom'
import { attribute, child, type Name } from './xml.ts'

/** Property elements (`w:pPr`, `w:rPr` …) that lie over each other; the last one wins. */
export type Layers = readonly Element[]

/** The given elements without the gaps. */
export function layersOf(elements: readonly (Element | undefined)[]): Layers {
  return elements.filter((element) => element !== undefined)
}

/** The value that the topmost layer with an opinion gives. */
export function last<Value>(layers: Layers, read: (layer: Element) => Value | undefined): Value | undefined {
  return layers.reduce<Value | undefined>((below, layer) => read(layer) ?? below, undefined)
}

/** The topmost attribute (`w:val` unless told) at the end of a path. */
export function lastAttribute(layers: Layers, path: readonly Name[], name: Name = 'w:val') {
  return last(layers, (layer) => attribute(child(layer, ...path), name))
}

/** The topmost on-off property; undefined where no layer has it. */
export function lastFlag(layers: Layers, name: Name): boolean | undefined {
  return last(layers, (layer) => flag(child(layer, name)))
}

/** An on-off property: there without a value means on. */
export function flag(element: Element | undefined): boolean | undefined {
  return element && !['0', 'false', 'off'].includes(attribute(element, 'w:val') ?? 'true')
}
