import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  caseText,
  edited,
  filesBelow,
  program,
  rehearsed,
  root,
  run,
  scratchFolder,
  tdkt,
} from '../support/command.ts'

const good = caseText('good')
const plans = {
  'dat.yaml': good,
  'trong.yaml': caseText('blanks'),
  'nhac.yaml': edited(
    good,
    '  van-phong: Văn phòng Sở\n',
    '  van-phong: Văn phòng Sở\n  thanh-tra: Thanh tra\n',
  ),
  'sai.yaml': caseText('unknown-unit'),
  'hong.yaml': caseText('open-quote'),
  'mau/plan/parts/chu-ky.md.hbs': '::ho-ten[{{name}}]\n',
  'mau-sai/plan/parts/chu-ky.md.hbs': '::ho-ten[{{nam}}]\n',
  'khac/dat.yml': good,
  'van-ban/dat.docx': 'Bản đã sửa trong Word.',
  'trong-khong/ghi-chu.txt': 'không phải kế hoạch',
}

/** The words of a command line, parted at blanks. */
function words(line: string): string[] {
  return line.split(' ').filter((word) => word !== '')
}

describe('0: what was asked is done, and nothing stands in the way', () => {
  test.concurrent.each([
    'validate dat.yaml',
    'validate dat.yaml trong.yaml nhac.yaml',
    'validate dat.yaml --final --fail-on info',
    'compile dat.yaml trong.yaml',
    'compile dat.yaml -o van-ban --force --quiet',
    'xuat nhac.yaml --to html',
    'fix dat.yaml sai.yaml --quiet --lang en',
    'sua dat.yaml --dry-run --quiet',
    'diff dat.yaml khac/dat.yml',
    'template list',
    'template eject moi',
    'template check mau',
    'schema format',
    'schema config',
    'completion bash',
    '--help',
    '--version',
  ])('%s', async (line) => {
    const { code, err } = await tdkt(words(line), { cwd: scratchFolder(plans) })
    expect({ code, err: err.replace(/^(Đã ghi| {2}trong\.yaml:\d+ ).*\n/gm, '') }).toEqual({
      code: 0,
      err: '',
    })
  })
})

describe('1: what was asked is done, and the answer is “no”', () => {
  test.concurrent.each([
    'validate sai.yaml',
    'validate hong.yaml',
    'validate dat.yaml hong.yaml trong.yaml',
    'validate trong.yaml --fail-on info',
    'compile sai.yaml',
    'compile trong.yaml --final',
    'compile dat.yaml --template mau-sai',
    'template check mau-sai',
  ])('%s', async (line) => {
    const cwd = scratchFolder(plans)
    const { code, out } = await tdkt(words(line), { cwd })
    expect(code).toBe(1)
    expect(out).toMatch(/CHƯA ĐẠT\n$/)
    expect(filesBelow(cwd)).toEqual(Object.keys(plans).toSorted())
  })
})

