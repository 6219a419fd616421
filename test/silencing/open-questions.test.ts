import { describe, expect, test } from 'vitest'
import { findings } from '../support/check.ts'
import { planWith } from '../support/smallest-plan.ts'

const expired = '- { kind: Nghị định, number: 91/2017/NĐ-CP, date: 2017-07-31, issuer: Chính phủ }'
const asked = planWith(`
legalBases:
  # TODO(tdkt): Nghị định này đã hết hiệu lực; thay bằng văn bản nào?
  #   [legalBases.0]
  ${expired}
`)

const severityOf = (plan: string, code: string, final = false) =>
  findings(plan, { final })
    .filter((finding) => finding.code === code)
    .map(({ severity }) => severity)

describe('an open question above an entry', () => {
  test('makes what rules find in it a warning while the plan is a draft', () => {
    expect(severityOf(asked, 'legal-basis-expired')).toEqual(['warning'])
    expect(severityOf(asked.replace('# TODO(tdkt)', '# Hỏi lại'), 'legal-basis-expired')).toEqual(['error'])
  })

  test('is an error itself, as what it asks, in a plan to be issued', () => {
    expect(severityOf(asked, 'legal-basis-expired', true)).toEqual(['error'])
    expect(severityOf(asked, 'to-do-left', true)).toEqual(['error'])
    expect(severityOf(asked, 'to-do-left')).toEqual(['info'])
  })

  test('says nothing for the entry after it', () => {
    const two = asked.replace(expired, `${expired}\n  ${expired.replace('91/2017', '65/2014')}`)
    expect(severityOf(two, 'legal-basis-expired').length).toBeGreaterThan(0)
    const other = planWith(`
legalBases:
  # TODO(tdkt): điền số của nghị quyết năm nay
  - { kind: Nghị quyết, number: 12/NQ-HĐND, date: 2025-12-10, issuer: Hội đồng nhân dân tỉnh, title: về nhiệm vụ }
  ${expired}
`)
    expect(severityOf(other, 'legal-basis-expired')).toEqual(['error'])
  })
})
