import { jsonText } from './json-text.ts'
import { countsOf } from './report.ts'
import type { Reporter } from './reporter.ts'

/** Version 1 of the report for programs: lines and columns from 1, columns as an editor counts them. */
export const json: Reporter = ({ files, shard }, { language }) => {
  const diagnostics = files.flatMap(({ file, text, diagnostics: found }) =>
    found.map(({ code, severity, message, range, path, fix }) => ({
      code,
      severity,
      message: message[language],
      file,
      start: text.position(range.start),
      end: text.position(range.end),
      ...(path && { path }),
      ...(fix && { fixable: true }),
    })),
  )
  const report = {
    version: 1,
    ...(shard && { shard }),
    complete: files.every(({ complete }) => complete),
    files: files.map(({ file }) => file),
    diagnostics,
    summary: countsOf(files),
  }
  return jsonText(report)
}
