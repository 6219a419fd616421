import Handlebars from 'handlebars'
import { matchesOf } from '../text.ts'
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
    const open = openBlock(file.text)
    const place = open ?? { line: lineNumber ?? firstNumber(message), column: column + 1 }
    return { problem: { file: file.file, ...place, what: 'syntax', name: '' } }
  }
}

/** Where the innermost block begins that no tag closes, when all other tags are in order. */
function openBlock(text: string): { line: number; column: number } | undefined {
  const open: { name: string; index: number }[] = []
  for (const { 1: sign, 2: name = '', index } of matchesOf(text, /\{\{~?([#/])\s*(\w+)[^}]*\}\}/g)) {
    if (sign === '#') open.push({ name, index })
    else if (open.pop()?.name !== name) return undefined
  }
  const last = open.at(-1)
  if (!last) return undefined
  const lines = text.slice(0, last.index).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** Of some errors the parser tells the line only inside its sentence. */
function firstNumber(message: string): number {
  return Number(/\d+/.exec(message)?.[0] ?? 1)
}

interface NodeTypes {
  MustacheStatement: hbs.AST.MustacheStatement
  BlockStatement: hbs.AST.BlockStatement
  PartialStatement: hbs.AST.PartialStatement
  ContentStatement: hbs.AST.ContentStatement
  CommentStatement: hbs.AST.CommentStatement
  PathExpression: hbs.AST.PathExpression
}

/** The library's nodes say their kind in `type`, which its types do not tie to their shape. */
export function isOf<Kind extends keyof NodeTypes>(node: hbs.AST.Node, kind: Kind): node is NodeTypes[Kind] {
  return node.type === kind
}
