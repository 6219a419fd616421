import { type Document, isMap, isSeq, type Node, visit } from 'yaml'
import type { Range } from '../diagnostic.ts'
import { remarkRanges } from './parse-yaml.ts'
import type { Remark } from './source.ts'

/** The remarks of a file, each with the entry that begins next. */
export function remarksIn(document: Document.Parsed, text: string): Remark[] {
  const ranges = remarkRanges(text)
  if (ranges.length === 0) return []

  const entries = entriesOf(document)
  return ranges.map((range) => {
    const next = nextEntry(range, entries, ranges, text)
    return { text: text.slice(range.start, range.end).replace(/\r$/, ''), range, ...(next && { next }) }
  })
}

/** An entry of a list, or a key with its value. */
interface Entry extends Range {
  /** Whether it begins with a dash, which stands before `start`. */
  readonly isDashed: boolean
}

/** Every entry of a document in the order of the text, outer ones before what they begin with. */
function entriesOf(document: Document.Parsed): Entry[] {
  const entries: Entry[] = []
  visit(document, (_, node) => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const [start, end] = (key as Node | null)?.range ?? []
        const last = (value as Node | null)?.range?.[1]
        if (start !== undefined) entries.push({ start, end: last ?? end ?? start, isDashed: false })
      }
    } else if (isSeq(node)) {
      for (const item of node.items) {
        const [start, end] = (item as Node | null)?.range ?? []
        if (start !== undefined) entries.push({ start, end: end ?? start, isDashed: node.flow !== true })
      }
    }
  })
  return entries.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** The outermost entry whose first sign, a dash for one of a list, stands behind a remark. */
function nextEntry(
  { end }: Range,
  entries: readonly Entry[],
  remarks: readonly Range[],
  text: string,
): Range | undefined {
  for (const { start } of entries) {
    if (start < end) continue
    const between = withoutRemarks(text, { start: end, end: start }, remarks)
    const dashes = between.split('-').length - 1
    const here = entries.filter((entry) => entry.start === start)
    const found =
      dashes > 0
        ? here.filter(({ isDashed }) => isDashed).at(-dashes)
        : here.find(({ isDashed }) => !isDashed)
    if (found) return { start: found.start, end: found.end }
  }
  return undefined
}

function withoutRemarks(text: string, { start, end }: Range, remarks: readonly Range[]): string {
  let rest = ''
  let at = start
  for (const remark of remarks) {
    if (remark.start < at || remark.start >= end) continue
    rest += text.slice(at, remark.start)
    at = remark.end
  }
  return rest + text.slice(at, end)
}
