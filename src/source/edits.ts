import type { Fix } from '../diagnostic.ts'

type Edits = Fix['edits']

/**
 * The fixes that can be made at once: each whole, and none that overlaps or touches one that begins before it;
 * those wait until the text is read again.
 */
export function compatible<Fixing extends Fix>(fixes: readonly Fixing[]): Fixing[] {
  const taken: Edits[number][] = []
  const chosen: Fixing[] = []
  for (const fix of fixes.toSorted((a, b) => startOf(a) - startOf(b))) {
    const isFree = fix.edits.every(({ range }) =>
      taken.every((other) => range.end < other.range.start || other.range.end < range.start),
    )
    if (!isFree || fix.edits.length === 0) continue
    taken.push(...fix.edits)
    chosen.push(fix)
  }
  return chosen
}

/** The text with those of its fixes made that can be made at once; every other character stays as it is. */
export function edited(text: string, fixes: readonly Fix[]): string {
  const edits = compatible(fixes).flatMap((fix) => fix.edits)
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
