/** The longest line of bold text as set in a column, in twips; lines break at spaces where they are full. */
export function longestLine(text: string, points: number, columnWidth: number): number {
  const width = (line: string) => boldWidth(line, points)
  const lines = text.split('\n').flatMap((piece) => {
    const broken: string[] = []
    for (const word of piece.trim().split(/[ \t]+/)) {
      const longer = [broken.at(-1), word].filter((part) => part !== undefined).join(' ')
      if (width(longer) <= columnWidth) broken.splice(-1, 1, longer)
      else broken.push(word)
    }
    return broken
  })
  return Math.max(...lines.map(width))
}

/** The width of text in bold Times New Roman, in twips. */
export function boldWidth(text: string, points: number): number {
  const units = [...bareLetters(text)].reduce((sum, letter) => sum + widthOf(letter), 0)
  return (units / unitsPerEm) * points * twipsPerPoint
}

const unitsPerEm = 2048
const twipsPerPoint = 20

/** Marks above and below do not widen a letter; horns and the bar of đ do. */
function bareLetters(text: string): string {
  return text.normalize('NFD').replaceAll(tones, '').normalize('NFC')
}

const tones = /[\u0300-\u0303\u0306\u0309\u0323]/g

function widthOf(letter: string): number {
  const width = widths.get(letter)
  if (width === undefined) throw new Error(`No width is known for “${letter}”.`)
  return width
}

/** Advance widths of Liberation Serif Bold, which has the metrics of Times New Roman. */
const widths = new Map(
  [
    { width: 512, letters: ' ,.\u00A0' },
    { width: 569, letters: "'/\\il" },
    { width: 682, letters: '!()-:;[]`fjt‘’' },
    { width: 797, letters: 'Is' },
    { width: 909, letters: 'cerz' },
    { width: 1024, letters: '#$*0123456789?J_agovxy–“”' },
    { width: 1124, letters: '≥' },
    { width: 1134, letters: 'ơ' },
    { width: 1137, letters: '"' },
    { width: 1139, letters: 'Sbdhknpquđ' },
    { width: 1167, letters: '+<=>' },
    { width: 1229, letters: 'ư' },
    { width: 1251, letters: 'FP' },
    { width: 1366, letters: 'BELTZ' },
    { width: 1479, letters: 'ACDNRUVXYwĐ' },
    { width: 1593, letters: 'GHKOQƠ' },
    { width: 1630, letters: 'Ư' },
    { width: 1706, letters: '&m' },
    { width: 1933, letters: 'M' },
    { width: 2048, letters: '%W—…' },
  ].flatMap(({ width, letters }) => [...letters].map((letter) => [letter, width] as const)),
)
