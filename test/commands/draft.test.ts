import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { starterNames } from '../../src/assets.ts'
import { filesBelow, root, scratchFolder, tdkt } from '../support/command.ts'

const plan2019 = readFileSync(join(root, 'plans/2019.yaml'))
const folder = (files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  scratchFolder({ 'plans/2019.yaml': plan2019, ...files })
const draft = (cwd: string, line: string, input?: Uint8Array) =>
  tdkt(['draft', ...line.split(' ').filter(Boolean)], { cwd, ...(input && { input }) })
const from2019 = '--from plans/2019.yaml --year 2020'
const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8')

describe('tdkt draft', () => {
  test('writes next year’s plan beside this year’s and prints the account', async () => {
    const cwd = folder()
    const { code, out, err } = await draft(cwd, from2019)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Dự thảo kế hoạch năm 2020: plans\/2019\.yaml → plans\/2020\.yaml\n/)
    expect(out).toContain('câu hỏi chờ trả lời')
    expect(filesBelow(cwd)).toEqual(['plans/2019.yaml', 'plans/2020.yaml'])
    expect(read(cwd, 'plans/2020.yaml')).toContain('\nyear: 2020\n')
    expect(readFileSync(join(cwd, 'plans/2019.yaml'))).toEqual(plan2019)
  })

  test('writes the same bytes again without --force, and other ones only with it', async () => {
    const cwd = folder()
    await draft(cwd, from2019)
    const first = read(cwd, 'plans/2020.yaml')
    expect(await draft(cwd, from2019)).toMatchObject({ code: 0 })
    expect(read(cwd, 'plans/2020.yaml')).toBe(first)

    const other = '--from plans/2019.yaml --year 2021 -o plans/2020.yaml'
    const refused = await draft(cwd, `${other} --report so.md --reporter json=so.json`)
    expect([refused.code, refused.out]).toEqual([2, ''])
    expect(refused.err).toContain('“plans/2020.yaml” đã có và khác bản dự thảo này')
    expect(filesBelow(cwd)).toEqual(['plans/2019.yaml', 'plans/2020.yaml'])
    expect(read(cwd, 'plans/2020.yaml')).toBe(first)
    expect(await draft(cwd, `${other} --force`)).toMatchObject({ code: 0 })
    expect(read(cwd, 'plans/2020.yaml')).toContain('\nyear: 2021\n')
  })

  test('goes from the standard input to the screen, the account beside it', async () => {
    const cwd = scratchFolder()
    const { code, out, err } = await draft(cwd, '--from - --year 2020 -o -', plan2019)
    expect(code).toBe(0)
    expect(out).toMatch(/^# yaml-language-server/)
    expect(out).toContain('\nyear: 2020\n')
    expect(err).toMatch(/^Dự thảo kế hoạch năm 2020/)
    expect(await draft(cwd, '--from - --year 2020', plan2019)).toEqual({ code, out, err })
    expect(await draft(cwd, '--from - --year 2020 --quiet', plan2019)).toEqual({ code, out, err: '' })
    expect(filesBelow(cwd)).toEqual([])
  })

  test('writes the account as a page and as data, and prints nothing with --quiet', async () => {
    const cwd = folder()
    const { code, out, err } = await draft(cwd, `${from2019} --report so.md --reporter json=so.json --quiet`)
    expect([code, out, err]).toEqual([0, '', ''])
    expect(filesBelow(cwd)).toEqual(['plans/2019.yaml', 'plans/2020.yaml', 'so.json', 'so.md'])
    expect(JSON.parse(read(cwd, 'so.json'))).toMatchObject({
      version: 1,
      from: 'plans/2019.yaml',
      year: 2020,
    })
    expect(read(cwd, 'so.md')).toMatch(/^# .*2020/)
    const quiet = await draft(cwd, `${from2019} --quiet`)
    expect([quiet.code, quiet.out, quiet.err]).toEqual([0, '', ''])
  })

  test('keeps the byte order mark and the line ends of Windows', async () => {
    const windows = `\ufeff${plan2019.toString('utf8').replaceAll('\n', '\r\n')}`
    const cwd = scratchFolder({ '2019.yaml': windows })
    expect(await draft(cwd, '--from 2019.yaml --year 2020')).toMatchObject({ code: 0 })
    expect(await draft(cwd, '--from 2019.yaml --year 2020')).toMatchObject({ code: 0 })
    const bytes = readFileSync(join(cwd, '2020.yaml'))
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString('utf8')).not.toMatch(/(?<!\r)\n/)
  })

  test('speaks English when asked', async () => {
    const { out } = await draft(folder(), `${from2019} --lang en`)
    expect(out).toMatch(/^\S.*plans\/2019\.yaml → plans\/2020\.yaml\n/)
    expect(out).not.toContain('câu hỏi')
  })
})

describe('the starters', () => {
  test('are listed by name', async () => {
    const { code, out } = await draft(scratchFolder(), '--list')
    expect(code).toBe(0)
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([...starterNames, ''])
  })

  test.each(starterNames)(
    '%s becomes a plan of the year, the same each time, without errors',
    async (name) => {
      const cwd = scratchFolder()
      for (const year of [2026, 2027]) {
        const line = `--starter ${name} --year ${year} --reporter json`
        const [first, second] = [await draft(cwd, line), await draft(cwd, line)]
        expect(first).toMatchObject({ code: 0, err: '' })
        expect(second).toEqual(first)
        const { changes } = JSON.parse(first.out) as { changes: { before: string; after?: string }[] }
        expect(changes.filter(({ before, after }) => before === after)).toEqual([])
        expect(await tdkt(['validate', `plans/${year}.yaml`], { cwd })).toMatchObject({ code: 0 })
      }
    },
  )
})

describe('a plan that cannot be drafted from', () => {
  const utf16 = Buffer.from(`\ufeff${plan2019.toString('utf8')}`, 'utf16le')
  test.each([
    ['empty', ''],
    ['binary', Uint8Array.from({ length: 2000 }, (_, index) => index % 7)],
    ['UTF-16', utf16],
    ['broken', 'tdkt: 1\nyear: [2019\n'],
    ['misshapen', 'tdkt: 1\nyear: 2019\nsections: không\n'],
    ['nested too deep', `tdkt: 1\nsections: ${'['.repeat(3000)}${']'.repeat(3000)}\n`],
  ])('%s: the errors at their places, code 1, and nothing written', async (_, content) => {
    const cwd = scratchFolder({ 'ke-hoach.yaml': content })
    const { code, out, err } = await draft(cwd, '--from ke-hoach.yaml --year 2030 --report so.md')
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^ke-hoach\.yaml:\d+:\d+: LỖI \S+ /)
    expect(err).toContain('“ke-hoach.yaml” còn lỗi nên chưa dự thảo được')
    expect(filesBelow(cwd)).toEqual(['ke-hoach.yaml'])
  })
})

