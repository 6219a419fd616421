import { columnsOf } from './columns.ts'
import { wrapped } from './wrapped.ts'

/** A cell's text on one line, and how it is painted, which says nothing that the words do not. */
export interface TextCell {
  readonly text: string
  readonly paint?: (line: string) => string
}

/** The least that a column is given, however long the others are. */
const leastWidth = 8

/** A table for a terminal: columns as wide as their texts, or sharing what there is, texts in several lines. */
export function textTable(
  head: readonly TextCell[],
  rows: readonly (readonly TextCell[])[],
  width: number,
  unicode: boolean,
): string[] {
  const [bar, rule, cross] = unicode ? ['│', '─', '┼'] : ['|', '-', '+']
  const wishes = head.map(({ text }, index) =>
    rows.reduce(
      (most, row) => Math.max(most, columnsOf(row[index]?.text.slice(0, width) ?? '')),
      columnsOf(text),
    ),
  )
  const widths = shared(wishes, width - (head.length - 1) * 3)
  const line = (cells: readonly TextCell[]) => rowLines(cells, widths, ` ${bar} `)
  return [
    ...line(head),
    widths.map((each) => rule.repeat(each)).join(`${rule}${cross}${rule}`),
    ...rows.flatMap(line),
  ]
}

/** Narrow columns get what they wish; the others share the rest evenly. */
function shared(wishes: readonly number[], available: number): number[] {
  let rest = available
  let sharers = wishes.length
  const widths = new Map<number, number>()
  for (const [index, wish] of [...wishes.entries()].toSorted(([, a], [, b]) => a - b)) {
    const width = Math.min(wish, Math.max(leastWidth, Math.floor(rest / sharers)))
    widths.set(index, width)
    rest -= width
    sharers -= 1
  }
  return wishes.map((_, index) => widths.get(index) ?? leastWidth)
}

function rowLines(cells: readonly TextCell[], widths: readonly number[], joint: string): string[] {
  const columns = widths.map((width, index) => wrapped(cells[index]?.text ?? '', width))
  const height = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: height }, (_, at) =>
    columns
      .map((lines, index) => {
        const said = lines[at] ?? ''
        const isLast = index === columns.length - 1
        const fill = isLast ? '' : ' '.repeat(Math.max(0, (widths[index] ?? 0) - columnsOf(said)))
        return `${said === '' ? '' : (cells[index]?.paint?.(said) ?? said)}${fill}`
      })
      .join(joint)
      .trimEnd(),
  )
}
