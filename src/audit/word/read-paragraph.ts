import { runLetters } from '../../ooxml/run-letters.ts'
import { childOf, lettersOf, valueIn, type XmlElement } from '../../ooxml/xml.ts'
import { drawnIn } from './drawings.ts'
import {
  overlaidParagraph,
  type ParagraphLayer,
  paragraphLayerOf,
  paragraphLookOf,
} from './paragraph-look.ts'
import type { Drawing, Paragraph, Piece } from './printed.ts'
import { printedChildren, type Reading, type Surroundings } from './reading.ts'
import { type RunLook, runLayerOf, runLookOf } from './run-look.ts'
import { numberingIn } from './styles.ts'

/** A paragraph with its words, and the boxes that hang on it, whose words come after it. */
export interface ReadParagraph {
  readonly paragraph: Paragraph
  readonly boxes: readonly XmlElement[]
}

interface Words {
  readonly pieces: Piece[]
  readonly drawings: Drawing[]
  readonly boxes: XmlElement[]
  readonly fields: string[]
  /** The fields that have begun: whether their code or their result is being read. */
  readonly open: { isCode: boolean; code: string }[]
  look(run: XmlElement | undefined): RunLook
}

export function readParagraph(element: XmlElement, around: Surroundings, reading: Reading): ReadParagraph {
  const { styles, theme } = reading
  const properties = childOf(element, 'w:pPr')
  const styleId = valueIn(properties, 'w:pStyle')
  const styleLayer = styles.runLayer('paragraph', styleId)
  const look = (run: XmlElement | undefined) =>
    runLookOf({
      defaults: styles.runDefaults,
      styles: [around.run, styleLayer, styles.runLayer('character', valueIn(run, 'w:rStyle'))],
      direct: runLayerOf(run, theme),
    })
  const words: Words = { pieces: [], drawings: [], boxes: [], fields: [], open: [], look }
  gather(element, words, reading)

  const { layers, marker } = layersOf(properties, styleId, around, reading)
  const text = words.pieces.map((piece) => piece.text).join('')
  const paragraphLook = paragraphLookOf(layers)
  const paragraph: Paragraph = {
    kind: 'paragraph',
    number: reading.paragraphs.length + 1,
    at: element.at,
    text: text.replaceAll('\f', ''),
    pieces: words.pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll('\f', '') })),
    ...(marker !== undefined && { marker }),
    look: paragraphLook,
    drawings: words.drawings,
    fields: words.fields,
    section: reading.section,
    ...(around.cell && { cell: around.cell }),
    inBox: around.inBox,
    startsPage: paragraphLook.startsPage || /^\s*\f/.test(text),
    endsPage: /\f\s*$/.test(text),
    available: around.available,
    endLook: look(childOf(properties, 'w:rPr')),
    styleId,
  }
  reading.paragraphs.push(paragraph)
  return { paragraph, boxes: words.boxes }
}

/** All that sets a paragraph, the farthest first, and the number that its list prints. */
function layersOf(
  properties: XmlElement | undefined,
  styleId: string | undefined,
  around: Surroundings,
  { styles, lists }: Reading,
): { layers: ParagraphLayer[]; marker?: string } {
  const chain = styles.chain('paragraph', styleId)
  const own = childOf(properties, 'w:numPr')
  const styled = numberingIn(chain)
  const id = valueIn(own, 'w:numId') ?? valueIn(styled?.properties, 'w:numId')
  const level = Number(valueIn(own, 'w:ilvl') ?? valueIn(styled?.properties, 'w:ilvl') ?? 0)
  const listed = id === undefined || id === '0' ? {} : lists.look(id, level)
  const marker = id === undefined || id === '0' ? undefined : lists.next(id, level)
  const far = [styles.paragraphDefaults, around.paragraph]
  const near = paragraphLayerOf(properties)
  const layers =
    own || !styled
      ? [...far, styles.paragraphLayer('paragraph', styleId), listed, near]
      : [...far, listed, layerFrom(chain, styled.at), near]
  if (!own && styled) layers.splice(2, 0, layerBefore(chain, styled.at))
  return { layers, ...(marker !== undefined && { marker }) }
}

function layerFrom(chain: readonly XmlElement[], at: number): ParagraphLayer {
  return chain.slice(at).map(layerOf).reduce(overlaidParagraph, {})
}

function layerBefore(chain: readonly XmlElement[], at: number): ParagraphLayer {
  return chain.slice(0, at).map(layerOf).reduce(overlaidParagraph, {})
}

function layerOf(style: XmlElement): ParagraphLayer {
  return paragraphLayerOf(childOf(style, 'w:pPr'))
}

function gather(parent: XmlElement, words: Words, reading: Reading): void {
  for (const child of printedChildren(parent, reading)) {
    if (child.name === 'w:r') gatherRun(child, words, reading)
    else if (child.name === 'w:fldSimple') {
      words.fields.push((child.attributes['w:instr'] ?? '').trim())
      gather(child, words, reading)
    } else if (child.name === 'w:pPr' || child.name === 'w:rPr') continue
    else gather(child, words, reading)
  }
}

function gatherRun(run: XmlElement, words: Words, reading: Reading): void {
  const look = words.look(childOf(run, 'w:rPr'))
  let text = ''
  for (const piece of printedChildren(run, reading)) {
    switch (piece.name) {
      case 'w:fldChar':
        steer(piece.attributes['w:fldCharType'], words)
        break
      case 'w:instrText': {
        const field = words.open.at(-1)
        if (field) field.code += lettersOf(piece)
        break
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object': {
        const { drawings, boxes } = drawnIn(piece)
        words.drawings.push(...drawings)
        words.boxes.push(...boxes)
        break
      }
      case 'w:pgNum':
        words.fields.push('PAGE')
        break
      default:
        text += piece.name === 'w:sym' ? '□' : runLetters(piece)
    }
  }
  if (text === '' || look.hidden || words.open.some(({ isCode }) => isCode)) return
  const printed = text.normalize('NFC')
  words.pieces.push({
    text: look.capitals ? printed.toLocaleUpperCase('vi') : printed,
    look,
    ...(printed !== text && { isDecomposed: true }),
  })
}

function steer(type: string | undefined, { open, fields }: Words): void {
  if (type === 'begin' && open.length < 100) open.push({ isCode: true, code: '' })
  const last = open.at(-1)
  if (type === 'separate' && last) last.isCode = false
  if (type === 'end' && last) {
    fields.push(last.code.trim())
    open.pop()
  }
}
