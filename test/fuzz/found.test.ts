import { describe, expect, test } from 'vitest'
import { templateProblems } from '../../src/document/template-problems.ts'
import { findings, formats } from '../support/check.ts'
import { rehearsed, scratchFolder } from '../support/command.ts'
import { planWith } from '../support/smallest-plan.ts'

/** What the inputs of this folder have brought to light, each as the least that shows it. */
describe('found by feeding in what nobody writes', () => {
  test.each(['a: {b', '[[[]', 'legalBases: [{ kin '])(
    'what is not closed in “%s” is shown inside the file',
    (text) => {
      const found = findings(text)
      expect(found.length).toBeGreaterThan(0)
      for (const { range } of found) expect(range.end).toBeLessThanOrEqual(text.length)
    },
  )

  test.each(['{{#if year}}', '\r{{year}}\r{{#each a}}\r{{/each}}', '{{> mat}}'])(
    'what is wrong with the template “%s” is shown inside it',
    (text) => {
      const [format] = formats.values()
      if (!format) throw new Error('There is a format.')
      const found = templateProblems({ page: { file: 'mau.md.hbs', text }, parts: {} }, format)
      expect(found.length).toBeGreaterThan(0)
      for (const { range } of found) expect(range.end).toBeLessThanOrEqual(text.length)
    },
  )

  test.each(['.nan', '-.inf'])('the value %s is not told in a word of programs', (value) => {
    const words = findings(planWith(`recipients: [${value}]`)).flatMap(({ message: { vi, en } }) => [vi, en])
    expect(words.join(' ')).toContain(`'${value}'`)
    expect(words.join(' ')).not.toMatch(/NaN|Infinity/)
  })

  test('100,000 values that aliases stand for are counted in a moment', () => {
    const list = Array.from({ length: 12 }, (_, at) => `&b${at + 1} [*b${at}, *b${at}, *b${at}, *b${at}]`)
    const filling = Array.from({ length: 300 }, (_, at) => `k${at}: ${at}`).join('\n')
    const start = process.cpuUsage()
    const found = findings(`${filling}\nbom: [&b0 [x], ${list.join(', ')}]\n`)
    expect(found.map(({ code }) => code)).toContain('yaml/too-many-alias')
    expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(4)
  })

  test('a line of 70,000 letters with a thousand findings is told in seconds', async () => {
    const text = 'Ngày mùng 10 tháng 3 âm lịch năm 2026'.repeat(1_500)
    const cwd = scratchFolder({
      'plan.yaml': planWith(`schedule: [{ tasks: [{ content: "${text}", units: [so-noi-vu] }] }]`),
    })
    const start = process.cpuUsage()
    const { code } = await rehearsed(['validate', `${cwd}/plan.yaml`, '--final'])
    const { user } = process.cpuUsage(start)
    expect(code).toBeLessThan(2)
    expect(user / 1_000_000).toBeLessThan(20)
  })
})
