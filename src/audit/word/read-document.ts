import type { WordPackage } from '../../ooxml/package.ts'
import { childOf, childrenOf, lettersOf, type XmlElement } from '../../ooxml/xml.ts'
import type { Block, Paragraph, PrintedDocument } from './printed.ts'
import { readParagraph } from './read-paragraph.ts'
import { readTable } from './read-table.ts'
import {
  newReading,
  onThePage,
  partOfType,
  printedChildren,
  type Reading,
  type Surroundings,
  settingsOf,
} from './reading.ts'
import { sectionsOf } from './sections.ts'

/** A document as it is printed, and the paragraphs of its headers and footers by the names of their parts. */
export interface ReadDocument extends PrintedDocument {
  edge(part: string): readonly Paragraph[]
}

export function readDocument(word: WordPackage): ReadDocument {
  const body = childOf(word.xml(word.mainPart), 'w:body') ?? empty
  const pointers = new Map(
    word
      .relationships(word.mainPart)
      .map(({ id, target, isExternal }) => [id, isExternal ? undefined : target]),
  )
  const sections = sectionsOf(body, (id) => pointers.get(id))
  const reading = newReading(word, sections)
  const blocks = readBlocks(body, onThePage(sections[0]?.textWidth ?? 1), reading)
  const core = partOfType(word, '', 'core-properties')
  const edges = new Map<string, readonly Paragraph[]>()
  return {
    blocks,
    paragraphs: reading.paragraphs,
    sections,
    title: textOf(core, 'title'),
    language: textOf(core, 'language') || undefined,
    ...settingsOf(partOfType(word, word.mainPart, 'settings')),
    hasTrackedChanges: reading.hasTrackedChanges,
    edge(part) {
      const known = edges.get(part)
      if (known) return known
      const root = word.xml(part)
      const own: Reading = { ...reading, paragraphs: [], section: 0 }
      if (root) readBlocks(root, onThePage(sections[0]?.textWidth ?? 1), own)
      edges.set(part, own.paragraphs)
      return own.paragraphs
    },
  }
}

const empty: XmlElement = { name: '', attributes: {}, children: [] }

/** A property of the document, whichever prefix its file uses. */
function textOf(core: XmlElement | undefined, name: string): string {
  const found = childrenOf(core).find((child) => child.name.endsWith(`:${name}`))
  return found ? lettersOf(found).trim() : ''
}

function readBlocks(parent: XmlElement, around: Surroundings, reading: Reading): Block[] {
  const blocks: Block[] = []
  for (const child of printedChildren(parent, reading)) {
    if (child.name === 'w:p') {
      const { paragraph, boxes } = readParagraph(child, onItsSection(around, reading), reading)
      blocks.push(paragraph)
      for (const box of boxes) blocks.push(...readBlocks(box, { ...around, inBox: true }, reading))
      if (childOf(child, 'w:pPr', 'w:sectPr')) reading.section += 1
    } else if (child.name === 'w:tbl') {
      blocks.push(readTable(child, onItsSection(around, reading), reading, readBlocks))
    }
  }
  return blocks
}

/** On the page itself the lines are as wide as the text of the section. */
function onItsSection(around: Surroundings, { sections, section }: Reading): Surroundings {
  if (around.cell || around.inBox) return around
  return { ...around, available: sections[section]?.textWidth ?? around.available }
}
