import type { Position } from './source.ts'

/** The lines of a text: which offset stands where. */
export interface Lines {
  position(offset: number): Position
  line(number: number): string
}

export function linesOf(text: string): Lines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)

  return {
    position(offset) {
      const line = lastNotAfter(starts, offset)
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
    },
    line(number) {
      const end = starts[number]
      return text.slice(starts[number - 1], end === undefined ? undefined : end - 1).replace(/\r$/, '')
    },
  }
}

function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
