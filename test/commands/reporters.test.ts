import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseText, edited, filesBelow, rehearsed, root, scratchFolder, tdkt } from '../support/command.ts'

interface JsonReport {
  readonly version: number
  readonly complete: boolean
  readonly files: readonly string[]
  readonly diagnostics: readonly Found[]
  readonly summary: Readonly<Record<'error' | 'warning' | 'info', number>>
}

interface Found {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly file: string
  readonly start: Place
  readonly end: Place
  readonly path?: readonly (string | number)[]
  readonly fixable?: true
}

interface Place {
  readonly line: number
  readonly column: number
}

const mixed = 'test/cases/mixed/plan.yaml'
const plans = {
  'dat.yaml': caseText('good'),
  'sai.yml': caseText('unknown-unit'),
  'sau/trong.yaml': caseText('blanks'),
  'sau/ghi-chu.txt': 'không phải kế hoạch',
  'sau/node_modules/goi/la.yaml': 'a: b',
}

async function jsonOf(words: readonly string[]): Promise<JsonReport> {
  return JSON.parse((await rehearsed([...words, '--reporter', 'json'])).out) as JsonReport
}

/** The answer key of a case, in the order of the file: `3:1 LỖI one-period`. */
function answerKey(name: string): string[] {
  return readFileSync(join(root, `test/cases/${name}/findings.txt`), 'utf8')
    .trim()
    .split('\n')
}

describe('text', () => {
  test('is what is told when nothing else is asked for, on stdout alone', async () => {
    const [silent, asked] = await Promise.all([
      tdkt(['validate', mixed]),
      tdkt(['validate', mixed, '--reporter', 'text']),
    ])
    expect(silent).toEqual(asked)
    expect(silent.err).toBe('')
    expect(silent.out.split('\n')[0]).toBe(`${mixed}:3:1  LỖI  one-period`)
    expect(silent.out).toMatch(
      /\n16 lỗi, 4 cảnh báo, 1 lưu ý trong 1 tệp; sửa tự động được 3 \(tdkt fix\)\. CHƯA ĐẠT\n$/,
    )
  })

  test('says what was checked when all is well, and nothing with --quiet', async () => {
    const plan = 'plans/2019.yaml'
    const { out } = await rehearsed(['validate', plan])
    expect(out).toMatch(/✓ Đạt: 1 tệp, 25 nhiệm vụ, [1-9]\d* quy tắc \(dự thảo\); 4 cảnh báo, 5 lưu ý\n$/)
    expect((await rehearsed(['validate', 'test/cases/good/plan.yaml', '--quiet'])).out).toBe('')
    expect((await rehearsed(['validate', mixed, '--quiet'])).out).toMatch(/CHƯA ĐẠT\n$/)
  })
})

test('line tells one finding a line, each at its place', async () => {
  const { out } = await rehearsed(['validate', mixed, '--reporter', 'line'])
  const told = out.split('\n').filter((line) => line !== '')
  const form = /^test\/cases\/mixed\/plan\.yaml:(\d+:\d+): (LỖI|CẢNH BÁO|LƯU Ý) (\S+) \S.*[.?]$/
  expect(told.map((line) => form.exec(line)?.slice(1, 4).join(' '))).toEqual(answerKey('mixed'))
})

