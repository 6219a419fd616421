import { runLetters } from '../../../ooxml/run-letters.ts'
import { childOf, lettersOf, valueIn, type XmlElement } from '../../../ooxml/xml.ts'
import { convertedText } from '../legacy/legacy-fonts.ts'
import { raisedText } from '../raised.ts'
import { isSymbolFont, signOf } from '../symbol-fonts.ts'
import { type LetterLook, letterLook } from './looks.ts'
import { placeIn, printedChildren, type Reading } from './reading.ts'

/** A stretch of a paragraph in one look; a form feed is where a page begins. */
export interface Piece {
  readonly text: string
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** What a paragraph holds: its words, and the text boxes that hang on it. */
export interface Words {
  readonly pieces: Piece[]
  readonly boxes: XmlElement[]
}

/** Parts of a paragraph that say how it looks or where something begins, and hold no words. */
const wordless = new Set(['w:pPr', 'w:rPr', 'w:instrText', 'w:delInstrText', 'w:delText', 'w:pgNum'])

/** The words of a paragraph in the look of its style. */
export function wordsOf(paragraph: XmlElement, style: LetterLook, reading: Reading): Words {
  const words: Words = { pieces: [], boxes: [] }
  gather(paragraph, style, words, reading)
  const open = reading.fields.findLast(({ unfinished }) => unfinished !== '')
  if (open) {
    words.pieces.push({ text: open.unfinished, isBold: false, isItalic: false })
    reading.fields.length = 0
  }
  return words
}

function gather(parent: XmlElement, style: LetterLook, words: Words, reading: Reading): void {
  for (const child of printedChildren(parent, reading)) {
    if (wordless.has(child.name)) continue
    if (child.name === 'w:r') gatherRun(child, style, words, reading)
    else if (child.name === 'm:t') put(lettersOf(child), {}, words, reading)
    else if (child.name === 'w:fldSimple') {
      if (!isLeftOut(child.attributes['w:instr'] ?? '', reading)) gather(child, style, words, reading)
    } else if (child.name === 'w:subDoc') reading.remarks.count('embedded', placeIn(reading))
    else gather(child, style, words, reading)
  }
}

function gatherRun(run: XmlElement, style: LetterLook, words: Words, reading: Reading): void {
  const own = childOf(run, 'w:rPr')
  const named = reading.styles.letters(valueIn(own, 'w:rStyle'))
  const direct = letterLook(own)
  const look: LetterLook = {
    isBold: direct.isBold ?? (style.isBold ?? false) !== (named.isBold ?? false),
    isItalic: direct.isItalic ?? (style.isItalic ?? false) !== (named.isItalic ?? false),
    isHidden: direct.isHidden ?? (style.isHidden ?? false) !== (named.isHidden ?? false),
    isStruck: direct.isStruck ?? named.isStruck ?? style.isStruck ?? false,
    height: direct.height ?? named.height ?? style.height ?? 'baseline',
    font: direct.font ?? named.font ?? style.font,
  }
  let text = ''
  for (const piece of printedChildren(run, reading)) {
    switch (piece.name) {
      case 'w:fldChar':
        put(text, look, words, reading)
        text = ''
        steer(piece.attributes['w:fldCharType'], reading)
        break
      case 'w:instrText': {
        const field = reading.fields.at(-1)
        if (field) field.code += lettersOf(piece)
        break
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        reading.remarks.count('notes', placeIn(reading))
        reading.notes.push({
          kind: piece.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
          id: piece.attributes['w:id'] ?? '',
        })
        break
      case 'w:commentReference':
        reading.remarks.count('comments', placeIn(reading))
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        gatherDrawing(piece, words, reading)
        break
      case 'w:ruby':
        gather(childOf(piece, 'w:rubyBase') ?? piece, style, words, reading)
        break
      default:
        text += lettersIn(piece, look, reading)
    }
  }
  put(text, look, words, reading)
}

function put(text: string, look: LetterLook, { pieces }: Words, reading: Reading): void {
  if (text === '') return
  const field = reading.fields.find(({ state, code }) => state === 'code' || isLeftOut(code, reading))
  if (field) {
    if (field.state === 'code') field.unfinished += text
    return
  }
  const { text: converted, encoding } = convertedText(text, look.font)
  if (encoding) reading.remarks.count(encoding, placeIn(reading))
  if (look.isHidden) {
    reading.remarks.tell('hidden-text', converted.trim(), placeIn(reading))
    return
  }
  if (look.isStruck) {
    reading.remarks.tell('struck', converted.trim(), placeIn(reading))
    return
  }
  const printed =
    look.height === 'superscript' ? raisedText(converted, reading.remarks, placeIn(reading)) : converted
  pieces.push({ text: printed, isBold: look.isBold ?? false, isItalic: look.isItalic ?? false })
}

function steer(type: string | undefined, { fields }: Reading): void {
  if (type === 'begin' && fields.length < 100) fields.push({ state: 'code', code: '', unfinished: '' })
  const last = fields.at(-1)
  if (type === 'separate' && last) last.state = 'result'
  if (type === 'end') fields.pop()
}

function isLeftOut(code: string, { skipsPageNumbers }: Reading): boolean {
  return skipsPageNumbers && /^\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i.test(code)
}

function lettersIn(piece: XmlElement, { font }: LetterLook, reading: Reading): string {
  switch (piece.name) {
    case 'w:t':
      return signs(runLetters(piece), font, reading)
    case 'w:softHyphen':
      return '\u00AD'
    case 'w:sym': {
      const code = Number.parseInt(piece.attributes['w:char'] ?? '', 16)
      return signFor(piece.attributes['w:font'], Number.isNaN(code) ? 0 : code, reading)
    }
    default:
      return runLetters(piece)
  }
}

/** Letters typed in a font of signs are its signs. */
function signs(text: string, font: string | undefined, reading: Reading): string {
  if (!isSymbolFont(font) && !/[\uF000-\uF0FF]/.test(text)) return text
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    const isPrivate = code >= 0xf000 && code <= 0xf0ff
    if (!isPrivate && (/\s/.test(letter) || code > 0xff)) return letter
    return isPrivate || isSymbolFont(font) ? signFor(font, code, reading) : letter
  }).join('')
}

function signFor(font: string | undefined, code: number, reading: Reading): string {
  const sign = signOf(font, code)
  if (sign !== undefined) return sign
  const name = `${font ?? '?'} ${code.toString(16).toUpperCase().padStart(4, '0')}`
  reading.remarks.tell('symbols', name, placeIn(reading))
  return '□'
}

/** Boxes with words are kept for after the paragraph; pictures can only be told. */
function gatherDrawing(drawing: XmlElement, words: Words, reading: Reading): void {
  let hasPicture = drawing.name === 'w:object'
  const look = (element: XmlElement) => {
    for (const child of element.name === 'w:txbxContent' ? [] : printedChildren(element, reading)) {
      if (child.name === 'w:txbxContent') words.boxes.push(child)
      else if (['pic:pic', 'v:imagedata', 'c:chart', 'dgm:relIds'].includes(child.name)) hasPicture = true
      else look(child)
    }
    const artwork = element.name === 'v:textpath' ? element.attributes['string'] : undefined
    if (artwork) put(artwork, {}, words, reading)
    if (element.name === 'a:t') put(lettersOf(element), {}, words, reading)
  }
  look(drawing)
  if (hasPicture) reading.remarks.count('pictures', placeIn(reading))
}
