import { beforeAll, describe, expect, test } from 'vitest'
import { paragraphsOf } from '../docx/blocks.ts'
import { readDocument } from '../docx/effective-format.ts'
import { compiled } from './compiled.ts'
import { type FormReport, keysIn } from './findings.ts'
import { formProblems } from './form-problems.ts'
import { type FormatData, readFormat } from './format-data.ts'

interface FormCase {
  readonly plan: string
  readonly id: string
  readonly format?: string | undefined
  readonly looks: number
  readonly draft?: boolean
}

const documents: readonly FormCase[] = [
  { plan: 'plans/2019.yaml', id: 'tt01-2011', looks: 3500 },
  { plan: 'plans/2019.yaml', id: 'nd30-2020', format: 'nd30-2020', looks: 3500 },
  { plan: 'plans/2026.yaml', id: 'nd30-2020', looks: 4000 },
  { plan: 'plans/2026.yaml', id: 'tt01-2011', format: 'tt01-2011', looks: 4000 },
  { plan: 'plans/nam-hoc-2025-2026.yaml', id: 'nd30-2020', looks: 1500 },
  { plan: 'test/form/annexes.yaml', id: 'nd30-2020', looks: 1200 },
  { plan: 'plans/2026.yaml', id: 'nd30-2020', looks: 4000, draft: true },
  { plan: 'plans/2019.yaml', id: 'tt01-2011', looks: 3500, draft: true },
  { plan: 'test/form/annexes.yaml', id: 'tt01-2011', format: 'tt01-2011', looks: 1200 },
]

describe.each(documents)('$plan in $id, a draft: $draft', ({ plan, id, format, looks, draft }) => {
  const data = readFormat(id)
  let docx: Uint8Array
  let report: FormReport

  beforeAll(async () => {
    docx = await compiled(plan, { format, draft })
    report = formProblems(docx, data)
  })

  test('has the form that the format and the law ask for', () => {
    expect(report.problems).toEqual([])
  })

  test('was looked at closely, in every row that it uses', () => {
    expect(report.checked.length).toBeGreaterThan(looks)
    expect(keysIn(report.checked)).toEqual(expect.arrayContaining([...rowsUsed(docx, data), ...otherKeys]))
    expect(rowsUsed(docx, data).length).toBeGreaterThan(12)
  })

  test('had every property of every row looked at', () => {
    const looked = new Set(report.checked.map((entry) => entry.split(':')[0]))
    const expected = rowsUsed(docx, data).flatMap((row) => properties.map((property) => `${row} ${property}`))
    expect(expected.filter((look) => !looked.has(look))).toEqual([])
  })
})

test('together the documents use every row of the format', async () => {
  const ofNd30 = documents.filter(({ id }) => id === 'nd30-2020')
  const used = await Promise.all(
    ofNd30.map(async ({ plan, format, draft }) => rowsUsed(await compiled(plan, { format, draft }), nd30)),
  )
  expect([...new Set(used.flat())].sort()).toEqual(Object.keys(nd30.styles).sort())
})

const nd30 = readFormat('nd30-2020')

const otherKeys = ['page', 'so-trang', 'letterhead', 'closing', 'document']

const properties = [
  ...['style', 'font', 'size in points', 'bold', 'italic', 'underline', 'colour', 'language'],
  ...['alignment', 'first-line indent', 'space before', 'space after', 'line spacing', 'outline level'],
  'drawn line below',
]

/** The rows of the format that a document names as styles, of the headings and of the page number too. */
function rowsUsed(docx: Uint8Array, { styles }: FormatData): string[] {
  const { blocks, sections } = readDocument(docx)
  const margins = sections.flatMap(({ headers, footers }) => [headers.default, footers.default])
  const paragraphs = [...paragraphsOf(blocks), ...margins.flatMap((part) => part?.paragraphs ?? [])]
  const names = new Set(paragraphs.filter(({ text }) => text.trim()).map(({ styleName }) => styleName))
  const isUsed = (row: string, name: string) => names.has(name) || names.has(row.replace('muc-', 'heading '))
  return Object.entries(styles).flatMap(([row, { name }]) => (isUsed(row, name) ? [row] : []))
}
