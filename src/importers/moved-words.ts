import type { PaperWord, Word } from './paper-words.ts'

/** Neighbouring positions together; with words, only those of one paragraph. */
export function runsOf(positions: readonly number[], words?: readonly PaperWord[]): number[][] {
  const runs: number[][] = []
  for (const at of positions) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    const isNext = before === at - 1 && (!words || words[at]?.place.number === words[before]?.place.number)
    if (last && isNext) last.push(at)
    else runs.push([at])
  }
  return runs
}

/** The least number of words that may stand elsewhere, unless it is all of what is missing at one place. */
const leastMoved = 3

/** More comparing than this is not worth the time: then all that is lost is told. */
const mostSteps = 20_000_000

/** Takes what is lost in one place and printed in another out of both; gives what was found. */
export function movedRuns(
  paper: readonly PaperWord[],
  printed: readonly Word[],
  runs: readonly number[][],
  extra: number[],
): Set<number> {
  const moved = new Set<number>()
  if (runs.length * extra.length > mostSteps) return moved
  const free = new Set(extra)
  for (const run of runs) {
    const same = sameWords(paper, printed, run, runsOf([...free].toSorted((a, b) => a - b)))
    if (same) {
      for (const at of same) free.delete(at)
      for (const at of run) moved.add(at)
      continue
    }
    let start = 0
    while (start < run.length) {
      const found = longestAt(paper, printed, run, start, free)
      const isWhole = start === 0 && found.length === run.length
      if (
        found.length >= leastMoved ||
        isWhole ||
        (found.length > 0 && endsBlock(paper, run, start, found.length))
      ) {
        for (const [step, at] of found.entries()) {
          free.delete(at)
          moved.add(run[start + step] ?? 0)
        }
        start += found.length
      } else start += 1
    }
  }
  extra.splice(0, extra.length, ...[...free].toSorted((a, b) => a - b))
  return moved
}

/** A stretch of print with just the words of a run, though in another order. */
function sameWords(
  paper: readonly PaperWord[],
  printed: readonly Word[],
  run: readonly number[],
  stretches: readonly (readonly number[])[],
): readonly number[] | undefined {
  const wanted = run
    .map((at) => paper[at]?.key ?? '')
    .toSorted()
    .join(' ')
  return stretches.find(
    (stretch) =>
      stretch.length === run.length &&
      stretch
        .map((at) => printed[at]?.key ?? '')
        .toSorted()
        .join(' ') === wanted,
  )
}

/** Whether a stretch of a run is all of its paragraph that is missing. */
function endsBlock(
  paper: readonly PaperWord[],
  run: readonly number[],
  start: number,
  length: number,
): boolean {
  const placeOf = (at: number | undefined) => (at === undefined ? undefined : paper[at]?.place.number)
  const own = placeOf(run[start])
  return placeOf(run[start - 1]) !== own && placeOf(run[start + length]) !== own
}

function longestAt(
  paper: readonly PaperWord[],
  printed: readonly Word[],
  run: readonly number[],
  start: number,
  free: ReadonlySet<number>,
): number[] {
  let longest: number[] = []
  for (const at of free) {
    let length = 0
    while (
      start + length < run.length &&
      free.has(at + length) &&
      printed[at + length]?.key === paper[run[start + length] ?? -1]?.key
    )
      length += 1
    if (length > longest.length) longest = Array.from({ length }, (_, step) => at + step)
  }
  return longest
}
