import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pathFrom } from '../../src/config/paths.ts'
import { rehearsed, scratchFolder } from '../support/command.ts'
import { planWith } from '../support/smallest-plan.ts'

const shared = `issuer: { name: Sở Nội vụ tỉnh Lạng Sơn }
units:
  so-noi-vu: Sở Nội vụ
  phong-tdkt: Phòng Thi đua - Khen thưởng
signature: { lines: [GIÁM ĐỐC], name: Nông Thị Hòa }
archive: VT, TĐKT
`

/** The smallest plan without what an office shares. */
const lean = planWith('recipients: [UBND tỉnh]').replace(/^(issuer|units):.*\n/gm, '')

/** Runs a command on a plan that lies two folders below a config. */
async function told(config: string, plan: string, words: readonly string[] = ['--reporter', 'line']) {
  const folder = scratchFolder({ 'tdkt.config.yaml': config, 'nam/2026/ke-hoach.yaml': plan })
  const ran = await rehearsed(['validate', join(folder, 'nam/2026/ke-hoach.yaml'), ...words])
  return { ...ran, out: ran.out.replaceAll(`${folder}/`, ''), err: ran.err.replaceAll(`${folder}/`, '') }
}

describe('what an office shares', () => {
  test('is taken over by a plan that does not say it', async () => {
    expect(await told('', lean)).toMatchObject({ code: 1 })
    expect(await told(shared, lean)).toMatchObject({ code: 0, out: '', err: '' })
  })

  test('is printed', async () => {
    const folder = scratchFolder({ 'tdkt.config.yaml': shared, 'ke-hoach.yaml': lean })
    const out = join(folder, 'ke-hoach.yaml')
    expect(await rehearsed(['compile', out, '-o', join(folder, 'out')])).toMatchObject({
      code: 0,
      written: [join(folder, 'out/ke-hoach.docx'), join(folder, 'out/ke-hoach.md')],
    })
  })

  test('gives way to what the plan says', async () => {
    const { code, out } = await told(
      shared.replace('Sở Nội vụ tỉnh Lạng Sơn', 'Sở Nội vụ tỉnh Hà Giang'),
      planWith('recipients: [UBND tỉnh]'),
    )
    expect([code, out]).toEqual([0, ''])
  })

  test('is reported in the config, once however many plans take it over', async () => {
    const config = shared.replace('name: Sở Nội vụ tỉnh Lạng Sơn', 'name: "Sở  Nội vụ tỉnh Lạng Sơn"')
    const folder = scratchFolder({ 'tdkt.config.yaml': config, 'a.yaml': lean, 'b.yaml': lean })
    const { out } = await rehearsed(['validate', folder, '--reporter', 'line'])
    expect(out).toMatch(/^\S+\/tdkt\.config\.yaml:1:\d+: CẢNH BÁO blanks .*\n$/)
  })

  test('names no unit that the plan does not, but is what a mistyped one may mean', async () => {
    const { out } = await told(shared, lean.replace('[so-noi-vu]', '[so-noi-vu, phong-tdk]'))
    expect(out).toMatch(/^nam\/2026\/ke-hoach\.yaml:\d+:\d+: LỖI unit-undefined .*“phong-tdkt”\?\n$/)
  })

  test('is no text that tdkt fix may touch', async () => {
    const config = shared.replace('Sở Nội vụ tỉnh', 'Sở  Nội vụ tỉnh')
    const folder = scratchFolder({ 'tdkt.config.yaml': config, 'ke-hoach.yaml': lean })
    expect(await rehearsed(['fix', join(folder, 'ke-hoach.yaml')])).toMatchObject({ code: 0, written: [] })
  })
})

describe('the severity of a rule', () => {
  const saturday = planWith(`
    units: { so-noi-vu: Sở Nội vụ }
    schedule: [{ tasks: [{ content: Phát động thi đua, units: [so-noi-vu], due: 2026-03-28 }] }]`)

  test.each([
    ['off', ''],
    ['info', 'LƯU Ý'],
    ['warning', 'CẢNH BÁO'],
    ['error', 'LỖI'],
  ])('can be %s', async (severity, word) => {
    const { out, code } = await told(`rules: { due-on-day-off: ${severity} }`, saturday)
    expect(code).toBe(severity === 'error' ? 1 : 0)
    expect(out === '' ? '' : / (LỖI|CẢNH BÁO|LƯU Ý) due-on-day-off/.exec(out)?.[1]).toBe(word)
  })

  test('leaves blanks errors in a plan to be issued', async () => {
    const blank = planWith('archive:')
    expect((await told('rules: { blank: off }', blank)).out).toBe('')
    expect((await told('rules: { blank: off }', blank, ['--final'])).code).toBe(1)
  })
})

describe('a config that extends another', () => {
  const files = {
    'chung/tdkt.config.yaml': `${shared}rules: { due-on-day-off: off, unit-undefined: error }\n`,
    'phong/tdkt.config.yaml': 'extends: ../chung/tdkt.config.yaml\nrules: { due-on-day-off: warning }\n',
    'phong/plans/ke-hoach.yaml': lean.replace('units: [so-noi-vu]', 'units: [so-noi-vu], due: 2026-03-28'),
  }

  test('has what the other says where it is silent itself', async () => {
    const folder = scratchFolder(files)
    const { code, out } = await rehearsed(['validate', join(folder, 'phong/plans'), '--reporter', 'line'])
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^\S+ke-hoach\.yaml\S+ CẢNH BÁO due-on-day-off .*\n$/),
    ])
  })

  test('may not lead back to itself', async () => {
    const folder = scratchFolder({
      ...files,
      'chung/tdkt.config.yaml': 'extends: ../phong/tdkt.config.yaml\n',
    })
    const { code, err } = await rehearsed(['validate', join(folder, 'phong/plans')])
    expect(code).toBe(2)
    expect(err).toMatch(/tdkt\.config\.yaml:1:10 {2}LỖI {2}config\/circle/)
  })
})

