import type { Paragraph, Piece } from '../word/printed.ts'

/** A printed line of words: a stretch of a paragraph between soft breaks, or between tabulators. */
export interface Line {
  readonly paragraph: Paragraph
  /** Without blanks at its ends. */
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Where its words begin and end in the text of the paragraph. */
  readonly from: number
  readonly to: number
  /** What a list prints before it. */
  readonly marker: string | undefined
  /** Empty lines of the same paragraph before it. */
  readonly gap: number
}

/** The lines of a paragraph that hold words, cut at soft breaks and where tabulators or blanks lead to another column. */
export function linesOf(paragraph: Paragraph, cutsAtTabs = false): Line[] {
  const lines: Line[] = []
  const { text } = paragraph
  let start = 0
  let gap = 0
  for (const [at, end] of cutPlaces(text, cutsAtTabs)) {
    const inside = text.slice(start, at)
    if (inside.trim() !== '') {
      const from = start + inside.length - inside.trimStart().length
      const to = from + inside.trim().length
      lines.push({
        paragraph,
        text: text.slice(from, to),
        pieces: piecesIn(paragraph, from, to),
        from,
        to,
        marker: lines.length === 0 ? paragraph.marker : undefined,
        gap,
      })
      gap = 0
    } else gap += 1
    start = end
  }
  return lines
}

function cutPlaces(text: string, cutsAtTabs: boolean): [number, number][] {
  const pattern = cutsAtTabs ? /\n|\t+| {10,}(?=\p{Lu})/gu : /\n/g
  const places: [number, number][] = []
  for (const match of text.matchAll(pattern)) places.push([match.index, match.index + match[0].length])
  places.push([text.length, text.length])
  return places
}

/** The pieces of a paragraph from one place in its text to another. */
export function piecesIn({ pieces }: Paragraph, from: number, to: number): Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const { text, look } of pieces) {
    const inside = text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (inside !== '') found.push({ text: inside, look })
    at += text.length
  }
  return found
}

/** The pieces that show letters. */
export function inkedPieces(line: Pick<Line, 'pieces'>): Piece[] {
  return line.pieces.filter(({ text }) => text.trim() !== '')
}

/** Whether all that a line shows has a look. */
export function isAll(line: Pick<Line, 'pieces'>, has: (piece: Piece) => boolean): boolean {
  const inked = inkedPieces(line)
  return inked.length > 0 && inked.every(has)
}

/** Letters only, without marks and case, for knowing words that everybody writes a little differently. */
export function skeleton(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[đĐÐð]/g, 'd')
    .replace(/[^\p{L}\d]/gu, '')
    .toUpperCase()
}

/** Underscores, dashes and the like that stand for a line. */
export function isTypedRule(text: string): boolean {
  return /^[\s_\-–—―─━=*.…]*[_\-–—―─━]{2,}[\s_\-–—―─━=*.…]*$/.test(text)
}
