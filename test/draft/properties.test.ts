import { diffArrays } from 'diff'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Path } from '../../src/diagnostic.ts'
import type { AccountedChange } from '../../src/draft/account.ts'
import { valueAt } from '../../src/draft/value-edits.ts'
import type { Draft } from '../../src/draft-plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { openQuestion } from '../../src/source/open-question.ts'
import { readSource } from '../../src/source/read-source.ts'
import type { Source } from '../../src/source/source.ts'
import { patience, runs } from '../plan/random-plans.ts'
import { planShape } from '../support/check.ts'
import { drafted } from './drafted.ts'
import { randomDraft } from './random-plans.ts'

/** A random plan, its draft with no question answered, and that with every task dropped that can be. */
interface Tried {
  readonly text: string
  readonly year: number
  readonly by: number
  readonly source: Source
  readonly draft: Draft
  readonly after: Source
}

const tried: readonly Tried[] = fc
  .sample(randomDraft, runs({ short: 40, long: 1500 }))
  .map(({ text, year }) => {
    const { source, draft } = drafted(text, year)
    const { plan } = readPlan(source, planShape)
    const first = plan?.year ?? plan?.period?.from ?? Number(plan?.schoolYear?.slice(0, 4))
    return { text, year, by: year - first, source, draft, after: sourceOf(draft.text) }
  })

function sourceOf(text: string): Source {
  return readSource('draft.yaml', new TextEncoder().encode(text))
}

