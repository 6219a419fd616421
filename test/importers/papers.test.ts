import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../src/build-document.ts'
import { formatFor } from '../../src/format/formats.ts'
import { paperWords, wordsIn } from '../../src/importers/paper-words.ts'
import { readPaper } from '../../src/importers/readers/read-paper.ts'
import { dayOfForm } from '../../src/plan/period.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { readSource } from '../../src/source/read-source.ts'
import { formats } from '../support/check.ts'
import { importedPlan, template } from '../support/imported-plan.ts'
import { type PaperKey, paperKey } from '../support/paper-keys.ts'
import { paperOfDocument } from '../support/paper-of-document.ts'
import { differences } from '../support/paper-structure.ts'

const folder = 'test/importers/papers'

/** The papers that are not read as their keys say, with the parts that differ; every other paper is right. */
const notYetRight: Readonly<Record<string, readonly string[]>> = {
  'hoi-phu-nu-van-ban-tho.txt': ['sections', 'groups', 'tasks'],
  'tinh-ocr.txt': ['sections', 'groups', 'tasks', 'recipients', 'archive', 'signature'],
}

/** Words that are neither printed nor told yet, in the order in which they are seen. */
const notYetTold: Readonly<Record<string, readonly string[]>> = {
  'tinh-ocr.txt': ['kh', '2020', '2020'],
}

const papers = readdirSync(folder).filter(
  (name) => /\.(?:docx|md|txt|html)$/.test(name) && name !== 'README.md',
)

/** A paper imported, with its key. */
async function read(name: string) {
  const file = `${folder}/${name}`
  const { text, account } = importedPlan(await readPaper(file, readFileSync(file)))
  const plan = readSource('ke-hoach.yaml', new TextEncoder().encode(text)).data as Plan
  return { plan, account, key: paperKey(`${folder}/${name.replace(/\.\w+$/, '')}.key.yaml`) }
}

/** The words that a plan prints. */
function printedWords(plan: Plan): string[] {
  const format = formatFor(plan.document.format, dayOfForm(plan), formats) ?? [...formats.values()][0]
  const document = format && buildDocument(plan, template, format).value
  return document ? paperWords(paperOfDocument(document).blocks).map(({ key }) => key) : []
}

/** What a reader sees, with the damage of optical reading mended where that is certain. */
function seenWords({ words, structure }: PaperKey): string[] {
  const sure = (structure.repairs ?? []).filter((repair) => repair.sure)
  const mended = sure.reduce((text, { printed, meant }) => {
    const isLetter = printed !== printed.replace(/[^\x20-\x7e]/g, '')
    return isLetter
      ? text.replaceAll(printed, meant)
      : text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${printed}(?![\\p{L}\\p{N}])`, 'gu'), meant)
  }, words)
  return wordsIn(mended).map(({ key }) => key)
}

test('at least 15 papers of other makers are there, and at least 13 are right', () => {
  expect(papers.length).toBeGreaterThanOrEqual(15)
  expect(Object.keys(notYetRight).filter((name) => !papers.includes(name))).toEqual([])
  expect(papers.length - Object.keys(notYetRight).length).toBeGreaterThanOrEqual(13)
})

describe.each(papers)('%s', (name) => {
  test('every word of it is in its plan or told as not received, and its parts are those of its key', async () => {
    const { plan, account, key } = await read(name)
    const there = new Set([
      ...printedWords(plan),
      ...[account.left, account.replaced, account.pageNumbers]
        .flat()
        .flatMap(({ words }) => wordsIn(words).map((word) => word.key)),
    ])
    const seen = seenWords(key)
    expect(seen.length).toBeGreaterThan(150)
    expect.soft(seen.filter((word) => !there.has(word))).toEqual(
      (notYetTold[name] ?? []).flatMap((word) => wordsIn(word).map(({ key: own }) => own)),
    )
    const different = differences(plan, key)
    const parts = Object.keys(different)
    expect(parts, JSON.stringify(different, undefined, 1)).toEqual(notYetRight[name] ?? [])
  })
})
