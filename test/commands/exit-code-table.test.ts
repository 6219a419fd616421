import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/commands/commands.ts'
import { type Severity, severities } from '../../src/diagnostic.ts'
import { reporters } from '../../src/report/reporters.ts'
import { goodParts } from '../audit/goods.ts'
import { packed } from '../audit/parts.ts'
import { builtContents } from '../support/built.ts'
import { caseText, edited, performed, root, run, scratchFolder, tdkt } from '../support/command.ts'

const good = caseText('good')
/** A document that was not made by tdkt. */
const paper = `**KẾ HOẠCH**

**Công tác thi đua, khen thưởng năm 2026**

Sở Nội vụ xây dựng Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:

**I. MỤC ĐÍCH**

Nâng cao chất lượng các phong trào thi đua.

**II. NHIỆM VỤ**

1. Phát động thi đua.

2. Tổng kết, khen thưởng./.

Nơi nhận:

- UBND tỉnh;

- Lưu: VT.

**GIÁM ĐỐC**

**Nông Thị Hòa**
`
const files = {
  'dat.yaml': good,
  'khac.yaml': edited(good, 'Tổng kết phong trào', 'Sơ kết phong trào'),
  'sai.yaml': caseText('unknown-unit'),
  'hong.yaml': caseText('open-quote'),
  'sua-duoc.yaml': edited(good, 'Tổng kết phong trào', 'Tổng  kết phong trào'),
  'hong.config.yaml': 'rules: [',
  'mau/plan/parts/chu-ky.md.hbs': '::ho-ten[{{name}}]\n',
  'mau-sai/plan/parts/chu-ky.md.hbs': '::ho-ten[{{nam}}]\n',
  'cu-the.txt': paper,
  'co-du.txt': paper.replace('Nông Thị Hòa', '(Đã ký)\n\nNông Thị Hòa'),
  'cu/dat.docx': 'bản cũ',
  'cu/dat.md': 'bản cũ',
  'kin/dat.docx/giu.txt': '',
  'tot.docx': packed(await goodParts('office')),
  'le.docx': readFileSync(join(root, 'test/importers/papers/so-bay-cot.docx')),
}

