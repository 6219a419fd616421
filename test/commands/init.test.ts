import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { yearToPlan } from '../../src/commands/init.ts'
import { edited, filesBelow, root, scratchFolder, tdkt, writeBelow } from '../support/command.ts'

const ready = [
  '.github/workflows/tdkt.yml',
  '.gitignore',
  '.tdkt/config.schema.json',
  '.tdkt/plan.schema.json',
  '.vscode/extensions.json',
  '.vscode/settings.json',
  'plans/2027.yaml',
  'tdkt.config.yaml',
]
const init = (cwd: string, ...words: string[]) => tdkt(['init', ...words], { cwd })
const init2027 = (cwd: string, ...words: string[]) => init(cwd, '--year', '2027', ...words)
const textOf = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

/** Every file with its bytes and the moment of its last change. */
function stateOf(folder: string) {
  return filesBelow(folder).map((path) => {
    const { mtimeMs, ino } = statSync(join(folder, path))
    return [path, mtimeMs, ino, textOf(folder, path)]
  })
}

describe('an empty folder', () => {
  test('becomes ready to work in: validate and compile need no further word', async () => {
    const cwd = scratchFolder()
    const { code, out, err } = await init2027(cwd)
    expect([code, out]).toEqual([0, ''])
    expect(filesBelow(cwd)).toEqual(ready)
    for (const path of ready) expect(err).toContain(`Đã ghi ${path}\n`)

    const next = Array.from(err.matchAll(/^ {2}tdkt (.+?) {2}/gm), ([, line = '']) => line.trim().split(' '))
    expect(next).toHaveLength(3)
    const codes = []
    for (const words of next) codes.push((await tdkt(words, { cwd })).code)
    expect(codes).toEqual([0, 0, 1])
    expect(filesBelow(join(cwd, 'out'))).toEqual(['2027.docx', '2027.md'])
  })

  test('gets the plan of the year that is planned now', async () => {
    const cwd = scratchFolder()
    const now = new Date()
    await tdkt(['khoi-tao'], { cwd })
    const year = yearToPlan({ year: now.getFullYear(), month: now.getMonth() + 1 })
    expect(filesBelow(join(cwd, 'plans'))).toEqual([`${year}.yaml`])
  })

  test('may be named, with marks and blanks in either form, and need not be there', async () => {
    for (const name of ['đơn vị/kế hoạch 1', 'kế hoạch [a] 2'.normalize('NFD')]) {
      const cwd = scratchFolder()
      const { code, err } = await init2027(cwd, name)
      expect([code, filesBelow(join(cwd, name))]).toEqual([0, ready])
      expect(err).toContain(`vào thư mục “${name}”`)
      expect(await tdkt(['compile', `${name}/plans/2027.yaml`], { cwd })).toMatchObject({ code: 0 })
    }
  })

  test('is spoken of in English when asked', async () => {
    const { err } = await init2027(scratchFolder(), '--lang', 'en')
    expect(err).toMatch(/^Written: plans\/2027\.yaml\n[\s\S]+ {2}tdkt validate +check\n/)
    expect(err).not.toMatch(/[\u1e00-\u1eff]/)
  })
})

test('from November on the year to plan is the next', () => {
  const months = [1, 10, 11, 12].map((month) => yearToPlan({ year: 2030, month }))
  expect(months).toEqual([2030, 2030, 2031, 2031])
})

