import type { Cell, Table } from '../document/document.ts'
import { type Format, styleOf } from '../format/format.ts'
import { textWidth } from '../format/text-width.ts'
import { printedText } from './measures.ts'

/**
 * The widths of a table's columns in points: each at least its longest word, none wider than its longest
 * line, and what is left shared by the square root of how much they hold.
 */
export function tableWidths({ head, rows }: Table, format: Format, available: number): number[] {
  const columns = head.map((caption, index) => [
    { cell: caption, style: 'dau-bang' },
    ...rows.flatMap(({ spans, cells }) => (spans ? [] : [{ cell: cells[index] ?? [], style: 'o-bang' }])),
  ])
  const wishes = columns.map((cells) => wishOf(cells, format))
  const widths = shared(withRoom(wishes, available), available)
  const sum = widths.reduce((total, width) => total + width, 0)
  return widths.map((width) => (width * available) / sum)
}

interface Wish {
  readonly least: number
  readonly most: number
  readonly weight: number
}

function wishOf(cells: readonly { cell: Cell; style: string }[], format: Format): Wish {
  let [least, most, amount] = [0, 0, 0]
  for (const { cell, style: name } of cells) {
    const style = styleOf(format, name)
    const text = printedText(cell, style)
    const wide = (part: string) => textWidth(part, style) + 2 * format.table.padding + 1
    for (const word of text.split(/[ \t\n]+/)) least = Math.max(least, wide(word))
    for (const line of text.split('\n')) most = Math.max(most, wide(line))
    amount += textWidth(text, style)
  }
  return { least, most, weight: Math.sqrt(amount) + 1 }
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
