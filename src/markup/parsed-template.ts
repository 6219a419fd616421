import Handlebars from 'handlebars'
import type { TemplateProblem } from './check-template.ts'
import type { TemplateFile } from './template.ts'

/** The syntax tree of a template file, or the line at which it cannot be read. */
export function parsedTemplate(file: TemplateFile): { program?: hbs.AST.Program; problem?: TemplateProblem } {
  try {
    return { program: Handlebars.parse(file.text) }
  } catch (error) {
    const {
      lineNumber,
      column = 0,
      message,
    } = error as { lineNumber?: number; column?: number; message: string }
    const line = lineNumber ?? firstNumber(message)
    return { problem: { file: file.file, line, column: column + 1, what: 'syntax', name: '' } }
  }
}

/** Of some errors the parser tells the line only inside its sentence. */
function firstNumber(message: string): number {
  return Number(/\d+/.exec(message)?.[0] ?? 1)
}
