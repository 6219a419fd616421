import { describe, expect, test } from 'vitest'
import type { Inline, MarkupNode } from '../../src/markup/markup.ts'
import { parseMarkup } from '../../src/markup/parse-markup.ts'

/** A page as short lines: `paragraph: words`, a break as ⏎, bold and italic words between ** and *. */
function read(page: string): string[] {
  const { nodes, foreign } = parseMarkup(page)
  return [...nodes.flatMap(shown), ...foreign.map(({ line, what, text }) => `${line} ${what} ${text}`)]
}

function shown(node: MarkupNode): string[] {
  switch (node.kind) {
    case 'heading':
      return [`heading ${node.level}: ${words(node.content)}`]
    case 'paragraph':
      return [`paragraph: ${words(node.content)}`]
    case 'item':
      return [`item ${node.level}: ${words(node.content)}`]
    case 'table':
      return node.rows.map((cells) => `row: ${cells.map(words).join(' | ')}`)
    case 'leaf':
      return [`${node.name}${node.options.map((option) => `{${option}}`).join('')}: ${words(node.content)}`]
    case 'container':
      return [`${node.name} begins`, ...node.children.flatMap(shown), `${node.name} ends`]
  }
}

function words(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'break') return '⏎'
      const mark = `${inline.bold ? '**' : ''}${inline.italic ? '*' : ''}`
      return `${mark}${inline.text}${mark}`
    })
    .join('')
}

describe('a page of words', () => {
  test.each([
    [
      'hours and colons',
      'Họp lúc 16:00, Lưu:VT, :chào[anh]{chị}',
      'paragraph: Họp lúc 16:00, Lưu:VT, :chào[anh]{chị}',
    ],
    ['a sign of greater', '> 95%', 'paragraph: > 95%'],
    ['a link', '[Cổng](https://x.vn) ![ảnh](b.png)', 'paragraph: [Cổng](https://x.vn) ![ảnh](b.png)'],
    ['an address between signs', '<https://x.vn>', 'paragraph: <https://x.vn>'],
    ['a definition', '[một]: hai', 'paragraph: [một]: hai'],
    ['ticks', '`lệnh` ``` ba', 'paragraph: `lệnh` ``` ba'],
    ['blanks before a line', '      một', 'paragraph: một'],
    ['a line of hyphens below', 'một\n---', 'paragraph: một ---'],
    ['a line of equal signs below', 'một\n===', 'paragraph: một ==='],
    ['stars alone', '***', 'paragraph: ***'],
    ['two lines of the author', 'một\nhai', 'paragraph: một hai'],
    ['what a backslash guards', '\\# \\*một\\* \\:::', 'paragraph: # *một* :::'],
    ['letters by name and by number', '&lt;&#9;&amp;&#32;hai', 'paragraph: <\t& hai'],
  ])('keeps %s', (_, page, wanted) => expect(read(page)).toEqual([wanted]))

  test.each([
    ['one number', '1. Một', ['paragraph: 1. Một']],
    ['any number', '12) Hai', ['paragraph: 12) Hai']],
    ['numbers one after the other', '1. Một\n2. Hai', ['paragraph: 1. Một', 'paragraph: 2. Hai']],
    ['the same number twice', '1. Một\n\n1. Hai', ['paragraph: 1. Một', 'paragraph: 1. Hai']],
    ['a number and more lines', '1. Một\n   hai\n\n   Ba', ['paragraph: 1. Một hai', 'paragraph: Ba']],
    ['letters', 'a) Một', ['paragraph: a) Một']],
  ])('keeps a typed number as a word: %s', (_, page, wanted) => expect(read(page)).toEqual(wanted))

  test.each([
    ['behind a dash', '- 1. Một', ['item 1: 1. Một']],
    ['before a dash', '1. - Một', ['item 1: 1. Một']],
    ['before nothing', '1.\n\nMột', ['paragraph: 1.', 'paragraph: Một']],
  ])('keeps a typed number as a word %s', (_, page, wanted) => expect(read(page)).toEqual(wanted))
})

