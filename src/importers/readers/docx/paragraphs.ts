import { childOf, valueIn, type XmlElement } from '../../../ooxml/xml.ts'
import type { PaperBlock, PaperParagraph, PaperPlace } from '../../paper.ts'
import type { Marker } from './counting.ts'
import { type ParagraphLook, paragraphLook } from './looks.ts'
import { placeIn, type Reading } from './reading.ts'
import { type Piece, type Words, wordsOf } from './words.ts'

/** Words of a paragraph whose mark was deleted, which go on in the next one. */
export interface Carried {
  readonly pieces: Piece[]
  readonly boxes: XmlElement[]
}

/** What a paragraph becomes: blocks, or words that the next paragraph begins with. */
export interface ReadParagraph {
  readonly paragraphs: readonly PaperParagraph[]
  readonly boxes: readonly XmlElement[]
  readonly carried?: Carried
}

/** Reads a `w:p`, given what the one before left over. */
export function readParagraph(
  paragraph: XmlElement,
  before: Carried | undefined,
  reading: Reading,
): ReadParagraph {
  reading.paragraphs += 1
  const place = placeIn(reading)
  const properties = childOf(paragraph, 'w:pPr')
  const style = reading.styles.paragraph(valueIn(properties, 'w:pStyle'))
  const look: ParagraphLook = { ...style.paragraph, ...paragraphLook(properties) }
  if (look.breaksBefore) reading.startsPage = true

  const own = wordsOf(paragraph, style.letters, reading)
  const words: Words = {
    pieces: [...(before?.pieces ?? []), ...own.pieces],
    boxes: [...(before?.boxes ?? []), ...own.boxes],
  }
  const mark = childOf(properties, 'w:rPr')
  if (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) {
    reading.remarks.count('tracked-changes', place)
    return { paragraphs: [], boxes: [], carried: words }
  }
  const marker = markerOf(look, valueIn(properties, 'w:numPr', 'w:numId') !== undefined, reading)
  if (marker?.unknownFormat) reading.remarks.tell('number-format', marker.unknownFormat)
  return { paragraphs: pagesOf(words.pieces, look, marker, place, reading), boxes: words.boxes }
}

function markerOf(look: ParagraphLook, isDirect: boolean, reading: Reading): Marker | undefined {
  if (look.list === undefined || look.list === '0') return undefined
  const list = reading.findList(look.list)
  const linked = isDirect || look.listStyle === undefined ? undefined : list?.levelOfStyle.get(look.listStyle)
  return list && reading.countOn(list, linked ?? look.listLevel ?? 0)
}

/** A paragraph, cut where a page begins inside it. */
function pagesOf(
  pieces: readonly Piece[],
  look: ParagraphLook,
  marker: Marker | undefined,
  place: PaperPlace,
  reading: Reading,
): PaperParagraph[] {
  const pages: Piece[][] = [[]]
  for (const piece of pieces) {
    for (const [index, text] of piece.text.split('\f').entries()) {
      if (index > 0) pages.push([])
      if (text !== '') pages.at(-1)?.push({ ...piece, text })
    }
  }
  return pages.flatMap((page, index): PaperParagraph[] => {
    if (index > 0) reading.startsPage = true
    const text = page
      .map((piece) => piece.text)
      .join('')
      .trim()
    const shown = index === 0 ? marker?.text : undefined
    if (text === '' && !shown) return []
    const startsPage = reading.startsPage
    reading.startsPage = false
    const isHeading = look.outline !== undefined && look.outline >= 0 && look.outline < 9
    const level = isHeading ? (look.outline ?? 0) + 1 : shown ? (look.listLevel ?? 0) : undefined
    const inked = page.filter((piece) => piece.text.trim() !== '')
    return [
      {
        kind: 'paragraph',
        text,
        ...(shown && { marker: shown }),
        ...(level !== undefined && { level }),
        ...(isHeading && { isHeading }),
        ...(inked.length > 0 && inked.every(({ isBold }) => isBold) && { isBold: true }),
        ...(inked.length > 0 && inked.every(({ isItalic }) => isItalic) && { isItalic: true }),
        ...(look.align === 'center' && { isCentered: true }),
        ...((look.align === 'right' || look.align === 'end') && { isRight: true }),
        ...(startsPage && { startsPage }),
        place,
      },
    ]
  })
}

/** What is left of words when no paragraph follows. */
export function lastParagraph(carried: Carried, reading: Reading): PaperBlock[] {
  return pagesOf(carried.pieces, {}, undefined, placeIn(reading), reading)
}
