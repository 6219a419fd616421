import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { runCommandLine } from '../../src/cli/run-command-line.ts'
import type { Io, Judges } from '../../src/io.ts'
import { judgeIn } from '../../src/terminal/judge-threads.ts'
import { terminalIo } from '../../src/terminal/terminal-io.ts'
import { caseText, edited, performed, type Ran, root, scratchFolder, writeBelow } from '../support/command.ts'
import { planWith } from '../support/smallest-plan.ts'

/** Plans of which every third is right, every third has a mistake and every third a broken shape. */
function plans(count: number): Record<string, string> {
  const kinds = [
    (title: string) => planWith(`document:\n  title: ${title}\n`),
    (title: string) =>
      planWith(`
        document: { title: ${title} }
        schedule:
          - quarter: 1
            tasks:
              - { content: Phát động  thi đua, units: [so-noi-vu], due: 2026-03-28 }
              - { content: Tổng kết , units: [so-noi-vv] }`),
    (title: string) => planWith(`document: { title: ${title} }\nschedul: []\n`),
  ]
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `plans/${index % 7}/${String(index).padStart(3, '0')}.yaml`,
      kinds[index % 3]?.(`Công tác thi đua lần ${index}`) ?? '',
    ]),
  )
}

/** Runs a command line in a folder, with other threads or without; `starts` counts those that were started. */
async function ranWith(
  words: readonly string[],
  cwd: string,
  judges: Judges | undefined,
  other: Partial<Io> = {},
) {
  const said = { out: '', err: '', starts: 0, pieces: 0, written: new Map<string, string>() }
  const { judges: _, ...world } = terminalIo(root, words, 'vi')
  const io: Omit<Io, 'version'> = {
    ...world,
    color: false,
    unicode: true,
    sizeOf: async () => 2 ** 30,
    ...(judges && {
      judges: {
        count: judges.count,
        start(setting) {
          said.starts += 1
          return judges.start(setting)
        },
      },
    }),
    write: async (files) => {
      for (const { path, content } of files) said.written.set(path, String(content))
    },
    out(text) {
      said.out += text
      said.pieces += 1
    },
    err(text) {
      said.err += text
    },
    ...other,
  }
  const before = process.cwd()
  process.chdir(cwd)
  try {
    return { code: await runCommandLine(words, '0.0.0', io), ...said }
  } finally {
    process.chdir(before)
  }
}

/** Threads of the built program. */
const threads: Judges = {
  count: () => 2,
  start: (setting) => judgeIn(join(root, 'dist/judging-thread.js'), { root, setting }),
}

describe('three hundred plans judged by two threads', () => {
  const forms = ['line', 'json', 'github', 'gitlab', 'junit', 'sarif']
  const words = [
    'validate',
    ...['--reporter', 'text'],
    ...forms.flatMap((form) => ['--reporter', `${form}=bao-cao.${form}`]),
  ]
  const config =
    'rules: { due-on-day-off: error }\nhouseRules: [{ id: x, where: all, pattern: lần, message: M. }]\n'
  let cwd = ''
  let alone: Awaited<ReturnType<typeof ranWith>>
  let together: Awaited<ReturnType<typeof ranWith>>
  beforeAll(async () => {
    cwd = scratchFolder({ ...plans(300), 'plans/3/tdkt.config.yaml': config })
    alone = await ranWith(words, cwd, undefined)
    together = await ranWith(words, cwd, threads)
  })

  test('have the findings of all', () => {
    expect([alone.starts, together.starts]).toEqual([0, 2])
    expect(alone.written.get('bao-cao.line')?.split('\n').length).toBeGreaterThan(300)
    expect(alone.written.get('bao-cao.line')).toContain('house/x')
    expect(JSON.parse(alone.written.get('bao-cao.json') ?? '').files).toHaveLength(300)
  })

  test('have every report byte for byte as by one', () => {
    expect([...together.written.keys()].toSorted()).toEqual(forms.map((form) => `bao-cao.${form}`).toSorted())
    expect(together.written).toEqual(alone.written)
    expect({ ...together, starts: 0 }).toEqual(alone)
  })

  test('are told one by one, in the order of their names', () => {
    expect(together.pieces).toBeGreaterThan(100)
    const order = [...together.out.matchAll(/^(plans\/\d\/\d+\.yaml):\d+:\d+ {2}/gm)].map(([, file]) => file)
    expect(order.length).toBeGreaterThan(300)
    expect(order).toEqual(order.toSorted())
  })

  test('give the same list of known findings, and are held against it alike', async () => {
    const begin = ['validate', '--write-baseline', 'ton.json']
    const list = await ranWith(begin, cwd, undefined)
    expect({ ...(await ranWith(begin, cwd, threads)), starts: 0 }).toEqual(list)
    writeBelow(cwd, 'ton.json', edited(list.written.get('ton.json') ?? '', /"count": 1/, '"count": 3'))
    const against = ['validate', '--baseline', 'ton.json', '--write-baseline', 'moi/ton.json']
    const one = await ranWith(against, cwd, undefined)
    expect(one.err).toMatch(/Không báo lại \d+ chỗ.*\nĐã sửa 2 chỗ/)
    expect({ ...(await ranWith(against, cwd, threads)), starts: 0 }).toEqual(one)
  })
})

test('--quiet says nothing while all is well, and all from the beginning when something is not', async () => {
  const cwd = scratchFolder({ 'plans/a.yaml': planWith(''), 'plans/b.yaml': planWith('') })
  const words = ['validate', '--quiet']
  const { out } = await performed(['validate'], cwd)
  expect(out).toMatch(/^✓ Đạt: 2 tệp/)
  expect(await performed(words, cwd)).toEqual({ code: 0, out: '', err: '' })
  writeBelow(cwd, 'plans/c.yaml', caseText('unknown-unit'))
  expect((await performed(words, cwd)).out).toBe((await performed(['validate'], cwd)).out)
})

