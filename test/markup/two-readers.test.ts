import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { viewOf } from '../../src/document/view.ts'
import type { Format } from '../../src/format/format.ts'
import { parsePatiently } from '../../src/markup/patient-markup.ts'
import { parseQuickly } from '../../src/markup/quick-markup.ts'
import { renderTemplate } from '../../src/markup/template.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { randomFrom } from '../mutation/random.ts'
import { template } from '../plan/printed-texts.ts'
import { patience, randomPlan, runs } from '../plan/random-plans.ts'
import { formats, readFor } from '../support/check.ts'
import { randomMarkup } from './random-markup.ts'

const isLong = process.env['TDKT_LONG'] !== undefined
const seed = Number(process.env['TDKT_SEED'] ?? 1)
const count = isLong ? 400_000 : 4000

const pages = ['plans', 'templates/starters'].flatMap((folder) =>
  readdirSync(folder).flatMap((file) => {
    const { read } = readFor(readFileSync(`${folder}/${file}`, 'utf8'))
    return [...formats.values()].map((format) => pageOf(read, format))
  }),
)

test('the pages of the plans that there are are read quickly, and as by the patient reader', () => {
  expect(pages.length).toBeGreaterThan(8)
  for (const page of pages) expect({ nodes: parseQuickly(page), foreign: [] }).toEqual(parsePatiently(page))
})

test(
  'pages of random plans are read alike',
  () => {
    fc.assert(
      fc.property(randomPlan, fc.constantFrom(...formats.values()), (plan, format) => {
        expectAlike(pageOf(plan, format))
      }),
      runs({ short: 100, long: 5000 }),
    )
  },
  patience,
)

test(
  'whatever page both readers read they read alike',
  () => {
    const kinds = new Set<string>()
    let quick = 0
    for (let at = 0; at < count; at += 1) {
      const own = (seed * 1_000_003 + at) >>> 0
      const nodes = expectAlike(randomMarkup(randomFrom(own)))
      if (!nodes) continue
      quick += 1
      for (const { kind } of nodes) kinds.add(kind)
    }
    expect(quick).toBeGreaterThan(count / 6)
    expect(kinds.size).toBe(6)
  },
  patience,
)

test.each([
  ['a block within one of as many colons', ':::a\n:::b\n:::\n:::\n'],
  ['a block that nothing closes', ':::a\nmột\n'],
  ['a paragraph of two lines', 'một\nhai\n'],
  ['an entry that goes on', '- một\nhai\n'],
  ['a number of a list', '1. một\n'],
  ['bold words', '**một**\n'],
  ['a tab', 'một\thai\n'],
  ['a table of two columns below one', '| a |\n|---|---|\n'],
])('%s is left to the patient reader', (_, page) => expect(parseQuickly(page)).toBeUndefined())

test('a long line of marks is read, or left, before anybody loses patience', () => {
  const hostile = ['\\', '|', ' ', '\\|', '<br>', '::a[', '- ', ':', '&', 'a-'].flatMap((piece) =>
    ['', '# ', '- ', '|', '::a['].flatMap((start) =>
      ['', 'x', ']', '|'].map((end) => `${start}${piece.repeat(30_000)}${end}`),
    ),
  )
  const read = hostile.filter((page) => parseQuickly(page) !== undefined)
  expect([read.length > 20, read.length < hostile.length]).toEqual([true, true])
})

function pageOf(plan: Plan, format: Format): string {
  const { page } = renderTemplate(template, viewOf(plan, format))
  if (page === undefined) throw new Error('The plan has no page.')
  return page
}

/** What the quick reader makes of a page, which is what the patient one makes of it. */
function expectAlike(page: string): ReturnType<typeof parseQuickly> {
  const nodes = parseQuickly(page)
  const patient = nodes && parsePatiently(page)
  if (nodes && !isDeepStrictEqual({ nodes, foreign: [] }, patient)) {
    expect.soft({ nodes, foreign: [] }, JSON.stringify(page)).toEqual(patient)
  }
  return nodes
}
