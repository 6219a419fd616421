import { type Diagnostic, type Language, reaches, type Severity } from '../diagnostic.ts'
import type { ReportedFile } from './report.ts'
import type { Reporter } from './reporter.ts'
import { severityWords } from './words.ts'

/** Tests as JUnit tells them: a suite a file, a case a finding, failed when as grave as the run's threshold, else skipped. */
export const junit: Reporter = ({ files, failOn }, { language }) => {
  const suites = files.map((file) => suite(file, failOn, language))
  const sum = (of: 'tests' | 'failures') => suites.reduce((total, each) => total + each[of], 0)
  const attributes = { name: 'tdkt', tests: sum('tests'), failures: sum('failures'), errors: 0 }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, lines(suites.map(({ xml }) => xml)))}\n`
}

interface Suite {
  readonly tests: number
  readonly failures: number
  readonly xml: string
}

function suite(file: ReportedFile, failOn: Severity, language: Language): Suite {
  const { diagnostics } = file
  const failures = diagnostics.filter(({ severity }) => reaches(severity, failOn)).length
  const cases = diagnostics.map((found) => findingCase(found, file, failOn, language))
  const passed = element('testcase', { name: passedWords[language], classname: file.file })
  const tests = Math.max(1, cases.length)
  const skipped = diagnostics.length - failures
  const attributes = { name: file.file, tests, failures, errors: 0, skipped }
  return {
    tests,
    failures,
    xml: element('testsuite', attributes, lines(cases.length > 0 ? cases : [passed])),
  }
}

const passedWords = { vi: 'Không có chỗ nào phải sửa', en: 'Nothing to mend' }

function findingCase(
  { code, severity, message, range }: Diagnostic,
  { file, text }: ReportedFile,
  failOn: Severity,
  language: Language,
): string {
  const { line, column } = text.position(range.start)
  const words = message[language]
  const told = `${file}:${line}:${column}: ${severityWords[severity][language]} ${words}`
  const outcome = reaches(severity, failOn)
    ? element('failure', { type: code, message: words }, escaped(told))
    : element('skipped', {}, escaped(told))
  return element('testcase', { name: `${line}:${column} ${code}`, classname: file }, lines([outcome]))
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, inside = ''): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  const head = `${name}${given.join('')}`
  return inside === '' ? `<${head}/>` : `<${head}>${inside}</${name}>`
}

/** Elements one below the other, indented below the one that holds them. */
function lines(elements: readonly string[]): string {
  return elements.length > 0 ? `\n${elements.join('\n').replace(/^(?=.)/gm, '  ')}\n` : ''
}

/** A text of XML; what XML cannot hold becomes a sign, and a line end stays one and is not read as an indent. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(
      /[&<>"\t\n\r\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
      (sign) => `&#${sign.charCodeAt(0)};`,
    )
}
