import type { Localized } from '../../diagnostic.ts'
import { type Demand, judged, lawOf, mustBe, mustBeThere, type Sample } from '../judging.ts'
import type { Measured, Place } from '../measured.ts'
import type { Paragraph, Piece } from '../word/printed.ts'
import type { Audited } from './audited.ts'

const wholeDocument: Place = { paragraph: 1, where: { vi: 'toàn văn bản', en: 'the whole document' } }

/** Letters, and what people who hear a document read aloud go by. */
export function documentElements(audited: Audited): Measured[] {
  const { document, format } = audited
  const law = (id: string) => lawOf(format, id)
  const letters = document.paragraphs.flatMap(lettersOf)
  const hasFont = format.font.sure === false ? unicode : isOneOf(format.font.name)
  const unicodeLetters = letters.filter(({ fonts }) => !fonts.some(isOldFont))
  const pictures = document.paragraphs.flatMap((paragraph) =>
    paragraph.drawings
      .filter(({ kind }) => kind === 'picture' || kind === 'shape')
      .map(({ alternative }) => ({ value: alternative.trim() !== '', place: placeIn(paragraph) })),
  )
  return [
    judged(
      'document/font',
      letters.map(({ fonts, place }) => ({ value: fonts, place })),
      hasFont,
      law('document/font'),
    ),
    judged(
      'document/colour',
      format.elements?.['document/colour']
        ? letters.map(({ color, place }) => ({ value: color, place }))
        : [],
      black,
      law('document/colour'),
    ),
    judged(
      'document/unicode-text',
      unicodeLetters.map(({ text, isComposed, place }) => ({ value: { text, isComposed }, place })),
      vietnamese,
      law('document/unicode-text'),
    ),
    judged('document/language', languages(audited), language, law('document/language')),
    judged(
      'document/title',
      [{ value: document.title !== '', place: wholeDocument }],
      mustBeThere,
      law('document/title'),
    ),
    judged(
      'document/heading-order',
      outlines(document.paragraphs),
      outlineOrder,
      law('document/heading-order'),
    ),
    judged('document/alternative-text', pictures, mustBeThere, law('document/alternative-text')),
    judged(
      'document/reading-order',
      document.paragraphs
        .filter(({ inBox, text }) => inBox && text.trim() !== '')
        .map((paragraph) => ({ value: false, place: placeIn(paragraph) })),
      mustBe(
        { vi: 'chữ nằm trong dòng', en: 'words in the flow' },
        { vi: 'chữ nằm trong khung rời', en: 'words in a loose box' },
      ),
      law('document/reading-order'),
    ),
  ]
}

interface Letters {
  readonly fonts: readonly string[]
  readonly color: string
  readonly text: string
  readonly isComposed: boolean
  readonly place: Place
}

function lettersOf(paragraph: Paragraph): Letters[] {
  let at = 0
  return paragraph.pieces.flatMap((piece) => {
    const from = at
    at += piece.text.length
    if (piece.text.trim() === '') return []
    const place = { ...placeIn(paragraph), from, to: at, quoted: piece.text.trim() }
    return [
      {
        fonts: fontsOf(piece),
        color: piece.look.color,
        text: piece.text,
        isComposed: !piece.isDecomposed,
        place,
      },
    ]
  })
}

/** The fonts that set the letters of a piece: plain letters have one, those with Vietnamese marks another. */
function fontsOf({ text, look }: Piece): string[] {
  const fonts = new Set<string>()
  if (/[\x21-\x7e]/.test(text)) fonts.add(look.ascii)
  if (/[^\s\x20-\x7e]/.test(text)) fonts.add(look.other)
  return [...fonts]
}

function placeIn(paragraph: Paragraph): Place {
  return {
    paragraph: paragraph.number,
    from: 0,
    to: paragraph.text.length,
    where: { vi: `đoạn ${paragraph.number}`, en: `paragraph ${paragraph.number}` },
    quoted: paragraph.text.trim(),
  }
}

function fontWords(fonts: readonly string[]): Localized {
  const text = fonts.join(', ')
  return { vi: text, en: text }
}

