import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/rules.ts'
import { findings } from '../support/check.ts'
import { planWith } from '../support/smallest-plan.ts'
import { ruleKeys, unmarked } from './keys.ts'

const firstOnes = 13

test('every rule but the first ones has its answer key, and every key its rule', () => {
  const ids = rules.map(({ id }) => id)
  const keyed = ruleKeys.map(({ id }) => id)
  expect(keyed.length).toBeGreaterThan(50)
  expect(keyed.filter((id) => !ids.includes(id))).toEqual([])
  expect(ids.filter((id) => !keyed.includes(id)).length).toBeLessThanOrEqual(firstOnes)
})

describe.each(ruleKeys)('$id', ({ id, reported, accepted }) => {
  test.each(reported)('points at the words: %s', (fragment) => {
    const { text, marks } = unmarked(planWith(fragment))
    const found = findings(text)
    const own = found.filter(({ code }) => code === id).map(({ range }) => range)
    expect(marks.length).toBeGreaterThan(0)
    expect(found.map(({ code }) => code).filter(isOfShape)).toEqual([])
    expect(own.map(({ start, end }) => text.slice(start, end))).toHaveLength(marks.length)
    for (const [index, mark] of marks.entries()) {
      const { start, end } = own[index] ?? { start: -1, end: -1 }
      const words = { marked: text.slice(mark.start, mark.end), found: text.slice(start, end) }
      expect(start >= mark.start && end <= mark.end, JSON.stringify(words)).toBe(true)
    }
  })

  test('has at least three texts that it must not report', () => {
    expect(accepted.length).toBeGreaterThanOrEqual(3)
  })

  test.each(accepted)('leaves alone: %s', (fragment) => {
    const text = planWith(fragment)
    const found = findings(text)
    expect(found.map(({ code }) => code).filter(isOfShape)).toEqual([])
    expect(
      found
        .filter(({ code }) => code === id)
        .map(({ range, message }) => [text.slice(range.start, range.end), message.vi]),
    ).toEqual([])
  })
})

/** A key that is not a well-formed plan would judge nothing. */
function isOfShape(code: string): boolean {
  return code.includes('/')
}
