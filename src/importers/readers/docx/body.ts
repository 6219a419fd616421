import { childOf, valueIn, type XmlElement } from '../../../ooxml/xml.ts'
import type { PaperBlock } from '../../paper.ts'
import { type Carried, lastParagraph, readParagraph } from './paragraphs.ts'
import { placeIn, printedChildren, type Reading } from './reading.ts'
import { readTable } from './tables.ts'

/** The blocks of a body, a cell, a box or a note, in printed order; a box stands after the paragraph it hangs on. */
export function readBlocks(parent: XmlElement, reading: Reading): PaperBlock[] {
  const blocks: PaperBlock[] = []
  const children = printedChildren(parent, reading)
  const sections = children.flatMap((child) => sectionOf(child) ?? [])
  let section = 0
  let carried: Carried | undefined

  for (const child of children) {
    switch (child.name) {
      case 'w:p': {
        const read = readParagraph(child, carried, reading)
        carried = read.carried
        blocks.push(...read.paragraphs, ...read.boxes.flatMap((box) => readBlocks(box, reading)))
        if (childOf(child, 'w:pPr', 'w:sectPr')) {
          section += 1
          const next = valueIn(sections[section], 'w:type') ?? 'nextPage'
          if (next !== 'continuous' && next !== 'nextColumn') reading.startsPage = true
        }
        break
      }
      case 'w:tbl':
        blocks.push(readTable(child, readBlocks, reading))
        break
      case 'w:altChunk':
        reading.remarks.count('embedded', placeIn(reading))
        break
      default:
        break
    }
  }
  if (carried) blocks.push(...lastParagraph(carried, reading))
  return blocks
}

/** What is said of a section stands in its last paragraph, that of the last at the end of the body. */
function sectionOf(element: XmlElement): XmlElement | undefined {
  return element.name === 'w:sectPr' ? element : childOf(element, 'w:pPr', 'w:sectPr')
}
