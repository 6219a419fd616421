import { childrenOf, type XmlElement } from '../../../ooxml/xml.ts'
import type { PaperBlock } from '../../paper.ts'
import { blockText } from '../block-text.ts'
import { newRemarks } from '../remarks.ts'
import { readBlocks } from './body.ts'
import { newCount } from './counting.ts'
import type { NoteMark, Reading } from './reading.ts'

/** The words of a header or footer other than page numbers. */
export function frameWords(root: XmlElement, reading: Reading): string {
  const apart: Reading = {
    ...reading,
    remarks: newRemarks(),
    countOn: newCount(),
    fields: [],
    notes: [],
    skipsPageNumbers: true,
  }
  const words = readBlocks(root, apart).map(blockText).join(' ').replace(/\s+/g, ' ').trim()
  return /^[\s\d\-–—./|]*((trang|page)[\s\d\-–—./|]*)?$/i.test(words) ? '' : words
}

/** The paragraphs of the notes that the text points to, each under its number. */
export function noteBlocks(
  marks: readonly NoteMark[],
  rootOf: (kind: NoteMark['kind']) => XmlElement | undefined,
  reading: Reading,
): PaperBlock[] {
  const byId = new Map(
    (['footnote', 'endnote'] as const).flatMap((kind) =>
      childrenOf(rootOf(kind), `w:${kind}`).map(
        (note) => [`${kind} ${note.attributes['w:id']}`, note] as const,
      ),
    ),
  )
  const numbers = { footnote: 0, endnote: 0 }
  return marks.flatMap(({ kind, id }) => {
    const note = byId.get(`${kind} ${id}`)
    if (!note) return []
    byId.delete(`${kind} ${id}`)
    numbers[kind] += 1
    const marker = String(numbers[kind])
    const [first, ...rest] = readBlocks(note, { ...reading, fields: [], notes: [] })
    return first?.kind === 'paragraph' ? [{ marker, ...first }, ...rest] : first ? [first, ...rest] : []
  })
}
