import type { WordPackage } from '../../ooxml/package.ts'
import { childOf, childrenOf, isOn, valueIn, type XmlElement } from '../../ooxml/xml.ts'
import { pointsOf } from './measures.ts'
import { type Lists, listsOf } from './numbering.ts'
import type { ParagraphLayer } from './paragraph-look.ts'
import type { Cell, Paragraph } from './printed.ts'
import { noRunLayer, type RunLayer } from './run-look.ts'
import type { Section } from './sections.ts'
import { type StyleSheet, styleSheetOf } from './styles.ts'
import { type Theme, themeOf } from './theme.ts'

/** What is known while the parts of a document are read, and what has been read of it. */
export interface Reading {
  readonly styles: StyleSheet
  readonly theme: Theme
  readonly lists: Lists
  readonly sections: readonly Section[]
  readonly paragraphs: Paragraph[]
  section: number
  tables: number
  hasTrackedChanges: boolean
}

/** Where a block stands: on the page itself, or in a cell or a box of it. */
export interface Surroundings {
  readonly cell?: Cell
  readonly inBox: boolean
  readonly available: number
  readonly run: RunLayer
  readonly paragraph: ParagraphLayer
}

export const onThePage = (available: number): Surroundings => ({
  inBox: false,
  available,
  run: noRunLayer,
  paragraph: {},
})

/** The part that a pointer of some kind leads to. */
export function partOfType(word: WordPackage, source: string, type: string): XmlElement | undefined {
  const pointer = word.relationships(source).find((each) => each.type === type && !each.isExternal)
  return pointer && word.xml(pointer.target)
}

/** The styles, the theme and the lists of a document, ready for reading its words. */
export function newReading(word: WordPackage, sections: readonly Section[]): Reading {
  const theme = themeOf(partOfType(word, word.mainPart, 'theme'))
  return {
    styles: styleSheetOf(partOfType(word, word.mainPart, 'styles'), theme),
    theme,
    lists: listsOf(partOfType(word, word.mainPart, 'numbering')),
    sections,
    paragraphs: [],
    section: 0,
    tables: 0,
    hasTrackedChanges: false,
  }
}

/** What holds for the whole document. */
export function settingsOf(root: XmlElement | undefined) {
  return {
    tabWidth: pointsOf(valueIn(root, 'w:defaultTabStop')) ?? 36,
    hasEvenPages: isOn(root, 'w:evenAndOddHeaders') === true,
    mirrorsMargins: isOn(root, 'w:mirrorMargins') === true,
  }
}

/** The children that are printed: what was struck out by a tracked change is left aside, wrappers are opened. */
export function printedChildren(parent: XmlElement, reading: Reading, depth = 0): XmlElement[] {
  if (depth > 60) return []
  return childrenOf(parent).flatMap((child): XmlElement[] => {
    switch (child.name) {
      case 'w:del':
      case 'w:moveFrom':
        reading.hasTrackedChanges = true
        return []
      case 'w:ins':
      case 'w:moveTo':
        reading.hasTrackedChanges = true
        return printedChildren(child, reading, depth + 1)
      case 'w:sdt':
        return printedChildren(childOf(child, 'w:sdtContent') ?? none, reading, depth + 1)
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:hyperlink':
      case 'w:dir':
      case 'w:bdo':
        return printedChildren(child, reading, depth + 1)
      case 'mc:AlternateContent': {
        const taken = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback')
        return taken ? printedChildren(taken, reading, depth + 1) : []
      }
      default:
        return [child]
    }
  })
}

const none: XmlElement = { name: '', attributes: {}, children: [] }
