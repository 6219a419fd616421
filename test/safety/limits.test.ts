import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { depthLimit, fileLimit, valueLimit } from '../../src/source/limits.ts'
import { readSource } from '../../src/source/read-source.ts'
import { caseText, edited, filesBelow, performed, scratchFolder, tdkt } from '../support/command.ts'

const good = caseText('good')
const room = 'x'.repeat(1000)
const tooLong = (text: string) => `${text}${`# ${room}\n`.repeat(Math.ceil(fileLimit / 1000))}`

/** Findings as `line:column code`. */
function found(text: string): string[] {
  const source = readSource('dat.yaml', new TextEncoder().encode(text))
  return source.diagnostics.map(({ code, range }) => {
    const { line, column } = source.position(range.start)
    return `${line}:${column} ${code}`
  })
}

describe('a file of more than 16 MB', () => {
  test('that is a plan is told at its place, and the other plans of the run are judged', async () => {
    const cwd = scratchFolder({ 'lon.yaml': tooLong(good), 'sai.yaml': caseText('unknown-unit') })
    const { code, out } = await performed(['validate', '.', '--reporter', 'line'], cwd)
    expect(code).toBe(1)
    expect(out).toMatch(/^lon\.yaml:1:1: LỖI source\/too-large .*16 MB.*\nsai\.yaml:\d+:\d+: LỖI /)
  })

  test.each([
    ['config', 'tdkt.config.yaml', ['validate', 'dat.yaml'], /tdkt\.config\.yaml:1:1 .*too-large/],
    ['list of known findings', 'ton.json', ['validate', 'dat.yaml', '--baseline', 'ton.json'], /“ton\.json”/],
    [
      'file of answers',
      'tra-loi.yaml',
      ['draft', '--from', 'dat.yaml', '--year', '2030', '--answers', 'tra-loi.yaml'],
      /tra-loi\.yaml:1:1: .*16 MB/,
    ],
  ])('that is a %s ends the run with 2', async (_, name, words, sentence) => {
    const cwd = scratchFolder({ 'dat.yaml': good, [name]: tooLong('') })
    const { code, err } = await performed(words, cwd)
    expect(err).toMatch(sentence)
    expect(code).toBe(2)
    expect(filesBelow(cwd)).toEqual(['dat.yaml', name].toSorted())
  })

  test('is refused by fix and stays as it is', async () => {
    const cwd = scratchFolder({ 'lon.yaml': tooLong(good) })
    expect(await performed(['fix', 'lon.yaml'], cwd)).toMatchObject({ code: 1 })
    expect(filesBelow(cwd)).toEqual(['lon.yaml'])
  })

  test('from the standard input ends there, however much follows', async () => {
    const { code, out } = await tdkt(['validate', '-', '--reporter', 'line'], { input: tooLong(good) })
    expect([code, out]).toEqual([1, expect.stringMatching(/^<stdin>:1:1: LỖI source\/too-large/)])
  })

  test.skipIf(process.platform === 'win32')('that never ends is read no further', async () => {
    const { code, err } = await tdkt([
      'draft',
      '--from',
      'plans/2019.yaml',
      '--year',
      '2020',
      '-o',
      '-',
      '--answers',
      '/dev/zero',
    ])
    expect([code, err]).toEqual([2, expect.stringMatching(/dev.zero:1:1: .*16 MB/)])
  })
})

describe('values', () => {
  const keys = (count: number) => Array.from({ length: count }, (_, at) => `k${at}: 1\n`).join('')

  test.each([
    ['keys', () => keys(valueLimit / 2 + 1)],
    ['entries of a list', () => '- \n'.repeat(valueLimit + 1)],
    ['empty lists', () => `[${'[],'.repeat(valueLimit)}]`],
    ['references', () => `[&a b, ${'*a,'.repeat(valueLimit)}]`],
  ])('a million and more %s are told where they begin to be too many', (_, text) => {
    expect(found(text())).toEqual([expect.stringMatching(/^\d+:\d+ source\/too-many-values$/)])
  })

  test('as many as a plan of 25,000 tasks has are read', () => {
    const task = (at: number) =>
      `  - { title: Việc thứ ${at}, lead: so, support: [a, b], due: tháng 3, product: Báo cáo, note: Hằng năm }\n`
    const plan = `tasks:\n${Array.from({ length: 25_000 }, (_, at) => task(at)).join('')}`
    expect(found(plan)).toEqual([])
  })
})

