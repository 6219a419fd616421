import type { Element } from '@xmldom/xmldom'
import { attribute, child, children, valueIn } from './xml.ts'

/** A kind of style that text can have. */
export type StyleKind = 'paragraph' | 'character' | 'table'

/** A style as written, without what it inherits. */
export interface Style {
  readonly id: string
  readonly name: string | undefined
  readonly element: Element
}

/** The styles of a document and what lies beneath them. */
export interface StyleSheet {
  readonly defaultParagraph: Element | undefined
  readonly defaultRun: Element | undefined
  readonly defines: (kind: StyleKind, id: string | undefined) => boolean
  /** A style preceded by all it is based on; for an unknown id, the default style of the kind. */
  readonly chain: (kind: StyleKind, id: string | undefined) => readonly Style[]
}

/** Reads the styles part; without one there are no styles. */
export function readStyles(root: Element | undefined): StyleSheet {
  const elements = children(root, 'w:style')
  const byKind = {
    paragraph: stylesOf(elements, 'paragraph'),
    character: stylesOf(elements, 'character'),
    table: stylesOf(elements, 'table'),
  }

  return {
    defaultParagraph: child(root, 'w:docDefaults', 'w:pPrDefault', 'w:pPr'),
    defaultRun: child(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'),
    defines: (kind, id) => id !== undefined && byKind[kind].has(id),
    chain(kind, id) {
      const styles = byKind[kind]
      return chainOf(styles, (id && styles.get(id)) || [...styles.values()].findLast(isDefault))
    },
  }
}

function chainOf(styles: ReadonlyMap<string, Style>, top: Style | undefined): Style[] {
  const chain: Style[] = []
  for (let style = top; style && !chain.includes(style); style = styles.get(basedOn(style))) {
    chain.unshift(style)
  }
  return chain
}

function stylesOf(elements: readonly Element[], kind: StyleKind): Map<string, Style> {
  const ofKind = elements.filter((element) => (attribute(element, 'w:type') ?? 'paragraph') === kind)
  return new Map(ofKind.map(readStyle).map((style) => [style.id, style]))
}

function readStyle(element: Element): Style {
  return { id: attribute(element, 'w:styleId') ?? '', name: valueIn(element, 'w:name'), element }
}

function basedOn({ element }: Style): string {
  return valueIn(element, 'w:basedOn') ?? ''
}

function isDefault({ element }: Style): boolean {
  return ['1', 'true', 'on'].includes(attribute(element, 'w:default') ?? '')
}
