import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reporters } from '../src/report/reporters.ts'
import { severityWords } from '../src/report/words.ts'
import { readSource } from '../src/source/read-source.ts'
import { judged } from './support/check.ts'

const folder = 'test/cases'
const cases = readdirSync(folder)

test('there are at least twelve broken plans and one good one', () => {
  expect(cases.length).toBeGreaterThanOrEqual(13)
  expect(cases).toContain('good')
})

describe.each(cases)('the plan “%s”', (name) => {
  const source = readSource('plan.yaml', readFileSync(`${folder}/${name}/plan.yaml`))
  const { value, diagnostics } = judged(source)

  test('has exactly the findings of its answer key, each at its place', () => {
    const found = diagnostics.map(({ code, severity, range }) => {
      const { line, column } = source.position(range.start)
      return `${line}:${column} ${severityWords[severity].vi} ${code}`
    })
    const key = readFileSync(`${folder}/${name}/findings.txt`, 'utf8').split('\n')
    expect(found).toEqual(key.filter((line) => line !== ''))
  })

  test('is reported to a clerk as written down', async () => {
    const files = [{ file: 'plan.yaml', text: source, diagnostics, tasks: 0, complete: value !== undefined }]
    const look = {
      language: 'vi',
      color: false,
      unicode: true,
      quiet: false,
      version: '',
      explanations: [],
    } as const
    const report = reporters.text({ files, rules: 0, final: false, failOn: 'error' }, look)
    await expect(report).toMatchFileSnapshot(`cases/${name}/report.txt`)
  })
})
