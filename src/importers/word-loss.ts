import { movedRuns, runsOf } from './moved-words.ts'
import type { PaperPlace } from './paper.ts'
import { asWritten, type PaperWord, type Word } from './paper-words.ts'

/** What of a paper its plan does not print, and what it prints that stands nowhere in the paper. */
export interface WordLoss {
  readonly missing: readonly { readonly place: PaperPlace; readonly words: string }[]
  /** What is not printed and was told beforehand: other words take its place. */
  readonly replaced: WordLoss['missing']
  readonly added: readonly string[]
  readonly missingCount: number
}

/**
 * Compares the words of a paper with those that its plan prints. Both are walked in order; what is printed at another
 * place must stand there in one piece.
 */
export function wordLoss(
  paper: readonly PaperWord[],
  printed: readonly Word[],
  told: readonly string[],
): WordLoss {
  const { lost, extra } = aligned(paper, printed)
  const moved = movedRuns(paper, printed, runsOf(lost), extra)
  const waived = new Map<string, number>()
  for (const key of told) waived.set(key, (waived.get(key) ?? 0) + 1)
  const unprinted = lost.filter((at) => !moved.has(at))
  const replaced = unprinted.filter((at) => {
    const key = paper[at]?.key ?? ''
    const count = waived.get(key) ?? 0
    if (count > 0) waived.set(key, count - 1)
    return count > 0
  })
  const known = new Set(replaced)
  const missing = unprinted.filter((at) => !known.has(at))
  return {
    missing: runsOf(missing, paper).map((run) => missingRun(run, paper)),
    replaced: runsOf(replaced, paper).map((run) => missingRun(run, paper)),
    added: runsOf(extra).map((run) => run.map((at) => printed[at]?.text ?? '').join(' ')),
    missingCount: missing.length,
  }
}

/** Adds the words of what has no place in a plan, a paragraph a time. */
export function withOutside(loss: WordLoss, outside: readonly PaperWord[]): WordLoss {
  const positions = Array.from(outside, (_, at) => at)
  const runs = runsOf(positions, outside).map((run) => missingRun(run, outside))
  return {
    ...loss,
    missing: [...loss.missing, ...runs].toSorted((a, b) => a.place.number - b.place.number),
    missingCount: loss.missingCount + outside.length,
  }
}

function missingRun(run: readonly number[], words: readonly PaperWord[]): WordLoss['missing'][number] {
  const own = run.flatMap((at) => words[at] ?? [])
  return { place: own[0]?.place ?? { kind: 'line', number: 1 }, words: asWritten(own) }
}

/** How many words are looked over to find where both texts agree again, and how many must agree there. */
const [reach, agreeing] = [600, 3]

/**
 * Walks both texts and tells which words have no partner: first the nearest agreement, then the gap word by word. Not
 * with `diffArrays`, whose time grows with the square of all that differs, to minutes for 10,000 rows printed with
 * their columns in another order, and which gives nothing where it is stopped.
 */
function aligned(paper: readonly Word[], printed: readonly Word[]): { lost: number[]; extra: number[] } {
  const places = new Map<string, number[]>()
  for (let at = 0; at + agreeing <= printed.length; at++) {
    const key = keysAt(printed, at)
    const list = places.get(key)
    if (list) list.push(at)
    else places.set(key, [at])
  }
  const lost: number[] = []
  const extra: number[] = []
  let [i, j] = [0, 0]
  while (i < paper.length || j < printed.length) {
    if (i < paper.length && j < printed.length && paper[i]?.key === printed[j]?.key) {
      i += 1
      j += 1
      continue
    }
    const [nextI, nextJ] = agreement(paper, i, j, places) ?? [paper.length, printed.length]
    const gap = gapLosses(paper.slice(i, nextI), printed.slice(j, nextJ))
    for (const at of gap.lost) lost.push(i + at)
    for (const at of gap.extra) extra.push(j + at)
    i = nextI
    j = nextJ
  }
  return { lost, extra }
}

function keysAt(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + agreeing)
    .map(({ key }) => key)
    .join(' ')
}

function agreement(
  paper: readonly Word[],
  i: number,
  j: number,
  places: ReadonlyMap<string, readonly number[]>,
): [number, number] | undefined {
  let best: [number, number] | undefined
  let least = Number.POSITIVE_INFINITY
  for (let skip = 0; skip < Math.min(least, reach) && i + skip + agreeing <= paper.length; skip++) {
    const list = places.get(keysAt(paper, i + skip)) ?? []
    const next = list[firstFrom(list, j)]
    if (next === undefined || next - j > reach || skip + next - j >= least) continue
    least = skip + next - j
    best = [i + skip, next]
  }
  return best
}

/** The position in an ordered list of the first number that is no smaller. */
function firstFrom(list: readonly number[], least: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The words without a partner in the longest common order of two short stretches. */
function gapLosses(paper: readonly Word[], printed: readonly Word[]): { lost: number[]; extra: number[] } {
  const [rows, columns] = [paper.length, printed.length]
  const all = (count: number) => Array.from({ length: count }, (_, at) => at)
  if (rows === 0 || columns === 0 || rows * columns > 1_000_000)
    return { lost: all(rows), extra: all(columns) }

  const width = columns + 1
  const best = new Uint16Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      best[i * width + j] =
        paper[i]?.key === printed[j]?.key
          ? (best[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
    }
  }
  const lost: number[] = []
  const extra: number[] = []
  let [i, j] = [0, 0]
  while (i < rows && j < columns) {
    if (paper[i]?.key === printed[j]?.key) {
      i += 1
      j += 1
    } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) lost.push(i++)
    else extra.push(j++)
  }
  while (i < rows) lost.push(i++)
  while (j < columns) extra.push(j++)
  return { lost, extra }
}
