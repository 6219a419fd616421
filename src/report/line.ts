import { type Teller, whole } from './telling.ts'
import { visible } from './visible.ts'
import { severityWords } from './words.ts'

/** One finding a line, `file:line:column: LỖI code message`, for editors and for searching. */
export const tellLines: Teller = (_, { language }) => ({
  file: ({ file, text, diagnostics }) =>
    diagnostics
      .map(({ code, severity, message, range }) => {
        const { line: row, column } = text.position(range.start)
        const told = `${file}:${row}:${column}: ${severityWords[severity][language]} ${code} ${message[language]}`
        return `${visible(told)}\n`
      })
      .join(''),
  end: () => '',
})

export const line = whole(tellLines)