describe(
  'a draft of any plan',
  () => {
    test('is tried on plans with citations, changes, questions, remarks, brackets, Windows line ends and marks', () => {
      const all = tried.flatMap(({ draft }) => draft.account.changes)
      expect(all.length).toBeGreaterThan(tried.length * 10)
      expect(
        tried.flatMap(({ draft }) => draft.spans.filter((span) => span.class === 'legal')).length,
      ).toBeGreaterThan(50)
      expect(tried.flatMap(({ draft }) => draft.account.questions).length).toBeGreaterThan(tried.length)
      for (const sign of ['# năm 2019', '\r\n', '\ufeff', '{', '>-', '|-', '"', "'", openQuestion]) {
        expect(tried.filter(({ text }) => text.includes(sign)).length, sign).toBeGreaterThan(3)
      }
    })

    test('is read with nothing wrong in its YAML or its shape', () => {
      for (const { after } of tried) {
        const wrong = [...after.diagnostics, ...readPlan(after, planShape).diagnostics]
        expect(wrong.filter(({ severity }) => severity === 'error')).toEqual([])
      }
    })

    test('changes no citation', () => {
      for (const { draft, source, after } of tried) {
        for (const { path, said, class: kind, start } of draft.spans) {
          if (kind !== 'legal') continue
          const before = String(valueAt(source.data, path))
          const count = (text: string) => text.split(said).length
          expect(before.slice(start, start + said.length)).toBe(said)
          expect(
            count(String(valueAt(after.data, path))),
            `${path.join('.')}: ${before}`,
          ).toBeGreaterThanOrEqual(Math.min(count(before), 2))
        }
      }
    })

    test('has an account in which each change of its data stands, and nothing else', () => {
      for (const { draft, source, after } of tried) {
        const [before, now] = [leavesOf(source.data), leavesOf(after.data)]
        expect([...now.keys()]).toEqual([...before.keys()])
        const changed = [...before].flatMap(([key, { value, path }]) =>
          Object.is(value, now.get(key)?.value) ? [] : [{ key, path, value, later: now.get(key)?.value }],
        )
        const told = new Map<string, AccountedChange[]>()
        for (const change of draft.account.changes)
          told.set(keyOf(change.path), [...(told.get(keyOf(change.path)) ?? []), change])
        expect([...told.keys()].toSorted()).toEqual(changed.map(({ key }) => key).toSorted())
        for (const { key, value, later } of changed) {
          const isTold = isRewritten(String(value), String(later ?? ''), told.get(key) ?? [])
          expect(isTold, `${key}: ${value} → ${later}`).toBe(true)
        }
      }
    })

    test('keeps every remark, except questions of a former draft that are asked anew', () => {
      for (const { source, after } of tried) {
        const lost = [...remarksOf(source)]
        for (const remark of remarksOf(after)) {
          const at = lost.indexOf(remark)
          if (at >= 0) lost.splice(at, 1)
        }
        expect(lost).toEqual([])
      }
    })

    test('keeps every line as it is in which nothing changed: quotes, order, empty lines, line ends', () => {
      for (const { source, draft } of tried) {
        const changed = new Set(
          draft.account.changes.flatMap(({ path }) => linesOf(source, source.rangeOf(path))),
        )
        let line = 0
        let removed = false
        for (const part of diffArrays(source.text.split('\n'), draft.text.split('\n'))) {
          if (part.removed) {
            const gone = part.value
              .map((_, index) => line + index + 1)
              .filter((number) => !changed.has(number))
            expect(gone.map((number) => source.line(number))).toEqual([])
          } else if (part.added && !removed) {
            const strange = part.value.filter((each) => !/^\s*#/.test(each))
            expect(strange).toEqual([])
          }
          removed = part.removed
          if (!part.added) line += part.value.length
        }
        const ends = (each: string) => [/\r\n/.test(each), /(?<!\r)\n/.test(each)]
        expect(ends(draft.text)).toEqual(ends(source.text))
      }
    })

    test('names no year or day that was not there before or so many years later', () => {
      for (const { source, after, by } of tried) {
        const numbers = (data: unknown) =>
          [...leavesOf(data).values()].flatMap(({ value, path }) =>
            path.at(-1) === 'format' ? [] : numbersIn(String(value)),
          )
        const before = new Set(numbers(source.data))
        const strange = numbers(after.data).filter((number) => {
          const isKnown = before.has(number) || before.has(number - by)
          return !isKnown && !(number === 28 && before.has(29))
        })
        expect(strange).toEqual([])
      }
    })

    test('is the same when it is made again', () => {
      for (const { text, year, draft } of tried.slice(0, 15)) {
        const again = drafted(text, year).draft
        expect(again.text).toBe(draft.text)
        expect(JSON.stringify(again.account)).toBe(JSON.stringify(draft.account))
      }
    })

    test('has all tasks of before, or all but those whose dropping was answered', () => {
      let dropped = 0
      for (const { text, year, source, draft, after } of tried) {
        expect(contentsOf(after).length).toBe(contentsOf(source).length)
        const { questions } = draft.account
        const drops = questions.flatMap(({ id, options }) =>
          options.flatMap(({ value, effect }) => (effect.kind === 'drop' ? [{ id, value, effect }] : [])),
        )
        const answers = Object.fromEntries(drops.map(({ id, value }) => [id, value]))
        const { draft: shorter } = drafted(text, year, answers)
        const gone = shorter.account.changes.filter(({ after: later }) => later === undefined)
        const meant = new Set(drops.flatMap(({ effect }) => effect.entries.map(keyOf)))
        const tasks = [...meant].filter((key) => key.startsWith('schedule')).length
        const left = contentsOf(sourceOf(shorter.text)).length
        const told = gone.flatMap(({ path }) =>
          path[0] !== 'schedule'
            ? []
            : path.length === 4
              ? [path]
              : contentsOf(source).filter((at) => at[1] === path[1]),
        )
        expect(contentsOf(source).length - left).toBe(told.length)
        dropped += told.length
        expect(told.length).toBeLessThanOrEqual(tasks)
      }
      expect(dropped).toBeGreaterThan(10)
    })
  },
  patience,
)

interface Leaf {
  readonly path: Path
  readonly value: unknown
}

/** Every value of plain data that holds no others, by its place. */
function leavesOf(data: unknown, path: Path = []): Map<string, Leaf> {
  if (typeof data !== 'object' || data === null) return new Map([[keyOf(path), { path, value: data }]])
  const steps = Array.isArray(data) ? data.map((_, index) => index) : Object.keys(data)
  return new Map(steps.flatMap((step) => [...leavesOf(Reflect.get(data, step), [...path, step])]))
}

function keyOf(path: Path): string {
  return path.join('\0')
}

/** Whether one text becomes another when what the account says is put in, piece after piece. */
function isRewritten(value: string, later: string, changes: readonly AccountedChange[]): boolean {
  const [change, ...others] = changes
  if (!change) return value === later
  const { before, after = '' } = change
  for (let at = value.indexOf(before); at >= 0; at = value.indexOf(before, at + 1)) {
    const head = value.slice(0, at) + after
    const rest = value.slice(at + before.length)
    if (later.startsWith(head) && isRewritten(rest, later.slice(head.length), others)) return true
  }
  return false
}

function remarksOf(source: Source): string[] {
  return source.remarks().map(({ text }) => text.trim())
}

function linesOf(source: Source, { start, end }: { start: number; end: number }): number[] {
  const [first, last] = [source.position(start).line, source.position(end).line]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function numbersIn(text: string): number[] {
  return Array.from(
    text.matchAll(/(?<!\d)(?:[12]\d{3}|\d{1,2}(?=[/.-]\d{1,2}(?:[/.-]|\b)))(?!\d)/g),
    ([digits]) => Number(digits),
  )
}

/** The places of the tasks of a plan. */
function contentsOf(source: Source): Path[] {
  const { plan } = readPlan(source, planShape)
  return (plan?.schedule ?? []).flatMap(({ tasks }, group) =>
    tasks.map((_, index) => ['schedule', group, 'tasks', index]),
  )
}
