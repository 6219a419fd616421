import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planText } from '../../src/importers/plan-text.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { readSource } from '../../src/source/read-source.ts'
import { hostileKey, hostileText, oddCharacter } from '../fuzz/hostile-pieces.ts'
import { randomFrom } from '../mutation/random.ts'
import { randomPlan, runs } from '../plan/random-plans.ts'
import { judged } from '../support/check.ts'

const read = (text: string) => readSource('plan.yaml', new TextEncoder().encode(text))

/** The least plan, with some texts in every kind of place. */
const planOf = (texts: readonly string[]): Plan => ({
  tdkt: 1,
  document: { title: texts },
  issuer: { name: texts[0] ?? '' },
  abbreviations: Object.fromEntries(texts.map((text) => [text.slice(0, 40) || 'TĐKT', text])),
  units: { 'so-noi-vu': { name: texts[1] ?? '', aliases: texts }, 'ubnd-tinh': texts[2] ?? '' },
  sections: [
    { title: texts[0] ?? '', body: [{ table: { columns: texts, rows: [texts, texts] } }, ...texts] },
  ],
  schedule: [{ tasks: [{ content: texts, units: [texts[0] ?? '', texts] }] }],
  recipients: texts,
  signature: { lines: texts, name: null },
})

describe('the YAML of a plan', () => {
  test('reads back as the same plan, whatever plan it is', () => {
    const plans = fc.sample(randomPlan, runs({ short: 200, long: 2000 }))
    expect(plans.length).toBeGreaterThanOrEqual(200)
    for (const plan of plans) {
      const text = planText(plan)
      const source = read(text)
      expect(source.diagnostics).toEqual([])
      expect(source.data).toEqual(plan)
    }
  })

  test('keeps columns of the task table in the order in which they are printed', () => {
    for (const plan of fc.sample(randomPlan, runs({ short: 60, long: 500 }))) {
      const columns = (each: unknown): string[] => columnsIn(each).map((keys) => keys.join())
      expect(columns(read(planText(plan)).data)).toEqual(columns(plan))
    }
  })

  test('reads back texts that mean something to YAML or that nobody would write', () => {
    const random = randomFrom(1)
    for (let run = 0; run < 300; run += 1) {
      const texts = [0, 1, 2].map(() =>
        (random.chance(0.2) ? hostileKey(random) + oddCharacter(random) : hostileText(random))
          .normalize('NFC')
          .replace(/\r/g, ' ')
          .slice(0, 400),
      )
      const plan = planOf(texts)
      const text = planText(plan)
      const { data, diagnostics } = read(text)
      const shapes = diagnostics.filter(({ code }) => !/forbidden-character|decomposed/.test(code))
      expect(shapes, texts.join('|').slice(0, 300)).toEqual([])
      expect(data).toEqual(JSON.parse(JSON.stringify(plan)))
    }
  })

  test('holds long texts that are like other things in YAML', () => {
    const long = 'Thực hiện Kế hoạch này, các đơn vị tổ chức thi đua: '.repeat(6).trim()
    const texts = [`${long} # hết`, `# ${long}`, `- ${long}`, `${long}  hai khoảng cách ${long}`, `"${long}"`]
    expect(read(planText(planOf(texts))).data).toEqual(planOf(texts))
    const lines = planText({ ...planOf(texts), abbreviations: { TĐKT: texts[0] ?? '' } }).split('\n')
    expect(lines.map(({ length }) => length).filter((length) => length > 110)).toEqual([])
  })

  test.each([
    '08',
    '04',
    '1.500',
    '1.',
    '2e5',
    '0x1F',
    'no',
    'Yes',
    '~',
    'null',
    '2019',
    '12:30',
    '',
    ' a',
    'a:',
    '- a',
  ])('keeps “%s” a text', (text) => {
    expect(read(planText(planOf([text, text, text]))).data).toEqual(planOf([text, text, text]))
  })

  test('looks as a clerk would write it', () => {
    const { data } = read(readFileSync('plans/2019.yaml', 'utf8'))
    const text = planText(data as Plan, [], { schemaLine: '# lược đồ' })
    expect(text.startsWith('# lược đồ\ntdkt: 1\n\nyear: 2019\n\ndocument:\n  kind: Kế hoạch\n')).toBe(true)
    for (const line of [
      '  number:',
      "  ban-tdkt: { name: 'Ban TĐKT, Sở Nội vụ' }",
      '  hoi-dong-tdkt: { name: Hội đồng TĐKT tỉnh, aliases: [HĐ TĐKT tỉnh, HĐTĐKT tỉnh] }',
      '    number: 15/2003/QH11',
      '    cite: [title, date]',
      "  mark: '.'",
      '        units: [ubnd-tinh, [so-khdt, ban-tdkt], cac-don-vi-lien-quan]',
      "  - 'UBND các tỉnh: Sơn La, Điện Biên, Lai Châu, Cao Bằng, Hà Giang, Lào Cai'",
      '  lines: [KT. CHỦ TỊCH, PHÓ CHỦ TỊCH]',
    ]) {
      expect(text.split('\n')).toContain(line)
    }
    expect(read(text).data).toEqual(data)
  })
})

describe('questions', () => {
  const plan = read(readFileSync('plans/2019.yaml', 'utf8')).data as Plan
  const ask = (path: readonly (string | number)[]) =>
    planText(plan, [{ path, words: { vi: 'Có đúng không?', en: 'Is this right?' } }])
  const lineAfter = (text: string) => {
    const lines = text.split('\n')
    return lines[lines.findIndex((line) => line.trim() === '# TODO(tdkt): Có đúng không?') + 1]
  }

  test.each([
    [['document', 'title'], '  title: Công tác thi đua, khen thưởng năm 2019'],
    [['document', 'unknown', 3], 'document:'],
    [['units', 'so-khdt'], '  so-khdt: Sở Kế hoạch và Đầu tư'],
    [
      ['units', 'hoi-dong-tdkt', 'aliases', 1],
      '  hoi-dong-tdkt: { name: Hội đồng TĐKT tỉnh, aliases: [HĐ TĐKT tỉnh, HĐTĐKT tỉnh] }',
    ],
    [['legalBases', 1], '  - kind: Luật'],
    [['legalBases', 1, 'kind'], '  - kind: Luật'],
    [['schedule', 2, 'tasks', 0, 'units', 0], '        units: [ubnd-tinh, van-phong-ubnd-tinh, ban-tdkt]'],
    [['recipients', 1], '  - Vụ III, Ban TĐKT TW'],
    [[], ''],
  ])('about %j stand above its line', (path, line) => {
    const text = ask(path)
    expect(lineAfter(text)).toBe(path.length === 0 ? 'tdkt: 1' : line)
    expect(read(text).data).toEqual(plan)
  })

  test('are found by the rule that looks for what is left to do, however long they are', () => {
    const words = 'Có thể là một hoặc hai đơn vị\nhãy chọn # rồi xóa dòng này; '.repeat(5)
    const text = planText(plan, [{ path: ['units', 'so-khdt'], words: { vi: words, en: words } }])
    const { diagnostics } = judged(read(text), { final: true })
    expect(diagnostics.filter(({ code }) => code === 'to-do-left')).toHaveLength(1)
    expect(judged(read(planText(plan)), { final: true }).diagnostics.map(({ code }) => code)).not.toContain(
      'to-do-left',
    )
    expect(read(text).data).toEqual(plan)
  })
})

function columnsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'columns' && !Array.isArray(each) ? [Object.keys(each)] : columnsIn(each),
  )
}
