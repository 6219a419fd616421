import { childOf, isOn, valueIn, type XmlElement } from '../../../ooxml/xml.ts'
import { wholeNumber } from '../whole-number.ts'

/** What is said of letters in one place; what is not said is missing. */
export interface LetterLook {
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isHidden?: boolean
  readonly isStruck?: boolean
  /** On the line, or above or below it. */
  readonly height?: string
  readonly font?: string
}

/** What is said of a paragraph in one place. */
export interface ParagraphLook {
  readonly align?: string
  /** From 0; body text is no heading. */
  readonly outline?: number
  readonly breaksBefore?: boolean
  readonly list?: string
  readonly listLevel?: number
  /** The style that named the list, when it was a style. */
  readonly listStyle?: string
}

/** What a `w:rPr` says. */
export function letterLook(properties: XmlElement | undefined): LetterLook {
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  return said({
    isBold: isOn(properties, 'w:b'),
    isItalic: isOn(properties, 'w:i'),
    isHidden: isOn(properties, 'w:vanish'),
    isStruck: isStruck(properties),
    height: valueIn(properties, 'w:vertAlign'),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  })
}

/** Whether one line or two go through letters. */
function isStruck(properties: XmlElement | undefined): boolean | undefined {
  const [once, twice] = [isOn(properties, 'w:strike'), isOn(properties, 'w:dstrike')]
  return once || twice || (once ?? twice)
}

/** What a `w:pPr` says, of itself or of a style by its name. */
export function paragraphLook(properties: XmlElement | undefined, style?: string): ParagraphLook {
  const list = valueIn(properties, 'w:numPr', 'w:numId')
  return said({
    align: valueIn(properties, 'w:jc'),
    outline: wholeNumber(valueIn(properties, 'w:outlineLvl')),
    breaksBefore: isOn(properties, 'w:pageBreakBefore'),
    list,
    listLevel: wholeNumber(valueIn(properties, 'w:numPr', 'w:ilvl')),
    listStyle: list === undefined ? undefined : style,
  })
}

/** Without what is not said, so that it can be laid over what another place says. */
function said<T extends object>(look: T): T {
  const kept: Partial<T> = { ...look }
  for (const key of Object.keys(look) as (keyof T)[]) if (look[key] === undefined) delete kept[key]
  return kept as T
}
