import type { Path, Range } from '../diagnostic.ts'
import type { Follow } from './follow.ts'
import { scalarOffsets } from './scalar-offsets.ts'
import type { Source } from './source.ts'
import { isText, type Node, type TextNode } from './tree.ts'

/** The ways from a document's values back to their places in its text. */
export function positionsOf(
  text: string,
  follow: Follow,
): Pick<Source, 'rangeOf' | 'rangeWithin' | 'extent'> {
  function rangeOf(path: Path, on: 'key' | 'value' = 'value'): Range {
    const { node, pair, complete } = follow(path)
    const key = pair?.key
    const isBlank = node === null || (node.kind === 'scalar' && node.value === null && node.source === '')
    return placeOf(key && (on === 'key' || isBlank || !complete) ? key : node)
  }

  function rangeWithin(path: Path, from: number, to: number): Range {
    const { target: scalar } = follow(path)
    const whole = rangeOf(path)
    if (!isText(scalar)) return whole

    const end = Math.max(from + 1, to)
    const start = plainStart(scalar, text)
    if (start !== undefined && end <= scalar.value.length) return { start: start + from, end: start + end }
    const offsets = scalarOffsets(scalar, text)
    const first = offsets?.[from]
    const last = offsets?.[end - 1]
    return first && last ? { start: first.start, end: Math.max(last.end, first.end) } : whole
  }

  function extent(path: Path): Range {
    const { node, pair } = follow(path)
    const { start } = pair?.key ?? node ?? nowhere
    const { end } = node ?? pair?.key ?? nowhere
    return { start, end }
  }

  return { rangeOf, rangeWithin, extent }
}

/** A mapping is pointed at by its first key: its whole text would underline half a page. */
export function placeOf(node: Node | null): Range {
  const first = node?.kind === 'map' ? node.pairs[0]?.key : undefined
  const { start, end } = first ?? node ?? nowhere
  return { start, end }
}

/** Where the words begin of a text that stands in its file as it is read: on one line, composed, without escapes. */
function plainStart(scalar: TextNode, text: string): number | undefined {
  const known = plainStarts.get(scalar)
  if (known !== undefined) return known ?? undefined
  const { value, notation, start, end } = scalar
  const quote = notation.startsWith('QUOTE') ? 1 : 0
  const stands = text.slice(start + quote, end - quote) === value && value.normalize('NFC') === value
  plainStarts.set(scalar, stands ? start + quote : null)
  return stands ? start + quote : undefined
}

/** A text of many findings is asked again and again. */
const plainStarts = new WeakMap<TextNode, number | null>()

const nowhere: Range = { start: 0, end: 0 }
