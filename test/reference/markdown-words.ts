import type { List, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { wordsOf } from './reference-words.ts'

/** The words that a reader of GitHub sees: marks are gone, the signs and numbers of lists are there. */
export function markdownWords(text: string): string[] {
  return wordsOf(
    shownText(fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })),
  )
}

/** What a Markdown document is not known to hold throws, so that nothing is passed over. */
function shownText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'break':
      return ' '
    case 'html':
      if (node.value === '<br>') return ' '
      throw new Error(`Markdown has the tag ${node.value}.`)
    case 'emphasis':
    case 'strong':
      return node.children.map(shownText).join('')
    case 'heading':
    case 'paragraph':
    case 'tableCell':
      return `${node.children.map(shownText).join('')} `
    case 'root':
    case 'table':
    case 'tableRow':
    case 'listItem':
      return node.children.map(shownText).join('')
    case 'list':
      return node.children.map((item, index) => `${signOf(node, index)} ${shownText(item)}`).join('')
    default:
      throw new Error(`Markdown has a node of type ${node.type}.`)
  }
}

function signOf({ ordered, start }: List, index: number): string {
  return ordered ? `${(start ?? 1) + index}.` : '-'
}
