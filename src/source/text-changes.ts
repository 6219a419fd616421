import type { Range } from '../diagnostic.ts'

/** The place in the file of each unit of a value. */
export type Offsets = readonly Range[]

/** A stretch of a value, and what is to stand there instead. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly put: string
}

/**
 * What differs between two texts, what they share at the start left alone first, then what they share at the
 * end.
 */
export function changes(value: string, wanted: string): Change[] {
  const most = Math.min(value.length, wanted.length)
  const change = (head: number, tail: number): Change => ({
    from: head,
    to: value.length - tail,
    put: wanted.slice(head, wanted.length - tail),
  })
  const head = sharedHead(value, wanted, most)
  const tail = sharedTail(value, wanted, most)
  return [change(head, Math.min(tail, most - head)), change(Math.min(head, most - tail), tail)]
}

function sharedHead(a: string, b: string, most: number): number {
  let length = 0
  while (length < most && a[length] === b[length]) length += 1
  return length
}

function sharedTail(a: string, b: string, most: number): number {
  let length = 0
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}

/** The change widened so that no letter, escape or fold is cut in two. */
export function uncut({ from, to, put }: Change, value: string, offsets: Offsets): Change {
  const joined = (at: number) => {
    const [before, after] = [offsets[at - 1], offsets[at]]
    if (at === 0 || at >= value.length || !before || !after) return false
    const isOnePlace = before.start === after.start && before.end === after.end
    return isOnePlace || /[\udc00-\udfff]/.test(value.charAt(at))
  }
  let [first, last] = [from, to]
  while (joined(first)) first -= 1
  while (joined(last)) last += 1
  return { from: first, to: last, put: value.slice(first, from) + put + value.slice(to, last) }
}
