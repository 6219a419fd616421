import { openPackage, type WordPackage } from '../../../ooxml/package.ts'
import { childOf, childrenOf, valueIn, type XmlElement } from '../../../ooxml/xml.ts'
import { docxLimits } from '../../limits.ts'
import type { Paper } from '../../paper.ts'
import { rejoined } from '../rejoined.ts'
import { newRemarks, type Remarks } from '../remarks.ts'
import { repaired } from '../repaired.ts'
import { readBlocks } from './body.ts'
import { newCount } from './counting.ts'
import { frameWords, noteBlocks } from './frames.ts'
import { readNumbering } from './numbering.ts'
import type { Reading } from './reading.ts'
import { readStyles } from './styles.ts'

/** A Word document as it is printed when every tracked change is accepted; one that cannot be read is refused. */
export function readDocx(file: string, bytes: Uint8Array): Paper {
  const remarks = newRemarks()
  const word = openPackage(bytes, docxLimits)
  const related = relatedParts(word, remarks)
  const [styleRoot] = related('styles')
  const styles = readStyles(styleRoot)
  const reading: Reading = {
    styles,
    findList: readNumbering(related('numbering')[0], (id) => listOfStyle(styleRoot, id)),
    countOn: newCount(),
    remarks,
    paragraphs: 0,
    startsPage: false,
    fields: [],
    notes: [],
    skipsPageNumbers: false,
  }
  tellPackage(word, remarks)

  const body = childOf(word.xml(word.mainPart), 'w:body')
  const blocks = body ? readBlocks(body, reading) : []
  const notes = noteBlocks(reading.notes, (kind) => related(`${kind}s`)[0], reading)
  const frames = [...related('header'), ...related('footer')].map((root) => frameWords(root, reading))
  for (const words of new Set(frames)) remarks.tell('page-frame', words)
  return repaired(file, [...rejoined(blocks), ...notes], remarks)
}

/** The roots of the parts to which the body points by a type of relationship. */
function relatedParts(word: WordPackage, remarks: Remarks): (type: string) => XmlElement[] {
  const inside = word.relationships(word.mainPart).filter(({ isExternal }) => !isExternal)
  return (type) => {
    const targets = new Set(inside.filter((link) => link.type === type).map(({ target }) => target))
    return [...targets].flatMap((target) => {
      const root = word.xml(target)
      if (!root) remarks.tell('missing-part', target)
      return root ?? []
    })
  }
}

function listOfStyle(styles: XmlElement | undefined, id: string): string | undefined {
  const style = childrenOf(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id)
  return valueIn(childOf(style, 'w:pPr'), 'w:numPr', 'w:numId')
}

/** Macros and files outside, which are never run or fetched; a link that a reader may follow is only its words. */
function tellPackage(word: WordPackage, remarks: Remarks): void {
  if (/macroEnabled/i.test(word.mainType) || word.names.some((name) => /vbaProject\.bin$/i.test(name))) {
    remarks.count('macros')
  }
  for (const { isExternal, type, target } of word.relationships(word.mainPart)) {
    if (isExternal && type !== 'hyperlink') remarks.tell('external', target)
  }
}
