import { textWidth } from '../../format/text-width.ts'
import type { Block, Paragraph, Piece } from '../word/printed.ts'
import { inkedPieces, isTypedRule, type Line, linesOf } from './lines.ts'
import type { Rule } from './parts.ts'

/** The line below a part, looked for in its paragraphs, in the empty ones after them and, last, in what follows. */
export function ruleBelow(lines: readonly Line[], neighbours: readonly Block[]): Rule | undefined {
  const last = lines.at(-1)?.paragraph
  if (!last) return undefined
  const own = [...new Set(lines.map(({ paragraph }) => paragraph))]
  if (last.look.hasBottomBorder) return bordered(last, last)
  const typed = typedIn(last, lines)
  if (typed) return typed
  const at = neighbours.indexOf(last)
  for (const block of neighbours.slice(at + 1)) {
    if (block.kind === 'table') break
    const found = ruleIn(block, last)
    if (found) return found
    if (block.text.trim() !== '') break
  }
  return own.map(drawn).find(Boolean) ?? underlined(lines)
}

/** What an empty paragraph, or the top of one with words, draws. */
function ruleIn(paragraph: Paragraph, words: Paragraph): Rule | undefined {
  if (paragraph.look.hasTopBorder) return bordered(paragraph, words)
  if (isTypedRule(paragraph.text)) return { kind: 'typed', length: widthOf(paragraph.pieces), paragraph }
  if (paragraph.text.trim() === '' && paragraph.look.hasBottomBorder) return bordered(paragraph, words)
  return drawn(paragraph)
}

function bordered(paragraph: Paragraph, words: Paragraph): Rule {
  const { left, right, isBroken } = paragraph.look
  const shift = (left - right - (words.look.left - words.look.right)) / 2
  return {
    kind: 'border',
    length: Math.max(0, paragraph.available - left - right),
    isBroken,
    shift,
    paragraph,
  }
}

/** Signs typed below the words, in the same paragraph. */
function typedIn(paragraph: Paragraph, lines: readonly Line[]): Rule | undefined {
  const end = Math.max(...lines.filter((line) => line.paragraph === paragraph).map(({ to }) => to))
  const signs = linesOf(paragraph, true).find(({ from, text }) => from >= end && isTypedRule(text))
  return signs && { kind: 'typed', length: widthOf(signs.pieces), paragraph }
}

function drawn(paragraph: Paragraph): Rule | undefined {
  const line = paragraph.drawings.find(({ kind }) => kind === 'line')
  if (!line) return undefined
  return { kind: 'drawing', paragraph, length: line.width, isBroken: line.isBroken }
}

/** Words of the last line that are underlined. */
function underlined(lines: readonly Line[]): Rule | undefined {
  const widths = lines.map((line) => widthOf(inkedPieces(line).filter(({ look }) => look.underlined)))
  const [last] = lines.slice(-1)
  const longest = Math.max(0, ...widths)
  return last && longest > 0 ? { kind: 'underline', length: longest, paragraph: last.paragraph } : undefined
}

/** How wide some letters are set, in points. */
export function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text, look }) => sum + textWidth(text.replaceAll('\t', ''), look), 0)
}
