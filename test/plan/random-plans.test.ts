import validate from '@ooxml-tools/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify, type ToStringOptions } from 'yaml'
import type { Plan } from '../../src/plan/plan.ts'
import { readSource } from '../../src/source/read-source.ts'
import { writers } from '../../src/writers/writers.ts'
import { docxWords } from '../docx/docx-text.ts'
import { docxProblems } from '../docx/validate-docx.ts'
import { formats, judged } from '../support/check.ts'
import { documentOf, lostText } from './printed-texts.ts'
import { patience, planSchema, randomPlan, runs, type Schema, schemaAt } from './random-plans.ts'

const notations: readonly (ToStringOptions & { aliasDuplicateObjects?: boolean })[] = [
  { lineWidth: 0 },
  { lineWidth: 100, aliasDuplicateObjects: false },
  { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' },
  { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE' },
]

const plans = fc.sample(randomPlan, runs({ short: 60, long: 1000 }))
const everything = process.env.TDKT_LONG !== undefined

describe('plans that the schema allows', () => {
  test('use every key of it', () => {
    const used = new Set(plans.flatMap((plan) => [...addressesIn('#', plan)]))
    expect(used.size).toBeGreaterThan(90)
    expect([...addressesOf('#', planSchema)].filter((address) => !used.has(address))).toEqual([])
  })

  test('are read from YAML in any notation as they are, with nothing to say of their shape', () => {
    for (const [index, plan] of plans.entries()) {
      const text = stringify(plan, notations[index % notations.length])
      const source = readSource('plan.yaml', new TextEncoder().encode(text))
      const { value, diagnostics } = judged(source)
      expect(
        diagnostics.filter(({ code }) => code.includes('/')),
        text,
      ).toEqual([])
      expect(value).toEqual(plan)
    }
  })

  test(
    'become sound DOCX in either format, with every text in its order',
    async () => {
      for (const [index, plan] of plans.entries()) {
        for (const [at, format] of [...formats.values()].entries()) {
          const docx = await writers.docx.write(documentOf(plan, format))
          if (!everything && index % 2 !== at) continue
          expect(lostText(docxWords(docx), plan), stringify(plan)).toBeUndefined()
          const problems = everything ? await docxProblems(docx) : await newestProblems(docx)
          expect(problems, stringify(plan)).toEqual([])
        }
      }
    },
    patience,
  )

  test(
    'become Markdown and HTML',
    async () => {
      for (const [index, plan] of plans.entries()) {
        const document = documentOf(plan, index % 2 === 0 ? 'nd30-2020' : 'tt01-2011')
        for (const name of ['md', 'html'] as const) {
          const text = new TextDecoder().decode(await writers[name].write(document))
          expect(text).toContain('Độc lập - Tự do - Hạnh phúc')
        }
      }
    },
    patience,
  )
})

async function newestProblems(docx: Uint8Array): Promise<string[]> {
  const problems = await validate(docx, 'docx', 'Microsoft365')
  return problems.map(({ description, path }) => `${description} (${path.partUri} ${path.xpath})`)
}

const smallest = {
  tdkt: 1,
  year: 2026,
  document: { title: 'Công tác thi đua, khen thưởng' },
  issuer: { name: 'Trường THPT Nguyễn Du' },
  sections: [{ title: 'Nội dung', body: ['Dạy tốt, học tốt.'] }],
} as const satisfies Plan

async function printedWords(plan: Plan): Promise<string> {
  return docxWords(await writers.docx.write(documentOf(plan, 'nd30-2020'))).join(' ')
}

function errorsOf(plan: Plan): string[] {
  const source = readSource('plan.yaml', new TextEncoder().encode(stringify(plan)))
  return judged(source)
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ code }) => code)
}

test('a built-in format gives Word names of styles without a comma', () => {
  const names = [...formats.values()].flatMap(({ styles }) => Object.values(styles).map(({ name }) => name))
  expect(names.filter((name) => name.includes(','))).toEqual([])
})

test('an opening with an empty mark has no sign between its bases and its text', async () => {
  const opening = { style: 'thuc-hien', mark: '', text: 'trường xây dựng Kế hoạch.' } as const
  const words = await printedWords({ ...smallest, legalBases: [{ text: 'nhiệm vụ năm học' }], opening })
  expect(words).toContain('Thực hiện nhiệm vụ năm học trường xây dựng Kế hoạch.')
})

test('a row with more cells than its table has columns is found or printed whole', async () => {
  const table = { columns: ['Cụm', 'Trưởng cụm'], rows: [['Cụm 1', 'Phường Tam Thanh', 'xã Ba Sơn']] }
  const plan = { ...smallest, sections: [{ title: 'Cụm thi đua', body: [{ table }] }] }
  expect(errorsOf(plan).join() + (await printedWords(plan))).toMatch(/schema|table|xã Ba Sơn/)
})

test('a row with fewer cells than its table is found, or is no row of a group', async () => {
  const table = { columns: ['Cụm', 'Trưởng cụm'], rows: [['Cụm 1']] }
  const plan = { ...smallest, sections: [{ title: 'Cụm thi đua', body: [{ table }] }] }
  const { blocks } = documentOf(plan, 'nd30-2020')
  const spans = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.spans) : []))
  expect([...errorsOf(plan), ...spans]).not.toEqual([true])
})

test('a task table without columns is found or printed as a table', async () => {
  const schedule = [{ topic: 'Dạy học', tasks: [{ content: 'Thao giảng', units: ['to-toan'] }] }]
  const body = [{ schedule: { columns: {} } }]
  const plan = { ...smallest, units: { 'to-toan': 'Tổ Toán' }, schedule, sections: [{ title: 'Bảng', body }] }
  expect(errorsOf(plan).join() + (await printedWords(plan))).toMatch(/schema|schedule|Thao giảng/)
})

test('an archive without recipients is found or printed', async () => {
  const plan = { ...smallest, archive: 'VT, CM' }
  expect(errorsOf(plan).join() + (await printedWords(plan))).toMatch(/archive|recipients|VT, CM/)
})

/** The addresses of all keys that a part of the schema knows, references unfollowed. */
function* addressesOf(at: string, part: Schema): Generator<string> {
  for (const group of ['$defs', 'properties'] as const) {
    for (const [name, child] of Object.entries(part[group] ?? {})) {
      if (group === 'properties') yield `${at}/properties/${name}`
      yield* addressesOf(`${at}/${group}/${name}`, child)
    }
  }
  if (part.items) yield* addressesOf(`${at}/items`, part.items)
}

/** The addresses of the keys that a value uses, references followed. */
function* addressesIn(at: string, value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  const { $ref, properties = {} } = schemaAt(at)
  if ($ref !== undefined) yield* addressesIn($ref, value)
  for (const [name, child] of Object.entries(value)) {
    const key = `${at}/properties/${name}`
    const inside = Array.isArray(value) ? 'items' : 'additionalProperties'
    if (!Object.hasOwn(properties, name))
      yield* Reflect.has(schemaAt(at), inside) ? addressesIn(`${at}/${inside}`, child) : []
    else {
      yield key
      yield* addressesIn(key, child)
    }
  }
}
