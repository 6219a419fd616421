import type { Fix, Path, Range } from '../diagnostic.ts'
import type { Source } from '../source/source.ts'

type Edit = Fix['edits'][number]

/** Takes items of one list away, each with its dash or comma and its whole lines; remarks around them stay. */
export function dropEdits(source: Source, list: Path, indexes: readonly number[]): readonly Edit[] {
  const outside = withoutRemarks(source)
  const items = indexes.map((index) => contentOf(source, [...list, index], outside))
  const isDashed = items.every(({ start }) => signBefore(outside, start) === '-')
  return isDashed ? items.map((item) => dashedEdit(source.text, outside, item)) : bracketEdits(outside, items)
}

/** The text with blanks in the place of remarks, so that only signs of YAML are found in it. */
function withoutRemarks(source: Source): string {
  let text = ''
  for (const { range } of source.remarks()) {
    text += source.text.slice(text.length, range.start) + ' '.repeat(range.end - range.start)
  }
  return text + source.text.slice(text.length)
}

/** An item with the name that other places know it by, without the remarks and empty lines behind it. */
function contentOf({ extent }: Source, path: Path, outside: string): Range {
  const { start, end } = extent(path)
  const name = /(?:[&!]\S*\s+)+$/.exec(outside.slice(Math.max(0, start - 200), start))?.[0] ?? ''
  return { start: start - name.length, end: start + outside.slice(start, end).trimEnd().length }
}

function signBefore(text: string, at: number): string {
  return text.slice(0, at).trimEnd().slice(-1)
}

/** From its dash to the end of its last line; what stands before the dash, as in a list of lists, stays. */
function dashedEdit(text: string, outside: string, { start, end }: Range): Edit {
  const dash = outside.lastIndexOf('-', start - 1)
  const lineStart = text.lastIndexOf('\n', dash) + 1
  const newline = text.indexOf('\n', end)
  const isWholeLine = text.slice(lineStart, dash).trim() === ''
  if (!isWholeLine) return { range: { start: dash, end }, text: '' }
  return { range: { start: lineStart, end: newline < 0 ? text.length : newline + 1 }, text: '' }
}

/** Each with the comma behind it; the last one with the comma before it, where nothing stands between. */
function bracketEdits(text: string, items: readonly Range[]): Edit[] {
  const edits = items.map(({ start, end }): Edit => {
    const comma = /^\s*,[ \t]*/.exec(text.slice(end))?.[0]
    return { range: wholeLine(text, { start, end: end + (comma?.length ?? 0) }), text: '' }
  })
  return edits.map(({ range, text: put }) => {
    const isLast = /^\s*\]/.test(text.slice(range.end))
    const before = text.slice(0, range.start)
    const comma = isLast ? /,\s*$/.exec(before)?.[0].length : undefined
    const isTaken = edits.some((other) => other.range.end === range.start)
    return { range: { ...range, start: isTaken ? range.start : range.start - (comma ?? 0) }, text: put }
  })
}

/** A stretch that has its lines for itself takes them with it. */
function wholeLine(text: string, { start, end }: Range): Range {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const rest = /^[ \t]*\r?\n/.exec(text.slice(end))?.[0]
  const isWhole = rest !== undefined && text.slice(lineStart, start).trim() === ''
  return isWhole ? { start: lineStart, end: end + rest.length } : { start, end }
}

/** The groups whose tasks are all dropped, in the place of those tasks. */
export function wholeGroups(dropped: readonly Path[], sizes: readonly number[]): Path[] {
  const isTask = (path: Path) => path[0] === 'schedule' && path.length === 4
  const full = sizes.flatMap((size, group) => {
    const own = dropped.filter((path) => isTask(path) && path[1] === group)
    return size > 0 && own.length === size ? [group] : []
  })
  if (full.length === sizes.length) return dropped.filter((path) => !isTask(path))
  return [
    ...dropped.filter((path) => !(isTask(path) && full.includes(Number(path[1])))),
    ...full.map((group) => ['schedule', group]),
  ]
}
