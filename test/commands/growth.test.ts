import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, scratchFolder, tdkt } from '../support/command.ts'
import { planWith } from '../support/smallest-plan.ts'

/**
 * How often each piece of the built program is run, counted by the engine itself: the same on every machine, however
 * busy. What happens inside one call of the engine, such as a search in a text, is not seen.
 */
async function counted(words: readonly string[], files: Readonly<Record<string, string>>) {
  const cwd = scratchFolder(files)
  const { code } = await tdkt(words, { cwd, env: { NODE_V8_COVERAGE: join(cwd, 'counts') } })
  expect(code).toBeLessThan(2)
  const counts = new Map<string, number>()
  for (const file of readdirSync(join(cwd, 'counts'))) {
    const { result }: Coverage = JSON.parse(readFileSync(join(cwd, 'counts', file), 'utf8'))
    for (const { url, functions } of result) {
      if (!url.includes(`${root}dist/`)) continue
      for (const { ranges } of functions) {
        for (const { startOffset, endOffset, count } of ranges)
          counts.set(`${url.slice(url.lastIndexOf('/') + 1)}:${startOffset}-${endOffset}`, count)
      }
    }
  }
  return counts
}

interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly {
      readonly ranges: readonly {
        readonly startOffset: number
        readonly endOffset: number
        readonly count: number
      }[]
    }[]
  }[]
}

/** n log n of four times as much is about five times as much; what is run a few times only says nothing. */
const most = 5.6
const few = 1500

/** The pieces that are run too often for a plan four times as large, each as it stands in dist/. */
function excess(small: ReadonlyMap<string, number>, large: ReadonlyMap<string, number>): string[] {
  return [...large].flatMap(([piece, count]) => {
    const before = small.get(piece) ?? countAround(piece, small)
    if (count <= few + before * most) return []
    const { file, from, to } = placeOf(piece)
    const code = readFileSync(join(root, 'dist', file), 'utf8').slice(from, to)
    return [`${before} → ${count}: ${code.slice(0, 100)}`]
  })
}

/** How often the smallest piece around one was run: what is run as often as that is not counted by itself. */
function countAround(piece: string, counts: ReadonlyMap<string, number>): number {
  const { file, from, to } = placeOf(piece)
  let [least, found] = [Number.POSITIVE_INFINITY, 0]
  for (const [other, count] of counts) {
    if (!other.startsWith(`${file}:`)) continue
    const around = placeOf(other)
    const length = around.to - around.from
    if (around.from > from || around.to < to || length >= least) continue
    ;[least, found] = [length, count]
  }
  return found
}

function placeOf(piece: string): { file: string; from: number; to: number } {
  const [, file = '', from, to] = /^(.+):(\d+)-(\d+)$/.exec(piece) ?? []
  return { file, from: Number(from), to: Number(to) }
}

function repeated(count: number, one: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => one(index)).join('')
}

/** A plan with so many tasks. */
function tasks(count: number, one: (index: number) => string, more = ''): string {
  return planWith(`${more}schedule:\n  - quarter: 1\n    tasks:\n${repeated(count, one)}`)
}

