import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPaper } from '../../src/importers/readers/read-paper.ts'
import type { Plan, Section, Signature } from '../../src/plan/plan.ts'
import { contentOf, tasksOf } from '../../src/plan/tasks.ts'
import { unitLines } from '../../src/plan/units.ts'
import { readSource } from '../../src/source/read-source.ts'
import { writers } from '../../src/writers/writers.ts'
import { documentOf } from '../plan/printed-texts.ts'
import { randomPlan, runs } from '../plan/random-plans.ts'
import { judged } from '../support/check.ts'
import { importedPlan } from '../support/imported-plan.ts'
import { shownLines } from '../support/shown-lines.ts'
import { legible } from './legible-plans.ts'

const isLong = process.env.TDKT_LONG !== undefined
const patience = isLong ? 14_400_000 : 600_000
const { numRuns, seed } = runs({ short: 12, long: 500 })
const plans = fc
  .sample(randomPlan, { numRuns, seed: Number(process.env.TDKT_SEED ?? seed) })
  .map((plan) => legible(plan))

type Kind = 'docx' | 'md'

const printed = (plan: Plan) => documentOf(plan, 'nd30-2020')
const write = (plan: Plan, kind: Kind) => writers[kind].write(printed(plan))
const read = (bytes: Uint8Array, kind: Kind) => readPaper(`ke-hoach.${kind}`, bytes)

async function importedFrom(bytes: Uint8Array, kind: Kind): Promise<Plan> {
  const { text, account } = importedPlan(await read(bytes, kind))
  expect(account.left).toEqual([])
  const { value } = judged(readSource('ke-hoach.yaml', new TextEncoder().encode(text)))
  if (!value) throw new Error(text)
  return value
}

/** What of a plan its paper shows by more than words and looks. */
function shownOf(plan: Plan) {
  const { document, sections, schedule = [], recipients = [], archive, signature } = plan
  const isPrinted = schedule.some(({ tasks }) => tasks.length > 0)
  const isSent = recipients.length > 0 || archive !== undefined
  return {
    kind: document.kind,
    title: [document.title].flat(),
    sections: sectionCounts(plan, sections),
    groups: (isPrinted ? schedule : []).map(({ tasks }) => tasks.map((task) => contentOf({ ...task }))),
    units: [...tasksOf(plan)].map(({ task }) =>
      [task.units, task.lead, task.support].map((refs) => unitLines(plan, refs)),
    ),
    recipients,
    archive: isSent ? (archive ?? null) : undefined,
    signatures: [signature ?? []].flat().map(({ lines, name }: Signature) => ({ lines, name: name ?? null })),
  }
}

/** How many titles stand at each level; those of the levels that have no numbers are all marked by a dash. */
function sectionCounts(plan: Plan, sections: readonly Section[], level = 0, counts = [0, 0, 0, 0]): number[] {
  for (const { title, sections: inner = [] } of sections) {
    const shown = level < (plan.numbering?.length ?? 3) ? level : 3
    if (title !== undefined) counts[shown] = (counts[shown] ?? 0) + 1
    sectionCounts(plan, inner, level + 1, counts)
  }
  return counts
}

test('the plans have tables of tasks, sections within sections, annexes, recipients and signatures', () => {
  expect(plans.length).toBe(numRuns)
  expect(plans.some((plan) => [...tasksOf(plan)].length > 3)).toBe(true)
  expect(plans.some(({ sections }) => sections.some((section) => section.sections?.length))).toBe(true)
  for (const key of ['annexes', 'recipients', 'signature', 'issuedWith', 'legalBases'] as const)
    expect(plans.filter((plan) => plan[key] !== undefined).length, key).toBeGreaterThan(0)
})

/** The first line that two plans print differently, and the parts that are not the same. */
function differences(plan: Plan, back: Plan, kind: Kind): string[] {
  const [given, again] = [shownLines(printed(plan), kind), shownLines(printed(back), kind)]
  expect(given.length).toBeGreaterThan(10)
  const at = Array.from({ length: Math.max(given.length, again.length) }).findIndex(
    (_, line) => given[line] !== again[line],
  )
  const [a, b] = [shownOf(plan), shownOf(back)]
  const parts = (Object.keys(a) as (keyof typeof a)[]).filter(
    (key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]),
  )
  return [
    ...(at < 0 ? [] : [`“${given[at]}” / “${again[at]}”`]),
    ...parts.map((key) => `${key}: ${JSON.stringify(a[key])} / ${JSON.stringify(b[key])}`),
  ]
}

describe.each(['docx', 'md'] as const)('a plan read back from its %s', (kind) => {
  test(
    'prints the same lines with the same looks and shows the same parts',
    async () => {
      const unlike: string[] = []
      for (const [index, plan] of plans.entries()) {
        const back = await importedFrom(await write(plan, kind), kind)
        unlike.push(...differences(plan, back, kind).map((each) => `${index} ${each}`))
      }
      expect(unlike).toEqual([])
    },
    patience,
  )
})

const hasOffice = spawnSync('soffice', ['--version']).status === 0
test.runIf(isLong && hasOffice)(
  'a plan read back from a DOCX that LibreOffice opened and saved prints the same lines (skipped without LibreOffice)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tdkt-ve-'))
    try {
      const files = await Promise.all(
        plans.slice(0, 50).map(async (plan, index) => {
          const file = join(folder, `${index}.docx`)
          writeFileSync(file, await write(plan, 'docx'))
          return file
        }),
      )
      const profile = `-env:UserInstallation=file://${join(folder, 'ho-so')}`
      const saved = join(folder, 'luu')
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', saved, ...files])
      const unlike: string[] = []
      for (const [index, plan] of plans.slice(0, files.length).entries()) {
        const back = await importedFrom(readFileSync(join(saved, `${index}.docx`)), 'docx')
        unlike.push(...differences(plan, back, 'docx').map((each) => `${index} ${each}`))
      }
      expect(unlike).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  patience,
)