describe('a faulty config ends the run with 2 and says where', () => {
  test.each([
    ['rule: { blank: off }', '1:1', 'ý bạn là “rules”?'],
    ['rules: { due-on-dayoff: off }', '1:10', 'ý bạn là “due-on-day-off”?'],
    ['rules: { blank: of }', '1:17', 'ý bạn là “off”?'],
    ['rules: { format-unknown: off }', '1:26', 'luôn là lỗi'],
    ['issuer: { nam: Sở Nội vụ }', '1:11', 'ý bạn là “name”?'],
    ['extends: khong-co.yaml', '1:10', 'Không có tệp “khong-co.yaml”'],
    ['templates: khong-co', '1:12', 'Không có thư mục “khong-co”'],
    ['legalDocuments: [{ id: a, number: a }]', '1:20', 'Thiếu mục “kind”.'],
    ['rules: [', '1:9', ''],
  ])('%s', async (config, place, words) => {
    const { code, out, err, written } = await told(config, lean)
    expect([code, out, written]).toEqual([2, '', []])
    expect(err).toContain(`tdkt.config.yaml:${place}  LỖI`)
    expect(err).toContain(words)
  })

  test('one that is named and is not there', async () => {
    const folder = scratchFolder({ 'ke-hoach.yaml': lean })
    const words = ['validate', join(folder, 'ke-hoach.yaml'), '--config', join(folder, 'mat.yaml')]
    expect(await rehearsed(words)).toMatchObject({ code: 2, out: '' })
  })
})

test('--config names the config of every plan, wherever that lies', async () => {
  const folder = scratchFolder({ 'chung.config.yaml': shared, 'a/ke-hoach.yaml': lean })
  const words = ['validate', join(folder, 'a'), '--config', join(folder, 'chung.config.yaml'), '--quiet']
  expect(await rehearsed(words)).toMatchObject({ code: 0, out: '', err: '' })
})

test('a config among the plans of a folder is no plan', async () => {
  const folder = scratchFolder({ 'tdkt.config.yaml': shared, 'chung.config.yml': '', 'ke-hoach.yaml': lean })
  const { out } = await rehearsed(['validate', folder, '--reporter', 'json'])
  expect(JSON.parse(out).files).toEqual([expect.stringMatching(/\/ke-hoach\.yaml$/)])
})

test('documents of the office are known beside those of the registry', async () => {
  const plan = planWith(`
    legalBases: [{ kind: Quyết định, number: 12/2025/QĐ-UBND, date: 2025-05-21, issuer: Ủy ban nhân dân tỉnh Lạng Sơn, title: ban hành Quy chế thi đua }]
    opening: { style: none, text: "Sở Nội vụ ban hành Kế hoạch" }`)
  const config = `legalDocuments:
  - id: quy-che-tdkt
    number: 12/2025/QĐ-UBND
    kind: Quyết định
    title: ban hành Quy chế thi đua
    issuer: Ủy ban nhân dân tỉnh Lạng Sơn
    issued: 2025-05-20
    scope: province
    province: Lạng Sơn
    confidence: confirmed
`
  expect((await told('', plan)).out).not.toContain('20/5/2025')
  expect((await told(config, plan)).out).toContain('legal-basis-wrong-date')
})

test('a template folder is found from the folder of the config', async () => {
  const files = {
    'tdkt.config.yaml': 'templates: mau\n',
    'mau/plan/parts/chu-ky.md.hbs': '::ho-ten[{{nam}}]\n',
  }
  const folder = scratchFolder({ ...files, 'a/ke-hoach.yaml': planWith('recipients: [UBND tỉnh]') })
  const { code, out } = await rehearsed([
    'compile',
    join(folder, 'a/ke-hoach.yaml'),
    '-o',
    join(folder, 'out'),
  ])
  expect([code, out]).toEqual([1, expect.stringContaining('mau/plan/parts/chu-ky.md.hbs:1')])
})

test.each([
  ['tdkt.config.yaml', 'mau', 'mau'],
  ['a/b/tdkt.config.yaml', '../c', 'a/c'],
  ['../tdkt.config.yaml', '../c/', '../../c'],
  ['/a/b.yaml', '../../c', '/c'],
  ['a/b.yaml', '/c/d', '/c/d'],
  ['a/b.yaml', '..', '.'],
])('%s names %s, which is %s', (file, written, path) => expect(pathFrom(file, written)).toBe(path))

test('the config shares its shapes with the plan and the registry', () => {
  const [config, plan, registry] = ['config', 'plan', 'registry'].map(
    (name) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')).$defs,
  )
  for (const name of ['text', 'blankText', 'issuer', 'unit', 'signature'])
    expect(config[name]).toEqual(plan[name])
  for (const name of ['document', 'day', 'ids']) expect(config[name]).toEqual(registry[name])
})