describe('json', () => {
  test('has the shape that other programs rely on, and no other', async () => {
    const report = await jsonOf(['validate', mixed, 'test/cases/good/plan.yaml'])
    expect(Object.keys(report)).toEqual(['version', 'complete', 'files', 'diagnostics', 'summary'])
    expect(report).toMatchObject({ version: 1, complete: true, summary: { error: 16, warning: 4, info: 1 } })
    expect(report.files).toEqual([mixed, 'test/cases/good/plan.yaml'])
    for (const found of report.diagnostics) {
      expect(Object.keys(found).filter((key) => key !== 'path' && key !== 'fixable')).toEqual([
        'code',
        'severity',
        'message',
        'file',
        'start',
        'end',
      ])
      expect([Object.keys(found.start), Object.keys(found.end)]).toEqual(Array(2).fill(['line', 'column']))
      expect(found.end.line * 1e4 + found.end.column).toBeGreaterThan(
        found.start.line * 1e4 + found.start.column,
      )
    }
    expect(report.diagnostics.filter(({ fixable }) => fixable).map(({ code }) => code)).toEqual([
      'schema/wrong-type',
      'source/decomposed',
      'schema/lost-quotes',
    ])
    expect(report.diagnostics.find(({ code }) => code === 'schema/unknown-key')).toEqual({
      code: 'schema/unknown-key',
      severity: 'error',
      message: 'Không có mục “dues”; ý bạn là “due”?',
      file: mixed,
      start: { line: 53, column: 9 },
      end: { line: 53, column: 13 },
      path: ['schedule', 0, 'tasks', 2, 'dues'],
    })
  })

  test('holds every finding of the answer key, in its order', async () => {
    const { diagnostics } = await jsonOf(['validate', mixed])
    const words = { error: 'LỖI', warning: 'CẢNH BÁO', info: 'LƯU Ý' }
    const told = diagnostics.map(
      ({ start, severity, code }) => `${start.line}:${start.column} ${words[severity]} ${code}`,
    )
    expect(told).toEqual(answerKey('mixed'))
  })

  test.each(['open-quote', 'two-syntax-errors', 'tab', 'utf-16'])(
    'says of the plan “%s”, which cannot be read to its end, that it is not complete',
    async (name) => {
      const report = await jsonOf(['validate', `test/cases/${name}/plan.yaml`, 'test/cases/good/plan.yaml'])
      expect(report.complete).toBe(false)
      expect(report.summary.error).toBe(report.diagnostics.length)
    },
  )

  test('counts columns as an editor does', async () => {
    const task = / {6}- content: Tổng kết.*\n.*\n/
    const line = '      - { content: 🎉 Tổng kết'.normalize('NFD')
    const plan = edited(caseText('good'), task, `${line}, units: [van-phon] }\n`)
    const file = join(scratchFolder({ 'dat.yaml': plan }), 'dat.yaml')
    const found = (await jsonOf(['validate', file])).diagnostics.find(({ code }) => code === 'unit-undefined')
    const column = line.length + ', units: ['.length + 1
    expect([found?.start.column, found?.end.column]).toEqual([column, column + 'van-phon'.length])
  })

  test('speaks the language asked for and is the same whatever console it runs in', async () => {
    const [plain, other] = await Promise.all([
      tdkt(['validate', mixed, '--reporter', 'json']),
      tdkt(['validate', mixed, '--reporter', 'json', '--color'], { env: { LC_ALL: 'C' } }),
    ])
    expect(other).toEqual(plain)
    const { diagnostics } = await jsonOf(['validate', mixed, '--lang', 'en'])
    expect(diagnostics.find(({ code }) => code === 'schema/unknown-key')?.message).toContain(
      'did you mean “due”?',
    )
  })

  test('also tells what is wrong with a template, in its own file', async () => {
    const cwd = scratchFolder({ ...plans, 'mau/plan/parts/chu-ky.md.hbs': '::ho-ten[{{nam}}]\n' })
    const { out } = await tdkt(['compile', 'dat.yaml', '--template', 'mau', '--reporter', 'json'], { cwd })
    const { diagnostics } = JSON.parse(out) as JsonReport
    expect(diagnostics).toMatchObject([
      { code: 'template/field', file: 'mau/plan/parts/chu-ky.md.hbs', start: { line: 1, column: 12 } },
    ])
  })
})

