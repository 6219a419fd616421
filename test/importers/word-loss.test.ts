import { describe, expect, test } from 'vitest'
import { type PaperWord, paperWords, wordsIn } from '../../src/importers/paper-words.ts'
import { wordLoss } from '../../src/importers/word-loss.ts'
import { paperOf, paragraph } from '../support/paper.ts'

/** The words of paragraphs, numbered from 1. */
const paper = (...texts: readonly string[]): PaperWord[] =>
  paperWords(paperOf(...texts.map((text) => paragraph(text))).blocks)
const lossOf = (texts: readonly string[], printed: string, told: readonly string[] = []) =>
  wordLoss(paper(...texts), wordsIn(printed), told)

describe('the words of a paper beside those that are printed', () => {
  test('are the same whatever the case, the dashes and the leading zeros', () => {
    const { missing, added } = lossOf(
      ['I. MỤC ĐÍCH', '– UBND tỉnh; ngày 5 tháng 1'],
      'I. Mục đích - UBND tỉnh. ngày 05 tháng 01',
    )
    expect([missing, added]).toEqual([[], []])
  })

  test('are told where they are missing, a paragraph a time', () => {
    const { missing, missingCount } = lossOf(
      ['Phát động phong trào thi đua', '(Đã ký)', 'Nông Thị Hòa'],
      'Phát động phong trào Nông Thị Hòa',
    )
    expect(missing.map(({ place, words }) => [place.number, words])).toEqual([
      [1, 'thi đua'],
      [2, 'Đã ký'],
    ])
    expect(missingCount).toBe(4)
  })

  test('are told with the signs between them, so that they can be searched for', () => {
    const { missing } = lossOf(
      ['Thực hiện Công văn số 12/SNV-BTĐKT, các cụm\n(khối)  2026 - 2030; hết.', 'Nông Thị Hòa'],
      'Thực hiện Nông Thị Hòa',
    )
    expect(missing.map(({ words }) => words)).toEqual([
      'Công văn số 12/SNV-BTĐKT, các cụm (khối) 2026 - 2030; hết',
    ])
  })

  test('are not missed where they stand in one piece at another place', () => {
    const { missing } = lossOf(
      ['Lạng Sơn, ngày 05 tháng 01 năm 2026', 'Kế hoạch công tác thi đua khen thưởng'],
      'Kế hoạch công tác thi đua khen thưởng. Lạng Sơn, ngày 05 tháng 01 năm 2026',
    )
    expect(missing).toEqual([])
  })

  test('are missed where single words of them stand somewhere', () => {
    const { missing } = lossOf(
      ['Sở Nội vụ chủ trì thực hiện kế hoạch này', 'Trân trọng đề nghị các đơn vị phối hợp'],
      'Trân trọng đề nghị các đơn vị phối hợp; kế hoạch khác; Nội dung; thực tế',
    )
    expect(missing.map(({ words }) => words)).toEqual(['Sở Nội vụ chủ trì thực hiện kế hoạch này'])
  })

  test('are missed when they are said twice and printed once', () => {
    expect(lossOf(['của của tỉnh'], 'của tỉnh').missingCount).toBe(1)
  })

  test('may be told as said by the caption of a column', () => {
    const { missing, replaced } = lossOf(['Sở Nội vụ chủ trì'], 'Sở Nội vụ', ['chủ', 'trì'])
    expect(missing).toEqual([])
    expect(replaced.map(({ place, words }) => [place.number, words])).toEqual([[1, 'chủ trì']])
  })

  test('are compared in the time of a test though thousands are missing', () => {
    const many = Array.from({ length: 6_000 }, (_, index) => `nhiệm vụ ${index}`)
    const printed = many.filter((_, index) => index % 7 > 0).join(' ')
    expect(lossOf(many, printed).missingCount).toBeGreaterThan(800)
  })
})
