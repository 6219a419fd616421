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
import { paperKey } from '../support/paper-keys.ts'
import { paperOfDocument } from '../support/paper-of-document.ts'
import { differences } from '../support/paper-structure.ts'

const folder = 'test/importers/papers'

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

/** Words of which there are more than others. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1)
  return words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

test('more than twenty papers of other makers are there', () => {
  expect(papers.length).toBeGreaterThan(20)
})

describe.each(papers)('%s', (name) => {
  test('every word of it is in its plan, told with its place or one of a head said again, and its parts are those of its key', async () => {
    const { plan, account, key } = await read(name)
    const told = [
      account.left,
      account.replaced,
      account.pageNumbers,
      account.signedMarks,
      account.draftMarks,
    ].map((some) => some.flatMap(({ words }) => wordsIn(words).map((word) => word.key)))
    const [, , ofPages = []] = told
    const seen = wordsIn(key.words).map((word) => word.key)
    expect(seen.length).toBeGreaterThan(150)
    const untold = without(seen, [...printedWords(plan), ...told.flat()])
    const again = account.words.repeated - ofPages.length
    expect.soft([untold.length, untold.join(' ')]).toEqual([again, expect.any(String)])
    expect(differences(plan, key)).toEqual({})
  })
})
