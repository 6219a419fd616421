import type { PaperParagraph } from '../../paper.ts'
import { numberAs } from '../number-format.ts'
import { wholeNumber } from '../whole-number.ts'
import type { HtmlElement } from './html-tree.ts'

const kinds: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** The number or dash before an item of a list, as a browser prints it. */
export function listMarker(item: HtmlElement, list: HtmlElement, depth: number): Partial<PaperParagraph> {
  const level = Math.max(0, depth - 1)
  if (list.name !== 'ol') return { marker: '-', level }
  const number = numbersOf(list).get(item) ?? 1
  const type = item.attributes['type'] ?? list.attributes['type'] ?? ''
  return { marker: `${numberAs(kinds[type] ?? 'decimal', number) ?? number}.`, level }
}

const counted = new WeakMap<HtmlElement, ReadonlyMap<HtmlElement, number>>()

/** The numbers of a list's items, worked out once. */
function numbersOf(list: HtmlElement): ReadonlyMap<HtmlElement, number> {
  const before = counted.get(list)
  if (before) return before
  const numbers = new Map<HtmlElement, number>()
  let number = (wholeNumber(list.attributes['start']) ?? 1) - 1
  for (const item of list.children) {
    if (typeof item === 'string' || item.name !== 'li') continue
    number = wholeNumber(item.attributes['value']) ?? number + 1
    numbers.set(item, number)
  }
  counted.set(list, numbers)
  return numbers
}
