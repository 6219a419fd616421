import type { Reporter } from './reporter.ts'
import { visible } from './visible.ts'
import { severityWords } from './words.ts'

/** One finding a line, `file:line:column: LỖI code message`, for editors and for searching. */
export const line: Reporter = ({ files }, { language }) =>
  files
    .flatMap(({ file, text, diagnostics }) =>
      diagnostics.map(({ code, severity, message, range }) => {
        const { line: row, column } = text.position(range.start)
        const told = `${file}:${row}:${column}: ${severityWords[severity][language]} ${code} ${message[language]}`
        return `${visible(told)}\n`
      }),
    )
    .join('')
