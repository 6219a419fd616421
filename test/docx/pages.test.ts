import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { a4, buildDocx } from './build-docx.ts'
import {
  hasLibreOffice,
  hasPrograms,
  joinPieces,
  pageTest,
  pageTestMode,
  pdfFonts,
  readPages,
  toPdf,
} from './pages.ts'

test('the programs are found on a search path only where all of them are', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'programs-'))
  const put = (name: string) => writeFile(join(folder, name), '', { mode: 0o755 })
  await put('soffice')
  expect(hasPrograms(folder)).toBe(false)
  await Promise.all(['pdftotext', 'pdffonts', 'pdfinfo'].map(put))
  expect(hasPrograms(folder)).toBe(true)
  await rm(folder, { recursive: true })

  expect(hasPrograms(process.env['PATH'] ?? '')).toBe(hasLibreOffice)
})

test('page tests run with LibreOffice, are skipped without it, and fail without it where CI is set', () => {
  expect(pageTestMode(true, undefined)).toBe('run')
  expect(pageTestMode(true, 'true')).toBe('run')
  expect(pageTestMode(false, undefined)).toBe('skip')
  expect(pageTestMode(false, 'false')).toBe('skip')
  expect(pageTestMode(false, 'true')).toBe('fail')
  expect(pageTestMode(false, '1')).toBe('fail')
})

test('pieces of a word are joined, words are not', () => {
  const piece = (xMin: number, xMax: number, text: string) => ({ xMin, yMin: 0, xMax, yMax: 14, text })
  const pieces = [
    piece(0, 9, 'Đ'),
    piece(9, 15.5, 'ộ'),
    piece(15.6, 21, 'c'),
    piece(24, 27, 'l'),
    piece(27, 39, 'ập'),
  ]

  expect(joinPieces(pieces)).toEqual([piece(0, 21, 'Độc'), piece(24, 39, 'lập')])
  expect(joinPieces([])).toEqual([])
})

describe('printing', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const text = (
    properties: string,
    runProperties: string,
    words: string,
  ) => `<w:p><w:pPr>${properties}</w:pPr><w:r>
    <w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/>${runProperties}</w:rPr>
    <w:t>${words}</w:t></w:r></w:p>`

  pageTest('tells where every word stands on which page', async () => {
    const plan =
      text('', '', 'công tác') + text('<w:pageBreakBefore/><w:ind w:left="720"/>', '<w:b/>', 'đánh giá')
    const [planPdf = '', letterPdf = ''] = await print({ plan, letter: text('', '', 'Công văn') })
    const pages = await readPages(planPdf)

    expect(pages.map(({ lines }) => lines.map((line) => line.text))).toEqual([['công tác'], ['đánh giá']])
    expect(pages[1]?.words.map((word) => word.text)).toEqual(['đánh', 'giá'])
    expect(pages[0]?.width).toBeCloseTo(595.3, 1)
    expect(pages[0]?.height).toBeCloseTo(841.9, 1)
    expect(pages[0]?.words[0]?.xMin).toBeCloseTo(1701 / 20, 0)
    expect(pages[1]?.words[0]?.xMin).toBeCloseTo((1701 + 720) / 20, 0)
    expect(pages[0]?.words[0]?.yMin).toBeGreaterThan(56)

    expect((await pdfFonts(planPdf)).map(({ name }) => name).sort()).toEqual([
      'LiberationSerif',
      'LiberationSerif-Bold',
    ])
    expect(await pdfFonts(letterPdf)).toEqual([{ name: 'LiberationSerif', embedded: true }])
    expect((await readPages(letterPdf)).map(({ words }) => words.length)).toEqual([2])
  })

  pageTest('throws for a file that is not there, even over an older PDF', async () => {
    const [pdf = ''] = await print({ gone: text('', '', 'công tác') })
    expect(pdf).toBe(join(folder, 'gone.pdf'))
    await rm(join(folder, 'gone.docx'))
    await expect(toPdf([join(folder, 'gone.docx')], folder)).rejects.toThrow('gone.pdf')
  })

  async function print(bodies: Readonly<Record<string, string>>): Promise<string[]> {
    const paths = Object.keys(bodies).map((name) => join(folder, `${name}.docx`))
    await Promise.all(
      Object.values(bodies).map((body, index) =>
        writeFile(paths[index] ?? '', buildDocx({ body: body + a4 })),
      ),
    )
    return toPdf(paths, folder)
  }
})