describe('2: what was asked cannot be done; one sentence, and nothing is written', () => {
  const sentence = expect.stringMatching(/^tdkt: .+[.?]\n$/)

  test.each([
    '',
    'kiemtra dat.yaml',
    'draft',
    'compile',
    'template chek',
    'validate dat.yaml --sai',
    'validate dat.yaml --fail-on fatal',
    'compile dat.yaml --to pdf',
    'compile dat.yaml --to',
    'validate - --watch',
    'validate dat.yaml --watch --write-baseline ton.json',
    'compile dat.yaml --watch --check',
    'validate dat.yaml --config dat.yaml',
    'validate dat.yaml --baseline cu.json',
    'validate dat.yaml --force',
    'compile dat.yaml --audit',
    'audit dat.docx --comments -',
    'init moi --ci jenkins',
    'init moi --year 26',
    'init moi cu',
    'fix',
    'fix dat.yaml --reporter json',
    'diff dat.yaml',
    'completion',
    'completion fish',
  ])('%s', async (line) => {
    expect(await rehearsed(words(line))).toEqual({ code: 2, out: '', err: sentence, written: [] })
  })

  test.concurrent.each([
    'validate',
    'validate dat.yaml mat.yaml',
    'compile dat.yaml mat.yaml',
    'validate trong-khong',
    'compile dat.yaml *.yml',
    'fix dat.yaml mat.yaml',
    'diff dat.yaml mat.yaml',
    'compile dat.yaml --format nd30',
    'compile dat.yaml --template khong-co',
    'compile dat.yaml --template trong-khong',
    'compile dat.yaml khac/dat.yml',
    'compile dat.yaml -o sai.yaml',
    'compile dat.yaml -o van-ban',
    'init sai.yaml',
    'template eject mau',
    'template eject sai.yaml',
  ])('%s', async (line) => {
    const cwd = scratchFolder(plans)
    const { code, out, err } = await tdkt(words(line), { cwd })
    expect({ code, err }).toEqual({ code: 2, err: sentence })
    expect(out.replace(/^✓ Đạt.*\n/, '')).toBe('')
    expect(filesBelow(cwd)).toEqual(Object.keys(plans).toSorted())
  })

  test('a file to be written that is a folder', async () => {
    const cwd = scratchFolder({ ...plans, 'out/dat.docx/giu.txt': '' })
    expect(await tdkt(['compile', 'dat.yaml'], { cwd })).toMatchObject({ code: 2 })
    expect(filesBelow(join(cwd, 'out'))).toEqual(['dat.docx/giu.txt'])
  })

  const isRoot = process.getuid?.() === 0
  test.skipIf(isRoot)('a folder nobody may write to (skipped as root, who may write anywhere)', async () => {
    const cwd = scratchFolder(plans)
    mkdirSync(join(cwd, 'out'), { mode: 0o555 })
    expect(await tdkt(['compile', 'dat.yaml'], { cwd })).toMatchObject({ code: 2 })
    expect(filesBelow(join(cwd, 'out'))).toEqual([])
  })

  test('no document is written when one of several cannot be', async () => {
    const cwd = scratchFolder({ ...plans, 'out/trong.md/giu.txt': '' })
    expect(await tdkt(['compile', 'dat.yaml', 'trong.yaml'], { cwd })).toMatchObject({ code: 2 })
    expect(filesBelow(join(cwd, 'out'))).toEqual(['trong.md/giu.txt'])
  })

  test('no report file is written when a document cannot be', async () => {
    const cwd = scratchFolder(plans)
    const line = words('compile dat.yaml -o sai.yaml --reporter json=bao-cao.json')
    expect(await tdkt(line, { cwd })).toMatchObject({ code: 2 })
    expect(filesBelow(cwd)).toEqual(Object.keys(plans).toSorted())
  })

  test('an output folder without a name is none, least of all the root', async () => {
    const { code, written } = await rehearsed(['compile', 'test/cases/good/plan.yaml', '-o', ''])
    expect({ code, written }).toEqual({ code: 2, written: [] })
  })
})

test('compile writes nothing for a plan with errors while others of the run are written', async () => {
  const cwd = scratchFolder(plans)
  const { code, out, err } = await tdkt(['compile', 'sai.yaml', 'dat.yaml', 'hong.yaml', 'trong.yaml'], {
    cwd,
  })
  expect(code).toBe(1)
  expect(out).toMatch(/^sai\.yaml:\d+:\d+ {2}LỖI/)
  expect(err).toMatch(/Đã ghi out\/dat\.docx\n(?:.*\n)*? {2}trong\.yaml:\d+ {2}Còn để trống/)
  expect(filesBelow(join(cwd, 'out'))).toEqual(['dat.docx', 'dat.md', 'trong.docx', 'trong.md'])
})

