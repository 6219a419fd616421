import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { auditDocument } from '../../src/audit/audit.ts'
import { elementWords } from '../../src/audit/explanations.ts'
import { findingsOf } from '../../src/audit/findings.ts'
import type { Format } from '../../src/format/format.ts'
import { hasLibreOffice } from '../docx/pages.ts'
import { compiled } from '../form/compiled.ts'
import { formats } from '../support/check.ts'
import { scratchFolder } from '../support/command.ts'
import { variants } from './plan-variants.ts'
import { savedByLibreOffice } from './saved-by-libreoffice.ts'

const folder = scratchFolder(variants)
const plans = [
  'plans/2019.yaml',
  'plans/2026.yaml',
  'plans/nam-hoc-2025-2026.yaml',
  'test/form/annexes.yaml',
  ...readdirSync('test/mutation/plans').map((name) => `test/mutation/plans/${name}`),
  ...Object.keys(variants).map((name) => join(folder, name)),
]
const documents = [...formats.values()].flatMap((format) =>
  plans.map((plan) => ({ plan, format, id: format.id })),
)

const measuredIn = (bytes: Uint8Array, format: Format) => {
  const audit = auditDocument(bytes, formats, format)
  const measured = audit.elements.filter(({ verdict }) => verdict !== 'absent').map(({ id }) => id)
  return { measured, found: findingsOf(audit, 'van-ban.docx').map(({ message }) => message.vi) }
}

describe('a document that tdkt made has the form of the law', () => {
  test.each(documents)('$plan in $id', async ({ plan, format }) => {
    const { measured, found } = measuredIn(await compiled(plan, { format: format.id }), format)
    expect(found).toEqual([])
    expect(measured.length).toBeGreaterThan(110)
  })
})

/** What the documents of tdkt never hold: pictures, text boxes, and outlines of parts and chapters. */
const never = /^(chapter-title\/.*|document\/(alternative-text|reading-order)|reference\/.*|annex\/own-page)$/

test.each([...formats.values()])('together they have every element of $id measured', async (format) => {
  const measured = new Set<string>()
  for (const plan of plans) {
    for (const id of measuredIn(await compiled(plan, { format: format.id }), format).measured)
      measured.add(id)
  }
  const missing = [...elementWords.keys()].filter((id) => !measured.has(id) && !never.test(id))
  expect(missing).toEqual(format.id === 'tt01-2011' ? ['legal-basis/italic', 'document/colour'] : [])
  expect([...measured].filter((id) => !elementWords.has(id))).toEqual([])
  expect(measured.size).toBeGreaterThan(140)
})

test.each([...formats.values()])(
  'every element that $id names is one that is measured',
  ({ elements = {} }) => {
    expect(Object.keys(elements).length).toBeGreaterThan(45)
    expect(Object.keys(elements).filter((id) => !elementWords.has(id))).toEqual([])
  },
)

test('there are documents enough to judge by', () => expect(documents.length).toBeGreaterThanOrEqual(40))

describe('the form is judged by the date on the document', () => {
  test.each([
    ['plans/2019.yaml', 'tt01-2011'],
    ['plans/2026.yaml', 'nd30-2020'],
  ])('%s by %s', async (plan, id) => {
    const { format, chosenBy } = auditDocument(await compiled(plan), formats)
    expect([format.id, chosenBy.vi]).toEqual([id, expect.stringContaining('ngày ghi trên văn bản')])
  })
})

const isLong = process.env['TDKT_LONG'] !== undefined

test.runIf(isLong && hasLibreOffice)(
  'a document that LibreOffice saved again still has the form of the law',
  { timeout: 600_000 },
  async () => {
    const made: Uint8Array[] = []
    for (const { plan, id } of documents) made.push(await compiled(plan, { format: id }))
    const saved = await savedByLibreOffice(made)
    const found = documents.flatMap(({ plan, format }, index) => {
      const bytes = saved[index] ?? new Uint8Array()
      return measuredIn(bytes, format).found.map((words) => `${plan} ${format.id}: ${words}`)
    })
    expect(found).toEqual([])
  },
)
