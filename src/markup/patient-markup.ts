import type { AlignType, PhrasingContent, RootContent, Table } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { directive } from 'micromark-extension-directive'
import { gfmTable } from 'micromark-extension-gfm-table'
import { tooDeepLine } from './limits.ts'
import type { Foreign, Inline, Markup, MarkupNode } from './markup.ts'

/** Parts of Markdown that an official document never means: `16:00` is no directive, `>` no quotation. */
const switchedOff = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'setextUnderline',
  'thematicBreak',
]

/** Leaf and container directives; text directives would eat words such as `Lưu:VT`. */
function blockDirectives() {
  const { text: _, ...rest } = directive()
  return rest
}

/** Reads any page there is, as Markdown with the notation of directives and tables. */
export function parsePatiently(page: string): Markup {
  const deep = tooDeepLine(page)
  if (deep !== undefined) {
    return { nodes: [], foreign: [{ line: deep, what: 'unknown', text: '- - - …' }] }
  }
  const root = fromMarkdown(page, {
    extensions: [gfmTable(), blockDirectives(), { disable: { null: switchedOff } }],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  })
  const foreign: Foreign[] = []
  const nodes = root.children.flatMap((node) => blockNodes(node, 0, { page, foreign }))
  return { nodes, foreign }
}

interface Reading {
  readonly page: string
  readonly foreign: Foreign[]
}

function blockNodes(node: RootContent, depth: number, reading: Reading): MarkupNode[] {
  const line = node.position?.start.line ?? 1
  const written = sourceOf(node, reading)
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', line, level: node.depth, content: inlines(node.children, reading) }]
    case 'paragraph':
      if (written.startsWith('::'))
        reading.foreign.push({ line, what: 'stray-colons', text: firstLine(written) })
      return depth === 0
        ? [{ kind: 'paragraph', line, content: inlines(node.children, reading) }]
        : [{ kind: 'item', line, level: depth, content: inlines(node.children, reading) }]
    case 'list':
      return node.children.flatMap((item) => {
        const [marker = ''] = /^\d+[.)]\s*/.exec(sourceOf(item, reading)) ?? []
        const nodes = item.children.flatMap((child) => blockNodes(child, marker ? depth : depth + 1, reading))
        return marker === '' ? nodes : withMarker(nodes, marker, item.position?.start.line ?? line, reading)
      })
    case 'table':
      return [tableNode(node, line, reading)]
    case 'leafDirective': {
      const content = inlines(node.children, reading)
      return [{ kind: 'leaf', line, name: node.name, options: Object.keys(node.attributes ?? {}), content }]
    }
    case 'containerDirective': {
      if (!/\n[ \t]*:{3,}[ \t]*$/.test(written)) {
        reading.foreign.push({ line, what: 'unclosed', text: firstLine(written) })
      }
      const children = node.children.flatMap((child) => blockNodes(child as RootContent, 0, reading))
      return [{ kind: 'container', line, name: node.name, children }]
    }
    default:
      reading.foreign.push({ line, what: 'unknown', text: firstLine(written) })
      return []
  }
}

/** A number typed in a template is a word: it stays in front of its text, alone where there is none. */
function withMarker(nodes: MarkupNode[], marker: string, line: number, { foreign }: Reading): MarkupNode[] {
  const [first, ...rest] = nodes
  const words = { kind: 'text' as const, text: marker }
  if (!first) return [{ kind: 'paragraph', line, content: [{ ...words, text: marker.trim() }] }]
  if (first.kind === 'paragraph' || first.kind === 'item') {
    return [{ ...first, content: [words, ...first.content] }, ...rest]
  }
  foreign.push({ line, what: 'unknown', text: marker.trim() })
  return nodes
}

function tableNode(table: Table, line: number, reading: Reading): MarkupNode {
  const rows = table.children.map(({ children }) => children.map((cell) => inlines(cell.children, reading)))
  const centered = (table.align ?? []).map((align: AlignType) => align === 'center')
  return { kind: 'table', line, centered, rows }
}

function inlines(
  nodes: readonly PhrasingContent[],
  reading: Reading,
  look: { bold?: boolean; italic?: boolean } = {},
): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return textInlines(node.value, look)
      case 'strong':
        return inlines(node.children, reading, { ...look, bold: true })
      case 'emphasis':
        return inlines(node.children, reading, { ...look, italic: true })
      case 'break':
        return [{ kind: 'break' }]
      case 'html':
        if (/^<br ?\/?>$/i.test(node.value)) return [{ kind: 'break' }]
    }
    const line = node.position?.start.line ?? 1
    reading.foreign.push({ line, what: 'unknown', text: firstLine(sourceOf(node, reading)) })
    return []
  })
}

/** A line end inside a paragraph of a template is only where its author broke the line. */
function textInlines(value: string, look: { bold?: boolean; italic?: boolean }): Inline[] {
  return value === '' ? [] : [{ kind: 'text', text: value.replaceAll('\n', ' '), ...look }]
}

function sourceOf({ position }: RootContent, { page }: Reading): string {
  return page.slice(position?.start.offset, position?.end.offset)
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
