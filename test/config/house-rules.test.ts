import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { expressionOf } from '../../src/config/expression.ts'
import { housePlaces } from '../../src/config/house-rules.ts'
import { houseRule } from '../../src/rules/house-rule.ts'
import { foundBy } from '../support/check.ts'
import { rehearsed, scratchFolder } from '../support/command.ts'
import { planWith } from '../support/smallest-plan.ts'

const phanDau = `houseRules:
  - id: khong-viet-phan-dau
    where: tasks.content
    pattern: '^Phấn đấu'
    message: Nhiệm vụ nêu việc phải làm, không bắt đầu bằng “Phấn đấu”.
`
const plan = planWith(`
  sections: [{ title: Phấn đấu, body: [{ schedule: true }] }]
  schedule: [{ tasks: [{ content: Phấn đấu hoàn thành chỉ tiêu thi đua, units: [so-noi-vu] }] }]`)

async function told(config: string, text = plan, words: readonly string[] = []) {
  const folder = scratchFolder({ 'tdkt.config.yaml': config, 'ke-hoach.yaml': text })
  const ran = await rehearsed(['validate', join(folder, 'ke-hoach.yaml'), '--reporter', 'line', ...words])
  return { ...ran, out: ran.out.replaceAll(`${folder}/`, '') }
}

describe('a house rule', () => {
  test('finds its words in its place, as a warning unless it says otherwise', async () => {
    const { out } = await told(phanDau)
    expect(out).toMatch(/^ke-hoach\.yaml:\d+:\d+: CẢNH BÁO house\/khong-viet-phan-dau Nhiệm vụ nêu .*\n$/)
    expect((await told(`${phanDau}    severity: error\n`)).code).toBe(1)
  })

  test('can be chosen and silenced like any other', async () => {
    expect((await told(`${phanDau}rules: { house/khong-viet-phan-dau: off }\n`)).out).toBe('')
    const remark = '# tdkt-disable-next-line house/khong-viet-phan-dau: chép theo chỉ tiêu của tỉnh\n'
    expect((await told(phanDau, plan.replace('schedule: [{ tasks', `${remark}$&`))).out).toBe('')
  })

  test('is explained where it holds', async () => {
    const folder = scratchFolder({ 'tdkt.config.yaml': phanDau, 'ke-hoach.yaml': plan })
    const { out } = await rehearsed(['explain', 'house/khong-viet-phan-dau', join(folder, 'ke-hoach.yaml')])
    expect(out).toMatch(/^house\/khong-viet-phan-dau {2}CẢNH BÁO\nNhiệm vụ nêu việc/)
  })

  test('can ask for words that must be there', async () => {
    const config = phanDau.replace('pattern:', 'required:')
    expect((await told(config)).out).toBe('')
    expect((await told(config, planWith('recipients: [UBND tỉnh]'))).out).toContain(
      'house/khong-viet-phan-dau',
    )
  })

  test('is tested by its own texts, which say where they fail', async () => {
    const tests = '    tests: { match: [Phấn đấu đạt, Tiếp tục phấn đấu], noMatch: [Tổ chức, Phấn đấu] }\n'
    const { code, out } = await told(phanDau + tests, planWith('recipients: [UBND tỉnh]'))
    expect(code).toBe(1)
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        /^tdkt\.config\.yaml:6:36: LỖI config\/house-test .*không khớp với “Tiếp tục phấn đấu”/,
      ),
      expect.stringMatching(/^tdkt\.config\.yaml:6:75: LỖI config\/house-test .*khớp với “Phấn đấu”/),
      '',
    ])
  })
})

describe('a house rule that cannot be used ends the run with 2 and says where', () => {
  test.each([
    ["pattern: '(Phấn đấu'", '4:14', '(Phấn đấu'],
    ["pattern: '(?=Phấn)'", '4:14', '(?='],
    ["pattern: '(\\w)\\1'", '4:14', '\\1'],
    ["pattern: '((\\pL{100}){100}'", '4:14', ''],
    ["pattern: 'a'\n    required: 'b'", '5:15', 'chỉ có một trong hai'],
    ['severity: info', '2:9', 'thiếu cả “pattern” và “required”'],
    ["pattern: 'a'\n    patern: 'b'", '5:5', 'ý bạn là “pattern”'],
  ])('%s', async (line, place, words) => {
    const { code, err } = await told(phanDau.replace("pattern: '^Phấn đấu'", line))
    expect(code).toBe(2)
    expect(err).toContain(`tdkt.config.yaml:${place}  LỖI`)
    expect(err).toContain(words)
  })

  test('a place that there is not', async () => {
    const { code, err } = await told(phanDau.replace('tasks.content', 'task.content'))
    expect([code, err]).toEqual([2, expect.stringContaining('ý bạn là “tasks.content”?')])
  })

  test('two of one id', async () => {
    const { code, err } = await told(phanDau + phanDau.replace('houseRules:\n', ''))
    expect([code, err]).toEqual([2, expect.stringContaining('tdkt.config.yaml:6:9  LỖI')])
  })
})

test('every place can be looked at, and the schema offers just these', () => {
  const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'))
  expect(schema.$defs.houseRule.properties.where.enum).toEqual([...housePlaces])
  const { expression } = expressionOf('Ω')
  if (!expression) throw new Error('Ω is an expression.')
  const full = planWith(`
    document: { symbol: Ω, number: Ω, place: Ω, title: Ω }
    issuer: { name: Ω, parent: Ω }
    legalBases: [{ kind: Luật, title: Ω }, { text: Ω }]
    opening: { style: can-cu, text: Ω }
    units: { so-noi-vu: Ω }
    sections: [{ title: Ω, body: [Ω, { schedule: true }] }]
    schedule:
      - label: Ω
        tasks: [{ content: Ω, units: [so-noi-vu], product: Ω, due: Ω, place: Ω, note: Ω }]
      - topic: Ω
        tasks: [{ content: [Ω, Ω], units: [so-noi-vu] }]
    closing: Ω
    annexes: [{ title: Ω, body: [Ω] }]
    recipients: [Ω]
    archive: Ω
    signature: { lines: [Ω], name: Ω }`)
  for (const where of housePlaces) {
    const rule = houseRule({ id: 'o', code: 'house/o', where, pattern: 'Ω', message: 'Ω', expression })
    expect([where, foundBy(rule, full).length > 0]).toEqual([where, true])
  }
})

test('an expression does not run away', () => {
  const { expression } = expressionOf('(a+)+$')
  const begin = performance.now()
  expect(expression?.find(`${'a'.repeat(20_000)}b`)).toBeUndefined()
  expect(performance.now() - begin).toBeLessThan(5000)
})
