import type { Diagnostic, Fix, Path } from '../diagnostic.ts'
import { compatible, edited } from '../source/edits.ts'
import type { JudgedPlan } from './judged-plans.ts'

/**
 * A plan before and after its safe fixes were made, and each finding that is mended with its line at that
 * time.
 */
export interface MendedPlan {
  readonly before: JudgedPlan
  readonly after: JudgedPlan
  readonly mended: readonly Mended[]
}

export interface Mended {
  readonly finding: Diagnostic
  readonly line: number
  readonly column: number
}

/**
 * How often, at most, fixes are made and the mended text is judged anew: each round may make room for others.
 */
const mostRounds = 10

/**
 * Makes every safe fix of a plan, again and again until none is left; `judge` reads and checks a text anew.
 */
export function mendedPlan(before: JudgedPlan, judge: (text: string) => JudgedPlan): MendedPlan {
  let after = before
  const mended: Mended[] = []
  for (let round = 0; round < mostRounds; round += 1) {
    const { next, made } = oneRound(after, judge)
    if (made.length === 0) break
    for (const { finding } of made) mended.push({ finding, ...after.source.position(finding.range.start) })
    after = next
  }
  return { before, after, mended }
}

/** How often a batch is halved to find the fixes that do harm; the rest is left to be mended by hand. */
const mostAttempts = 200

interface Fixing extends Fix {
  readonly finding: Diagnostic
}

interface Round {
  readonly next: JudgedPlan
  readonly made: readonly Fixing[]
}

/** Fixes of shape come by themselves: only then is it known what the rules have to say. */
function oneRound(now: JudgedPlan, judge: (text: string) => JudgedPlan): Round {
  const fixings = now.diagnostics.flatMap((finding) => (finding.fix ? [{ finding, ...finding.fix }] : []))
  let left = fixings.filter(isOfShape)
  let others = fixings.filter((each) => !isOfShape(each))
  while (left.length > 0 || others.length > 0) {
    if (left.length === 0) [left, others] = [others, []]
    const batch = compatible(left)
    const round = allThatHold(now, batch, judge)
    if (round.made.length > 0) return round
    left = left.filter((each) => !batch.includes(each))
  }
  return { next: now, made: [] }
}

/** As many of some fixes as do no harm together: all, or else those of each half. */
function allThatHold(now: JudgedPlan, batch: readonly Fixing[], judge: (text: string) => JudgedPlan): Round {
  let round: Round = { next: now, made: [] }
  let attempts = 0
  const attempt = (some: readonly Fixing[]): void => {
    attempts += 1
    if (attempts > mostAttempts) return
    const made = [...round.made, ...some]
    const next = judge(edited(now.source.text, made))
    if (isHarmless(now, next, made)) {
      round = { next, made }
    } else if (some.length > 1) {
      const half = Math.ceil(some.length / 2)
      attempt(some.slice(0, half))
      attempt(some.slice(half))
    }
  }
  if (batch.length > 0) attempt(batch)
  return round
}

/**
 * Whether fixes change nothing but the texts they are for, and nothing is found that was not there before.
 */
function isHarmless(before: JudgedPlan, after: JudgedPlan, made: readonly Fixing[]): boolean {
  const paths = new Set(made.flatMap(({ finding: { path } }) => (path ? [key(path)] : [])))
  if (!differsOnlyAt(paths, before.source.data, after.source.data)) return false

  const known = new Map<string, number>()
  for (const finding of before.diagnostics) count(known, finding, 1)
  for (const finding of after.diagnostics) {
    if (made.some(isOfShape) && isOfMeaning(finding)) continue
    if (count(known, finding, -1) < 0) return false
  }
  return true
}

function count(known: Map<string, number>, { code, path }: Diagnostic, step: number): number {
  const name = path ? `${code}\0${key(path)}` : code
  const sum = (known.get(name) ?? 0) + step
  known.set(name, sum)
  return sum
}

function differsOnlyAt(paths: ReadonlySet<string>, a: unknown, b: unknown, at: Path = []): boolean {
  if (Object.is(a, b)) return true
  if (paths.has(key(at))) return typeof b === 'string'
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  return (
    keys.length === others.length &&
    keys.every(
      (step, index) =>
        step === others[index] &&
        differsOnlyAt(paths, Reflect.get(a, step), Reflect.get(b, step), [...at, step]),
    )
  )
}

function key(path: Path): string {
  return path.join('\0')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isOfShape({ finding }: Fixing): boolean {
  return finding.code.startsWith('schema/')
}

/** What the rules find; a part whose shape was wrong is shown to them only when that is mended. */
function isOfMeaning({ code }: Diagnostic): boolean {
  return !/^(yaml|source|schema)\//.test(code)
}
