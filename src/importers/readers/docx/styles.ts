import { childOf, childrenOf, type XmlElement } from '../../../ooxml/xml.ts'
import { type LetterLook, letterLook, type ParagraphLook, paragraphLook } from './looks.ts'

/** The styles of a document, each with all that it has from those it is based on. */
export interface Styles {
  paragraph(id: string | undefined): StyleLook
  letters(id: string | undefined): LetterLook
  /** Whether tables of a style have lines by it. */
  hasBorders(id: string | undefined): boolean
}

export interface StyleLook {
  readonly letters: LetterLook
  readonly paragraph: ParagraphLook
}

/** Reads the part of styles; without one everything is plain. */
export function readStyles(root: XmlElement | undefined): Styles {
  const all = childrenOf(root, 'w:style')
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const normal = all.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId']
  const defaults = childOf(root, 'w:docDefaults')
  const plain: StyleLook = {
    letters: letterLook(childOf(defaults, 'w:rPrDefault', 'w:rPr')),
    paragraph: paragraphLook(childOf(defaults, 'w:pPrDefault', 'w:pPr')),
  }

  const chainOf = memory((id: string): readonly XmlElement[] => {
    const styles: XmlElement[] = []
    for (let next = byId.get(id); next && !styles.includes(next) && styles.length < 50; ) {
      styles.push(next)
      next = byId.get(childOf(next, 'w:basedOn')?.attributes['w:val'] ?? '')
    }
    return styles
  })
  const lettersOf = memory((id: string): LetterLook => {
    const looks = chainOf(id)
      .toReversed()
      .map((style) => letterLook(childOf(style, 'w:rPr')))
    return Object.assign({}, ...looks)
  })
  const paragraphOf = memory((id: string): StyleLook => {
    const looks = chainOf(id)
      .toReversed()
      .map((style) => paragraphLook(childOf(style, 'w:pPr'), style.attributes['w:styleId']))
    return {
      letters: { ...plain.letters, ...lettersOf(id) },
      paragraph: Object.assign({}, plain.paragraph, ...looks),
    }
  })
  const bordersOf = memory((id: string) =>
    chainOf(id).some((style) => hasLines(childOf(style, 'w:tblPr', 'w:tblBorders'))),
  )

  return {
    paragraph(id) {
      const known = id !== undefined && byId.has(id) ? id : normal
      return known === undefined ? plain : paragraphOf(known)
    },
    letters: (id) => (id === undefined ? {} : lettersOf(id)),
    hasBorders: (id) => id !== undefined && bordersOf(id),
  }
}

/** Whether any line of some borders is drawn. */
export function hasLines(borders: XmlElement | undefined): boolean {
  return childrenOf(borders).some(
    ({ attributes }) => !['nil', 'none', undefined].includes(attributes['w:val']),
  )
}

/** A style is asked for thousands of times and worked out once. */
function memory<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const made = make(id)
    known.set(id, made)
    return made
  }
}
