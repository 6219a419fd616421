import { describe, expect, test } from 'vitest'
import type { Rule } from '../../src/rules/rule.ts'
import { rules } from '../../src/rules/rules.ts'
import { findings, foundBy } from '../support/check.ts'
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
    const own = foundBy(ruleOf(id), text)
      .map(({ range }) => range)
      .toSorted((a, b) => a.start - b.start)
    expect(marks.length).toBeGreaterThan(0)
    expect(shapeOf(text)).toEqual([])
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
    expect(shapeOf(text)).toEqual([])
    expect(
      foundBy(ruleOf(id), text).map(({ range, message }) => [text.slice(range.start, range.end), message.vi]),
    ).toEqual([])
  })
})

function ruleOf(id: string): Rule {
  const rule = rules.find((each) => each.id === id)
  if (!rule) throw new Error(`There is no rule ${id}.`)
  return rule
}

/** What is wrong with the shape of a fragment: a key that is no well-formed plan would judge nothing. */
function shapeOf(text: string): string[] {
  return findings(text)
    .map(({ code }) => code)
    .filter((code) => code.includes('/'))
}
