import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { checkNames } from '../../src/doctor/row.ts'
import { caseText, edited, filesBelow, root, run, scratchFolder, tdkt } from '../support/command.ts'

const schemaText = readFileSync(join(root, 'schemas/doctor.schema.json'), 'utf8')
const isCheckUp = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(schemaText))

const good = {
  'plans/2026.yaml': caseText('good'),
  'tdkt.config.yaml': 'issuer:\n  name: Sở Nội vụ tỉnh Lạng Sơn\narchive: VT, TĐKT\n',
  '.tdkt/plan.schema.json': readFileSync(join(root, 'schemas/plan.schema.json'), 'utf8'),
  '.tdkt/config.schema.json': readFileSync(join(root, 'schemas/config.schema.json'), 'utf8'),
  '.vscode/settings.json': '{ "yaml.schemas": { "./.tdkt/plan.schema.json": "plans/*.yaml" } }\n',
}

/** What stands in the folder and not on the machine. */
const folderChecks = [
  'plans',
  'config',
  'templates',
  'schema-copy',
  'editor',
  'output-folder',
  'left-behind',
  'baseline',
]

interface CheckUp {
  readonly ready: boolean
  readonly rows: readonly {
    readonly check: string
    readonly grade: string
    readonly message: string
    readonly details?: readonly string[]
    readonly help?: string
  }[]
  readonly configs: readonly {
    readonly file: string
    readonly files: readonly string[]
    readonly values: readonly {
      readonly path: readonly string[]
      readonly value: string
      readonly file: string
      readonly line: number
      readonly inForce: boolean
    }[]
  }[]
}

/** Runs the real command in a folder; its report is one by the schema, and its code says what the report does. */
async function checkUp(cwd: string, words: readonly string[] = [], env: Record<string, string> = {}) {
  const { code, out, err } = await tdkt(['doctor', '--reporter', 'json', ...words], { cwd, env })
  expect(err).toBe('')
  const told = JSON.parse(out) as CheckUp
  isCheckUp(told)
  expect(isCheckUp.errors ?? []).toEqual([])
  expect(code).toBe(told.ready ? 0 : 1)
  const row = (check: string) => told.rows.find((each) => each.check === check)
  const amiss = told.rows
    .filter(({ check, grade }) => folderChecks.includes(check) && grade !== 'ok')
    .map(({ check, grade }) => `${check} ${grade}`)
  return { ...told, code, row, amiss }
}

test('a good folder is ready, and nothing is written into it', async () => {
  const cwd = scratchFolder(good)
  const { code, amiss, rows, configs } = await checkUp(cwd)
  expect([code, amiss]).toEqual([0, []])
  expect(rows.map(({ check }) => check)).toEqual(
    expect.arrayContaining(checkNames.filter((name) => name !== 'templates' && name !== 'baseline')),
  )
  expect(configs[0]?.values.map(({ value, file, line }) => `${value} – ${file}:${line}`)).toEqual([
    'Sở Nội vụ tỉnh Lạng Sơn – tdkt.config.yaml:2',
    'VT, TĐKT – tdkt.config.yaml:3',
  ])
  expect(filesBelow(cwd)).toEqual(Object.keys(good).toSorted())
})

test('a folder without a config is ready and says that there is none', async () => {
  const { 'tdkt.config.yaml': _, ...others } = good
  const { code, amiss, row, configs } = await checkUp(scratchFolder(others))
  expect([code, amiss, configs]).toEqual([0, [], []])
  expect(row('config')?.message).toContain('Không có tdkt.config.yaml')
})

test('an empty folder is told how to begin', async () => {
  const { code, rows } = await checkUp(scratchFolder())
  expect(code).toBe(0)
  const begun = rows.filter(({ help }) => help === 'tdkt init').map(({ check }) => check)
  expect(begun).toEqual(['plans', 'schema-copy', 'schema-copy', 'editor'])
})

describe('a broken config must be mended, each error at its place', () => {
  test.each([
    ['rule: { blank: off }', 'tdkt.config.yaml:1:1 '],
    ['issuer: { nam: Sở Nội vụ }\narchve: VT', 'tdkt.config.yaml:2:1 '],
    ['extends: khong-co.yaml', 'tdkt.config.yaml:1:10 '],
    ['extends: plans', '“plans” là thư mục'],
    ['templates: khong-co', 'tdkt.config.yaml:1:12 '],
    ['rules: [', 'tdkt.config.yaml:1:9 '],
  ])('%s', async (config, place) => {
    const { code, amiss, row, configs } = await checkUp(
      scratchFolder({ ...good, 'tdkt.config.yaml': config }),
    )
    expect([code, amiss, configs]).toEqual([1, ['config must-fix', 'plans should-fix'], []])
    expect(row('config')?.details?.join('\n')).toContain(place)
  })
})

