import type { PlanText } from '../../plan/texts.ts'
import type { RuleContext } from '../context.ts'
import { spoilt } from '../yaml/old-encodings.ts'

/** A sign that lacks its other half. */
export interface OddSign {
  readonly sign: string
  readonly at: number
}

/**
 * The first sign of each text that a finder calls odd; parts of one title or one basis are read together. A
 * text that a comma of a list or a remark cuts in the file has lost its other half there.
 */
export function* oddSigns(
  { texts, source, gaps }: RuleContext,
  find: (text: string) => OddSign | undefined,
): Generator<{ readonly text: PlanText; readonly odd: OddSign }> {
  for (const parts of wholes(texts)) {
    const odd = find(parts.map(({ text }) => text).join('\n'))
    if (!odd) continue
    let at = odd.at
    for (const text of parts) {
      if (at <= text.text.length) {
        const place = gaps.sourcePath(text.path)
        const { text: written, rangeOf } = source.origin(place)
        const { start, end } = rangeOf(place)
        const after = written.slice(end, end + 20)
        const before = written.slice(Math.max(0, start - 20), start)
        const inList = typeof text.path.at(-1) === 'number' && (/^\s*,/.test(after) || /,\s*$/.test(before))
        const isCut = inList || /^[ \t]+#/.test(after)
        if (!isCut && !spoilt(text.text)) yield { text, odd: { sign: odd.sign, at } }
        break
      }
      at -= text.text.length + 1
    }
  }
}

/** Texts one by one, but the lines of a title and the parts of a legal basis together. */
function* wholes(texts: readonly PlanText[]): Generator<PlanText[]> {
  let parts: PlanText[] = []
  for (const text of texts) {
    if (parts[0] && !isOneWhole(parts[0], text)) {
      yield parts
      parts = []
    }
    parts.push(text)
  }
  if (parts.length > 0) yield parts
}

/** Texts of one path cannot follow each other, so they must be parts. */
function isOneWhole(one: PlanText, other: PlanText): boolean {
  return isPart(one) && isPart(other) && one.path[0] === other.path[0] && one.path[1] === other.path[1]
}

function isPart({ role }: PlanText): boolean {
  return role === 'title' || role === 'basis' || role === 'signature'
}
