import { readFileSync } from 'node:fs'
import { DOMParser, type Element } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { severities } from '../../src/diagnostic.ts'
import { passes } from '../../src/report/report.ts'
import { caseFiles, fileOf, reportOf, said } from './reports.ts'

const schema = readFileSync('test/schemas/junit.xsd', 'utf8')

async function problems(xml: string): Promise<string[]> {
  const { valid, errors } = await validateXML({ xml: { fileName: 'junit.xml', contents: xml }, schema })
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage)
}

const parser = new DOMParser({
  onError(level, message) {
    if (level !== 'warning') throw new Error(message)
  },
})

function elements(xml: string, name: string): Element[] {
  return [...parser.parseFromString(xml, 'text/xml').getElementsByTagName(name)]
}

describe('the public schema of JUnit', () => {
  test('accepts the report of every case, and of a run without findings', async () => {
    for (const failOn of severities) expect(await problems(said('junit', caseFiles, { failOn }))).toEqual([])
    expect(await problems(said('junit', [fileOf([])]))).toEqual([])
    expect(await problems(said('junit', []))).toEqual([])
  })

  test('refuses one that is not JUnit', async () => {
    const wrong = said('junit', [fileOf(['error'])]).replaceAll('failure', 'fail')
    expect((await problems(wrong)).length).toBeGreaterThan(0)
  })
})

describe.each(severities)('with --fail-on %s', (failOn) => {
  test('a suite fails when its file does, and counts what stands in it', () => {
    const xml = said('junit', caseFiles, { failOn })
    const suites = elements(xml, 'testsuite')
    expect(suites.map((suite) => suite.getAttribute('name'))).toEqual(caseFiles.map(({ file }) => file))
    for (const [index, suite] of suites.entries()) {
      const file = caseFiles[index]
      const count = (name: string) => String([...suite.getElementsByTagName(name)].length)
      expect(suite.getAttribute('tests')).toBe(count('testcase'))
      expect(suite.getAttribute('failures')).toBe(count('failure'))
      expect(suite.getAttribute('skipped')).toBe(count('skipped'))
      expect(count('failure') === '0').toBe(file && passes(reportOf([file], failOn)))
      expect(count('testcase')).toBe(String(Math.max(1, file?.diagnostics.length ?? 0)))
    }
    const [all] = elements(xml, 'testsuites')
    expect(all?.getAttribute('tests')).toBe(String(elements(xml, 'testcase').length))
    expect(all?.getAttribute('failures')).toBe(String(elements(xml, 'failure').length))
  })
})

test('whatever a plan says comes out as it went in, save what XML cannot hold', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ']]>',
      '<!--',
      '&amp;',
      '"',
      "'",
      '\r\n',
      '\t',
      '\u0000',
      '\ud800',
      '\ufffe',
      '🎉',
      '\n   a',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const message = pieces.join('')
      const [failure] = elements(said('junit', [fileOf(['error'], message)]), 'failure')
      const kept = message.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
      expect(failure?.getAttribute('message')).toBe(kept)
      expect(failure?.textContent).toBe(`a.yaml:1:1: LỖI ${kept}`)
    }),
  )
  expect(await problems(said('junit', [fileOf(['error'], ']]>\u0000\ud800\ufffe<&"🎉')]))).toEqual([])
})