describe('a config that extends another', () => {
  const files = {
    'chung/co-quan.yaml': 'issuer: { name: Sở Nội vụ tỉnh Hà Giang }\nunits:\n  van-phong: Văn phòng Sở\n',
    'phong/tdkt.config.yaml': 'extends: ../chung/co-quan.yaml\nissuer: { name: Sở Nội vụ tỉnh Lạng Sơn }\n',
    'phong/plans/2026.yaml': caseText('good'),
  }

  test('tells of every value which file decides it', async () => {
    const { out } = await tdkt(['kham'], { cwd: join(scratchFolder(files), 'phong') })
    expect(out).toContain('name: Sở Nội vụ tỉnh Lạng Sơn – tdkt.config.yaml:2\n')
    expect(out).toContain(
      'name: Sở Nội vụ tỉnh Hà Giang – ../chung/co-quan.yaml:1 (qua extends): không dùng, vì đã ghi ở tdkt.config.yaml:2\n',
    )
    expect(out).toContain('van-phong: Văn phòng Sở – ../chung/co-quan.yaml:3 (qua extends)\n')
    expect(out).toContain('Đơn vị (units): 1\n')
  })

  test('is told in English as well', async () => {
    const { out } = await tdkt(['doctor', '--lang', 'en'], { cwd: join(scratchFolder(files), 'phong') })
    expect(out).toContain('van-phong: Văn phòng Sở – ../chung/co-quan.yaml:3 (through extends)\n')
    expect(out).toMatch(/OK, \d+ SHOULD FIX, 0 MUST FIX\. READY\n$/)
  })

  test('names the chain for programs', async () => {
    const { configs } = await checkUp(join(scratchFolder(files), 'phong'))
    expect(configs.map((each) => each.files)).toEqual([['tdkt.config.yaml', '../chung/co-quan.yaml']])
    expect(configs[0]?.values.filter(({ inForce }) => !inForce)).toMatchObject([{ path: ['issuer', 'name'] }])
  })
})

test('each config of the folder is looked at, and --config alone where it is given', async () => {
  const cwd = scratchFolder({
    ...good,
    'plans/phong/tdkt.config.yaml': 'archive: VT\n',
    'plans/phong/2026.yaml': caseText('good'),
  })
  expect((await checkUp(cwd)).configs.map(({ file }) => file)).toEqual([
    'tdkt.config.yaml',
    'plans/phong/tdkt.config.yaml',
  ])
  const asked = await checkUp(cwd, ['--config', 'plans/phong/tdkt.config.yaml'])
  expect(asked.configs.map(({ file }) => file)).toEqual(['plans/phong/tdkt.config.yaml'])
})

test('a template folder is judged as “tdkt template check” does', async () => {
  const config = 'templates: mau\n'
  const sound = scratchFolder({
    ...good,
    'tdkt.config.yaml': config,
    'mau/plan/parts/chu-ky.md.hbs': '::ho-ten[{{name}}]\n',
  })
  expect((await checkUp(sound)).row('templates')?.grade).toBe('ok')

  const faulty = scratchFolder({
    ...good,
    'tdkt.config.yaml': config,
    'mau/plan/parts/chu-ky.md.hbs': '::ho-ten[{{nam}}]\n',
  })
  const { amiss, row } = await checkUp(faulty)
  expect(amiss).toEqual(['templates must-fix'])
  expect(row('templates')?.details).toEqual([
    expect.stringMatching(/^mau\/plan\/parts\/chu-ky\.md\.hbs:1:\d+ /),
  ])

  const foreign = scratchFolder({ ...good, 'tdkt.config.yaml': config, 'mau/ghi-chu.txt': 'Không phải mẫu.' })
  expect((await checkUp(foreign)).amiss).toEqual(['templates must-fix'])
})

describe('the copies of the JSON Schemas', () => {
  test('that are missing', async () => {
    const { '.tdkt/plan.schema.json': _, ...others } = good
    const { code, amiss, row } = await checkUp(scratchFolder(others))
    expect([code, amiss, row('schema-copy')?.help]).toEqual([0, ['schema-copy should-fix'], 'tdkt init'])
  })

  test('that are another version’s', async () => {
    const old = edited(good['.tdkt/config.schema.json'], '2020-12', '2019-09')
    const { code, amiss } = await checkUp(scratchFolder({ ...good, '.tdkt/config.schema.json': old }))
    expect([code, amiss]).toEqual([0, ['schema-copy should-fix']])
  })

  test('that git has given other line ends are the same', async () => {
    const other = good['.tdkt/plan.schema.json'].replaceAll('\n', '\r\n')
    expect((await checkUp(scratchFolder({ ...good, '.tdkt/plan.schema.json': other }))).amiss).toEqual([])
  })
})

test('settings of VS Code that do not name the copies', async () => {
  const { amiss } = await checkUp(scratchFolder({ ...good, '.vscode/settings.json': '{}' }))
  expect(amiss).toEqual(['editor should-fix'])
})

const drafts = ['out/.tdkt-0a1b2c3d-4711-9e8f7a6b.tmp', 'plans/.tdkt-0a1b2c3d-12-00ff00ff.tmp'] as const

test('files that a run cut short has left are named, and no others', async () => {
  const { code, amiss, row } = await checkUp(
    scratchFolder({ ...good, [drafts[0]]: '', [drafts[1]]: '', '.khac.tmp': '', 'out/.a.docx.1.tmp': '' }),
  )
  expect([code, amiss]).toEqual([0, ['left-behind should-fix']])
  expect(row('left-behind')?.details).toEqual(drafts)
})

