import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  halfYear,
  mayHoldTime,
  monthList,
  quarterList,
  shortDeadline,
  wholeYear,
} from '../src/calendar/said-times.ts'
import { mayCite } from '../src/legal/citation.ts'
import { candidate } from '../src/legal/symbols-in.ts'
import { afterOpening, beforeSign, doubled, misplaced, withoutBlank } from '../src/rules/writing/blanks.ts'
import type { Sought } from '../src/text.ts'
import { dayForms, mayHoldDay } from '../src/written-days.ts'
import { randomFrom } from './mutation/random.ts'
import { root } from './support/command.ts'
import { built, madeFrom, mixed, texts } from './support/odd-texts.ts'

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(root, 'src', file), 'utf8') }))
  .filter(({ text }) => /: (?:Sought|readonly DayForm\[\]) =/.test(text))

/** Every pattern of the sources that has a sign, under its file and name. */
const exported = (
  await Promise.all(
    sources.map(async ({ file }) =>
      Object.entries<unknown>(await import(join(root, 'src', file))).flatMap(([name, value]) =>
        [value]
          .flat()
          .flatMap((one, index) => (isSought(one) ? [{ name: `${file} ${name} ${index}`, ...one }] : [])),
      ),
    ),
  )
).flat()

const guarded = [
  ...exported,
  ...dayForms.map(({ pattern }, index) => ({ name: `mayHoldDay ${index}`, pattern, sign: mayHoldDay })),
  ...[beforeSign, afterOpening, doubled, withoutBlank].map(({ pattern }, index) => ({
    name: `misplaced ${index}`,
    pattern,
    sign: misplaced,
  })),
  ...[...dayForms, monthList, quarterList, halfYear, wholeYear, shortDeadline].map(({ pattern }, index) => ({
    name: `mayHoldTime ${index}`,
    pattern,
    sign: mayHoldTime,
  })),
  { name: 'mayCite', pattern: candidate.pattern, sign: mayCite },
]

function isSought(value: unknown): value is Sought {
  return typeof value === 'object' && value !== null && 'sign' in value && 'pattern' in value
}

describe('what a pattern finds bears its sign', () => {
  test('and every pattern with a sign is looked at here', () => {
    const written = sources.flatMap(({ text }) => text.match(/ (?:\w+): Sought =/g) ?? [])
    expect(written.length).toBeGreaterThan(25)
    expect(exported).toHaveLength(written.length + dayForms.length)
  })

  test.each(guarded)('$name', ({ pattern, sign }) => {
    expect(pattern.flags).toContain('g')
    expect(sign.flags).not.toMatch(/[gy]/)
    const signs = [sign, built(sign)]
    const made = madeFrom(pattern, randomFrom(3))
    expect(made.filter((text) => text.search(pattern) >= 0).length).toBeGreaterThan(20)
    const found = [pattern, built(pattern)].map((each) => {
      const matching = [...texts, ...mixed, ...made].filter((text) => text.search(each) >= 0)
      expect(matching.filter((text) => !signs.every((one) => one.test(text)))).toEqual([])
      const amid = matching.map((text) => ['Kế hoạch', text, 'Nơi nhận'].join('\n'))
      expect(amid.filter((text) => !signs.every((one) => one.test(text)))).toEqual([])
      return matching.length
    })
    expect(Math.min(...found)).toBeGreaterThan(0)
  })
})
