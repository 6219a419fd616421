import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paperWords } from '../../src/importers/paper-words.ts'
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
import { legible } from './legible-plans.ts'

const isLong = process.env.TDKT_LONG !== undefined
const patience = isLong ? 14_400_000 : 600_000
const { numRuns, seed } = runs({ short: 12, long: 500 })
const plans = fc
  .sample(randomPlan, { numRuns, seed: Number(process.env.TDKT_SEED ?? seed) })
  .map((plan) => legible(plan))

type Kind = 'docx' | 'md'

const write = (plan: Plan, kind: Kind) => writers[kind].write(documentOf(plan, 'nd30-2020'))
const read = (bytes: Uint8Array, kind: Kind) => readPaper(`ke-hoach.${kind}`, bytes)
const wordsOf = async (bytes: Uint8Array, kind: Kind) =>
  paperWords((await read(bytes, kind)).blocks).map(({ text }) => text)

async function importedFrom(bytes: Uint8Array, kind: Kind): Promise<Plan> {
  const { text } = importedPlan(await read(bytes, kind))
  const { value } = judged(readSource('ke-hoach.yaml', new TextEncoder().encode(text)))
  if (!value) throw new Error(text)
  return value
}

/** All that a paper shows of a plan besides its words. */
function shownOf(plan: Plan) {
  const { document, sections, schedule = [], recipients = [], archive, signature } = plan
  const isSent = recipients.length > 0
  return {
    kind: document.kind,
    title: [document.title].flat(),
    sections: sectionCounts(sections),
    groups: schedule.map(({ tasks }) => tasks.map((task) => contentOf({ ...task }))),
    units: [...tasksOf(plan)].map(({ task }) =>
      [task.units, task.lead, task.support].map((refs) => unitLines(plan, refs)),
    ),
    recipients,
    archive: isSent ? (archive ?? undefined) : undefined,
    signatures: [signature ?? []].flat().map(({ lines, name }: Signature) => ({ lines, name })),
  }
}

/** How many titles stand at each level. */
function sectionCounts(sections: readonly Section[], level = 0, counts: number[] = []): number[] {
  for (const { title, sections: inner = [] } of sections) {
    if (title !== undefined) counts[level] = (counts[level] ?? 0) + 1
    sectionCounts(inner, level + 1, counts)
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

describe.each(['docx', 'md'] as const)('a plan read back from its %s', (kind) => {
  test(
    'prints the same words in the same order and shows the same parts',
    async () => {
      const unlike: string[] = []
      for (const [index, plan] of plans.entries()) {
        const first = await write(plan, kind)
        const back = await importedFrom(first, kind)
        const [given, again] = [await wordsOf(first, kind), await wordsOf(await write(back, kind), kind)]
        expect(given.length).toBeGreaterThan(40)
        const at = given.findIndex((word, place) => again[place] !== word)
        if (at >= 0 || given.length !== again.length) {
          const near = (words: readonly string[]) => words.slice(Math.max(0, at - 6), at + 8).join(' ')
          unlike.push(`${index} WORDS “${near(given)}” / “${near(again)}”`)
        }
        const [a, b] = [shownOf(plan), shownOf(back)]
        for (const key of Object.keys(a) as (keyof typeof a)[])
          if (JSON.stringify(a[key]) !== JSON.stringify(b[key]))
            unlike.push(`${index} ${key}: ${JSON.stringify(a[key])} / ${JSON.stringify(b[key])}`)
      }
      expect(unlike).toEqual([])
    },
    patience,
  )
})

const hasOffice = spawnSync('soffice', ['--version']).status === 0
test.runIf(isLong && hasOffice)(
  'a plan read back from a DOCX that LibreOffice opened and saved prints the same words (skipped without LibreOffice)',
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
      for (const [index, file] of files.entries()) {
        const back = await importedFrom(readFileSync(join(saved, `${index}.docx`)), 'docx')
        const [given, again] = [readFileSync(file), await write(back, 'docx')]
        expect(await wordsOf(again, 'docx'), `${index}`).toEqual(await wordsOf(given, 'docx'))
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  patience,
)
