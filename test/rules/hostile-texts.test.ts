import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/rules.ts'
import { readFor } from '../support/check.ts'
import { planWith } from '../support/smallest-plan.ts'

/** The length of a hostile text; its double is what rules must read in proportion. */
const length = 6_000

/** Linear work takes twice as long on twice the text, quadratic work four times. */
const mostGrowth = 3

/** Shorter times say nothing: quadratic work that is so short does no harm. */
const leastTime = 60

/** What nobody writes, but a broken conversion, a key held down or a bad joke may leave in a file. */
const hostile: Readonly<Record<string, (index: number) => string>> = {
  'blanks alone': () => ' ',
  'blanks that do not break': () => '\u00a0\t',
  'stops alone': () => '.',
  'stops and blanks': () => 'a. ',
  'commas astray': () => 'a ,b ',
  'brackets never closed': () => '(a ',
  'quotation marks never closed': () => '“a ',
  'tone marks of both kinds': () => 'hòa hoà ',
  'the beginning of a name': () => 'Sở ',
  'capitals throughout the words': () => 'Nguyễn Văn An ',
  years: () => 'năm 2025, ',
  days: () => 'trước ngày 01/02/2025, ',
  'abbreviations that nobody explains': (index) => `${letters(index)} `,
  'abbreviations explained and not used': (index) => `(sau đây viết tắt là ${letters(index)}) `,
  'documents cited': (index) => `theo Nghị định số ${index}/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, `,
  'hyphens between words': () => 'A-b - c ',
}

/** Time is measured here, so these run alone and not beside other tests: `npm run test:long`. */
const inPeace = process.env['TDKT_LONG'] !== undefined

describe.runIf(inPeace).each(Object.entries(hostile))('a text of %s', (_, part) => {
  test('is read by every rule in proportion to its length', () => {
    const least = [new Map<string, number>(), new Map<string, number>()] as const
    const slow = () =>
      rules.map(({ id }) => id).filter((id) => growsTooFast(least[0].get(id), least[1].get(id)))

    timed(part, length / 20)
    for (let run = 1; run <= 3 && (run === 1 || slow().length > 0); run += 1) {
      for (const [index, times] of least.entries()) {
        for (const [id, time] of timed(part, length * (index + 1)))
          times.set(id, Math.min(time, times.get(id) ?? time))
      }
    }

    expect(least[1].size).toBe(rules.length)
    expect(
      slow().map((id) => `${id}: ${least.map((times) => times.get(id)?.toFixed()).join(' → ')} ms`),
    ).toEqual([])
  })
})

function growsTooFast(once = 0, twice = 0): boolean {
  return twice > leastTime && twice > once * mostGrowth
}

/** How long each rule takes on a plan that has a hostile text of a length in its places, in milliseconds. */
function timed(part: (index: number) => string, size: number): Map<string, number> {
  const { read, context } = readFor(planOf(textOf(part, size)))
  return new Map(
    rules.map((rule) => {
      const start = performance.now()
      Array.from(rule.check(read, context))
      return [rule.id, performance.now() - start]
    }),
  )
}

function textOf(part: (index: number) => string, size: number): string {
  let text = 'A '
  for (let index = 0; text.length < size; index += 1) text += part(index)
  return `${text.slice(0, size - 2)} z`
}

function planOf(text: string): string {
  const written = JSON.stringify(text)
  return planWith(`
    legalBases: [{ kind: Luật, title: ${written} }]
    recipients: [${written}]
    sections:
      - title: ${written}
        body: [${written}, { numbered: [${written}] }, { table: { columns: [Tên], rows: [[${written}]] } }, { schedule: true }]
    schedule:
      - label: ${written}
        tasks: [{ content: ${written}, units: [so-noi-vu], due: ${written} }]`)
}

/** Capitals that are different for every number. */
function letters(number: number): string {
  return `X${Array.from(String(number), (digit) => 'ABCDEGHKMN'.charAt(Number(digit))).join('')}`
}
