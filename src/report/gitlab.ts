import type { Severity } from '../diagnostic.ts'
import { slashed } from './address.ts'
import { fingerprints } from './fingerprints.ts'
import { jsonText } from './json-text.ts'
import type { Reporter } from './reporter.ts'

/** GitLab knows five grades; what stops a plan is `major`, as other checkers have it. */
const grades: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** A Code Quality report, which GitLab shows in a merge request. */
export const gitlab: Reporter = ({ files }, { language }) => {
  const issues = files.flatMap((file) => {
    const marks = fingerprints(file)
    return file.diagnostics.map(({ code, severity, message, range }, index) => ({
      description: message[language],
      check_name: code,
      fingerprint: marks[index],
      severity: grades[severity],
      location: {
        path: slashed(file.file),
        lines: { begin: file.text.position(range.start).line },
      },
    }))
  })
  return jsonText(issues)
}
