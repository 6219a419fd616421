import { childOf, childrenOf, isOn, valueIn, type XmlElement } from '../../ooxml/xml.ts'
import { overlaidParagraph, type ParagraphLayer, paragraphLayerOf } from './paragraph-look.ts'
import { noRunLayer, overlaid, type RunLayer, runLayerOf } from './run-look.ts'
import type { Theme } from './theme.ts'

/** The styles of a document: what each says with all that it is based on. */
export interface StyleSheet {
  readonly runDefaults: RunLayer
  readonly paragraphDefaults: ParagraphLayer
  /** The chain of a style, its root first; that of the default style of a kind where none is named. */
  chain(kind: StyleKind, id: string | undefined): readonly XmlElement[]
  runLayer(kind: StyleKind, id: string | undefined): RunLayer
  paragraphLayer(kind: StyleKind, id: string | undefined): ParagraphLayer
  nameOf(id: string | undefined): string | undefined
}

export type StyleKind = 'paragraph' | 'character' | 'table'

/** No chain of styles that people make is as long; one that goes round in a ring ends here. */
const longestChain = 40

export function styleSheetOf(root: XmlElement | undefined, theme: Theme): StyleSheet {
  const byKey = new Map<string, XmlElement>()
  const defaults = new Map<string, string>()
  for (const style of childrenOf(root, 'w:style')) {
    const [kind, id] = [style.attributes['w:type'] ?? 'paragraph', style.attributes['w:styleId'] ?? '']
    const key = `${kind} ${id}`
    if (!byKey.has(key)) byKey.set(key, style)
    if (/^(1|true|on)$/.test(style.attributes['w:default'] ?? '')) defaults.set(kind, id)
  }
  const base = childOf(root, 'w:docDefaults')
  const chains = new Map<string, readonly XmlElement[]>()
  const runs = new Map<string, RunLayer>()
  const paragraphs = new Map<string, ParagraphLayer>()

  function chain(kind: StyleKind, id: string | undefined): readonly XmlElement[] {
    const known = id !== undefined && byKey.has(`${kind} ${id}`) ? id : defaults.get(kind)
    if (known === undefined) return []
    const key = `${kind} ${known}`
    const kept = chains.get(key)
    if (kept) return kept
    const found: XmlElement[] = []
    let next = byKey.get(key)
    while (next && found.length < longestChain && !found.includes(next)) {
      found.unshift(next)
      next = byKey.get(`${kind} ${valueIn(next, 'w:basedOn') ?? ''}`)
    }
    chains.set(key, found)
    return found
  }

  return {
    runDefaults: runLayerOf(childOf(base, 'w:rPrDefault', 'w:rPr'), theme),
    paragraphDefaults: paragraphLayerOf(childOf(base, 'w:pPrDefault', 'w:pPr')),
    chain,
    runLayer(kind, id) {
      const key = `${kind} ${id ?? ''}`
      const known = runs.get(key)
      if (known) return known
      const layer = chain(kind, id)
        .map((style) => runLayerOf(childOf(style, 'w:rPr'), theme))
        .reduce(overlaid, noRunLayer)
      runs.set(key, layer)
      return layer
    },
    paragraphLayer(kind, id) {
      const key = `${kind} ${id ?? ''}`
      const known = paragraphs.get(key)
      if (known) return known
      const layer = chain(kind, id)
        .map((style) => paragraphLayerOf(childOf(style, 'w:pPr')))
        .reduce(overlaidParagraph, {})
      paragraphs.set(key, layer)
      return layer
    },
    nameOf: (id) => (id === undefined ? undefined : valueIn(byKey.get(`paragraph ${id}`), 'w:name')),
  }
}

/** The numbering that a chain of styles asks for: the nearest one that does, by its place in the chain. */
export function numberingIn(
  chain: readonly XmlElement[],
): { at: number; properties: XmlElement } | undefined {
  for (let at = chain.length - 1; at >= 0; at -= 1) {
    const properties = childOf(chain[at], 'w:pPr', 'w:numPr')
    if (properties) return { at, properties }
  }
  return undefined
}

/** Whether a setting is on in a place, said or not. */
export function isSet(properties: XmlElement | undefined, name: string): boolean {
  return isOn(properties, name) === true
}