describe('a page has', () => {
  test.each([
    ['titles', '# Một\n### Ba #', ['heading 1: Một', 'heading 3: Ba']],
    ['bold and italic words', '**đậm** *nghiêng* ***cả***', ['paragraph: **đậm** *nghiêng* ***cả***']],
    ['a broken line', 'một<br>hai<br/>ba  \nbốn\\\nnăm', ['paragraph: một⏎hai⏎ba⏎bốn⏎năm']],
    ['a dash and a plus', '- Một\n\n- - Hai\n', ['item 1: Một', 'item 2: Hai']],
    ['a list in a list', '- Một\n  - Hai\n- Ba', ['item 1: Một', 'item 2: Hai', 'item 1: Ba']],
    ['a list between paragraphs', 'Một:\n- Hai\n\nBa', ['paragraph: Một:', 'item 1: Hai', 'paragraph: Ba']],
    [
      'a style on one line',
      '::trich-yeu[Về **thi đua**<br>năm 2026]',
      ['trich-yeu: Về **thi đua**⏎năm 2026'],
    ],
    ['a style without words', '::cot\n::ho-ten[]', ['cot: ', 'ho-ten: ']],
    ['a style with an option', '::trang-moi{ngang}', ['trang-moi{ngang}: ']],
    ['brackets in a style', '::co-quan[Sở [Nội vụ] \\]]', ['co-quan: Sở [Nội vụ] ]']],
    [
      'a part of several lines, and one within',
      '::::hai-cot\n:::noi-nhan\n- Một\n:::\n::cot\nHai\n::::\nBa',
      [
        'hai-cot begins',
        'noi-nhan begins',
        'item 1: Một',
        'noi-nhan ends',
        'cot: ',
        'paragraph: Hai',
        'hai-cot ends',
        'paragraph: Ba',
      ],
    ],
    [
      'a table, some rows with fewer cells',
      '| TT | Nội dung |\n|:-:|---|\n| QUÝ I |\n| 1 | a \\| b<br>**c** |\n|  |  |',
      ['row: TT | Nội dung', 'row: QUÝ I', 'row: 1 | a | b⏎**c**', 'row:  | '],
    ],
  ])('%s', (_, page, wanted) => expect(read(page)).toEqual(wanted))

  test('the line of everything on it', () => {
    const { nodes } = parseMarkup('# Một\n\nHai\n\n:::noi-nhan\n- Ba\n:::\n\n| a | b |\n|:-:|---|\n| c | d |')
    expect(nodes.map(({ kind, line }) => `${line} ${kind}`)).toEqual([
      '1 heading',
      '3 paragraph',
      '5 container',
      '9 table',
    ])
    expect(
      nodes.flatMap((node) => (node.kind === 'container' ? node.children.map(({ line }) => line) : [])),
    ).toEqual([6])
    expect(nodes.flatMap((node) => (node.kind === 'table' ? node.centered : []))).toEqual([true, false])
  })
})

describe('what does not belong on a page is told with its line', () => {
  test.each([
    ['a part that is not closed', 'Một\n\n:::noi-nhan\n- Hai\n', ['3 unclosed :::noi-nhan']],
    ['a part closed by too few colons', '::::hai-cot\nMột\n:::\n', ['1 unclosed ::::hai-cot']],
    [
      'an inner part with as many colons',
      ':::hai-cot\n:::noi-nhan\nMột\n:::\n:::',
      ['2 unclosed :::noi-nhan', '5 stray-colons :::'],
    ],
    ['colons that close nothing', 'Một\n\n:::\n', ['3 stray-colons :::']],
    ['words behind a style', '::co-quan[Một] hai', ['1 stray-colons ::co-quan[Một] hai']],
    ['a style over two lines', '::co-quan[Một\nhai]', ['1 stray-colons ::co-quan[Một']],
    ['a blank before the name', ':: co-quan[Một]', ['1 stray-colons :: co-quan[Một]']],
    ['a tag', 'Một\n\n<table>\n', ['3 unknown <table>']],
    ['a tag among words', 'Một <b>hai</b>', ['1 unknown <b>', '1 unknown </b>']],
    ['a remark', '<!-- một -->', ['1 unknown <!-- một -->']],
  ])('%s', (_, page, wanted) => expect(read(page).filter((line) => /^\d/.test(line))).toEqual(wanted))
})