const kinds: Readonly<Record<string, (count: number) => string>> = {
  'tasks, almost the same by twos, and some twice': (count) =>
    tasks(
      count,
      (index) =>
        `      - { content: Tập huấn nghiệp vụ${index % 2 ? ' về' : ''} thi đua đợt ${index >> 1} cho cán bộ, units: [so-noi-vu] }\n` +
        (index % 5 ? '' : '      - { content: Tổng kết phong trào thi đua, units: [so-noi-vu] }\n'),
    ),
  'tasks with mistakes, remarks and open questions': (count) =>
    tasks(
      count,
      (index) =>
        `      # tdkt-disable-next-line unit-undefined: đơn vị sắp thành lập\n      - content: Tổ chức hội nghị thứ ${index} , ngày 31/02/2026\n        # TODO(tdkt): đơn vị nào?\n        units: [don-vi-${index}]\n        due: 2026-03-28\n`,
    ),
  'tasks that stand for others': (count) =>
    planWith(
      `schedule:\n  - quarter: 1\n    tasks:\n      - { content: &viec Tổ chức hội nghị , units: &noi [so-noi-vu] }\n${repeated(count, () => '      - { content: *viec, units: *noi }\n')}`,
    ),
  'tasks of a broken shape': (count) =>
    tasks(count, (index) => `      - { content: Họp lần ${index}, unit: [so-noi-vu], due: 12/03/2026 }\n`),
  'units, each with a task that names it': (count) =>
    tasks(
      count,
      (index) => `      - { content: Họp với trung tâm thứ ${index} của tỉnh, units: [don-vi-${index}] }\n`,
      `units:\n${repeated(count, (index) => `  don-vi-${index}: Trung tâm thứ ${index} của tỉnh\n`)}`,
    ),
  'legal bases, each cited': (count) =>
    planWith(
      `legalBases:\n${repeated(count, (index) => `  - { kind: Quyết định, number: ${index + 1}/2025/QĐ-UBND, date: 2025-03-12, issuer: Ủy ban nhân dân tỉnh Lạng Sơn, title: về việc thứ ${index} }\n`)}` +
        `sections:\n  - title: Nội dung\n    body:\n${repeated(count, (index) => `      - Thực hiện Quyết định số ${index + 1}/2025/QĐ-UBND ngày 12 tháng 3 năm 2025.\n`)}      - schedule: true\n`,
    ),
  'sentences of one text, each with a mistake': (count) =>
    planWith(
      `sections:\n  - title: Nội dung\n    body:\n      - >-\n${repeated(count, (index) => `        Thực hiện “phong trào ${index}” , báo cáo trước  ngày 31/02/2026.\n`)}      - schedule: true\n`,
    ),
  'abbreviations in one text, beside a unit': (count) =>
    planWith(
      `sections:\n  - title: Nội dung\n    body:\n      - >-\n${repeated(count, (index) => `        Phối hợp với ${letters(index)} về thi đua.\n`)}      - schedule: true\n`,
    ),
}

/** Three capitals that no Vietnamese word has. */
function letters(index: number): string {
  return [index / 100, index / 10, index].map((digit) => 'BCDGHKLMNP'.charAt(Math.floor(digit) % 10)).join('')
}

describe('a plan four times as large takes no more than n log n', () => {
  test.each(Object.entries(kinds))('%s', async (_, plan) => {
    const [small, large] = [
      await counted(words, filesOf(plan(200))),
      await counted(words, filesOf(plan(800))),
    ]
    const grown = [...large].filter(([piece, count]) => count > 700 && count > 3 * (small.get(piece) ?? 0))
    expect(grown.length).toBeGreaterThan(20)
    expect(excess(small, large)).toEqual([])
  })
})

const words = ['validate', 'plan.yaml', '--reporter', 'json', '--fail-on', 'info']

function filesOf(plan: string) {
  return { 'plan.yaml': plan }
}

test('a list of known findings is held against findings that have moved in n log n', async () => {
  const against = async (count: number) => {
    const plan = tasks(count, (index) => `      - { content: Họp thứ ${index} , units: [so-noi-vu] }\n`)
    const known = Array.from({ length: count }, (_, index) => ({
      rule: 'blanks',
      at: `schedule › “nhóm cũ” › tasks › “Họp thứ ${index} ,” › content`,
      count: 1,
    }))
    const list = JSON.stringify({ tdkt: 'baseline', version: 1, files: { 'plan.yaml': known } })
    return counted([...words, '--baseline', 'ton.json'], { ...filesOf(plan), 'ton.json': list })
  }
  expect(excess(await against(200), await against(800))).toEqual([])
})

test('plans four times as many take four times as much', async () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `plans/${index}.yaml`,
        tasks(9, (nth) => `      - { content: Họp lần ${nth} , units: [la] }\n`),
      ]),
    )
  const [small, large] = [
    await counted(['validate', '--reporter', 'line'], many(20)),
    await counted(['validate', '--reporter', 'line'], many(80)),
  ]
  expect(excess(small, large)).toEqual([])
})
