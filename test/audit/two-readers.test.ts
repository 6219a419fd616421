import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../docx/blocks.ts'
import type { Paragraph as Other } from '../docx/docx-document.ts'
import { readDocument as readOtherwise } from '../docx/effective-format.ts'
import { compiled } from '../form/compiled.ts'
import { printed } from './printed.ts'

const papers = readdirSync('test/importers/papers')
  .filter((name) => name.endsWith('.docx'))
  .map((name) => `test/importers/papers/${name}`)
const plans = ['plans/2019.yaml', 'plans/2026.yaml', 'test/form/annexes.yaml']

test('there are documents of other makers to read', () => expect(papers.length).toBeGreaterThan(10))

/** The audit and the tests read the same document by code that shares nothing; they must see the same. */
describe('what two readers see is the same in', () => {
  test.each([...papers, ...plans])('%s', async (file) => {
    const bytes = file.endsWith('.yaml') ? await compiled(file) : new Uint8Array(readFileSync(file))
    const mine = printed(bytes)
    const theirs = readOtherwise(bytes)
    const byText = new Map<string, Other>()
    for (const each of paragraphsOf(theirs.blocks)) byText.set(keyOf(each.text), each)
    let compared = 0
    for (const paragraph of mine.paragraphs) {
      const key = keyOf(paragraph.text)
      const other = byText.get(key)
      const isAlone = mine.paragraphs.filter(({ text }) => keyOf(text) === key).length === 1
      if (key === '' || !other || !isAlone || paragraph.inBox) continue
      compared += 1
      const { look } = paragraph
      const twips = (points: number) => Math.round(points * 20)
      expect
        .soft([key, look.align, twips(look.left), twips(look.firstLine)])
        .toEqual([key, other.align, other.indentLeft, other.indentFirstLine])
      expect
        .soft([key, twips(look.before), twips(look.after), look.keepNext, look.startsPage])
        .toEqual([key, other.spacingBefore, other.spacingAfter, other.keepNext, other.pageBreakBefore])
      const line = look.lineRule === 'auto' ? look.line * 240 : look.line * 20
      expect.soft([key, Math.round(line), look.lineRule]).toEqual([key, other.line, other.lineRule])
      const run = other.runs.find(({ text }) => text.trim() !== '')
      const piece = paragraph.pieces.find(({ text }) => text.trim() !== '')
      if (run && piece) {
        expect
          .soft([key, piece.look.other, piece.look.size, piece.look.bold, piece.look.italic])
          .toEqual([key, run.fontHighAnsi ?? 'Times New Roman', run.size, run.bold, run.italic])
        expect
          .soft([key, piece.look.language, piece.look.color.toUpperCase()])
          .toEqual([key, run.language, run.color.toUpperCase()])
      }
    }
    expect(compared).toBeGreaterThan(20)
    expect(
      mine.sections.map(({ top, left, startsCountAt }) => [
        Math.round(top * 20),
        Math.round(left * 20),
        startsCountAt,
      ]),
    ).toEqual(
      theirs.sections.map(({ margins, pageNumberStart }) => [
        margins.top,
        margins.left + margins.gutter,
        pageNumberStart,
      ]),
    )
  })
})

/** The words of a paragraph, whatever marks of another reader stand between them. */
function keyOf(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi')
}
