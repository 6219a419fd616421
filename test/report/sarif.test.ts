import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { explanations } from '../../src/commands/catalogue.ts'
import type { ReportedFile } from '../../src/report/report.ts'
import { caseText, edited } from '../support/command.ts'
import { caseFiles, fileOf, judgedFile, look, said } from './reports.ts'

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly locations: readonly [{ physicalLocation: { artifactLocation: { uri: string }; region: Region } }]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly relatedLocations?: readonly unknown[]
  readonly fixes?: readonly [
    {
      artifactChanges: readonly [
        { replacements: readonly { deletedRegion: Region; insertedContent?: { text: string } }[] },
      ]
    },
  ]
}

interface Rule {
  readonly id: string
  readonly help: { readonly text: string; readonly markdown: string }
  readonly defaultConfiguration: { readonly level: string }
}

interface Run {
  readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly Rule[] } }
  readonly columnKind: string
  readonly invocations: readonly { executionSuccessful: boolean }[]
  readonly artifacts: readonly { location: { uri: string } }[]
  readonly results: readonly Result[]
}

function runOf(files: readonly ReportedFile[], language: 'vi' | 'en' = 'vi'): Run {
  const log = JSON.parse(said('sarif', files, { language })) as { runs: [Run] }
  return log.runs[0]
}

/** The text between two places, counted as SARIF counts: in UTF-16 units, the end left out. */
function offsets(text: string, { startLine, startColumn, endLine, endColumn }: Region): [number, number] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const at = (line: number, column: number) => (starts[line - 1] ?? Number.NaN) + column - 1
  return [at(startLine, startColumn), at(endLine, endColumn)]
}

describe('the public schema of SARIF 2.1.0', () => {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync('test/schemas/sarif-2.1.0.schema.json', 'utf8'))
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false })
  ajv.addFormat('uri', (text: string) => URL.canParse(text))
  ajv.addFormat('uri-reference', (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text))
  ajv.addFormat('date-time', true)
  const isSarif = ajv.compile(schema)

  test.each(['vi', 'en'] as const)('accepts the report of every case in “%s”', (language) => {
    isSarif(JSON.parse(said('sarif', caseFiles, { language })))
    expect(isSarif.errors ?? []).toEqual([])
  })

  test('accepts a run without files, and files of any name', () => {
    for (const files of [[], [fileOf(['info'], 'Chưa đúng.', 'C:\\Kế hoạch [2026]\\một 50%.yaml')]]) {
      isSarif(JSON.parse(said('sarif', files)))
      expect(isSarif.errors ?? []).toEqual([])
    }
  })

  test('refuses what is not SARIF', () => {
    const log = said('sarif', caseFiles)
    expect(isSarif(JSON.parse(log.replaceAll('"startLine"', '"line"')))).toBe(false)
    expect(isSarif(JSON.parse(log.replaceAll('"uri": "test/', '"uri": "bài kiểm/')))).toBe(false)
  })
})

test('names the version of tdkt and explains every code of the catalogue, in words and as Markdown', () => {
  const { rules, version } = runOf([]).tool.driver
  expect(version).toBe(look.version)
  expect(rules.map(({ id }) => id)).toEqual(explanations().map(({ code }) => code))
  for (const [index, { id, help }] of rules.entries()) {
    expect(help.text).toContain(id)
    expect(help.markdown).toContain(explanations()[index]?.why.vi)
  }
})

test('each result names its rule, its place and how grave it is in this run', () => {
  const { tool, columnKind, results, artifacts } = runOf(caseFiles)
  const found = caseFiles.flatMap((file) => file.diagnostics.map((each) => ({ ...each, read: file.read })))
  expect(columnKind).toBe('utf16CodeUnits')
  expect(artifacts.map(({ location }) => location.uri)).toEqual(caseFiles.map(({ file }) => file))
  expect(results.length).toBe(found.length)
  for (const [index, { ruleId, ruleIndex, level, locations }] of results.entries()) {
    const { code, severity, range, read, file } = found[index] ?? {}
    const { artifactLocation, region } = locations[0].physicalLocation
    expect([ruleId, tool.driver.rules[ruleIndex]?.id, artifactLocation.uri]).toEqual([code, code, file])
    expect(level).toBe(severity === 'info' ? 'note' : severity)
    expect(offsets(read ?? '', region)).toEqual([range?.start, range?.end])
  }
})

test('columns are UTF-16 units, also after signs of two of them and rings of marks', () => {
  const plan = edited(
    caseText('good'),
    / {6}- content: Tổng kết.*\n.*\n/,
    `${'      - { content: 🎉 Tổng kết'.normalize('NFD')}, units: [van-phon] }\n`,
  )
  const { results } = runOf([judgedFile('a.yaml', plan)])
  const region = results.find(({ ruleId }) => ruleId === 'unit-undefined')?.locations[0].physicalLocation
    .region
  if (!region) throw new Error('There is no such result.')
  expect(plan.slice(...offsets(plan, region))).toBe('van-phon')
})

test('a result with a fix says which text to put where, as “tdkt fix” would', () => {
  const fixable = caseFiles.flatMap(({ diagnostics, read }) =>
    diagnostics.flatMap(({ fix }) => (fix ? [{ fix, read }] : [])),
  )
  const fixes = runOf(caseFiles).results.flatMap(({ fixes = [] }) => fixes)
  expect(fixes.length).toBeGreaterThan(5)
  const told = fixes.map(({ artifactChanges }, index) =>
    artifactChanges[0].replacements.map(({ deletedRegion, insertedContent }) => {
      const [start, end] = offsets(fixable[index]?.read ?? '', deletedRegion)
      return { range: { start, end }, text: insertedContent?.text ?? '' }
    }),
  )
  expect(told).toEqual(fixable.map(({ fix }) => fix.edits))
})

test('a second key of one name also points at the first', () => {
  const { results } = runOf(caseFiles)
  expect(results.find(({ ruleId }) => ruleId === 'yaml/duplicate-key')?.relatedLocations).toHaveLength(1)
})

test('a run that could not judge a file whole says so', () => {
  const successful = (name: string) => runOf([judgedFile('a.yaml', caseText(name))]).invocations[0]
  expect(successful('mixed')).toEqual({ executionSuccessful: true })
  expect(successful('open-quote')).toEqual({ executionSuccessful: false })
})

test.each([
  ['plans/2026.yaml', 'plans/2026.yaml'],
  ['Kế hoạch #1/một 50%.yaml', 'K%E1%BA%BF%20ho%E1%BA%A1ch%20%231/m%E1%BB%99t%2050%25.yaml'],
  ['/work plan/a.yaml', 'file:///work%20plan/a.yaml'],
  ['C:\\plans\\a.yaml', 'file:///C:/plans/a.yaml'],
  ['<stdin>', '%3Cstdin%3E'],
])('the address of %s is %s', (file, uri) => {
  const { results, artifacts } = runOf([fileOf(['error'], 'Chưa đúng.', file)])
  expect(artifacts.map(({ location }) => location.uri)).toEqual([uri])
  expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
})
