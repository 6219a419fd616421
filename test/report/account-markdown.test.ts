import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, test } from 'vitest'
import { onOneLine } from '../../src/report/visible.ts'
import { accountSaying, emptyAccount, fullAccount, told } from './accounts.ts'

function read(page: string): Root {
  return fromMarkdown(page, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
}

/** The kinds of all nodes of a page, in order; a text is one however it is escaped. */
function kinds(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(kinds) : [])]
}

function words(node: Nodes): string {
  if ('children' in node) return node.children.map(words).join('')
  return 'value' in node ? node.value : ''
}

/** Every cell of every table, as it is read. */
function cells(node: Nodes): string[] {
  if (node.type === 'tableCell') return [words(node)]
  return 'children' in node ? node.children.flatMap(cells) : []
}

test('a page for the file has a table each of changes, questions and legal bases', async () => {
  await expect(told('md', fullAccount)).toMatchFileSnapshot('accounts/full.md')
  await expect(told('md', fullAccount, { language: 'en' })).toMatchFileSnapshot('accounts/full-en.md')
})

test('what there is none of has no table', () => {
  const page = told('md', emptyAccount)
  expect(kinds(read(page)).filter((kind) => kind === 'heading')).toHaveLength(1)
  expect(kinds(read(page))).not.toContain('table')
  expect(page).toContain('0 thay đổi, 0 câu hỏi chờ trả lời, 0 căn cứ cần xem.')
})

test('a very long text stands whole', () => {
  const text = 'Tổng kết phong trào thi đua yêu nước '.repeat(300).trim()
  expect(cells(read(told('md', accountSaying(text)))).filter((cell) => cell === text)).toHaveLength(7)
})

test('an address in a text is no link', () => {
  const page = told('md', accountSaying('https://www.langson.gov.vn, tdkt@langson.gov.vn'))
  expect(page).toContain('https\\://www\\.langson.gov.vn, tdkt\\@langson.gov.vn')
})

test('whatever a plan or the name of its file says, it is read as these words and as nothing else', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('|', '\\', '\\|', '*', '_', '`', '<script>', '</td>', '<!--', '\n', '\n\n', '\n# ', '\r'),
    fc.constantFrom(
      '[a](b)',
      '![',
      '~~',
      '&lt;',
      '$x$',
      '- ',
      '1. ',
      '| --- |',
      '\u001b',
      '\ud800',
      '\u202e',
    ),
  )
  const texts = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `Một ${pieces.join('')} hai`)
  const plain = kinds(read(told('md', accountSaying('Một hai'))))
  expect(plain.filter((kind) => kind === 'table')).toHaveLength(3)
  fc.assert(
    fc.property(texts, (text) => {
      const tree = read(told('md', accountSaying(text)))
      expect(kinds(tree)).toEqual(plain)
      const said = onOneLine(text)
      const found = cells(tree)
      expect(found.filter((cell) => cell === said)).toHaveLength(7)
      expect(words(tree)).toContain(`Từ tệp: ${said}`)
    }),
    { numRuns: 500 },
  )
})