function isOneOf(name: string): Demand<readonly string[]> {
  const isIt = (font: string) => font.trim().toLowerCase() === name.toLowerCase()
  return {
    allowed: { vi: name, en: name },
    holds: (fonts) => fonts.every(isIt),
    show: (fonts) => fontWords(fonts.every(isIt) ? [name] : fonts.filter((font) => !isIt(font))),
  }
}

/** Fonts of the encodings before Unicode: .VnTime, VNI-Times. */
export function isOldFont(font: string): boolean {
  return /^\.Vn|^VNI-/i.test(font)
}

const unicode: Demand<readonly string[]> = {
  allowed: { vi: 'phông Unicode', en: 'a Unicode font' },
  holds: (fonts) => !fonts.some(isOldFont),
  show: (fonts) => (unicode.holds(fonts) ? { vi: 'phông Unicode', en: 'a Unicode font' } : fontWords(fonts)),
}

const black: Demand<string> = {
  allowed: { vi: 'đen', en: 'black' },
  holds: (color) => /^(auto|0{6}|windowtext)$/i.test(color),
  show: (color) => (black.holds(color) ? black.allowed : { vi: `màu ${color}`, en: `colour ${color}` }),
}

/** The letter Đ has a twin of other languages that looks the same and is another sign. */
const vietnamese: Demand<Pick<Letters, 'text' | 'isComposed'>> = {
  allowed: { vi: 'chữ Việt dựng sẵn, đúng mã', en: 'composed Vietnamese letters' },
  holds: ({ text, isComposed }) => isComposed && !/[\u00d0\u00f0]/.test(text),
  show: (letters) => {
    if (vietnamese.holds(letters)) return vietnamese.allowed
    return letters.isComposed
      ? { vi: 'chữ “Ð” của tiếng nước khác', en: 'a foreign letter “Ð”' }
      : { vi: 'dấu tổ hợp rời khỏi chữ cái', en: 'marks apart from their letters' }
  },
}

/** The language of most letters and that of the properties: where one of them is not Vietnamese, that one. */
function languageOf({ document }: Audited): string {
  const counts = new Map<string, number>()
  for (const { pieces } of document.paragraphs) {
    for (const { text, look } of pieces) {
      counts.set(look.language ?? '', (counts.get(look.language ?? '') ?? 0) + text.length)
    }
  }
  const said = document.language ?? ''
  const most = [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? said
  return said !== '' && language.holds(most) ? said : most
}

/** The language of the whole, and of paragraphs that are all in another one. */
function languages(audited: Audited): Sample<string>[] {
  const whole = languageOf(audited)
  const others = audited.document.paragraphs.flatMap((paragraph): Sample<string>[] => {
    const given = paragraph.pieces
      .filter(({ text }) => /\p{L}/u.test(text))
      .map(({ look }) => look.language ?? whole)
    const [first] = given
    if (first === undefined || given.some((each) => each !== first || language.holds(each))) return []
    return [{ value: first, place: placeIn(paragraph) }]
  })
  const isWhole = !language.holds(whole)
  return [{ value: whole, place: wholeDocument }, ...(isWhole ? [] : others)]
}

const language: Demand<string> = {
  allowed: { vi: 'tiếng Việt', en: 'Vietnamese' },
  holds: (given) => /^vi(-|$)/i.test(given),
  show: (given) => {
    if (language.holds(given)) return language.allowed
    return given === '' ? { vi: 'không ghi', en: 'not said' } : { vi: `“${given}”`, en: `“${given}”` }
  },
}

interface Outline {
  readonly level: number
  readonly before: number
}

function outlines(paragraphs: readonly Paragraph[]): Sample<Outline>[] {
  const found: Sample<Outline>[] = []
  let before = 0
  for (const paragraph of paragraphs) {
    const { outline } = paragraph.look
    if (outline === undefined || paragraph.text.trim() === '') continue
    found.push({ value: { level: outline + 1, before }, place: placeIn(paragraph) })
    before = outline + 1
  }
  return found
}

const outlineOrder: Demand<Outline> = {
  allowed: { vi: 'các cấp tiêu đề không nhảy cấp', en: 'no level of headings left out' },
  holds: ({ level, before }) => level <= before + 1,
  show: ({ level, before }) =>
    level <= before + 1
      ? { vi: 'không nhảy cấp', en: 'none left out' }
      : { vi: `cấp ${level} ngay sau cấp ${before}`, en: `level ${level} right after level ${before}` },
}
