import type { Range } from '../diagnostic.ts'

/**
 * Finds the first of some stretches that an offset lies in. They are entries of a file, which lie within each other or
 * apart, so that only the outermost ones need be looked at.
 */
export function coveringStretch<Stretch>(
  stretches: readonly Stretch[],
  rangeOf: (stretch: Stretch) => Range,
): (offset: number) => Stretch | undefined {
  const outermost: Stretch[] = []
  let end = 0
  for (const stretch of stretches.toSorted((a, b) => byPlace(rangeOf(a), rangeOf(b)))) {
    const range = rangeOf(stretch)
    if (range.end <= end) continue
    outermost.push(stretch)
    end = range.end
  }

  return (offset) => {
    let low = 0
    let high = outermost.length
    while (low < high) {
      const middle = (low + high) >> 1
      const stretch = outermost[middle]
      if (stretch && rangeOf(stretch).end <= offset) low = middle + 1
      else high = middle
    }
    const found = outermost[low]
    return found && rangeOf(found).start <= offset ? found : undefined
  }
}

function byPlace(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end
}