/** What each command does to end with each code; a new command needs its rows here. */
const table: readonly (readonly [code: 0 | 1 | 2, line: string, why: string])[] = [
  [0, 'validate dat.yaml', 'nothing found'],
  [0, 'compile dat.yaml', 'written'],
  [0, 'draft --from dat.yaml --year 2031', 'drafted'],
  [0, 'draft --list', 'the list of starters'],
  [0, 'import cu-the.txt -o moi.yaml', 'every word taken in'],
  [0, 'import cu-the.txt -o moi/', 'into a folder'],
  [0, 'audit tot.docx', 'the form of the law'],
  [0, 'fix sua-duoc.yaml', 'mended'],
  [0, 'fix sai.yaml', 'nothing that could be mended'],
  [0, 'diff dat.yaml dat.yaml', 'no difference'],
  [0, 'explain', 'the list'],
  [0, 'explain unit-undefined dat.yaml', 'no such line in the plan'],
  [0, 'template check mau', 'sound templates'],
  [0, 'schema', 'printed'],
  [0, 'init moi', 'a folder ready to work in'],
  [0, 'doctor', 'nothing that must be fixed'],
  [0, 'completion bash', 'printed'],

  [1, 'validate sai.yaml', 'findings'],
  [1, 'validate hong.yaml', 'a YAML syntax error'],
  [1, 'validate dat.yaml sai.yaml', 'the highest code of several files'],
  [1, 'compile hong.yaml', 'a YAML syntax error'],
  [1, 'compile dat.yaml sai.yaml', 'findings in one of several'],
  [1, 'compile dat.yaml --check', 'no document yet'],
  [1, 'compile dat.yaml --check -o cu', 'stale documents'],
  [1, 'draft --from hong.yaml --year 2031', 'no readable plan to draft from'],
  [1, 'import co-du.txt -o moi.yaml', 'words that no plan has a place for'],
  [1, 'audit le.docx', 'findings'],
  [1, 'fix sua-duoc.yaml --dry-run', 'something would change'],
  [1, 'fix hong.yaml', 'no readable plan'],
  [1, 'diff dat.yaml khac.yaml', 'a difference'],
  [1, 'explain unit-undefined sai.yaml', 'lines with this code'],
  [1, 'template check mau-sai', 'findings in a template'],
  [1, 'doctor --config hong.config.yaml', 'a broken config, which must be fixed'],

  [2, 'validate dat.yaml --fail-on fatal', 'a bad flag'],
  [2, 'validate dat.yaml mat.yaml', 'a named file missing, one of many'],
  [2, 'validate mau', 'no plan in the folder'],
  [2, 'validate sai.yaml --config hong.config.yaml', 'a broken config, whatever the plan'],
  [2, 'validate sai.yaml --reporter json=sai.yaml', 'a report over a plan'],
  [2, 'validate dat.yaml --write-baseline dat.yaml', 'a list over a plan'],
  [2, 'validate - --watch', 'standard input, which cannot be watched'],
  [2, 'compile dat.yaml --watch --check', 'work that is done once'],
  [2, 'compile dat.yaml mat.yaml', 'a named file missing, one of many'],
  [2, 'compile sai.yaml --config hong.config.yaml', 'a broken config'],
  [2, 'compile dat.yaml -o kin', 'a folder where the document is to stand'],
  [2, 'draft --from dat.yaml --year 2000', 'a year that is not after that of the plan'],
  [2, 'draft --from dat.yaml --year 2101', 'a year that no plan can have'],
  [2, 'draft --from mat.yaml --year 2031', 'a named file missing'],
  [2, 'draft --from dat.yaml --year 2031 -o khac.yaml', 'a plan that is already there and differs'],
  [2, 'draft --from dat.yaml --year 2031 -o ./dat.yaml --force', 'a draft over its plan'],
  [2, 'draft --from dat.yaml --year 2031 --report dat.yaml', 'a page over a plan'],
  [2, 'import mat.docx -o moi.yaml', 'a named file missing'],
  [2, 'import cu-the.txt -o dat.yaml', 'a plan that is already there and differs'],
  [2, 'import cu-the.txt co-du.txt -o moi.yaml', 'one plan for two documents'],
  [2, 'import cu-the.txt -o moi.yaml --format tt02', 'a format that is not there'],
  [2, 'audit dat.yaml', 'no Word document'],
  [2, 'audit le.docx --comments le.docx', 'comments over the document'],
  [2, 'fix dat.yaml mat.yaml', 'a named file missing, one of many'],
  [2, 'fix sai.yaml --config hong.config.yaml', 'a broken config'],
  [2, 'diff dat.yaml hong.yaml', 'no readable plan'],
  [2, 'diff dat.yaml khac.yaml --reporter json=./khac.yaml', 'a report over a plan'],
  [2, 'explain khong-co-ma-nay', 'no such code'],
  [2, 'template check mau-khac', 'no such folder'],
  [2, 'schema plans', 'no such schema'],
  [2, 'init dat.yaml', 'a file where the folder is to stand'],
  [2, 'doctor --config mat.config.yaml', 'a named file missing'],
  [2, 'completion bassh', 'no such shell'],
]

/** Commands whose answer can never be “no”. */
const neverNo = ['schema', 'init', 'completion']

const wordsOf = (line: string) => line.split(' ')

test('every command has a row for every code that it can end with', () => {
  const rows = new Set(table.map(([code, line]) => `${wordsOf(line)[0]} ${code}`))
  const wanted = commands.flatMap(({ name }) =>
    [0, 1, 2].filter((code) => code !== 1 || !neverNo.includes(name)).map((code) => `${name} ${code}`),
  )
  expect(wanted.filter((row) => !rows.has(row))).toEqual([])
})

describe('the command ends', () => {
  test.concurrent.each(table)('with %i: tdkt %s (%s)', async (code, line) => {
    const cwd = scratchFolder(files)
    const ran = await tdkt(wordsOf(line), { cwd })
    expect([line, ran.code, ran.err.includes('gặp lỗi của chính nó')]).toEqual([line, code, false])
    if (code === 2) {
      expect(ran.out).toBe('')
      for (const [path, text] of Object.entries(files)) {
        expect([path, readFileSync(join(cwd, path))]).toEqual([path, Buffer.from(text)])
      }
    }
  })
})

