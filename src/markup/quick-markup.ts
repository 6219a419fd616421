import type { Inline, MarkupNode, MarkupRow } from './markup.ts'

/**
 * The nodes of a page that keeps to the notation of our own templates, where each sign in the words of a plan is
 * guarded; undefined where anything is wrong or rare, which the patient reader reads. Where both read a page they find
 * the same nodes.
 */
export function parseQuickly(page: string): MarkupNode[] | undefined {
  if (rare.test(page)) return undefined
  const nodes: MarkupNode[] = []
  const open: Container[] = []
  const lines = page.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at] ?? ''
    const { fence: outer, inside = nodes } = open.at(-1) ?? {}
    if (text === '') continue
    if (fence.test(text)) {
      if (text !== outer) return undefined
      open.pop()
      continue
    }
    const [, colons, name] = container.exec(text) ?? []
    if (colons !== undefined && name !== undefined) {
      if (outer !== undefined && colons.length >= outer.length) return undefined
      const children: MarkupNode[] = []
      inside.push({ kind: 'container', line: at + 1, name, children })
      open.push({ fence: colons, inside: children })
      continue
    }
    const node = text.startsWith('|') ? tableAt(at, lines) : lineNode(text, at + 1, lines[at + 1] ?? '')
    if (!node) return undefined
    inside.push(node)
    if (node.kind === 'table') at += node.rows.length
  }
  return open.length === 0 ? nodes : undefined
}

/** Tabs, line ends of old machines, and marks of bytes. */
const rare = /[\0\t\r\ufeff]/

/** A container that is not closed yet: the line that closes it, and what stands in it. */
interface Container {
  readonly fence: string
  readonly inside: MarkupNode[]
}

const fence = /^:{3,}$/
const container = /^(:{3,})([a-z]+(?:-[a-z]+)*)$/

/** The node of a line that `next` does not go on with. */
function lineNode(text: string, line: number, next: string): MarkupNode | undefined {
  const [, name, label = '', option] = leaf.exec(text) ?? []
  if (name !== undefined) {
    const content = inlines(label)
    return content && { kind: 'leaf', line, name, options: option === undefined ? [] : [option], content }
  }
  const [, marks, title = ''] = heading.exec(text) ?? []
  if (marks !== undefined) {
    const content = inlines(title)
    return content && { kind: 'heading', line, level: marks.length, content }
  }
  const [dashes = ''] = item.exec(text) ?? []
  const isOver = next === '' || fence.test(next) || (dashes !== '' && item.test(next))
  const words = text.slice(dashes.length)
  const content = isOver && plainStart.test(words) ? inlines(words) : undefined
  if (!content) return undefined
  return dashes === ''
    ? { kind: 'paragraph', line, content }
    : { kind: 'item', line, level: dashes.length / 2, content }
}

/** A label has no blanks at its ends, and is not so long that the library gives up on it. */
const leaf = /^::([a-z]+(?:-[a-z]+)*)(?:\[(?! )([^\n]{0,1500})(?<! )\])?(?:\{([a-z]+)\})?$/
const heading = /^(#{1,3}) (?=[^ ])([^\n]*)$/
const item = /^(?:- ){1,2}/

/** Words that begin no list and nothing else. */
const plainStart = /^(?!\d+[.)])[^ +:-]/

/** A head, the line that says how its columns are set, and the rows down to an empty line. */
function tableAt(at: number, lines: readonly string[]): MarkupNode | undefined {
  const setting = lines[at + 1] ?? ''
  if (!columns.test(setting)) return undefined
  const centered = setting
    .split('|')
    .slice(1, -1)
    .map((column) => column.startsWith(':'))
  const rows: MarkupRow[] = []
  for (let below = at; lines[below]; below += 1) {
    const row = below === at + 1 ? [] : rowOf(lines[below] ?? '')
    if (!row) return undefined
    if (below !== at + 1) rows.push(row)
  }
  return rows[0]?.length === centered.length ? { kind: 'table', line: at + 1, centered, rows } : undefined
}

const columns = /^\|(?:(?:---|:-:)\|)+$/

function rowOf(text: string): MarkupRow | undefined {
  if (!bars.test(text)) return undefined
  const cells = text.slice(1, -1).split(/(?<!\\)\|/)
  const row: MarkupRow[number][] = []
  for (const cell of cells) {
    const content = inlines(cell)
    if (!content) return undefined
    row.push(content)
  }
  return row
}

/** Bars at both ends, and none after a backslash that may be guarded itself. */
const bars = /^\|(?![^\n]*\\\\\|)[^\n]*[^\\]\|$/

/** Words between blanks, each part of them up to a break; undefined where a sign among them is not guarded. */
function inlines(written: string): Inline[] | undefined {
  let isRare = false
  const text = written.replace(blanksAtEnds, '').replace(signs, (sign, guarded?: string) => {
    const meant = guarded ?? meanings[sign]
    isRare ||= meant === undefined
    return meant ?? sign
  })
  if (isRare) return undefined
  return text
    .split('\n')
    .flatMap((part, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' as const }] : []),
      ...(part === '' ? [] : [{ kind: 'text' as const, text: part }]),
    ])
}

const blanksAtEnds = /^ +|(?<! ) +$/g

/** What may mean more than itself, a guarded sign, or one of the meanings. */
const signs = /\\([!-/:-@[-`{-~])|<br>|&(?:#9|#32|nbsp);|[\\<&*_`~|#[\]]/g

const meanings: Readonly<Record<string, string>> = {
  '<br>': '\n',
  '&#9;': '\t',
  '&#32;': ' ',
  '&nbsp;': '\u00a0',
}
