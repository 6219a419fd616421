import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { edited, root, scratchFolder, tdkt } from '../support/command.ts'

/** The plan of a district, typed anew from paper by someone who did not know tdkt. */
const old = readFileSync(join(root, 'test/commands/old-plan/ke-hoach-2024.yaml'), 'utf8')
const plan = 'plans/ke-hoach-2024.yaml'
const strict = ['--fail-on', 'info']

/** What is used here of a report for programs. */
interface Told {
  readonly diagnostics: readonly {
    readonly code: string
    readonly start: { readonly line: number }
  }[]
}

/** An office that has written down all that is wrong with its old plan. */
async function office(list = 'ton.json') {
  const cwd = scratchFolder({ [plan]: old })
  const first = await tdkt(['validate', '--write-baseline', list, ...strict], { cwd })
  return {
    cwd,
    first,
    write: (text: string) => writeFileSync(join(cwd, plan), text),
    check: (more: readonly string[] = ['--reporter', 'line'], from = cwd) =>
      tdkt(['validate', '--baseline', list, ...strict, ...more], { cwd: from }),
  }
}

/** The number of the line on which some words begin. */
function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length
}

const heldBack = { code: 0, out: '', err: 'Không báo lại 40 chỗ đã có trong ton.json.\n' }

describe('an old plan with 40 findings', () => {
  test.concurrent('has just so many, of more than thirty rules', async () => {
    const cwd = scratchFolder({ [plan]: old })
    const { code, out } = await tdkt(['validate', '--reporter', 'json'], { cwd })
    const { diagnostics } = JSON.parse(out) as Told
    expect([code, diagnostics.length]).toEqual([1, 40])
    expect(new Set(diagnostics.map((found) => found.code)).size).toBeGreaterThan(30)
  })

  test.concurrent('passes from the day on which they are written down', async () => {
    const { first, check } = await office()
    expect(first).toMatchObject({ code: 0, err: 'Đã ghi ton.json: 40 chỗ.\n' })
    expect(await check()).toEqual(heldBack)
    expect((await check([])).out).toMatch(/^✓ Đạt: 1 tệp, \d+ nhiệm vụ/)
  })

  test.concurrent('fails for one new mistake, which alone is told, and marked at its line on GitHub', async () => {
    const { write, check } = await office()
    const text = edited(old, 'due: 2024-06-28', 'due: 2024-06-29')
    write(text)
    const line = lineOf(text, 'due: 2024-06-29')
    const { code, out } = await check(['--reporter', 'json'])
    const { diagnostics } = JSON.parse(out) as Told
    expect(code).toBe(1)
    expect(diagnostics).toMatchObject([{ code: 'due-on-day-off', start: { line } }])

    const github = await check(['--reporter', 'github'])
    expect(github.code).toBe(1)
    expect(github.out.split('\n').slice(0, -1)).toEqual([
      expect.stringMatching(new RegExp(`^::notice file=${plan},line=${line},.*title=due-on-day-off::`)),
      expect.stringMatching(/^::notice title=tdkt::1 lưu ý trong 1 tệp.*CHƯA ĐẠT$/),
    ])
  })

  test.concurrent('passes when one of them is mended, and the list is said to be too long', async () => {
    const { write, check, cwd } = await office()
    write(edited(old, "number: '5'", "number: '05'"))
    const { code, out, err } = await check()
    expect([code, out]).toEqual([0, ''])
    expect(err).toBe(
      'Không báo lại 39 chỗ đã có trong ton.json.\n' +
        'Đã sửa 1 chỗ có trong ton.json; rút gọn danh sách bằng “--baseline ton.json --write-baseline ton.json”:\n' +
        `  ${plan}  document-number  document › number\n`,
    )
    expect((await check(['--write-baseline', 'ton.json'])).code).toBe(0)
    expect((await check()).err).toBe('Không báo lại 39 chỗ đã có trong ton.json.\n')
    write(old)
    expect(await tdkt(['validate', '--baseline', 'ton.json'], { cwd })).toMatchObject({
      out: expect.stringContaining('document-number'),
    })
  })
})