test('compile --check tells whether the documents are missing, stale or up to date, and writes nothing', async () => {
  const cwd = scratchFolder(plans)
  const check = () => tdkt(['compile', 'dat.yaml', '--check'], { cwd })
  expect(await check()).toMatchObject({ code: 1, err: expect.stringContaining('out/dat.docx chưa có') })
  expect(filesBelow(cwd)).toEqual(Object.keys(plans).toSorted())

  await tdkt(['compile', 'dat.yaml'], { cwd })
  expect(await check()).toMatchObject({ code: 0, err: '' })

  writeFileSync(join(cwd, 'dat.yaml'), edited(good, 'Tổng kết phong trào', 'Sơ kết phong trào'))
  const before = readFileSync(join(cwd, 'out/dat.md'))
  expect(await check()).toMatchObject({ code: 1, err: expect.stringContaining('out/dat.md không còn khớp') })
  expect(readFileSync(join(cwd, 'out/dat.md'))).toEqual(before)

  rmSync(join(cwd, 'out/dat.md'))
  expect(await check()).toMatchObject({ code: 1, err: expect.stringContaining('out/dat.md chưa có') })
})

test('a document that is not up to date is not summed up as “Đạt”', async () => {
  const { code, out } = await tdkt(['compile', 'dat.yaml', '--check'], { cwd: scratchFolder(plans) })
  expect(code).toBe(1)
  expect(out).not.toContain('✓ Đạt')
})

test('explain cannot show the lines of a plan that is not there', async () => {
  expect(await rehearsed(['explain', 'unit-undefined', 'mat.yaml'])).toMatchObject({ code: 2 })
})

test('explain with a plan says the same with its code as with its summary', async () => {
  const { code, out } = await rehearsed(['explain', 'unit-undefined', 'test/cases/unknown-unit/plan.yaml'])
  expect(out).toContain('CHƯA ĐẠT')
  expect(code).toBe(1)
})

test('a reader that closes early ends the run quietly', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`${index}.yaml`, caseText('mixed')]),
  )
  const cwd = scratchFolder(many)
  const whole = await tdkt(['validate', '.'], { cwd })
  expect(whole.out.length).toBeGreaterThan(2 ** 17)

  const line = `{ '${process.execPath}' '${program}' validate .; echo "mã $?" >&2; } | head -1`
  const { out, err } = await run('sh', ['-c', line], { cwd })
  expect([out, err]).toEqual([`${whole.out.split('\n', 1)[0]}\n`, 'mã 1\n'])
})

describe.each([
  ['error', /LỖI/],
  ['warning', /LỖI|CẢNH BÁO/],
  ['info', /LỖI|CẢNH BÁO|LƯU Ý/],
])('with --fail-on %s, over every case', (threshold, grave) => {
  const cases = readdirSync(join(root, 'test/cases'))
  const fails = (name: string) =>
    grave.test(readFileSync(join(root, `test/cases/${name}/findings.txt`), 'utf8'))
  const verdict = (out: string) =>
    /CHƯA ĐẠT\n$/.test(out) ? 1 : /(^|\n)✓ Đạt: .*\n$/.test(out) ? 0 : undefined

  test('some cases pass and some do not', () => {
    expect(cases.filter(fails).length).toBeGreaterThan(9)
    expect(cases.filter((name) => !fails(name))).toContain('good')
  })

  test('validate says the same with its code as with its summary', async () => {
    for (const name of cases) {
      const { code, out } = await rehearsed([
        'validate',
        `test/cases/${name}/plan.yaml`,
        '--fail-on',
        threshold,
      ])
      expect([name, code, verdict(out)]).toEqual([name, Number(fails(name)), Number(fails(name))])
    }
  })

  test('compile says it too, and writes a document exactly when it passes', async () => {
    for (const name of cases) {
      const line = ['compile', `test/cases/${name}/plan.yaml`, '--fail-on', threshold]
      const { code, out, written } = await rehearsed(line)
      expect([name, code, verdict(out)]).toEqual([name, Number(fails(name)), Number(fails(name))])
      expect([name, written]).toEqual([name, fails(name) ? [] : ['out/plan.docx', 'out/plan.md']])
    }
  })
})
