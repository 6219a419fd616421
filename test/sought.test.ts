import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
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
import { ruleKeys, unmarked } from './rules/keys.ts'
import { root } from './support/command.ts'
import { planWith } from './support/smallest-plan.ts'

const { withRanges }: { withRanges(source: string): string } = await import(join(root, 'build/letters.mjs'))

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

/** The texts of all answer keys and of the plans. */
const texts = [
  ...ruleKeys.flatMap(({ reported, accepted }) =>
    [...reported, ...accepted].map((fragment) => unmarked(planWith(fragment)).text),
  ),
  ...['2019', '2026'].map((year) => readFileSync(join(root, 'plans', `${year}.yaml`), 'utf8')),
].flatMap((text) => textsIn(parse(text)))

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const random = randomFrom(1)
const oddSigns = [
  ' ',
  '  ',
  '\n',
  '\t',
  '\u00a0',
  '\ufeff',
  '\u200b',
  '\u0301',
  '-',
  '–',
  '—',
  '/',
  '.',
  ',',
  ';',
]
const oddWords = [
  ' 05-02-2026',
  ' trước 30/6',
  '(CB, GV)',
  '(',
  '“',
  '”',
  'Đ',
  'K',
  'ſ',
  'Σ',
  '5',
  '2026',
  '12/3/2026',
  '05.02.2026',
  ' tháng 02',
  ' năm 2026',
]

/** Texts cut and joined anew, with signs, numbers and capitals where none should be. */
const mixed = Array.from({ length: 6000 }, () => {
  const [one, other] = [random.pick(texts) ?? '', random.pick(texts) ?? '']
  let text = one.slice(0, random.below(one.length + 1)) + other.slice(random.below(other.length + 1))
  for (let count = random.below(4); count > 0; count -= 1) {
    const at = random.below(text.length + 1)
    text = text.slice(0, at) + random.pick([...oddSigns, ...oddWords]) + text.slice(at + random.below(2))
  }
  return random.chance(0.1) ? text.toUpperCase() : text
})

/** A pattern as the build writes it: what it takes for a letter is a little more. */
function built(pattern: RegExp): RegExp {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(withRanges(String(pattern))) ?? []
  return new RegExp(source, flags)
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
    const found = [pattern, built(pattern)].map((each) => {
      const matching = [...texts, ...mixed].filter((text) => text.search(each) >= 0)
      expect(matching.filter((text) => !signs.every((one) => one.test(text)))).toEqual([])
      return matching.length
    })
    expect(Math.min(...found)).toBeGreaterThan(0)
  })
})
