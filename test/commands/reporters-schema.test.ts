import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { rehearsed, root } from '../support/command.ts'

const text = readFileSync(join(root, 'schemas/report.schema.json'), 'utf8')
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
const isReport = ajv.compile(JSON.parse(text))

/** What is wrong with a report of JSON by its schema. */
function problems(report: unknown): unknown[] {
  isReport(report)
  return [...(isReport.errors ?? [])]
}

async function reportOf(words: readonly string[]): Promise<Record<string, unknown>> {
  return JSON.parse((await rehearsed([...words, '--reporter', 'json'])).out)
}

test('“schema report” prints it', async () => {
  expect(await rehearsed(['schema', 'report'])).toMatchObject({ code: 0, out: text, err: '' })
})

describe('accepts the report of', () => {
  const cases = readdirSync(join(root, 'test/cases'))

  test.each(cases)('the plan “%s”', async (name) => {
    for (const more of [[], ['--final'], ['--lang', 'en']]) {
      const report = await reportOf(['validate', `test/cases/${name}/plan.yaml`, ...more])
      expect(problems(report)).toEqual([])
    }
  })

  test.each(['open-quote', 'tab', 'two-syntax-errors', 'utf-16'])(
    'the broken file “%s”, which says that it is not complete',
    async (name) => {
      const report = await reportOf(['validate', `test/cases/${name}/plan.yaml`])
      expect([problems(report), report['complete']]).toEqual([[], false])
    },
  )

  test('templates and formats', async () => {
    expect(problems(await reportOf(['template', 'check', 'templates']))).toEqual([])
  })
})

test('refuses a report with a key less or a key more, anywhere', async () => {
  const report = await reportOf(['validate', 'test/cases/mixed/plan.yaml'])
  const [first = {}] = report['diagnostics'] as Record<string, unknown>[]
  const needed = ['code', 'severity', 'message', 'file', 'start', 'end']
  for (const key of ['version', 'complete', 'files', 'diagnostics', 'summary']) {
    expect(problems(without(report, key))).toMatchObject([{ keyword: 'required' }])
  }
  for (const key of needed) {
    expect(problems({ ...report, diagnostics: [without(first, key)] })).toMatchObject([
      { keyword: 'required' },
    ])
  }
  expect(problems({ ...report, more: 1 })).toHaveLength(1)
  expect(problems({ ...report, diagnostics: [{ ...first, more: 1 }] })).toHaveLength(1)
  expect(problems({ ...report, version: 2 })).toHaveLength(1)
})

function without(record: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}

test.each(['report', 'doctor'])('the schema “%s” explains every key in Vietnamese', (name) => {
  const described = readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8')
  const descriptions = [...partsOf(JSON.parse(described))]
  expect(descriptions.length).toBeGreaterThan(20)
  for (const description of descriptions) {
    expect(description).toMatch(/^\p{Lu}.*[ạảấầẩậắẳặẹẻếềểễệịọỏốồổộớờởợụủứừửữựđ].*\.$/u)
    expect(description).not.toMatch(/(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu)
    expect(description).toBe(description.normalize('NFC'))
  }
})

interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** What is said of a schema and of each of its keys; a key of which nothing is said counts as an empty text. */
function* partsOf({ description = '', properties = {}, $defs = {} }: Schema): Generator<string> {
  yield description
  for (const part of [...Object.values(properties), ...Object.values($defs)]) yield* partsOf(part)
}
