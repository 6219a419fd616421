import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { tooDeepLine } from './limits.ts'

/** A block of a Markdown text that some program wrote; a list's sign or number is its marker, as typed. */
export type Written = { readonly line: number } & (
  | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly Span[] }
  | {
      readonly kind: 'paragraph'
      readonly spans: readonly Span[]
      readonly marker?: string
      readonly depth?: number
    }
  | { readonly kind: 'table'; readonly rows: readonly WrittenRow[] }
  | { readonly kind: 'html'; readonly text: string }
)

/** A row of a table, with the words of each cell. */
export interface WrittenRow {
  readonly line: number
  readonly cells: readonly (readonly Span[])[]
}

/** Words in one look; a line end is a line that its author or program broke. */
export interface Span {
  readonly text: string
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isPicture?: boolean
}

/** Parts of Markdown that converters do not write and that words of an office look like. */
const switchedOff = ['codeFenced', 'codeIndented', 'codeText', 'definition']

/** Reads Markdown of any hand; `breaksAt` says whether the end of a line inside a paragraph was meant. */
export function parseWritten(text: string, breaksAt: (line: number) => boolean): Written[] | undefined {
  if (tooDeepLine(text) !== undefined || /^(?:[ \t]{0,3}>){50}/m.test(text)) return undefined
  if (text.split(/\n[ \t]*\n/).some(hasTooManyMarks)) return undefined
  const root = fromMarkdown(text, {
    extensions: [gfmTable(), { disable: { null: switchedOff } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  return root.children.flatMap((node) => blocksOf(node, { text, breaksAt, depth: 0 }))
}

/** Stars and underscores of one paragraph are matched each with each other; cells of a table are apart. */
function hasTooManyMarks(paragraph: string): boolean {
  const marks = paragraph
    .split('\n')
    .map((line) => ({ count: line.match(/[*_]+/g)?.length ?? 0, isRow: /^\s*\|/.test(line) }))
  const apart = marks.some(({ count, isRow }) => isRow && count > mostMarks)
  return apart || marks.reduce((sum, { count, isRow }) => sum + (isRow ? 0 : count), 0) > mostMarks
}

const mostMarks = 3000

interface Reading {
  readonly text: string
  readonly breaksAt: (line: number) => boolean
  readonly depth: number
}

function blocksOf(node: RootContent, reading: Reading): Written[] {
  const line = node.position?.start.line ?? 1
  switch (node.type) {
    case 'heading': {
      const spans = spansOf(node.children, reading)
      const lines = sourceOf(node, reading).split('\n')
      const ruled = /^\s*-+\s*$/.test(lines.at(-1) ?? '') && lines.length > 1
      return [
        ruled ? { kind: 'paragraph', line, spans } : { kind: 'heading', line, level: node.depth, spans },
      ]
    }
    case 'paragraph':
      return [{ kind: 'paragraph', line, spans: spansOf(node.children, reading), depth: reading.depth }]
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, reading))
    case 'list': {
      const numbers = node.children.map((item) => typedMarker(item, reading))
      const isRepeated = numbers.length > 1 && numbers.every((number) => number === numbers[0])
      return node.children.flatMap((item, index) => {
        const typed = numbers[index] ?? ''
        const counted =
          isRepeated && /^\d/.test(typed)
            ? typed.replace(/^\d+/, (first) => String(Number(first) + index))
            : typed
        return itemBlocks(item, counted, reading)
      })
    }
    case 'table':
      return [
        {
          kind: 'table',
          line,
          rows: node.children.map((row) => ({
            line: row.position?.start.line ?? line,
            cells: row.children.map((cell) => spansOf(cell.children, reading)),
          })),
        },
      ]
    case 'html':
      return [{ kind: 'html', line, text: node.value }]
    case 'thematicBreak':
      return []
    default:
      return [{ kind: 'paragraph', line, spans: [plain(sourceOf(node, reading))] }]
  }
}

function itemBlocks(item: ListItem, marker: string, reading: Reading): Written[] {
  const line = item.position?.start.line ?? 1
  const inside = item.children.flatMap((child) => blocksOf(child, { ...reading, depth: reading.depth + 1 }))
  const [first, ...rest] = item.children[0]?.type === 'paragraph' ? inside : []
  if (first?.kind === 'paragraph') return [{ ...first, marker, depth: reading.depth }, ...rest]
  return [{ kind: 'paragraph', line, spans: [], marker, depth: reading.depth }, ...inside]
}

function typedMarker(item: ListItem, reading: Reading): string {
  const [marker = '-'] = /^(?:\d+[.)]|[-+*])/.exec(sourceOf(item, reading)) ?? []
  return marker === '*' ? '-' : marker
}

interface Look {
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** The words of a line with those tags that change their look; other tags are no words. */
function spansOf(
  nodes: readonly PhrasingContent[],
  reading: Reading,
  outer: Look = { isBold: false, isItalic: false },
): Span[] {
  let look = outer
  return nodes.flatMap((node): Span[] => {
    switch (node.type) {
      case 'text':
        return [{ ...look, text: brokenText(node.value, node.position?.start.line ?? 1, reading) }]
      case 'strong':
        return spansOf(node.children, reading, { ...look, isBold: true })
      case 'emphasis':
        return spansOf(node.children, reading, { ...look, isItalic: true })
      case 'link':
      case 'linkReference':
      case 'delete':
        return spansOf(node.children, reading, look)
      case 'break':
        return [{ ...look, text: '\n' }]
      case 'html': {
        if (/^<br\b/i.test(node.value)) return [{ ...look, text: '\n' }]
        const [, close, tag = ''] = /^<(\/?)(\w+)/.exec(node.value) ?? []
        if (/^(b|strong)$/i.test(tag)) look = { ...look, isBold: close === '' || outer.isBold }
        if (/^(i|em)$/i.test(tag)) look = { ...look, isItalic: close === '' || outer.isItalic }
        return []
      }
      case 'image':
      case 'imageReference':
        return [{ ...look, text: node.alt ?? '', isPicture: true }]
      default:
        return [{ ...look, text: sourceOf(node, reading) }]
    }
  })
}

function brokenText(value: string, line: number, { breaksAt }: Reading): string {
  const [first = '', ...rest] = value.split('\n')
  return rest.reduce((text, next, index) => text + (breaksAt(line + index) ? '\n' : ' ') + next, first)
}

function plain(text: string): Span {
  return { text, isBold: false, isItalic: false }
}

function sourceOf({ position }: RootContent, { text }: Reading): string {
  return text.slice(position?.start.offset, position?.end.offset)
}