describe('3: an installation that lacks files of its own', () => {
  const spoilt = () => {
    const folder = scratchFolder()
    for (const name of ['dist', 'schemas', 'templates', 'package.json']) {
      cpSync(join(root, name), join(folder, name), { recursive: true })
    }
    rmSync(join(folder, 'schemas/plan.schema.json'))
    rmSync(join(folder, 'templates/completion'), { recursive: true })
    for (const [file, made] of Object.entries(builtContents())) {
      if (made.some((each) => each.startsWith('own:'))) rmSync(join(folder, 'dist', file))
    }
    return join(folder, 'dist/main.js')
  }
  const program = spoilt()
  const lines = [
    'validate dat.yaml',
    'compile dat.yaml',
    'draft --from dat.yaml --year 2031',
    'fix dat.yaml',
    'diff dat.yaml khac.yaml',
    'import cu-the.txt',
    'audit le.docx',
    'explain blank dat.yaml',
    'template list',
    'schema plan',
    'init moi',
    'completion bash',
  ]
  /** What is wrong with the installation is just what they are to tell. */
  const tellers = ['doctor']

  test('each command is tried', () =>
    expect(lines.map((line) => wordsOf(line)[0])).toEqual(
      expect.arrayContaining(commands.map(({ name }) => name).filter((name) => !tellers.includes(name))),
    ))

  test.concurrent.each(lines)('%s: one sentence, and a stack only with --debug', async (line) => {
    const cwd = scratchFolder(files)
    const [plain, debug] = await Promise.all(
      [[], ['--debug']].map((more) => run(process.execPath, [program, ...wordsOf(line), ...more], { cwd })),
    )
    expect(plain).toEqual({
      code: 3,
      out: '',
      err: expect.stringMatching(/^tdkt gặp lỗi của chính nó, không phải của kế hoạch .+\.\n$/),
    })
    expect(debug).toMatchObject({ code: 3, out: '', err: expect.stringMatching(/\n {4}at /) })
    expect(readdirSync(cwd)).not.toContain('out')
    expect(readdirSync(cwd)).not.toContain('moi')
  })
})

/** How many findings of each grade a form of report tells. */
const readers: Readonly<Record<string, (text: string) => readonly number[]>> = {
  text: (text) => countsIn(text, /^\S+:\d+:\d+ {2}(LỖI|CẢNH BÁO|LƯU Ý) {2}/gm, ['LỖI', 'CẢNH BÁO', 'LƯU Ý']),
  line: (text) => countsIn(text, /^\S+:\d+:\d+: (LỖI|CẢNH BÁO|LƯU Ý) /gm, ['LỖI', 'CẢNH BÁO', 'LƯU Ý']),
  json: (text) => {
    const { summary } = JSON.parse(text) as { summary: Record<Severity, number> }
    return severities.map((severity) => summary[severity])
  },
  gitlab: (text) => countsIn(text, /"severity": "(\w+)"/g, ['major', 'minor', 'info']),
  sarif: (text) =>
    countsIn(text.slice(text.indexOf('"results"')), /"level": "(\w+)"/g, ['error', 'warning', 'note']),
}

function countsIn(text: string, pattern: RegExp, grades: readonly string[]): number[] {
  const found = Array.from(text.matchAll(pattern), ([, grade]) => grade)
  return grades.map((grade) => found.filter((each) => each === grade).length)
}

describe.each(severities)('with --fail-on %s no form of report says other than the code', (threshold) => {
  const oldPlan = readFileSync(join(root, 'test/commands/old-plan/ke-hoach-2024.yaml'), 'utf8')
  const plans = [
    ...readdirSync(join(root, 'test/cases')).map((name) => [name, `test/cases/${name}/plan.yaml`] as const),
    ...readdirSync(join(root, 'plans')).map((name) => [name, `plans/${name}`] as const),
  ]
  const names = Object.keys(reporters)

  test('there are plans and forms enough', () => {
    expect(plans.length).toBeGreaterThan(12)
    expect(Object.keys(readers)).toEqual(names.filter((name) => name !== 'github' && name !== 'junit'))
  })

  test('of any plan', async () => {
    const codes = new Set<number | null>()
    const given = plans.map(([name, path]) => [name, readFileSync(join(root, path))] as const)
    for (const [name, bytes] of [...given, ['old-plan', oldPlan] as const]) {
      const cwd = scratchFolder({ 'ke-hoach.yaml': bytes })
      const forms = names.flatMap((form) => ['--reporter', `${form}=bao-cao/${form}`])
      const ran = await performed(['validate', 'ke-hoach.yaml', '--fail-on', threshold, ...forms], cwd)
      const told = (form: string) => readFileSync(join(cwd, 'bao-cao', form), 'utf8')
      const [counts = [], ...others] = Object.entries(readers).map(([form, read]) => read(told(form)))
      for (const other of others) expect([name, other]).toEqual([name, counts])

      const grave = counts.slice(0, severities.indexOf(threshold) + 1).some((count) => count > 0)
      expect([name, ran.code]).toEqual([name, Number(grave)])
      for (const form of ['text', 'github']) {
        const verdict = told(form).trimEnd().split('\n').at(-1)?.split('%0A')[0] ?? ''
        expect([name, form, verdict.endsWith('CHƯA ĐẠT'), verdict.includes('✓ Đạt: ')]).toEqual([
          name,
          form,
          grave,
          !grave,
        ])
      }
      expect([name, told('junit').includes('<failure')]).toEqual([name, grave])
      codes.add(ran.code)
    }
    expect([...codes].toSorted()).toEqual([0, 1])
  })
})
