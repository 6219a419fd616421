import type { Format } from '../format/format.ts'
import type { Foreign, MarkupNode } from '../markup/markup.ts'
import { parseMarkup } from '../markup/parse-markup.ts'
import { type Block, plainText, type Row } from './document.ts'

/** What a printed page says that the format or our set of blocks does not know. */
export interface PageProblem {
  readonly line: number
  readonly what: Foreign['what'] | 'style' | 'columns' | 'heading' | 'cells'
  readonly text: string
}

/** The blocks of a printed page, and what on it is none. */
export function blocksOf(page: string, format: Format): { blocks: Block[]; problems: PageProblem[] } {
  const { nodes, foreign } = parseMarkup(page)
  const problems: PageProblem[] = [...foreign]
  const blocks = nodes.flatMap((node) => block(node, undefined, { format, problems }))
  return { blocks, problems }
}

interface Reading {
  readonly format: Format
  readonly problems: PageProblem[]
}

function block(node: MarkupNode, style: string | undefined, reading: Reading): Block[] {
  const { problems } = reading
  switch (node.kind) {
    case 'heading':
      return [{ kind: 'heading', level: level(node, reading), content: node.content }]
    case 'paragraph':
      return [{ kind: 'paragraph', style: style ?? 'noi-dung', content: node.content }]
    case 'item': {
      const depth = node.level > 1 ? 2 : 1
      return [{ kind: 'item', level: depth, style: style ?? `gach-${depth}`, content: node.content }]
    }
    case 'table': {
      const [head = [], ...rows] = node.rows
      for (const [index, cells] of rows.entries()) {
        if (cells.length <= head.length) continue
        problems.push({ line: node.line + index + 2, what: 'cells', text: plainText(cells.at(-1) ?? []) })
      }
      return [
        { kind: 'table', centered: node.centered, head, rows: rows.map((cells) => row(cells, head.length)) },
      ]
    }
    case 'leaf':
      if (node.name === 'trang-moi') return [pageBreak(node, reading)]
      return [{ kind: 'paragraph', style: known(node, reading), content: node.content }]
    case 'container':
      if (Object.hasOwn(reading.format.columns, node.name)) return [columns(node, reading)]
      return node.children.flatMap((child) => block(child, known(node, reading), reading))
  }
}

/** A page break has no words of its own. */
function pageBreak({ options, content, line }: MarkupNode & { kind: 'leaf' }, { problems }: Reading): Block {
  if (content.length > 0) problems.push({ line, what: 'unknown', text: plainText(content) })
  for (const option of options.filter((each) => each !== 'ngang')) {
    problems.push({ line, what: 'unknown', text: `{${option}}` })
  }
  return { kind: options.includes('ngang') ? 'landscape' : 'page-break' }
}

function level({ level, line }: MarkupNode & { kind: 'heading' }, { problems }: Reading): 1 | 2 | 3 {
  if (level === 1 || level === 2 || level === 3) return level
  problems.push({ line, what: 'heading', text: '#'.repeat(level) })
  return 3
}

function row(cells: Row['cells'], width: number): Row {
  return { spans: cells.length === 1 && width > 1, cells }
}

function known({ name, line }: MarkupNode & { name: string }, { format, problems }: Reading): string {
  if (Object.hasOwn(format.styles, name)) return name
  problems.push({ line, what: name === 'cot' ? 'columns' : 'style', text: name })
  return 'noi-dung'
}

/** `::cot` begins the next column. */
function columns({ name, children }: MarkupNode & { kind: 'container' }, reading: Reading): Block {
  const parts: Block[][] = [[]]
  for (const child of children) {
    if (child.kind === 'leaf' && child.name === 'cot') parts.push([])
    else parts.at(-1)?.push(...block(child, undefined, reading))
  }
  return { kind: 'columns', layout: name, columns: parts }
}