describe('a thread', () => {
  const files = { 'plans/a.yaml': planWith(''), 'plans/b.yaml': planWith(''), 'plans/c.yaml': planWith('') }

  test.each([
    ['ends itself', 'process.exit(7)', '7'],
    ['fails', 'throw new Error("hỏng")', 'hỏng'],
    [
      'runs out of memory',
      'const all = []; for (;;) all.push(new Array(1e6).fill(1.5))',
      'ERR_WORKER_OUT_OF_MEMORY',
    ],
  ])('that %s ends the run with 2 and a sentence', async (_, fault, reason) => {
    const program = `require('node:worker_threads').parentPort.on('message', () => { ${fault} })`
    const cwd = scratchFolder({ ...files, 'hong.cjs': program })
    const start: Judges['start'] = (setting) =>
      judgeIn(join(cwd, 'hong.cjs'), { root, setting }, { maxOldGenerationSizeMb: 40 })
    const { code, out, err } = await ranWith(['validate'], cwd, { count: () => 2, start })
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(
      `tdkt: Chưa kiểm tra xong “plans/a.yaml”: một luồng kiểm tra dừng giữa chừng (${reason}); có thể máy hết bộ nhớ, thử chia việc bằng “--shard”.\n`,
    )
  })

  test('that meets a file which cannot be read says so as the program itself would', async () => {
    const cwd = scratchFolder(files)
    const gone = {
      plansAt: async () => ['plans/a.yaml', 'plans/mat.yaml', 'plans/b.yaml', 'plans/mat-nua.yaml'],
    }
    const alone = await ranWith(['validate'], cwd, undefined, gone)
    expect(alone).toMatchObject({ code: 2, err: 'tdkt: Không có tệp hay thư mục “plans/mat.yaml”.\n' })
    expect({ ...(await ranWith(['validate'], cwd, threads, gone)), starts: 0 }).toEqual(alone)
  })
})

describe('--shard', () => {
  const isReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(join(root, 'schemas/report.schema.json'), 'utf8')),
  )
  const cwd = scratchFolder({ ...plans(23), 'ngoai.yaml': planWith('') })
  const report = async (words: readonly string[]) => {
    const { out } = await performed(['validate', ...words, '--reporter', 'json'], cwd)
    const told: { shard?: unknown; files: string[] } = JSON.parse(out)
    return told
  }

  test.each([1, 2, 4, 23, 30])('deals every file out to exactly one of %d parts, in order', async (of) => {
    const all = (await report(['plans'])).files
    expect(all).toHaveLength(23)
    const parts: Awaited<ReturnType<typeof report>>[] = []
    for (let part = 1; part <= of; part += 1) parts.push(await report(['plans', '--shard', `${part}/${of}`]))
    const dealt = parts.flatMap(({ files }) => files)
    expect(dealt.toSorted()).toEqual(all.toSorted())
    const sizes = parts.map(({ files }) => files.length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2)
    for (const { files } of parts) expect(files).toEqual(files.toSorted())
  })

  test('deals alike in whatever order the files are named', async () => {
    const files = (await report(['plans'])).files
    const one = await report([...files, '--shard', '2/3'])
    const other = await report([...files.toReversed(), '--shard', '2/3'])
    expect(one.files).toHaveLength(8)
    expect(other.files).toEqual(one.files.toReversed())
  })

  test('stands in the report, which its schema accepts; without it there is nothing of it', async () => {
    const part = await report(['plans', '--shard', '2/4'])
    expect(part.shard).toEqual({ part: 2, of: 4 })
    expect([isReport(part), isReport.errors]).toEqual([true, null])
    expect(await report(['plans'])).not.toHaveProperty('shard')
  })

  test('a part without files is said to be one, and passes', async () => {
    const empty = await performed(['validate', 'ngoai.yaml', '--shard', '2/2'], cwd)
    expect(empty).toMatchObject({ code: 0, err: 'Phần 2/2 không có tệp nào để kiểm tra.\n' })
    expect((await report(['ngoai.yaml', '--shard', '2/2'])).files).toEqual([])
  })

  test.each(['0/4', '5/4', 'x', '1/0', '1', '-1/4', '1/4/2', '1.5/4', ' 1/4', ''])(
    '“%s” ends the run with 2',
    async (typed) => {
      const { code, out, err } = await performed(['validate', 'plans', `--shard=${typed}`], cwd)
      expect([code, out]).toEqual([2, ''])
      expect(err).toBe(
        `tdkt: --shard: không hiểu “${typed}”; ghi phần thứ mấy trên tổng số phần, từ 1/4 đến 4/4 nếu chia làm bốn.\n`,
      )
    },
  )

  test('keeps in a list of known findings what other parts have found', async () => {
    const list = () => JSON.parse(readFileSync(join(cwd, 'ton.json'), 'utf8'))
    const write = (words: readonly string[]): Promise<Ran> =>
      performed(['validate', 'plans', ...words, '--write-baseline', 'ton.json'], cwd)
    await write([])
    const whole = list()
    expect(Object.keys(whole.files).length).toBeGreaterThan(5)
    for (const part of [1, 2, 3]) await write(['--shard', `${part}/3`])
    expect(list()).toEqual(whole)
    await write(['--baseline', 'ton.json', '--shard', '1/3'])
    expect(list()).toEqual(whole)
  })
})
