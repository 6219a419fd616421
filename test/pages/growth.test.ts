import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { hasLibreOffice, pageTest } from '../docx/pages.ts'
import type { NamedPlan } from '../support/compiled.ts'
import {
  checkGroupRows,
  checkKept,
  checkRows,
  checkSignature,
  checkTableHeads,
  checkTitles,
  signaturesOf,
} from './check-breaks.ts'
import { grown, plan2019 as plan } from './grown-plan.ts'
import { together } from './inspection.ts'
import { rowsIn, titlesIn } from './plan-counts.ts'
import { type Printed, printPlans } from './printed.ts'
import { withSecondOpinion } from './second-opinion.ts'

/** As many lines as a page holds; the short form has a few of them. */
const wholePage = 45
const isLong = process.env['TDKT_LONG'] === '1'
const steps = Array.from({ length: wholePage }, (_, index) => index).filter(
  (step) => isLong || step % 8 === 3,
)

let printed: readonly Printed[] = []
let certain: readonly Printed[] = []
let folder = ''

beforeAll(async () => {
  if (!hasLibreOffice) return
  folder = await mkdtemp(join(tmpdir(), 'growth-'))
  const plans = steps.flatMap((step): NamedPlan[] => [
    { name: `before-${step}`, text: stringify(grown(step, 0)) },
    { name: `after-${step}`, text: stringify(grown(0, step)) },
  ])
  printed = await printPlans(plans, folder)
  certain = await withSecondOpinion(printed, folder)
}, 600_000)
afterAll(async () => {
  if (folder) await rm(folder, { recursive: true })
})

describe('a plan that grows line by line over a whole page', () => {
  test('there are enough steps', () => expect(steps.length).toBeGreaterThanOrEqual(isLong ? 45 : 6))

  pageTest('moves its signature all over the page', () => {
    const grownAfter = printed.filter(({ name }) => name.startsWith('after'))
    const places = grownAfter.map((each) => signaturesOf(each)[0]?.words[0]?.yMin.toFixed(1))
    expect(new Set(places).size).toBeGreaterThan(isLong ? 12 : 3)
  })

  pageTest('never splits its signature nor leaves it alone', () => {
    const { inspected, problems } = together(printed.map((each) => named(each, checkSignature(each))))
    expect(problems).toEqual([])
    expect(inspected).toBe(2 * printed.length)
  })

  pageTest('never leaves a quarter nor the head of a table at the foot of a page', () => {
    const { inspected, problems } = together(printed.map((each) => named(each, checkGroupRows(each))))
    expect(problems).toEqual([])
    expect(inspected).toBe(rowsIn(plan).groups * printed.length)
  })

  pageTest('never splits a row nor leaves rows without the head of their table', () => {
    const all = printed.flatMap((each) => [named(each, checkRows(each)), named(each, checkTableHeads(each))])
    const { inspected, problems } = together(all)
    expect(problems).toEqual([])
    expect(inspected).toBeGreaterThan((rowsIn(plan).tasks + rowsIn(plan).groups) * printed.length)
  })

  pageTest('never leaves a title at the foot of a page', () => {
    const { inspected, problems } = together(
      certain.flatMap((each) => [named(each, checkTitles(each)), named(each, checkKept(each))]),
    )
    expect(problems).toEqual([])
    expect(inspected).toBe(2 * titlesIn(plan) * printed.length)
  })
})

function named({ name }: Printed, { inspected, problems }: ReturnType<typeof checkRows>) {
  return { inspected, problems: problems.map((problem) => `${name}: ${problem}`) }
}
