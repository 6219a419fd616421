import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageTest, readPages, toPdf } from '../docx/pages.ts'
import { compiled } from './compiled.ts'
import { boldWidth, longestLine } from './text-width.ts'

test('marks do not widen a letter, horns do', () => {
  expect(boldWidth('ấ', 14)).toBe(boldWidth('a', 14))
  expect(boldWidth('ứ', 14)).toBe(boldWidth('ư', 14))
  expect(boldWidth('ư', 14)).toBeGreaterThan(boldWidth('u', 14))
})

test('a text is as wide whichever way its letters are composed', () => {
  expect(boldWidth('Hạnh phúc'.normalize('NFD'), 14)).toBe(boldWidth('Hạnh phúc', 14))
})

test('of several lines the longest counts, of a line too long for its column the longest piece', () => {
  expect(longestLine('ỦY BAN NHÂN DÂN\nTỈNH', 13, 9999)).toBe(boldWidth('ỦY BAN NHÂN DÂN', 13))
  const narrow = boldWidth('ỦY BAN', 13) + 1
  expect(longestLine('ỦY BAN NHÂN', 13, narrow)).toBe(boldWidth('ỦY BAN', 13))
})

test('a word without known width throws', () => {
  expect(() => boldWidth('Ж', 14)).toThrow('Ж')
})

pageTest('lines are as wide as they are printed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'form-width-'))
  const path = join(folder, 'plan.docx')
  await writeFile(path, await compiled('plans/2019.yaml'))
  const [pdf = ''] = await toPdf([path], folder)
  const [first] = await readPages(pdf)
  await rm(folder, { recursive: true })

  const lines = [
    { text: 'Độc lập - Tự do - Hạnh phúc', size: 14 },
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 13 },
    { text: 'ỦY BAN NHÂN DÂN', size: 13 },
    { text: 'Công tác thi đua, khen thưởng năm 2019', size: 14 },
  ]
  for (const { text, size } of lines) {
    const line = first?.lines.find((each) => each.text === text)
    expect(line, text).toBeDefined()
    const printed = ((line?.xMax ?? 0) - (line?.xMin ?? 0)) * 20
    expect(Math.abs(printed / boldWidth(text, size) - 1), text).toBeLessThan(0.01)
  }
})
