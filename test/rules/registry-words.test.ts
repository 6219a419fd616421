import { expect, test } from 'vitest'
import { findings } from '../support/check.ts'
import { planWith } from '../support/smallest-plan.ts'

const expired = (year: number) => `
  year: ${year}
  document: { date: ${year}-01-15, title: Công tác thi đua năm ${year} }
  legalBases: [{ kind: Nghị định, number: 91/2017/NĐ-CP, date: 2017-07-31, issuer: Chính phủ }]`

const said = (fragment: string) =>
  findings(planWith(fragment))
    .filter(({ code }) => code.startsWith('legal-basis'))
    .map(({ severity, message }) => `${severity}: ${message.vi}`)

test('an expired basis is followed by what took its place, down to what is in force on that day', () => {
  expect(said(expired(2024))).toEqual([
    'error: Nghị định số 91/2017/NĐ-CP hết hiệu lực từ 01/01/2024, được thay thế bởi Nghị định số 98/2023/NĐ-CP.',
  ])
  expect(said(expired(2026))).toEqual([
    'error: Nghị định số 91/2017/NĐ-CP hết hiệu lực từ 01/01/2024, được thay thế bởi Nghị định số 98/2023/NĐ-CP; ' +
      'văn bản này hết hiệu lực từ 01/7/2025, được thay thế bởi Nghị định số 152/2025/NĐ-CP.',
  ])
})

test('a plan signed long after the registry was made is told how old the registry is', () => {
  expect(said(expired(2028))[0]).toMatch(/ \(theo danh mục lập ngày 22\/11\/2026\)\.$/)
  expect(said(expired(2026))[0]).not.toContain('danh mục')
})

test('what no source confirms is a warning that asks to look again', () => {
  const recalled = `
    year: 2021
    document: { date: 2021-01-15, title: Công tác thi đua năm 2021 }
    legalBases: [{ kind: Thông tư, number: 08/2017/TT-BNV, date: 2017-10-27, issuer: Bộ Nội vụ }]`
  expect(said(recalled)).toEqual([expect.stringMatching(/^warning: .*\(cần kiểm tra lại\)\.$/)])
})
