import type { Range } from '../diagnostic.ts'
import { depthLimit } from './limits.ts'
import type { Remark } from './source.ts'
import { type Tree, visit } from './tree.ts'

/** The remarks of a file, each with the entry that begins next. */
export function remarksIn(tree: Tree, text: string): Remark[] {
  const ranges = tree.remarks()
  if (ranges.length === 0) return []

  const starts = startsOf(tree)
  return ranges.map((range, index) => {
    const next = nextEntry(index, ranges, starts, text)
    return { text: text.slice(range.start, range.end).replace(/\r$/, ''), range, ...(next && { next }) }
  })
}

/** An entry of a list, or a key with its value. */
interface Entry extends Range {
  /** Whether it begins with a dash, which stands before `start`. */
  readonly isDashed: boolean
}

/** The entries that begin at one place, outermost first. */
interface Start {
  readonly at: number
  readonly entries: readonly Entry[]
}

/** The places of a document where entries begin, in the order of the text. */
function startsOf(tree: Tree): Start[] {
  const byPlace = new Map<number, Entry[]>()
  for (const entry of entriesOf(tree)) {
    const here = byPlace.get(entry.start)
    if (here) here.push(entry)
    else byPlace.set(entry.start, [entry])
  }
  return Array.from(byPlace, ([at, entries]) => ({ at, entries }))
}

/** Every entry of a document in the order of the text, outer ones before what they begin with. */
function entriesOf({ root }: Tree): Entry[] {
  const entries: Entry[] = []
  visit(root, (node) => {
    if (node.kind === 'map') {
      for (const { key, value } of node.pairs) {
        if (key) entries.push({ start: key.start, end: (value ?? key).end, isDashed: false })
      }
    } else if (node.kind === 'list') {
      for (const item of node.items) {
        if (item) entries.push({ start: item.start, end: item.end, isDashed: !node.isInBrackets })
      }
    }
  })
  return entries.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * The outermost entry whose first sign, a dash for one of a list, stands behind a remark. No entry begins with more
 * dashes than groups may lie within each other, so that a remark amid words full of dashes is not followed to the end.
 */
function nextEntry(
  index: number,
  remarks: readonly Range[],
  starts: readonly Start[],
  text: string,
): Range | undefined {
  let at = remarks[index]?.end ?? 0
  let remark = index + 1
  let dashes = 0
  for (let place = firstFrom(at, starts); dashes <= depthLimit; place += 1) {
    const start = starts[place]
    if (!start) return undefined
    for (let next = remarks[remark]; next && next.start < start.at; next = remarks[remark]) {
      dashes += dashesIn(text.slice(at, next.start))
      at = next.end
      remark += 1
    }
    dashes += dashesIn(text.slice(at, start.at))
    at = start.at
    const found =
      dashes > 0
        ? start.entries.filter(({ isDashed }) => isDashed).at(-dashes)
        : start.entries.find(({ isDashed }) => !isDashed)
    if (found) return { start: found.start, end: found.end }
  }
  return undefined
}

function dashesIn(text: string): number {
  return text.split('-').length - 1
}

/** The first of the places that stands at an offset or behind it. */
function firstFrom(offset: number, starts: readonly Start[]): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle]?.at ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
