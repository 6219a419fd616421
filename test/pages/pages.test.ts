import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Table } from '../docx/docx-document.ts'
import { readDocument } from '../docx/effective-format.ts'
import { hasLibreOffice, pageTest } from '../docx/pages.ts'
import { docxProblems } from '../docx/validate-docx.ts'
import { compiledPlans } from '../support/compiled.ts'
import { checks } from './checks.ts'
import { crowdedPlans, plansToPrint } from './documents.ts'
import { isRuled } from './placed.ts'
import { type Printed, printPlans } from './printed.ts'
import { withSecondOpinion } from './second-opinion.ts'

const plans = plansToPrint()
const crowded = crowdedPlans()
const printed = new Map<string, Printed>()
let folder = ''

beforeAll(async () => {
  if (!hasLibreOffice) return
  folder = await mkdtemp(join(tmpdir(), 'pages-'))
  const all = await printPlans(plans, folder)
  for (const each of await withSecondOpinion(all, folder)) printed.set(each.name, each)
}, 300_000)
afterAll(async () => {
  if (folder) await rm(folder, { recursive: true })
})

test('seven plans are printed', () => {
  expect(plans.map(({ name }) => name)).toHaveLength(7)
  expect(checks.length).toBeGreaterThanOrEqual(14)
})

describe.each(plans)('$name', ({ name }) => {
  pageTest('prints every word of the DOCX once, and no other', () => {
    expect(of(name).sections().length).toBeGreaterThan(0)
  })

  for (const { claim, check, least } of checks) {
    pageTest(claim, () => {
      const { inspected, problems } = check(of(name))
      expect(problems).toEqual([])
      expect(inspected).toBeGreaterThanOrEqual(least(of(name)))
    })
  }

  pageTest('is a DOCX in which Microsoft’s validator finds nothing', async () => {
    expect(await docxProblems(of(name).docx)).toEqual([])
  })
})

describe.each(crowded)('$name', (plan) => {
  let tables: readonly Table[] = []
  beforeAll(async () => {
    const own = await mkdtemp(join(tmpdir(), 'crowded-'))
    const [compiled] = await compiledPlans([plan], own)
    await rm(own, { recursive: true })
    const { blocks } = readDocument(compiled?.docx ?? new Uint8Array())
    tables = blocks.filter((block) => block.kind === 'table').filter(isRuled)
  })

  test('has a table of many columns', () => {
    expect(Math.max(...tables.map(({ columnWidths }) => columnWidths.length))).toBeGreaterThanOrEqual(6)
  })

  test('leaves no column without room for two letters', () => {
    expect(tables.flatMap(({ columnWidths }) => columnWidths.filter((width) => width < 500))).toEqual([])
  })
})

function of(name: string): Printed {
  const found = printed.get(name)
  if (!found) throw new Error(`${name} was not printed.`)
  return found
}
