import { childrenOf, lettersOf, type XmlElement } from '../../../ooxml/xml.ts'
import type { PaperPlace } from '../../paper.ts'
import type { Remarks } from '../remarks.ts'
import type { CountOn } from './counting.ts'
import type { FindList } from './numbering.ts'
import type { Styles } from './styles.ts'

/** What the reading of one document shares, with what it has met so far. */
export interface Reading {
  readonly styles: Styles
  readonly findList: FindList
  readonly countOn: CountOn
  readonly remarks: Remarks
  /** How many paragraphs were met, tables' counted. */
  paragraphs: number
  /** Whether the next paragraph with words begins a page. */
  startsPage: boolean
  /** Fields that are open, outermost first; a field may run over several paragraphs. */
  readonly fields: Field[]
  /** The notes that the text points to, in order. */
  readonly notes: NoteMark[]
  /** Whether fields that only count pages are left out, as in headers. */
  readonly skipsPageNumbers: boolean
}

/** A field: first its code, which is not printed, then its result, which is. */
export interface Field {
  state: 'code' | 'result'
  code: string
  /** Letters that stood in its code, in case it has no end. */
  unfinished: string
}

export interface NoteMark {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
}

/** Where the reading stands. */
export function placeIn({ paragraphs }: Reading): PaperPlace {
  return { kind: 'paragraph', number: Math.max(1, paragraphs) }
}

/**
 * The children as they are printed when every tracked change is accepted, out of the wrappers around them; of
 * alternatives one.
 */
export function printedChildren(parent: XmlElement, reading: Reading): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    switch (child.name) {
      case 'w:del':
      case 'w:moveFrom':
        reading.remarks.count('tracked-changes', placeIn(reading))
        return []
      case 'w:ins':
      case 'w:moveTo':
        reading.remarks.count('tracked-changes', placeIn(reading))
        return printedChildren(child, reading)
      case 'w:sdt':
        return childrenOf(child, 'w:sdtContent').flatMap((content) => printedChildren(content, reading))
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:dir':
      case 'w:bdo':
        return printedChildren(child, reading)
      case 'mc:AlternateContent':
        return alternative(child).flatMap((content) => printedChildren(content, reading))
      default:
        return [child]
    }
  })
}

/** The first choice that has words, or else what was meant for old programs. */
function alternative(element: XmlElement): XmlElement[] {
  const choices = childrenOf(element, 'mc:Choice')
  const [fallback] = childrenOf(element, 'mc:Fallback')
  const worded = choices.find((choice) => lettersOf(choice).trim() !== '')
  const chosen =
    worded ?? (fallback && lettersOf(fallback).trim() !== '' ? fallback : (choices[0] ?? fallback))
  return chosen ? [chosen] : []
}
