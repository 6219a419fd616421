import type { Fix } from '../diagnostic.ts'

type Edits = Fix['edits']

/**
 * The fixes that can be made at once: each whole, and begun after the end of the one before; those that
 * overlap or touch an earlier one wait until the text is read again.
 */
export function compatible<Fixing extends Fix>(fixes: readonly Fixing[]): Fixing[] {
  const chosen: Fixing[] = []
  let end = -1
  for (const fix of fixes.toSorted((a, b) => startOf(a) - startOf(b))) {
    if (fix.edits.length === 0 || startOf(fix) <= end) continue
    end = endOf(fix)
    chosen.push(fix)
  }
  return chosen
}

/** The edits of a fix without the letters that they leave as they are. */
export function leastEdits({ edits }: Fix, text: string): Edits {
  return edits.map(({ range, text: put }) => {
    const old = text.slice(range.start, range.end)
    const shorter = Math.min(old.length, put.length)
    let head = 0
    while (head < shorter && old[head] === put[head]) head += 1
    let tail = 0
    while (tail < shorter - head && old.at(-1 - tail) === put.at(-1 - tail)) tail += 1
    return {
      range: { start: range.start + head, end: range.end - tail },
      text: put.slice(head, put.length - tail),
    }
  })
}

/** The text with some compatible fixes made; every other character stays as it is. */
export function edited(text: string, fixes: readonly Fix[]): string {
  const edits = fixes.flatMap((fix) => fix.edits)
  let result = ''
  let at = 0
  for (const { range, text: put } of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    result += text.slice(at, range.start) + put
    at = range.end
  }
  return result + text.slice(at)
}

function startOf({ edits }: Fix): number {
  return Math.min(...edits.map(({ range }) => range.start))
}

function endOf({ edits }: Fix): number {
  return Math.max(...edits.map(({ range }) => range.end))
}
