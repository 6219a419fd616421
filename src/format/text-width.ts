/**
 * How wide Times New Roman sets a text, in points, from the advance widths of its metric twin Liberation
 * Serif; a letter with marks is as wide as its base letter.
 */
export function textWidth(text: string, face: Face): number {
  return pointsOf(textUnits(text, face), face)
}

/** The same in 2048ths of the size, which are whole: those of words and of the blanks between them add up. */
export function textUnits(text: string, { bold = false, italic = false }: Omit<Face, 'size'>): number {
  const widths = faceWidths(bold, italic)
  let units = 0
  for (const character of text.normalize('NFC')) units += widths.get(character) ?? learnt(character, widths)
  return units
}

/** A width in points. */
export function pointsOf(units: number, { size }: Pick<Face, 'size'>): number {
  return (units * size) / 2048
}

export interface Face {
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
}

/** The width of the longest line that a text takes when it is broken at blanks to fit `available` points. */
export function longestLineWidth(text: string, face: Face, available: number): number {
  let longest = 0
  for (const given of text.split('\n')) {
    let line = ''
    for (const word of given.split(/[ \t]+/)) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && textWidth(longer, face) > available) {
        longest = Math.max(longest, textWidth(line, face))
        line = word
      } else line = longer
    }
    longest = Math.max(longest, textWidth(line, face))
  }
  return Math.min(longest, available)
}

/** A digit's width: what an unlisted character most likely takes. */
const fallbackWidth = 1024

/** The width of a letter that is met for the first time: a document has few of them, each many times. */
function learnt(character: string, widths: Map<string, number>): number {
  const width = widths.get(baseLetter(character)) ?? fallbackWidth
  widths.set(character, width)
  return width
}

function baseLetter(character: string): string {
  if (character === '\u00a0') return ' '
  const [base = character, ...marks] = character.normalize('NFD')
  return marks.includes('\u031b') ? `${base}\u031b`.normalize('NFC') : base
}

type WidthTable = readonly (readonly [number, string])[]

const regular: WidthTable = [
  [369, "'"],
  [410, '|'],
  [512, ' ,.'],
  [569, '/:;\\ijlt'],
  [682, '!()-I[]`fr‘’'],
  [797, 'Js'],
  [819, '°'],
  [836, '"'],
  [909, '?acez“”'],
  [961, '^'],
  [983, '{}'],
  [1024, '#$*0123456789_bdghknopquvxyđ–'],
  [1083, 'ơ'],
  [1108, '~'],
  [1110, 'ư'],
  [1124, '≥≤'],
  [1139, 'FPS'],
  [1155, '+<=>×'],
  [1251, 'ELTZ'],
  [1366, 'BCR'],
  [1479, 'ADGHKNOQUVXYwĐƠ'],
  [1589, 'Ư'],
  [1593, '&m'],
  [1706, '%'],
  [1821, 'M'],
  [1886, '@'],
  [1933, 'W'],
  [2048, '—…'],
]
const bold: WidthTable = [
  [451, '|'],
  [512, ' ,.'],
  [569, "'/\\il"],
  [682, '!()-:;[]`fjt‘’'],
  [797, 'Is'],
  [807, '{}'],
  [819, '°'],
  [909, 'cerz'],
  [1024, '#$*0123456789?J_agovxy–“”'],
  [1065, '~'],
  [1124, '≥≤'],
  [1134, 'ơ'],
  [1137, '"'],
  [1139, 'Sbdhknpquđ'],
  [1167, '+<=>×'],
  [1190, '^'],
  [1229, 'ư'],
  [1251, 'FP'],
  [1366, 'BELTZ'],
  [1479, 'ACDNRUVXYwĐ'],
  [1593, 'GHKOQƠ'],
  [1630, 'Ư'],
  [1706, '&m'],
  [1905, '@'],
  [1933, 'M'],
  [2048, '%W—…'],
]
const italic: WidthTable = [
  [438, "'"],
  [512, ' ,.'],
  [563, '|'],
  [569, '/\\fijlt'],
  [682, '!()-:;I`‘’'],
  [797, '[]rsz'],
  [819, '{}°'],
  [860, '"'],
  [864, '^'],
  [909, 'Jcekvxy'],
  [1024, '#$*0123456789?S_abdghnopquđ–'],
  [1093, 'ơ'],
  [1108, '~'],
  [1117, 'ư'],
  [1124, '≥≤'],
  [1139, 'LTYZ“”'],
  [1251, 'ABEFPRVX'],
  [1366, 'CKNw'],
  [1382, '+<=>×'],
  [1479, 'DGHOQUmĐƠ'],
  [1544, 'Ư'],
  [1593, '&'],
  [1706, '%MW'],
  [1821, '—…'],
  [1884, '@'],
]
const boldItalic: WidthTable = [
  [451, '|'],
  [512, ' ,.'],
  [569, "'/\\ijlt"],
  [682, '()-:;[]`f‘’'],
  [713, '{}'],
  [797, '!Irsz'],
  [819, '°'],
  [909, 'cevy'],
  [1024, '#$*0123456789?J_abdgkopqxđ–“”'],
  [1099, 'ơ'],
  [1124, '≥≤'],
  [1137, '"'],
  [1139, 'Shnu'],
  [1167, '+<=>^~×'],
  [1227, 'ư'],
  [1251, 'LPTYZ'],
  [1366, 'ABCEFKRVXw'],
  [1479, 'DGNOQUĐƠ'],
  [1587, 'Ư'],
  [1593, '&Hm'],
  [1704, '@'],
  [1706, '%'],
  [1821, 'MW'],
  [2048, '—…'],
]

const [regularWidths, boldWidths, italicWidths, boldItalicWidths] = [regular, bold, italic, boldItalic].map(
  byCharacter,
)

function byCharacter(table: WidthTable): Map<string, number> {
  return new Map(table.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)))
}

function faceWidths(isBold: boolean, isItalic: boolean): Map<string, number> {
  const widths = isBold ? (isItalic ? boldItalicWidths : boldWidths) : isItalic ? italicWidths : regularWidths
  return widths ?? new Map()
}
