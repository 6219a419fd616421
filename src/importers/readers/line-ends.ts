/** No program wraps lines later than this; where longer ones stand, the end of a line is the end of what it says. */
const widestWrap = 120

/**
 * Whether the end of a line was meant: the next word would still have fitted, or lines of this text are never wrapped.
 * Lines count from 1.
 */
export function meantLineEnds(lines: readonly string[]): (line: number) => boolean {
  const isWords = (line = '') => line.trim() !== '' && !/^\s*[|+#<]|\t/.test(line)
  const longest = (some: readonly string[]) =>
    some.reduce((width, line) => Math.max(width, line.trimEnd().length), 0)
  const isWrapped = longest(lines.filter(isWords)) <= widestWrap
  const width = longest(lines.filter((line, index) => isWords(line) && isWords(lines[index + 1])))
  return (line) => {
    if (!isWrapped) return true
    const [next = ''] = (lines[line] ?? '').trim().split(/\s/, 1)
    return (lines[line - 1] ?? '').trimEnd().length + 1 + next.length <= width
  }
}

/** Whether a line begins with a number, letter or dash such as items and sections have. */
export function beginsItem(line: string): boolean {
  return /^\s*(?:[-+*•–]\s|(?:\d+(?:\.\d+)*|[IVXLC]+|[a-zđ])[.)]\s|Điều \d|Phần |Chương )/u.test(line)
}

/** Whether a line is drawn and says nothing. */
export function isDrawnLine(line: string): boolean {
  return /^[\s\-_=*~–—.]+$/.test(line)
}
