import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drafted } from './drafted.ts'
import { type Key, type Mark, readKey } from './key.ts'

const folder = 'test/draft/keys'
const keys = readdirSync(folder).map((file) => readKey(`${folder}/${file}`))
const others = keys.filter(({ name }) => name !== '2019')

/** How a draft does at a mark: right, or what is wrong. */
interface Judged {
  readonly mark: Mark
  readonly isRight: boolean
  readonly isAsked: boolean
  readonly told: string
}

/** Holds a draft against a key, mark by mark. */
function judged(key: Key): { marks: Judged[]; surplus: string[]; questions: number } {
  const { source, draft } = drafted(key.text, key.year)
  const { account, spans, text, newOffset } = draft
  const entries = account.questions.map(({ id, path, options, words }) => ({
    id,
    words,
    extents: [path, ...options.flatMap(({ effect }) => (effect.kind === 'drop' ? effect.entries : []))].map(
      (entry) => source.extent(entry),
    ),
  }))
  const placed = spans.map((span) => ({
    ...span,
    at:
      span.start === 0 && span.end === String(span.said).length
        ? source.rangeOf(span.path)
        : source.rangeWithin(span.path, span.start, span.end),
  }))
  const marks = key.marks.map((mark): Judged => {
    const { line } = source.position(mark.start)
    const isAsked = entries.some(({ extents }) =>
      extents.some(({ start, end }) => start <= mark.start && mark.end <= end),
    )
    const span = placed.find(({ at }) => at.start < mark.end && mark.start < at.end)
    const after = text.slice(newOffset(mark.start), newOffset(mark.end)).replace(/^[\s…]*$/u, '')
    const wanted = mark.becomes ?? mark.said
    const isKept = span === undefined && mark.class === 'legal' && mark.becomes === undefined
    const hasClass = mark.said === '' || isKept || span?.class === mark.class
    const isRight = after === wanted && hasClass && (!mark.asked || isAsked)
    const told = `${key.name}:${line}: ${mark.said} → ${after} (${span?.class}${isAsked ? '?' : ''}), wanted ${wanted} (${mark.class}${mark.asked ? '?' : ''})`
    return { mark, isRight, isAsked, told }
  })
  const surplus = entries.flatMap(({ id, words, extents }) =>
    key.marks.some(
      ({ asked, start }) => asked && extents.some((each) => each.start <= start && start <= each.end),
    )
      ? []
      : [`${key.name}: ${id}: ${words.vi}`],
  )
  return { marks, surplus, questions: account.questions.length }
}

test('the keys are many, and every year of a value lies in a mark', () => {
  expect(others.length).toBeGreaterThanOrEqual(12)
  expect(keys.flatMap(({ marks }) => marks).length).toBeGreaterThan(800)
  const own = keys.find(({ name }) => name === '2019')
  expect(own?.text).toBe(readFileSync('plans/2019.yaml', 'utf8'))
})

describe('2019 → 2020', () => {
  const key = keys.find(({ name }) => name === '2019')
  const { marks, surplus, questions } = key ? judged(key) : { marks: [], surplus: [], questions: 0 }

  test('every mark is right', () => {
    expect(marks.length).toBeGreaterThan(50)
    expect(marks.filter(({ isRight }) => !isRight).map(({ told }) => told)).toEqual([])
  })

  test('nothing else is asked, and at most 22 questions', () => {
    expect(surplus).toEqual([])
    expect(questions).toBeLessThanOrEqual(22)
  })
})

describe('other plans', () => {
  const all = others.map(judged)
  const marks = all.flatMap((each) => each.marks)

  test('no citation is touched', () => {
    const legal = marks.filter(({ mark }) => mark.class === 'legal')
    expect(legal.length).toBeGreaterThan(100)
    expect(legal.filter(({ isRight }) => !isRight).map(({ told }) => told)).toEqual([])
  })

  test('of all else at least 97 % is right, and the rest is asked', () => {
    const rest = marks.filter(({ mark }) => mark.class !== 'legal')
    const wrong = rest.filter(({ isRight }) => !isRight)
    expect(wrong.filter(({ isAsked }) => !isAsked).map(({ told }) => told)).toEqual([])
    expect(wrong.length / rest.length).toBeLessThanOrEqual(0.03)
  })

  test('hardly anything is asked that need not be', () => {
    const surplus = all.flatMap((each) => each.surplus)
    expect(surplus.length, surplus.join('\n')).toBeLessThanOrEqual(3)
  })
})
