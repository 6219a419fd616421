import type { Style } from '../format/format.ts'
import { pointsOf, textUnits } from '../format/text-width.ts'

/** What decides how wide a text is printed. */
export type Face = Pick<Style, 'size' | 'bold' | 'italic' | 'capitals'>

/**
 * The lines into which a name or a title is best broken to fit a width: no word left alone, nothing that belongs
 * together torn apart; a text that fits stays whole.
 */
export function bestLines(text: string, face: Face, available: number): string[] {
  const words = text.split(/[ \t]+/).filter((word) => word !== '')
  const width = (from: number, to: number) => printedWidth(words.slice(from, to).join(' '), face)
  if (words.length === 0 || width(0, words.length) <= available) return [text]

  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= words.length; to += 1) {
    let found = { cost: Number.POSITIVE_INFINITY, from: to - 1 }
    for (let from = to - 1; from >= 0; from -= 1) {
      const long = width(from, to)
      if (long > available && from < to - 1) break
      const torn = to === words.length ? 0 : breakCost(words[to - 1] ?? '', words[to] ?? '')
      const cost = (best[from]?.cost ?? 0) + torn + perLine + emptiness * (1 - long / available) ** 2
      if (cost < found.cost) found = { cost, from }
    }
    best.push(found)
  }

  const lines: string[] = []
  for (let to = words.length; to > 0; to = best[to]?.from ?? 0) {
    lines.unshift(words.slice(best[to]?.from ?? 0, to).join(' '))
  }
  return lines
}

/** The width in which a text that is broken wherever a line is full looks best, with no more lines than it needs. */
export function bestWidth(text: string, face: Face, available: number): number {
  const lines = filledLines(text, face, available)
  let [found, least] = [available, costOf(lines, face, available)]
  for (let width = available - step; width > available / 2; width -= step) {
    const narrower = filledLines(text, face, width)
    if (narrower.length > lines.length || narrower.some((line) => printedWidth(line, face) > width)) break
    const cost = costOf(narrower, face, width)
    if (cost < least) [found, least] = [width, cost]
  }
  return found
}

/** How wide a text is as its style prints it, in points. */
export function printedWidth(text: string, face: Face): number {
  return pointsOf(printedUnits(text, face), face)
}

function printedUnits(text: string, face: Face): number {
  return textUnits(face.capitals ? text.toLocaleUpperCase('vi') : text, face)
}

/** Whether a text is broken where it should not be. */
export function isTorn(lines: readonly string[]): boolean {
  return lines.some(
    (line, index) => index > 0 && breakCost(lastWord(lines[index - 1]), firstWord(line)) >= torn,
  )
}

/** The lines of a text that is broken where a line is full. */
export function filledLines(text: string, face: Face, available: number): string[] {
  const blank = printedUnits(' ', face)
  return text.split('\n').flatMap((given) => {
    const [first = '', ...words] = given.split(/[ \t]+/)
    const lines: string[] = []
    let [line, units] = [first, printedUnits(first, face)]
    for (const word of words) {
      const own = printedUnits(word, face)
      const isFull = pointsOf(units + blank + own, face) > available
      if (isFull) lines.push(line)
      line = isFull ? word : `${line} ${word}`
      units = isFull ? own : units + blank + own
    }
    return [...lines, line]
  })
}

function costOf(lines: readonly string[], face: Face, available: number): number {
  const widths = lines.map((line) => printedWidth(line, face))
  const longest = Math.max(...widths, 1)
  const uneven = widths.reduce((sum, width) => sum + emptiness * (1 - width / longest) ** 2, 0)
  const breaks = lines.slice(1).map((line, index) => breakCost(lastWord(lines[index]), firstWord(line)))
  return uneven + breaks.reduce((sum, cost) => sum + cost, 0) / 4 + (longest > available ? torn : 0)
}

/**
 * What it costs to break between two words. Names of offices are written with a capital where a part of them begins,
 * “Hội đồng | Thi đua - Khen thưởng”, those of places and people with a capital in each word.
 */
function breakCost(before: string, after: string): number {
  if (before === '-' || after === '-' || before === '–' || after === '–') return 2 * torn
  if (/^\d/.test(after)) return torn / 2
  if (joining.has(after)) return 0
  if (/[,;:]$/.test(before)) return 0
  if (joining.has(before)) return between
  const [isNew, isNamed] = [isCapital(after), isCapital(before)]
  if (isNamed) return torn
  return isNew ? 0 : between
}

/** Words with which a new part of a name begins, though they have no capital. */
const joining = new Set([
  'và',
  'thuộc',
  'trực',
  'tỉnh',
  'thành',
  'huyện',
  'xã',
  'phường',
  'đặc',
  'trên',
  'của',
  'về',
])

const torn = 40
const between = 14
const perLine = 8
const emptiness = 20

/** Points by which widths are tried. */
const step = 4

function isCapital(word: string): boolean {
  return /^[^\p{L}]*\p{Lu}(\p{Ll}|$)/u.test(word)
}

function firstWord(line = ''): string {
  return line.split(' ')[0] ?? ''
}

function lastWord(line = ''): string {
  return line.split(' ').at(-1) ?? ''
}
