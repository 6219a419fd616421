import type { Stretch } from '../../ooxml/xml.ts'

/** Letters that take the place of others in a part. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A text with edits that do not overlap; those at one place stand in their order. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let done = 0
  for (const { from, to, text: words } of edits.toSorted((a, b) => a.from - b.from)) {
    pieces.push(text.slice(done, from), words)
    done = to
  }
  return [...pieces, text.slice(done)].join('')
}

/** Puts more into an element, after all that it holds. */
export function atTheEnd(text: string, stretch: Stretch, inside: string): Edit {
  const { at, last } = stretch
  if (!isClosedAtOnce(text, stretch)) return { from: last, to: last, text: inside }
  return { from: at - 2, to: at, text: `>${inside}</${nameAt(text, stretch)}>` }
}

/** Whether an element is one tag: `<w:p/>`. */
export function isClosedAtOnce(text: string, { at, to }: Stretch): boolean {
  return at === to && text[at - 2] === '/'
}

/** The prefix with which an element is written, with its colon; empty where it has none. */
export function prefixAt(text: string, stretch: Stretch): string {
  return /^.*:/.exec(nameAt(text, stretch))?.[0] ?? ''
}

function nameAt(text: string, { from, at }: Stretch): string {
  return /^<([^\s/>]+)/.exec(text.slice(from, at))?.[1] ?? ''
}
