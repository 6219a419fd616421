import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docxWords } from '../docx/docx-text.ts'
import { compiledPlans } from '../support/compiled.ts'
import { markdownWords } from './markdown-words.ts'
import { asPrinted, referenceWords, wordsOf } from './reference-words.ts'

/** The reference has lost its letterhead; these words and no others stand before it. */
const letterhead = wordsOf(
  'ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ' +
    'Số: /KH-UBND Lạng Sơn, ngày tháng năm 2019',
)

const expected = [...letterhead, ...asPrinted(referenceWords())]

/** Changes to the plan that must show, and how many words each takes away and puts in. */
const changes = [
  {
    what: 'a dropped word',
    from: 'nhân tố mới, mô hình mới trên tất cả',
    to: 'nhân tố mới, mô hình trên tất cả',
  },
  { what: 'a word too many', from: 'học tập, noi theo.', to: 'học tập và noi theo.' },
  { what: 'another spelling', from: 'sức lan tỏa', to: 'sức lan toả' },
  { what: 'a lost comma', from: 'công khai, minh bạch, kịp thời', to: 'công khai, minh bạch kịp thời' },
  { what: 'a small letter', from: 'Nhân dân các dân tộc', to: 'nhân dân các dân tộc' },
  { what: 'a unit left out', from: '[ubnd-tinh, so-cong-thuong, ban-tdkt,', to: '[ubnd-tinh, ban-tdkt,' },
  {
    what: 'units in another order',
    from: '[hoi-dong-tdkt, ban-tdkt, cac-don-vi]',
    to: '[ban-tdkt, hoi-dong-tdkt, cac-don-vi]',
  },
  { what: 'another date of a basis', from: 'date: 2017-01-10', to: 'date: 2017-01-11' },
  { what: 'a recipient left out', from: '  - Thường trực HĐND tỉnh\n', to: '' },
  { what: 'a task in another quarter', from: '  - quarter: 3\n    tasks:\n', to: '' },
  { what: 'another place', from: 'place: Lạng Sơn', to: 'place: Cao Bằng' },
] as const

test('the reader of Markdown drops marks and no words', () => {
  const page =
    '# Kế hoạch\n\nKẾ\\\nHOẠCH\n\n2. **Giao** *Sở*\n\n- a) Ban;\n  - b\n\n| TT | Ô |\n| :-: | - |\n| 1 | - x.<br>- y. |\n'
  expect(markdownWords(page).join(' ')).toBe('Kế hoạch KẾ HOẠCH 2. Giao Sở - a) Ban; - b TT Ô 1 - x. - y.')
  expect(markdownWords('1\\. \\*sao\\* &lt;b&gt;')).toEqual(['1.', '*sao*', '<b>'])
})

test.each(['<b>đậm</b>', '`mã`', '![ảnh](a.png)', '***\n', '> trích'])(
  'the reader of Markdown refuses %s',
  (page) => {
    expect(() => markdownWords(page)).toThrow('Markdown has')
  },
)

describe('the plan of 2019 is printed word for word', () => {
  let folder = ''
  let words: ReadonlyMap<string, { readonly docx: string[]; readonly markdown: string[] }> = new Map()

  beforeAll(async () => {
    const text = await readFile('plans/2019.yaml', 'utf8')
    folder = await mkdtemp(join(tmpdir(), 'outputs-'))
    const changed = changes.map(({ from, to }, index) => ({
      name: `changed-${index}`,
      text: text.replace(from, to),
    }))
    const documents = await compiledPlans([{ name: 'faithful', text }, ...changed], folder)
    words = new Map(
      documents.map(({ name, docx, markdown }) => [
        name,
        { docx: docxWords(docx), markdown: markdownWords(markdown) },
      ]),
    )
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('there is a whole reference to compare with', () => {
    expect(expected.length).toBeGreaterThan(1900)
  })

  test.each(['docx', 'markdown'] as const)('%s: letterhead, then the reference and nothing else', (kind) => {
    expect(words.get('faithful')?.[kind]).toEqual(expected)
  })

  test.each(changes.map((change, index) => ({ ...change, name: `changed-${index}` })))(
    '$what would show',
    ({ name }) => {
      const { docx, markdown } = words.get(name) ?? {}
      expect(docx?.length).toBeGreaterThan(1900)
      expect(docx).not.toEqual(expected)
      expect(markdown).toEqual(docx)
    },
  )
})
