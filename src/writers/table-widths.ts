import { type Cell, plainText, type Table } from '../document/document.ts'
import { type Format, styleOf } from '../format/format.ts'
import { textWidth } from '../format/text-width.ts'
import { filledLines } from './line-breaks.ts'
import { lineHeight, printedText } from './measures.ts'

/**
 * The widths of a table's columns in points: each at least its longest word and a fair part of the table, none wider than its longest
 * line, and what is left shared by the square root of how much they hold.
 */
export function tableWidths({ head, rows }: Table, format: Format, available: number): number[] {
  const columns = head.map((caption, index) => [
    { cell: caption, style: 'dau-bang' },
    ...rows.flatMap(({ spans, cells }) => (spans ? [] : [{ cell: cells[index] ?? [], style: 'o-bang' }])),
  ])
  const fair = (fairShare * available) / columns.length
  const wishes = columns.map((cells) => wishOf(cells, format, fair))
  const widths = shared(withRoom(wishes, available), available)
  const sum = widths.reduce((total, width) => total + width, 0)
  return widths.map((width) => (width * available) / sum)
}

/** How high a row becomes in columns of some widths, in points. */
export function rowHeight(cells: readonly Cell[], format: Format, widths: readonly number[]): number {
  const style = styleOf(format, 'o-bang')
  const heights = cells.map((cell, index) => {
    const room = (widths[index] ?? 0) - 2 * format.table.padding
    const lines = filledLines(plainText(cell), style, room).length
    return (style.before ?? 0) + lines * lineHeight(style) + (style.after ?? 0)
  })
  return Math.max(0, ...heights)
}

interface Wish {
  readonly least: number
  readonly most: number
  readonly weight: number
}

function wishOf(cells: readonly { cell: Cell; style: string }[], format: Format, fair: number): Wish {
  let [least, most, amount] = [0, 0, 0]
  for (const { cell, style: name } of cells) {
    const style = styleOf(format, name)
    const text = printedText(cell, style)
    const wide = (part: string) => textWidth(part, style) + 2 * format.table.padding + 1
    for (const word of text.split(/[ \t\n]+/)) least = Math.max(least, wide(word))
    for (const line of text.split('\n')) most = Math.max(most, wide(line))
    amount += textWidth(text, style)
  }
  return { least: Math.max(least, Math.min(most, fair)), most, weight: Math.sqrt(amount) + 1 }
}

/** The same wishes with the longest words cut back, so that all columns can have their least. */
function withRoom(wishes: readonly Wish[], available: number): Wish[] {
  let cap = Math.max(...wishes.map(({ least }) => least))
  const needed = () => wishes.reduce((sum, { least }) => sum + Math.min(least, cap), 0)
  while (needed() > available) cap *= 0.95
  return wishes.map((wish) => ({ ...wish, least: Math.min(wish.least, cap) }))
}

/**
 * Gives each column its share; one that wants less, or needs more, is settled first and the rest share again.
 */
function shared(wishes: readonly Wish[], available: number): number[] {
  const settled = new Map<number, number>()
  for (;;) {
    const open = wishes.map((wish, index) => ({ ...wish, index })).filter(({ index }) => !settled.has(index))
    const left = available - [...settled.values()].reduce((sum, width) => sum + width, 0)
    const weight = open.reduce((sum, wish) => sum + wish.weight, 0)
    const share = (wish: Wish) => (left * wish.weight) / weight
    const next = open.find((wish) => share(wish) < wish.least) ?? open.find((wish) => share(wish) > wish.most)
    if (!next || open.length === 1) {
      for (const wish of open) settled.set(wish.index, Math.max(share(wish), 1))
      return wishes.map((_, index) => settled.get(index) ?? 1)
    }
    settled.set(next.index, share(next) < next.least ? next.least : next.most)
  }
}

/** Of what a column would have among columns of one width: one that holds little beside one that holds much has that. */
const fairShare = 0.6