test.each([
  ['', 'Cho biết dự thảo từ đâu'],
  ['--from plans/2019.yaml', '--year 2027'],
  ['--from plans/2019.yaml --year 20', '“20” không phải một năm'],
  ['--from plans/2019.yaml --year 2019', 'năm mới phải sau năm 2019'],
  ['--from plans/2019.yaml --year 2101', 'nhiều nhất là 2100'],
  ['--from plans/2019.yaml --starter so', 'Chỉ dùng một trong hai'],
  ['--starter khong-co --year 2026', 'không có “khong-co”'],
  ['--from mat.yaml --year 2020', '“mat.yaml”'],
  [`${from2019} --reporter xml`, 'không có “xml”'],
  [`${from2019} --answers mat.yaml`, '“mat.yaml”'],
  [`${from2019} -o plans/2019.yaml`, 'Không ghi kết quả vào “plans/2019.yaml”'],
  [`${from2019} -o ./plans/../plans/2019.yaml --force`, 'Không ghi kết quả vào'],
  [`${from2019} --answers tra-loi.yaml -o tra-loi.yaml --force`, 'Không ghi kết quả vào “tra-loi.yaml”'],
  [`${from2019} --report plans/2020.yaml`, 'Không ghi kết quả vào “plans/2020.yaml”'],
  [`${from2019} -o - --report plans/2019.yaml`, 'Không ghi kết quả vào “plans/2019.yaml”'],
])('“%s” ends with 2 and one sentence, and nothing is written', async (line, words) => {
  const cwd = folder({ 'tra-loi.yaml': '' })
  const { code, out, err } = await draft(cwd, line)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/^tdkt: [^\n]+[.?]\n$/)
  expect(err).toContain(words)
  expect(filesBelow(cwd)).toEqual(['plans/2019.yaml', 'tra-loi.yaml'])
})

test('a plan with 2,500 tasks is drafted in seconds', async () => {
  const head = [
    'tdkt: 1\nyear: 2026',
    'document: { number: null, symbol: KH-SNV, place: Lạng Sơn, date: null, title: Công tác thi đua năm 2026 }',
    'issuer: { name: Sở Nội vụ tỉnh Lạng Sơn }\nunits: { so-noi-vu: Sở Nội vụ }',
    'sections: [{ title: Nội dung, body: [{ schedule: true }] }]\nschedule:\n  - tasks:\n',
  ].join('\n')
  const task = (_: unknown, index: number) =>
    `      - { content: Phát động thi đua năm 2026 đợt ${index}, units: [so-noi-vu], due: 2026-03-10 }\n`
  const cwd = scratchFolder({ '2026.yaml': head + Array.from({ length: 2500 }, task).join('') })
  const start = performance.now()
  expect(await draft(cwd, '--from 2026.yaml --year 2027 --quiet')).toMatchObject({ code: 0 })
  expect(performance.now() - start).toBeLessThan(45_000)
  expect(read(cwd, '2027.yaml').match(/2027-03-10/g)).toHaveLength(2500)
})