test('a console that is no UTF-8', async () => {
  const cwd = scratchFolder(good)
  const { code, row } = await checkUp(cwd, [], { LANG: 'C' })
  expect([code, row('console')?.grade]).toEqual([0, 'should-fix'])
  expect((await checkUp(cwd, [], { LANG: 'vi_VN.UTF-8' })).row('console')?.grade).toBe('ok')
  const { out } = await tdkt(['doctor'], { cwd, env: { LANG: 'C' } })
  expect(out).not.toMatch(/[→←–]/)
  expect(out).toContain('-> export LC_ALL=C.UTF-8')
})

test('a language that tdkt does not speak', async () => {
  const { row } = await checkUp(scratchFolder(good), [], { TDKT_LANG: 'fr' })
  expect(row('language')?.grade).toBe('should-fix')
})

test('a file where documents are to be written', async () => {
  expect((await checkUp(scratchFolder({ ...good, out: '' }))).amiss).toEqual(['output-folder must-fix'])
})

const isRoot = process.getuid?.() === 0
test.skipIf(isRoot)('a folder nobody may write to (skipped as root, who may write anywhere)', async () => {
  const cwd = scratchFolder(good)
  mkdirSync(join(cwd, 'out'))
  chmodSync(join(cwd, 'out'), 0o555)
  expect((await checkUp(cwd)).amiss).toEqual(['output-folder must-fix'])
})

describe('plans', () => {
  test('with errors are counted and left to “tdkt validate”', async () => {
    const { code, amiss, row } = await checkUp(
      scratchFolder({ ...good, 'plans/sai.yaml': caseText('unknown-unit') }),
    )
    expect([code, amiss]).toEqual([0, ['plans should-fix']])
    expect(row('plans')?.message).toMatch(/^2 kế hoạch trong plans\/: 3 lỗi, /)
    expect(row('plans')?.details).toEqual(['plans/sai.yaml'])
  })

  test('that cannot be read must be mended', async () => {
    const { code, amiss, row } = await checkUp(
      scratchFolder({ ...good, 'plans/hong.yaml': caseText('open-quote') }),
    )
    expect([code, amiss]).toEqual([1, ['plans must-fix']])
    expect(row('plans')?.details).toEqual(['plans/hong.yaml'])
  })
})

test('a list of known findings that could be shorter', async () => {
  const cwd = scratchFolder({ ...good, 'plans/2026.yaml': caseText('unknown-unit') })
  await tdkt(['validate', '--write-baseline', 'ton.json'], { cwd })
  const before = await checkUp(cwd)
  expect(before.row('baseline')).toMatchObject({
    grade: 'ok',
    message: expect.stringContaining('ton.json: 3 chỗ'),
  })
  writeFileSync(join(cwd, 'plans/2026.yaml'), caseText('good'))
  const after = await checkUp(cwd)
  expect(after.row('baseline')).toMatchObject({
    grade: 'should-fix',
    message: expect.stringContaining('3 chỗ đã'),
  })
})

test('an installation that lacks a file, or has one that is broken, must be mended', async () => {
  const copy = scratchFolder()
  for (const part of ['dist', 'schemas', 'templates', 'package.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true })
  }
  const doctor = async () => {
    const words = [join(copy, 'dist/main.js'), 'doctor', '--reporter', 'json']
    const { code, out } = await run(process.execPath, words, { cwd: scratchFolder(good) })
    const { rows } = JSON.parse(out) as CheckUp
    const { grade, details } = rows.find(({ check }) => check === 'installation') ?? {}
    return { code, grade, details }
  }
  expect(await doctor()).toEqual({ code: 0, grade: 'ok' })

  rmSync(join(copy, 'templates/formats/nd30-2020.yaml'))
  writeFileSync(join(copy, 'schemas/plan.schema.json'), '{ "type":')
  expect(await doctor()).toEqual({
    code: 1,
    grade: 'must-fix',
    details: ['schemas/plan.schema.json', 'templates/formats/nd30-2020.yaml'],
  })
})

describe('2: what was asked cannot be done', () => {
  test.each([
    ['a config that is not there', ['--config', 'mat.yaml']],
    ['a form of report that there is not', ['--reporter', 'sarif']],
    ['a report over a plan', ['--reporter', 'json=plans/2026.yaml']],
    ['a report over a config', ['--reporter', 'json=./tdkt.config.yaml']],
    ['a word too many', ['plans']],
  ])('%s', async (_, words) => {
    const cwd = scratchFolder(good)
    const { code, out, err } = await tdkt(['doctor', ...words], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^tdkt: .+[.?]\n$/)
    expect(readFileSync(join(cwd, 'plans/2026.yaml'), 'utf8')).toBe(good['plans/2026.yaml'])
  })
})

test('“schema doctor” prints the schema, whose checks are those there are', async () => {
  expect(await tdkt(['schema', 'doctor'])).toEqual({ code: 0, out: schemaText, err: '' })
  expect(JSON.parse(schemaText).$defs.row.properties.check.enum).toEqual(checkNames)
})