describe('what was known stays known', () => {
  const group = /^ {2}- quarter: 4\n {4}tasks:\n(?: {6,}.*\n)+/m.exec(old)?.[0] ?? ''
  const [firstTask = ''] = /^ {6}- content: Tổ chức hội nghị.*\n.*\n.*\n/m.exec(old) ?? []
  const newTask = '      - content: Rà soát quy chế\n        units: [phong-noi-vu]\n        due: 2024-03-20\n'
  const head = /^document:\n(?: {2}.*\n)+/m.exec(old)?.[0] ?? ''

  test.concurrent.each<[string, string]>([
    [
      'with remarks and empty lines put in',
      edited(old.replace(/^(?=\w+:)/gm, '\n# đã rà soát\n'), /$/, '\n'),
    ],
    ['with a task before an old one', edited(old, firstTask, newTask + firstTask)],
    ['with a section of another name', edited(old, 'title: Yêu cầu\n', 'title: Yêu cầu chung\n')],
    ['with a section of another name around it', edited(old, 'title: Mục đích, yêu cầu', 'title: Mục tiêu')],
    [
      'with a section before an old one',
      edited(
        old,
        '  - title: Mục đích, yêu',
        '  - title: Tình hình\n    body: [Huyện có 21 xã và thị trấn.]\n  - title: Mục đích, yêu',
      ),
    ],
    ['with the head at the end', `${edited(old, head, '')}\n${head}`],
    [
      'with the keys of a group in another order',
      edited(old, group, `${group.replace('- quarter: 4\n    tasks', '- tasks')}    quarter: 4\n`),
    ],
    [
      'with a new first entry of a list',
      edited(
        old,
        '      - numbered:\n',
        '      - numbered:\n          - Thi đua hoàn thành các chỉ tiêu kinh tế, xã hội của huyện.\n',
      ),
    ],
    ['with CRLF', old.replaceAll('\n', '\r\n')],
  ])('%s', async (_, text) => {
    expect(text).not.toBe(old)
    const { write, check } = await office()
    write(text)
    expect(await check()).toEqual(heldBack)
  })

  test.concurrent('wherever tdkt is run, and however the plan and the list are named', async () => {
    const { cwd, check } = await office()
    const elsewhere = scratchFolder()
    const list = join(cwd, 'ton.json')
    for (const [from, words] of [
      [cwd, ['./plans', '--baseline', './ton.json']],
      [cwd, [join(cwd, plan), '--baseline', 'ton.json']],
      [join(cwd, 'plans'), ['ke-hoach-2024.yaml', '--baseline', '../ton.json']],
      [elsewhere, [join(cwd, plan), '--baseline', list]],
    ] as const) {
      const { code, out } = await tdkt(['validate', ...words, ...strict, '--reporter', 'line'], { cwd: from })
      expect([words, code, out]).toEqual([words, 0, ''])
    }

    const moved = join(scratchFolder(), 'kho')
    cpSync(cwd, moved, { recursive: true })
    expect(await check(undefined, moved)).toEqual(heldBack)
    const linked = join(elsewhere, 'kho')
    symlinkSync(cwd, linked)
    expect(await check(['plans', '--reporter', 'line'], linked)).toEqual(heldBack)
  })

  test.concurrent('in a list that stands in a folder of its own, or is written anew in another', async () => {
    const { cwd, first, check } = await office('ci/ton.json')
    expect(first.code).toBe(0)
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'ci/ton.json'), 'utf8')).files)).toEqual([
      `../${plan}`,
    ])
    expect((await check()).code).toBe(0)

    mkdirSync(join(cwd, 'plans/cu'))
    expect((await check(['--write-baseline', 'plans/cu/ton.json'])).code).toBe(0)
    const other = readFileSync(join(cwd, 'plans/cu/ton.json'), 'utf8')
    expect(Object.keys(JSON.parse(other).files)).toEqual(['../ke-hoach-2024.yaml'])
    const words = ['validate', '--baseline', 'plans/cu/ton.json', ...strict]
    expect(await tdkt(words, { cwd })).toMatchObject({ code: 0 })
  })
})

test('a second mistake like a known one, beside it, is new', async () => {
  const { write, check } = await office()
  write(
    edited(
      old,
      'units: [phong-noi-vu, cac-xa, phong-noi-vu]',
      'units: [phong-noi-vu, cac-xa, phong-noi-vu, cac-xa]',
    ),
  )
  const { code, out } = await check()
  expect([code, out]).toEqual([1, expect.stringMatching(/^\S+ CẢNH BÁO unit-repeated .*\n$/)])
})