describe('several reporters at once', () => {
  test('one into a file and one to stdout, each as if it were alone', async () => {
    const cwd = scratchFolder(plans)
    const words = ['validate', 'sai.yml', 'dat.yaml']
    const both = [...words, '--reporter', 'json=bao-cao/out.json', '--reporter', 'line']
    const [{ code, out }, json, line] = await Promise.all([
      tdkt(both, { cwd }),
      tdkt([...words, '--reporter', 'json'], { cwd }),
      tdkt([...words, '--reporter', 'line'], { cwd }),
    ])
    expect([code, out]).toEqual([1, line.out])
    expect(readFileSync(join(cwd, 'bao-cao/out.json'), 'utf8')).toBe(json.out)
    expect(filesBelow(cwd)).toEqual([...Object.keys(plans), 'bao-cao/out.json'].toSorted())
  })

  test('a name that is none is refused before anything is written', async () => {
    const { code, written } = await rehearsed([
      'validate',
      mixed,
      '--reporter',
      'json=out.json',
      '--reporter',
      'sarf',
    ])
    expect([code, written]).toEqual([2, []])
  })
})

describe('what a path means:', () => {
  test.concurrent.each([
    ['a file', ['sai.yml'], ['sai.yml']],
    ['a file of any name', ['sau/ghi-chu.txt'], ['sau/ghi-chu.txt']],
    ['a folder and the folders in it', ['.'], ['dat.yaml', 'sai.yml', 'sau/trong.yaml']],
    ['a folder with a slash', ['sau/'], ['sau/trong.yaml']],
    ['a glob', ['*.yml'], ['sai.yml']],
    ['a glob with both ends', ['*.{yaml,yml}'], ['dat.yaml', 'sai.yml']],
    ['a glob over folders', ['**/*.yaml'], ['dat.yaml', 'sau/trong.yaml']],
    ['a glob with backslashes', ['sau\\*.yaml'], ['sau/trong.yaml']],
    ['a glob with backslashes and a dot', ['.\\**\\*.yml'], ['sai.yml']],
    ['several, each once', ['sai.yml', '*.y*ml', 'dat.yaml'], ['sai.yml', 'dat.yaml']],
  ])('%s', async (_, paths, files) => {
    const { out, err } = await tdkt(['validate', ...paths, '--reporter', 'json'], {
      cwd: scratchFolder(plans),
    })
    expect(err).toBe('')
    expect((JSON.parse(out) as JsonReport).files).toEqual(files)
  })

  test('nothing: the folder “plans”', async () => {
    const { out } = await tdkt(['validate', '--reporter', 'json'])
    expect((JSON.parse(out) as JsonReport).files).toContain('plans/2019.yaml')
  })

  test('a folder whose name has signs of a glob in it', async () => {
    const cwd = scratchFolder({ 'Kế hoạch [2026] (mới)/một.yaml': caseText('good') })
    const { code, out } = await tdkt(['validate', 'Kế hoạch [2026] (mới)'], { cwd })
    expect([code, out]).toEqual([0, expect.stringContaining('1 tệp')])
  })

  test('one file spelled in two ways, once', async () => {
    const paths = ['test/cases/good/plan.yaml', './test/cases/good/plan.yaml']
    expect((await jsonOf(['validate', ...paths])).files).toHaveLength(1)
  })

  test('“-”: what is typed or piped in', async () => {
    const cwd = scratchFolder()
    const input = caseText('unknown-unit')
    const { code, out } = await tdkt(['validate', '-', '--reporter', 'json'], { cwd, input })
    const report = JSON.parse(out) as JsonReport
    const asFile = await jsonOf(['validate', 'test/cases/unknown-unit/plan.yaml'])
    expect([code, report.files]).toEqual([1, ['<stdin>']])
    expect(report.diagnostics.map(({ file: _, ...found }) => found)).toEqual(
      asFile.diagnostics.map(({ file: _, ...found }) => found),
    )

    expect(await tdkt(['compile', '-'], { cwd, input: caseText('good') })).toMatchObject({ code: 0 })
    expect(filesBelow(cwd)).toEqual(['out/ke-hoach.docx', 'out/ke-hoach.md'])
  })
})