describe('nesting', () => {
  const brackets = (levels: number) => `a: ${'['.repeat(levels)}${']'.repeat(levels)}\n`

  test('a hundred levels are read', () => {
    expect(found(brackets(depthLimit - 1))).toEqual([])
  })

  test.each([
    ['brackets', brackets(depthLimit + 1), '1:104'],
    ['a hundred thousand brackets, which no parser survives', brackets(100_000), '1:104'],
    ['braces on lines of their own', `a: ${'{a:\n '.repeat(100_000)}`, '101:2'],
    ['dashes', `${'- '.repeat(100_000)}x\n`, '1:1003'],
    ['a few too many dashes', `${'- '.repeat(depthLimit + 1)}x\n`, '1:201'],
    ['keys', Array.from({ length: 150 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'), '101:101'],
  ])('%s beyond that are told where they begin', (_, text, place) => {
    expect(found(text)).toEqual([`${place} yaml/resource-exhaustion`])
  })

  test('a long line of brackets is none', () => {
    expect(found(`{ a: [${'{ b: 1 }, '.repeat(1000)}] }`)).toEqual([])
  })

  test('brackets in words, quotes and remarks are no nesting', () => {
    expect(
      found(
        `a: x ${'['.repeat(500)}\nb: '${'{'.repeat(500)}' # ${'['.repeat(500)}\nc: |\n  ${'- '.repeat(900)}`,
      ),
    ).toEqual([])
  })
})

describe('values through aliases', () => {
  const page = (count: number) => `a: &a [${'x, '.repeat(999)}]\nb: [${'*a, '.repeat(count)}]\n`

  test('a hundred thousand are read, and more are told', () => {
    expect(found(page(90))).toEqual([])
    expect(found(page(101))).toEqual([expect.stringMatching(/^2:\d+ yaml\/too-many-alias$/)])
  })
})

describe('a text', () => {
  const fixes = (length: number) => {
    const text = `${'a'.repeat(length - 2)} b`
    const source = readSource('dat.yaml', new TextEncoder().encode(`a: ${text}\n`))
    return source.replacing(['a'], 'x', [0, 1])
  }

  test('is mended up to 20,000 letters, and beyond that left to a person', () => {
    expect(fixes(20_000)).toBeDefined()
    expect(fixes(20_001)).toBeUndefined()
  })
})

describe('findings shown', () => {
  const tasks = Array.from(
    { length: 250 },
    (_, index) => `      - { content: Việc thứ ${index}, units: [la] }\n`,
  )
  const plan = edited(good, /(?<= {4}tasks:\n)/, tasks.join(''))

  test('are a hundred of one file, the totals being those of all', async () => {
    const cwd = scratchFolder({ 'nhieu.yaml': plan })
    const [text, line, json] = await Promise.all(
      ['text', 'line', 'json'].map((name) => tdkt(['validate', 'nhieu.yaml', '--reporter', name], { cwd })),
    )
    const all = line?.out.trim().split('\n') ?? []
    expect(all.length).toBeGreaterThan(249)
    expect(text?.out.match(/^nhieu\.yaml:\d+:\d+ {2}/gm)).toHaveLength(100)
    expect(text?.out).toContain(
      `… và ${all.length - 100} chỗ nữa trong nhieu.yaml; xem đủ bằng “--reporter line”.`,
    )
    const errors = all.filter((each) => each.includes('LỖI')).length
    expect(text?.out).toMatch(new RegExp(`${errors} lỗi.* trong 1 tệp.*CHƯA ĐẠT\n$`))
    expect(JSON.parse(json?.out ?? '').diagnostics).toHaveLength(all.length)
  })
})

test('a document that is too large to be one is somebody’s, and told', async () => {
  const cwd = scratchFolder({ 'dat.yaml': good, 'out/dat.docx': new Uint8Array(2 ** 25) })
  expect(await performed(['compile', 'dat.yaml'], cwd)).toMatchObject({ code: 2 })
  writeFileSync(join(cwd, 'out/dat.docx'), '')
  expect(await performed(['compile', 'dat.yaml', '--force'], cwd)).toMatchObject({ code: 0 })
})
