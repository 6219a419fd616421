import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Paper } from '../../../src/importers/paper.ts'
import { blockText } from '../../../src/importers/readers/block-text.ts'
import { readPaper } from '../../../src/importers/readers/read-paper.ts'
import { table } from './docx-file.ts'

const has = (program: string) => spawnSync(program, ['--version']).status === 0
const reference = 'test/reference/ke-hoach-2019.txt'
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-doc-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const readFile = (file: string): Promise<Paper> => readPaper(file, readFileSync(file))

/** The words of a paper in printed order, without signs around them. */
function wordsOf({ blocks }: Paper): string[] {
  return (
    blocks
      .map(blockText)
      .join(' ')
      .match(/[\p{L}\p{N}/]+/gu) ?? []
  )
}

describe.runIf(has('pandoc'))('what pandoc makes of the plan of 2019', () => {
  const kinds: readonly (readonly [string, string])[] = [
    ['docx', 'docx'],
    ['html', 'html'],
    ['gfm', 'md'],
    ['markdown', 'md'],
    ['plain', 'txt'],
  ]
  test.each(kinds)('%s has every word in its place', async (kind, ending) => {
    const file = join(folder, `${kind}.${ending}`)
    execFileSync('pandoc', ['-f', 'gfm', '-t', kind, '-s', '-o', file, '--metadata', 'title=', reference])
    const [made, given] = [await readFile(file), await readFile(reference)]
    const withoutMarks = (words: readonly string[]) => words.filter((word) => !/^\d+$/.test(word))
    expect(withoutMarks(wordsOf(made))).toEqual(withoutMarks(wordsOf(given)))
    const tables = made.blocks.filter((block) => block.kind === 'table')
    expect(tables.map((block) => table(block).rows.length)).toEqual([5, 14, 14])
    expect(tables.map((block) => table(block).rows[1]?.cells.length)).toEqual([3, 3, 3])
  })
})

describe.runIf(has('soffice'))('LibreOffice', () => {
  test('what it saves anew of a document has the same words, tables and numbers', async () => {
    const numbered = join(folder, 'so.md')
    writeFileSync(
      numbered,
      '# KẾ HOẠCH\n\n1.  Một\n2.  Hai\n    a.  Con\n    b.  Cháu\n3.  Ba\n\n| TT | Nội dung |\n|---|---|\n| 1 | Họp |\n',
    )
    const first = join(folder, 'so.docx')
    execFileSync('pandoc', ['-o', first, numbered])
    const profile = `-env:UserInstallation=file://${join(folder, 'ho-so')}`
    execFileSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'docx',
      '--outdir',
      join(folder, 'luu'),
      first,
    ])
    const [before, after] = [await readFile(first), await readFile(join(folder, 'luu/so.docx'))]
    expect(after.blocks.map(blockText)).toEqual(before.blocks.map(blockText))
    expect(after.blocks.map(blockText)).toEqual([
      'KẾ HOẠCH',
      '1. Một',
      '2. Hai',
      'a. Con',
      'b. Cháu',
      '3. Ba',
      'TT Nội dung 1 Họp',
    ])
  }, 120_000)
})
