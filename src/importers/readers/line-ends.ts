/** No program wraps lines later than this; where longer ones stand, the end of a line is the end of what it says. */
export const widestWrap = 120

/** How the lines of a text end. */
export interface LineEnds {
  /** The longest line that goes before another, zero where lines of this text are never wrapped. */
  readonly width: number
  /** Whether the end of a line was meant, as the next word would still have fitted; lines count from 1. */
  readonly isMeant: (line: number) => boolean
}

/** Finds out whether a program wrapped the lines of a text, and where. */
export function lineEndsOf(lines: readonly string[]): LineEnds {
  const isWords = (line = '') => line.trim() !== '' && !/^\s*[|+#<]|\t|\S\s{4,}\S/.test(line)
  const longest = (some: readonly string[]) =>
    some.reduce((width, line) => Math.max(width, line.trimEnd().length), 0)
  const isWrapped = longest(lines.filter(isWords)) <= widestWrap
  const width = longest(lines.filter((line, index) => isWords(line) && isWords(lines[index + 1])))
  if (!isWrapped) return { width: 0, isMeant: () => true }
  const isMeant = (line: number) => {
    const [next = ''] = (lines[line] ?? '').trim().split(/\s/, 1)
    return (lines[line - 1] ?? '').trimEnd().length + 1 + next.length <= width
  }
  return { width, isMeant }
}

/** Whether a line begins with a number, letter or dash such as items and sections have. */
export function beginsItem(line: string): boolean {
  return /^\s*(?:[-+*•–]\s|(?:\d+(?:\.\d+)*|[IVXLC]+|[a-zđ])[.)]\s|Điều \d|Phần |Chương )/u.test(line)
}

/** Whether a line is drawn and says nothing. */
export function isDrawnLine(line: string): boolean {
  return /^[\s\-_=*~–—.]+$/.test(line)
}
