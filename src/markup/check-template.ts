import { nearest } from '../text.ts'
import type { Field, Fields } from './fields.ts'
import { templateLimits } from './limits.ts'
import { isOf, parsedTemplate } from './syntax-tree.ts'
import { blockHelpers, type Template, type TemplateFile } from './template.ts'

/** What is wrong with a template before any plan meets it, at its own line and column (both from 1). */
export interface TemplateProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly what:
    | 'syntax'
    | 'field'
    | 'logic'
    | 'part'
    | 'part-loop'
    | 'not-a-text'
    | 'not-a-list'
    | 'too-much'
  readonly name: string
  readonly meant?: string
}

/** Every mistake of fields, blocks and parts, also in branches and loops that a given plan does not take. */
export function checkTemplate(template: Template, fields: Fields): TemplateProblem[] {
  const walk: Walk = { template, problems: [], programs: new Map(), tags: 0 }
  for (const file of [template.page, ...Object.values(template.parts)]) {
    if (file.text.length > templateLimits.file || blocksIn(file) > templateLimits.blocks) {
      walk.problems.push({ file: file.file, line: 1, column: 1, what: 'too-much', name: '' })
      continue
    }
    const { program, problem } = parsedTemplate(file)
    if (program) walk.programs.set(file.file, program)
    if (problem) walk.problems.push(problem)
  }
  const spot = { scopes: [{ kind: 'group', about: '', fields } as const], parts: [], depth: 0 }
  checkFile(template.page, spot, walk)
  const seen = new Set<string>()
  return walk.problems.filter(({ file, line, column, what }) => {
    const place = `${file}:${line}:${column}:${what}`
    return seen.has(place) ? false : seen.add(place)
  })
}

function blocksIn({ text }: TemplateFile): number {
  return text.split(/\{\{~?\s*#|\{\{~?\s*else/).length - 1
}

interface Walk {
  readonly template: Template
  readonly problems: TemplateProblem[]
  readonly programs: Map<string, hbs.AST.Program>
  /** How many were met so far. */
  tags: number
}

/** A page or part in one scope: the fields at hand, innermost first, and the parts it is taken in by. */
interface Spot {
  readonly file: TemplateFile
  readonly scopes: readonly Field[]
  /** How many of the scopes this file opened itself: `../` leads no further out than the file. */
  readonly own: number
  readonly parts: readonly string[]
  /** How many blocks and parts lie around it. */
  readonly depth: number
}

function checkFile(file: TemplateFile, spot: Omit<Spot, 'file' | 'own'>, walk: Walk): void {
  const program = walk.programs.get(file.file)
  if (program) checkProgram(program, { ...spot, file, own: 0 }, walk)
}

function checkProgram({ body }: hbs.AST.Program, spot: Spot, walk: Walk): void {
  for (const statement of body) {
    walk.tags += 1
    if (walk.tags > templateLimits.tags || spot.depth > templateLimits.depth) {
      report(walk, spot, statement, 'too-much', '')
      return
    }
    if (isOf(statement, 'MustacheStatement')) checkPrinted(statement, spot, walk)
    else if (isOf(statement, 'BlockStatement')) checkBlock(statement, spot, walk)
    else if (isOf(statement, 'PartialStatement')) checkPart(statement, spot, walk)
    else if (!isOf(statement, 'ContentStatement') && !isOf(statement, 'CommentStatement')) {
      report(walk, spot, statement, 'logic', statement.type)
    }
  }
}

function checkPrinted(statement: hbs.AST.MustacheStatement, spot: Spot, walk: Walk): void {
  const { path, params } = statement
  if (!isOf(path, 'PathExpression') || params.length > 0 || statement.hash) {
    report(walk, spot, statement, 'logic', 'original' in path ? String(path.original) : '')
    return
  }
  const field = fieldAt(path, spot, walk)
  if (field && field.kind !== 'text') report(walk, spot, statement, 'not-a-text', path.original)
}

function checkBlock(block: hbs.AST.BlockStatement, spot: Spot, walk: Walk): void {
  const [name, [path, ...more]] = [block.path.original, block.params]
  const known = blockHelpers.some((helper) => helper === name)
  const plain = known && block.program && !block.hash && more.length === 0
  if (!plain || !path || !isOf(path, 'PathExpression')) {
    report(walk, spot, block, 'logic', name)
    return
  }
  const field = fieldAt(path, spot, walk)
  const deeper = { ...spot, depth: spot.depth + 1 }
  if (name === 'each' && field && field.kind !== 'list') {
    report(walk, spot, path, 'not-a-list', path.original)
    return
  }
  const inner =
    name === 'each' && field?.kind === 'list'
      ? { ...deeper, scopes: [field.of, ...spot.scopes], own: spot.own + 1 }
      : deeper
  if (name !== 'each' || field) checkProgram(block.program, inner, walk)
  if (block.inverse) checkProgram(block.inverse, deeper, walk)
}

function checkPart(statement: hbs.AST.PartialStatement, spot: Spot, walk: Walk): void {
  const name = isOf(statement.name, 'PathExpression') ? statement.name.original : ''
  const { parts } = walk.template
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined
  if (statement.params.length > 0 || statement.hash) report(walk, spot, statement, 'logic', `> ${name}`)
  else if (!part) report(walk, spot, statement, 'part', name, nearest(name, Object.keys(parts)))
  else if (spot.parts.includes(name)) report(walk, spot, statement, 'part-loop', name)
  else checkFile(part, { ...spot, parts: [...spot.parts, name], depth: spot.depth + 1 }, walk)
}

/** What a path means: `../` leads one scope out, `@root` to the outermost, `this` stays. */
function fieldAt(path: hbs.AST.PathExpression, spot: Spot, walk: Walk): Field | undefined {
  if (path.data) {
    const flags = ['first', 'last', 'index']
    if (path.parts.length === 1 && flags.includes(path.parts[0] ?? '')) return { kind: 'flag', about: '' }
    if (path.parts[0] !== 'root')
      return unknownField(
        path,
        flags.map((flag) => `@${flag}`),
        spot,
        walk,
      )
  }
  if (path.depth > spot.own) return unknownField(path, [], spot, walk)
  let field = path.data ? spot.scopes.at(-1) : spot.scopes[path.depth]
  for (const step of path.data ? path.parts.slice(1) : path.parts) {
    const fields: Fields = field?.kind === 'group' ? field.fields : {}
    field = Object.hasOwn(fields, step) ? fields[step] : undefined
    if (!field) return unknownField(path, Object.keys(fields), spot, walk)
  }
  return field ?? unknownField(path, [], spot, walk)
}

function unknownField(
  path: hbs.AST.PathExpression,
  known: readonly string[],
  spot: Spot,
  walk: Walk,
): undefined {
  const last = path.original.split(/[./]/).at(-1) ?? ''
  report(walk, spot, path, 'field', path.original, nearest(last, known))
}

function report(
  { problems }: Walk,
  { file }: Spot,
  { loc }: hbs.AST.Node,
  what: TemplateProblem['what'],
  name: string,
  meant?: string,
): void {
  const { line, column } = loc.start
  problems.push({
    file: file.file,
    line,
    column: column + 1,
    what,
    name,
    ...(meant !== undefined && { meant }),
  })
}
