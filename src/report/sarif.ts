import type { Diagnostic, Explanation, Fix, Language, Range, Severity } from '../diagnostic.ts'
import { addressOf } from './address.ts'
import { explanationMarkdown, explanationText } from './explanation.ts'
import { fingerprints } from './fingerprints.ts'
import { jsonText } from './json-text.ts'
import type { ReportedFile, ReportedText } from './report.ts'
import type { Reporter } from './reporter.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0, which code scanning and editors read: every code explained, findings with their places and fixes. */
export const sarif: Reporter = ({ files }, { language, version, explanations }) => {
  const ruleIndexes = new Map(explanations.map(({ code }, index) => [code, index]))
  const run = {
    tool: { driver: { name: 'tdkt', version, rules: explanations.map((each) => ruleOf(each, language)) } },
    language,
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: files.every(({ complete }) => complete) }],
    artifacts: files.map(({ file }) => ({ location: { uri: addressOf(file) } })),
    results: files.flatMap((file) => resultsOf(file, ruleIndexes, language)),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return jsonText(log)
}

function ruleOf(explanation: Explanation, language: Language): object {
  const { code, severity, title, why } = explanation
  return {
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: {
      text: explanationText(explanation, language),
      markdown: explanationMarkdown(explanation, language),
    },
    defaultConfiguration: { level: levels[severity] },
  }
}

function resultsOf(
  file: ReportedFile,
  ruleIndexes: ReadonlyMap<string, number>,
  language: Language,
): object[] {
  const marks = fingerprints(file)
  return file.diagnostics.map((found, index) => {
    const { code, severity, message, range, related = [], fix } = found
    const place = (at: Range) => ({
      physicalLocation: {
        artifactLocation: { uri: addressOf(file.file) },
        region: regionOf(at, file.text),
      },
    })
    return {
      ruleId: code,
      ...(ruleIndexes.has(code) && { ruleIndex: ruleIndexes.get(code) }),
      level: levels[severity],
      message: { text: message[language] },
      locations: [place(range)],
      partialFingerprints: { 'tdkt/v1': marks[index] },
      ...(related.length > 0 && {
        relatedLocations: related.map((each) => ({
          ...place(each.range),
          message: { text: each.message[language] },
        })),
      }),
      ...(fix && { fixes: [fixOf(found, fix, file, language)] }),
    }
  })
}

/** Lines and columns from 1, columns in UTF-16 units, the end being the first unit that is not meant. */
function regionOf(range: Range, text: ReportedText): object {
  const start = text.position(range.start)
  const end = text.position(range.end)
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function fixOf(
  { message }: Diagnostic,
  { edits }: Fix,
  { file, text }: ReportedFile,
  language: Language,
): object {
  return {
    description: { text: message[language] },
    artifactChanges: [
      {
        artifactLocation: { uri: addressOf(file) },
        replacements: edits.map((edit) => ({
          deletedRegion: regionOf(edit.range, text),
          ...(edit.text !== '' && { insertedContent: { text: edit.text } }),
        })),
      },
    ],
  }
}
