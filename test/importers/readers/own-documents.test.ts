import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Paper } from '../../../src/importers/paper.ts'
import { blockText } from '../../../src/importers/readers/block-text.ts'
import { readPaper } from '../../../src/importers/readers/read-paper.ts'
import { program, root, run, scratchFolder } from '../../support/command.ts'
import { table } from './docx-file.ts'

/** The words of a paper in printed order, without signs around them. */
function wordsOf({ blocks }: Paper): string[] {
  return (
    blocks
      .map(blockText)
      .join(' ')
      .match(/[\p{L}\p{N}/]+/gu) ?? []
  )
}

test('the plan of 2019 as tdkt prints it has the same words in DOCX, Markdown and HTML, and 25 tasks in four quarters', async () => {
  const cwd = scratchFolder()
  const words = [program, 'compile', `${root}/plans/2019.yaml`, '--to', 'docx,md,html']
  expect((await run(process.execPath, words, { cwd })).code).toBe(0)
  const [docx, markdown, html] = await Promise.all(
    ['docx', 'md', 'html'].map((kind) => {
      const file = `${cwd}/out/2019.${kind}`
      return readPaper(file, readFileSync(file))
    }),
  )
  if (!docx || !markdown || !html) throw new Error('There are no documents.')
  expect(wordsOf(docx).length).toBeGreaterThan(1500)
  expect(wordsOf(markdown)).toEqual(wordsOf(docx))
  expect(wordsOf(html)).toEqual(wordsOf(docx))
  expect([docx, markdown, html].map(({ remarks }) => remarks)).toEqual([[], [], []])
  for (const { blocks } of [docx, markdown, html]) {
    const tasks = blocks.filter((block) => block.kind === 'table' && block.rows.length > 10)
    expect(tasks.map((block) => table(block).rows.length)).toEqual([1 + 4 + 25])
    expect(table(tasks[0]).rows[0]?.isHeader).toBe(true)
  }
})
