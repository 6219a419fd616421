import { isOf, parsedTemplate } from './syntax-tree.ts'
import type { TemplateFile } from './template.ts'

/** A template's own page with a letter in place of each field; `lineOf` leads back to the template's line. */
export interface Skeleton {
  readonly page: string
  lineOf(line: number): number
}

/**
 * The pages a template file can print, whatever the plan: all first branches together, and each other branch
 * once, so that markup is checked also where a given plan does not lead.
 */
export function skeletonsOf(file: TemplateFile): Skeleton[] {
  const { program } = parsedTemplate(file)
  if (!program) return []
  const others = blocksIn(program).filter(({ inverse }) => inverse !== undefined)
  return [undefined, ...others].map((other) => skeleton(file, program, other))
}

function blocksIn({ body }: hbs.AST.Program): hbs.AST.BlockStatement[] {
  return body.flatMap((statement) => {
    if (!isOf(statement, 'BlockStatement')) return []
    const inner = [statement.program, statement.inverse].flatMap((branch) => (branch ? blocksIn(branch) : []))
    return [statement, ...inner]
  })
}

/**
 * The page on which `other` takes its second branch, and every block around it the branch that leads there.
 */
function skeleton(
  { text }: TemplateFile,
  program: hbs.AST.Program,
  other: hbs.AST.BlockStatement | undefined,
): Skeleton {
  const written = text.split('\n')
  let page = ''
  const lines: number[] = []
  const print = (text: string, line: number) => {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) page += '\n'
      if (part !== '') lines[page.split('\n').length - 1] ??= line + index
      page += part
    }
  }
  const walk = ({ body }: hbs.AST.Program) => {
    for (const statement of body) {
      const { line } = statement.loc.start
      if (isOf(statement, 'ContentStatement')) print(statement.value, line + strippedLines(statement))
      else if (isOf(statement, 'BlockStatement')) walk(branchTowards(statement, other))
      else if (isOf(statement, 'MustacheStatement')) print('x', line)
      else if (isOf(statement, 'PartialStatement')) print(standsAlone(statement, written) ? 'x\n' : 'x', line)
    }
  }
  walk(program)
  return { page, lineOf: (line) => lines.slice(0, line).findLast((known) => known !== undefined) ?? 1 }
}

function branchTowards(
  block: hbs.AST.BlockStatement,
  other: hbs.AST.BlockStatement | undefined,
): hbs.AST.Program {
  const { program, inverse } = block
  const leads = inverse && other && (block === other || blocksIn(inverse).includes(other))
  return leads || !program ? inverse : program
}

/** A part alone on its line takes the line end with it. */
function standsAlone({ loc }: hbs.AST.Node, lines: readonly string[]): boolean {
  const line = lines[loc.start.line - 1] ?? ''
  return line.trim() === line.slice(loc.start.column, loc.end.column)
}

/**
 * How many line ends before a text were taken away because a tag stood alone on its line, or stripped them.
 */
function strippedLines(content: hbs.AST.ContentStatement): number {
  const { value, original } = content
  if (!('rightStripped' in content)) return 0
  const written = String(original)
  const [oneLine = ''] = /^[ \t]*\r?\n?/.exec(written) ?? []
  const [blanks = ''] = /^\s*/.exec(written) ?? []
  const stripped = [oneLine, blanks].find((start) => written.slice(start.length).startsWith(value)) ?? ''
  return stripped.split('\n').length - 1
}
