import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDocument } from '../../src/build-document.ts'
import { formatFor } from '../../src/format/formats.ts'
import { paperWords, wordsIn } from '../../src/importers/paper-words.ts'
import { dayOfForm } from '../../src/plan/period.ts'
import { patience, randomPlan, runs } from '../plan/random-plans.ts'
import { formats } from '../support/check.ts'
import { importedPlan, template } from '../support/imported-plan.ts'
import { paperOf, paragraph, table } from '../support/paper.ts'
import { paperOfDocument } from '../support/paper-of-document.ts'

/** How often each word comes. */
function counted(words: readonly { readonly key: string }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

test(
  'a paper of any words gives a plan, and what the plan does not say is told',
  () => {
    const plans = fc.sample(randomPlan, runs({ short: 8, long: 200 }))
    let compared = 0
    for (const plan of plans) {
      const format = formatFor(plan.document.format, dayOfForm(plan), formats)
      const document = format && buildDocument(plan, template, format).value
      if (!document) continue
      const paper = paperOfDocument(document)
      const { account, text } = importedPlan(paper)
      const inText = counted(wordsIn(text.replace(/^\s*#.*$/gm, '')))
      const left = counted(account.left.flatMap(({ words }) => wordsIn(words)))
      const unseen = [...counted(paperWords(paper.blocks))].filter(
        ([key]) =>
          !inText.has(key) &&
          !left.has(key) &&
          !/^\d+$|^[ivx]+$|^\p{L}$|^\d+[a-zđ]$/u.test(key) &&
          !inTemplate.has(key),
      )
      expect(unseen.map(([key]) => key)).toEqual([])
      compared += 1
    }
    expect(compared).toBeGreaterThan(plans.length / 2)
  },
  patience,
)

/** Words that the template prints, whatever the plan. */
const inTemplate = new Set(
  wordsIn(
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc Số ngày tháng năm Kế hoạch Căn cứ Thực hiện Nơi nhận Lưu ' +
      'TT Nội dung Đơn vị thực hiện chủ trì phối hợp Thời gian Địa điểm Sản phẩm Cấp trình Ghi chú Quý từ đến Phụ lục Kèm theo của và Luật số',
  ).map(({ key }) => key),
)

test('a paper without anything that a plan has gives a plan all the same', () => {
  const made = importedPlan(
    paperOf(
      paragraph('Giấy mời'),
      table([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ),
  )
  expect(made.account.left).toEqual([])
  expect(made.text).toContain('Giấy mời')
  expect(importedPlan(paperOf()).account.words.inPaper).toBe(0)
})

test('the words of cells stand in the order of the rows', () => {
  const words = paperWords(
    paperOf(
      table([
        ['TT', 'Nội dung'],
        ['1', 'Thi đua'],
      ]),
    ).blocks,
  )
  expect(words.map(({ text }) => text).join(' ')).toBe('TT Nội dung 1 Thi đua')
})