describe('the plan to start from', () => {
  test('has nothing said of it but what is to be filled in, whatever its year', async () => {
    const cwd = scratchFolder()
    const years = [2026, 2027, 2028, 2036, 2100]
    for (const year of years) expect(await init(cwd, '--year', `${year}`)).toMatchObject({ code: 0 })
    const { code, out } = await tdkt(['validate', '--reporter', 'json'], { cwd })
    const { files, diagnostics } = JSON.parse(out)
    expect([code, files]).toEqual([0, years.map((year) => `plans/${year}.yaml`)])
    const said = new Set(
      diagnostics.map(({ code: said, severity }: Record<string, string>) => [said, severity].join(' ')),
    )
    expect([...said].toSorted()).toEqual(['blank info', 'to-do-left info'])
    expect(textOf(cwd, 'plans/2100.yaml')).not.toMatch(/\{\{|\}\}/)
  })

  test('can be issued once the blanks are filled', async () => {
    const cwd = scratchFolder()
    await init2027(cwd)
    const filled = Object.entries({
      number: "'08'",
      symbol: 'KH-SNV',
      place: 'Lạng Sơn',
      date: '2027-01-15',
    })
      .reduce(
        (text, [key, value]) => edited(text, new RegExp(`^  ${key}:$`, 'm'), `  ${key}: ${value}`),
        textOf(cwd, 'plans/2027.yaml'),
      )
      .replace(/^ *# TODO\(tdkt\).*\n(?: *# {3}.*\n)*/gm, '')
      .replace(/^ {4}number:$/m, '    number: 12/KH-UBND')
      .replace(/^ {4}date:$/m, '    date: 2027-01-08')
      .replace(/^ {2}name:$/m, '  name: Nông Thị Hòa')
      .replaceAll('Sở …', 'Sở Nội vụ')
      .replaceAll('tỉnh …', 'tỉnh Lạng Sơn')
    writeFileSync(join(cwd, 'plans/2027.yaml'), filled)
    const { code, out } = await tdkt(['validate', '--final', '--fail-on', 'warning'], { cwd })
    expect([code, out]).toEqual([0, expect.stringMatching(/✓ Đạt: 1 tệp, 20 nhiệm vụ/)])
  })

  test.each(['26', '2025', '2101', 'nay', '2027.5'])('is refused for the year “%s”', async (year) => {
    const cwd = scratchFolder()
    const { code, err } = await init(cwd, '--year', year)
    expect([code, err]).toEqual([2, expect.stringMatching(/^tdkt: --year: .+ từ 2026 đến 2100\.\n$/)])
    expect(filesBelow(cwd)).toEqual([])
  })
})

test('the config is valid as written, and with its examples made real', async () => {
  const cwd = scratchFolder()
  await init2027(cwd)
  expect(await tdkt(['validate', '--config', 'tdkt.config.yaml'], { cwd })).toMatchObject({ code: 0 })

  const real = textOf(cwd, 'tdkt.config.yaml').replace(/^# (?=( *[a-z-]+:( |$)))/gm, '')
  expect(Object.keys(parse(real))).toEqual([
    'yaml-language-server',
    'issuer',
    'archive',
    'signature',
    'units',
    'rules',
  ])
  writeFileSync(join(cwd, 'tdkt.config.yaml'), real.replace(/^yaml-/, '# yaml-'))
  expect(await tdkt(['validate'], { cwd })).toMatchObject({ code: 0 })
})

describe('a second time', () => {
  test('changes nothing, not even the time of a file, and says so', async () => {
    const cwd = scratchFolder()
    await init2027(cwd)
    const before = stateOf(cwd)
    for (const words of [[], ['--year', '2027'], ['--ci', 'github']]) {
      const { code, err } = await init(cwd, ...words)
      expect([code, err]).toEqual([0, expect.not.stringContaining('Đã ghi')])
      expect(err.match(/^Đã có, giữ nguyên: /gm)?.length).toBeGreaterThanOrEqual(ready.length - 1)
      expect(stateOf(cwd)).toEqual(before)
    }
  })

  test('adds only what is missing, and another year only when asked', async () => {
    const cwd = scratchFolder()
    await init(cwd, '--year', '2099', '--ci', 'gitlab')
    expect((await init(cwd)).err).toContain('Đã có kế hoạch plans/2099.yaml; không thêm')
    expect(filesBelow(join(cwd, 'plans'))).toEqual(['2099.yaml'])
    expect(filesBelow(cwd)).not.toContain('.github/workflows/tdkt.yml')
    await init(cwd, '--year', '2098')
    expect(filesBelow(join(cwd, 'plans'))).toEqual(['2098.yaml', '2099.yaml'])
  })

  test('tells that a copy of a schema is old, and renews it and nothing else only when asked', async () => {
    const cwd = scratchFolder()
    await init2027(cwd)
    const path = '.tdkt/plan.schema.json'
    const fresh = textOf(cwd, path)
    writeBelow(cwd, path, '{}\n')
    const told = await init(cwd)
    expect(told).toMatchObject({ code: 0, err: expect.stringContaining(`${path}; khác bản đi kèm`) })
    expect(textOf(cwd, path)).toBe('{}\n')

    const others = () => stateOf(cwd).filter(([name]) => name !== path)
    const before = others()
    const renewed = await init(cwd, '--refresh')
    expect(renewed).toMatchObject({ code: 0, err: expect.stringMatching(`^Đã thay ${path}\n`) })
    expect(textOf(cwd, path)).toBe(fresh)
    expect(others()).toEqual(before)
  })
})

describe('what an office has already', () => {
  test('stays as it is, byte for byte', async () => {
    const own = Object.fromEntries(ready.map((path) => [path, `${path} của cơ quan\r\n`]))
    const cwd = scratchFolder(own)
    const before = stateOf(cwd)
    expect(await init2027(cwd)).toMatchObject({ code: 0 })
    expect(stateOf(cwd)).toEqual(before)
  })

  test('a plan of the same year under .yml is that plan', async () => {
    const cwd = scratchFolder({ 'plans/2027.yml': 'tdkt: 1\n' })
    await init2027(cwd)
    expect(filesBelow(join(cwd, 'plans'))).toEqual(['2027.yml'])
  })

  test('a config above the folder still holds for it', async () => {
    const cwd = scratchFolder({ 'tdkt.config.yaml': 'archive: VT\n' })
    const { err } = await init2027(cwd, 'so')
    expect(err).toContain('Đã có tệp cấu hình tdkt.config.yaml dùng cho thư mục này')
    expect(filesBelow(join(cwd, 'so'))).toEqual(ready.filter((path) => path !== 'tdkt.config.yaml'))
  })
})

describe('--ci', () => {
  test.each([
    ['github', ['.github/workflows/tdkt.yml']],
    ['gitlab', ['.gitlab-ci.yml']],
    ['none', []],
  ])('%s writes %j', async (server, files) => {
    const cwd = scratchFolder()
    await init2027(cwd, '--ci', server)
    expect(filesBelow(cwd).filter((path) => /github|gitlab/.test(path))).toEqual(files)
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    for (const file of files) expect(readme).toContain(`\`\`\`yaml\n# ${file}\n${textOf(cwd, file)}\`\`\`\n`)
  })

  test('of another server is refused', async () => {
    const cwd = scratchFolder()
    expect(await init2027(cwd, '--ci', 'githup')).toMatchObject({
      code: 2,
      err: expect.stringContaining('ý bạn là “github”'),
    })
    expect(filesBelow(cwd)).toEqual([])
  })
})

describe('where it cannot be done: code 2, one sentence, nothing half-written', () => {
  const sentence = expect.stringMatching(/^tdkt: .+\.\n$/)

  test.each([
    ['a file for the folder', { 'tep.txt': '' }, 'tep.txt', '“tep.txt” là tệp, không phải thư mục'],
    ['a file in the way there', { 'tep.txt': '' }, 'tep.txt/a/b', '“tep.txt” là tệp, không phải thư mục'],
    ['a file named plans', { plans: '' }, '.', '“plans” là tệp, không phải thư mục'],
    ['a file named .vscode', { '.vscode': '' }, '.', '“.vscode” là tệp, không phải thư mục'],
    ['a folder for the plan', { 'plans/2027.yaml/a': '' }, '.', '“plans/2027.yaml” là thư mục'],
    ['a folder for the config', { 'tdkt.config.yaml/a': '' }, '.', '“tdkt.config.yaml” là thư mục'],
    ['no name', {}, '', 'Cần tên một thư mục'],
  ])('%s', async (_, files: Record<string, string>, folder, says) => {
    const cwd = scratchFolder(files)
    const { code, out, err } = await init2027(cwd, folder)
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: sentence })
    expect(err).toContain(says)
    expect(filesBelow(cwd)).toEqual(Object.keys(files))
  })

  const isRoot = process.getuid?.() === 0
  test.skipIf(isRoot)('a folder nobody may write to (skipped as root, who may write anywhere)', async () => {
    for (const closed of ['.', '.github']) {
      const cwd = scratchFolder()
      mkdirSync(join(cwd, 'so', closed), { recursive: true })
      chmodSync(join(cwd, 'so', closed), 0o555)
      expect(await init2027(cwd, 'so')).toMatchObject({ code: 2, err: sentence })
      expect(readdirSync(join(cwd, 'so'))).toEqual(closed === '.' ? [] : [closed])
      chmodSync(join(cwd, 'so', closed), 0o755)
    }
  })

  test.each([
    ['so', 'so'],
    ['.github', '.'],
  ])('a folder “%s” that leads nowhere, and no new folder is left behind', async (link, folder) => {
    const cwd = scratchFolder()
    symlinkSync('khong-co', join(cwd, link))
    const { code, err } = await init2027(cwd, folder)
    expect({ code, err }).toEqual({ code: 2, err: sentence })
    expect(readdirSync(cwd)).toEqual([link])
  })
})
