import type { UnpackingLimits } from '../../ooxml/limits.ts'
import { bytesLike, textOf } from '../../ooxml/part-text.ts'
import { childrenOf, parsePart, type Stretch, type XmlElement } from '../../ooxml/xml.ts'
import { type Comment, commentXml } from './comment.ts'
import { atTheEnd, withEdits } from './edits.ts'
import { blankMark, withoutMark } from './mark.ts'
import { type Edition, editionOf, namesAt } from './word-names.ts'

/** The numbers that remarks have in a part: those of its comments, or of what points at them. */
export function numbersIn(root: XmlElement): Set<number> {
  const numbers = new Set<number>()
  const open = [root]
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.name.startsWith('w:comment')) numbers.add(Number(element.attributes['w:id']))
    open.push(...childrenOf(element))
  }
  return numbers
}

/** The lowest numbers that are free. */
export function freeNumbers(count: number, taken: ReadonlySet<number>): number[] {
  const free: number[] = []
  for (let number = 0; free.length < count; number += 1) if (!taken.has(number)) free.push(number)
  return free
}

/** A part of comments as it was read. */
export interface CommentsPart {
  readonly numbers: ReadonlySet<number>
  /** The part with more comments after its own. */
  with(comments: readonly (readonly [number, Comment])[]): Uint8Array
}

/** Reads a part of comments, or makes ready for a new one. */
export function commentsPart(
  part: string,
  there: Uint8Array | undefined,
  edition: Edition,
  limits: UnpackingLimits,
): CommentsPart {
  const bytes = there ?? new TextEncoder().encode(emptyPart(edition))
  let stretch: Stretch = { from: 0, at: 0, last: 0, to: 0 }
  const root = parsePart(part, bytes, limits, (_, own) => {
    stretch = own
  })
  const text = textOf(bytes)
  const names = namesAt(text, stretch, editionOf(text, stretch))
  return {
    numbers: numbersIn(root),
    with(comments) {
      const inside = comments.map(([id, { lines }]) => commentXml(id, lines, names)).join('')
      return bytesLike(
        bytes,
        withEdits(text, [...withoutMark(text), atTheEnd(text, stretch, `${inside}${blankMark}`)]),
      )
    },
  }
}

function emptyPart({ word }: Edition): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${word}"></w:comments>`
}
