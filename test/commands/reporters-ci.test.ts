import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { reporters } from '../../src/report/reporters.ts'
import {
  caseText,
  filesBelow,
  program,
  rehearsed,
  root,
  run,
  scratchFolder,
  tdkt,
} from '../support/command.ts'

const names = Object.keys(reporters)
const plans = { 'plans/dat.yaml': caseText('good'), 'plans/sai.yaml': caseText('unknown-unit') }

describe('every reporter', () => {
  test('is named in the help', async () => {
    const { out } = await tdkt(['validate', '--help'])
    expect(out.replace(/\s+/g, ' ')).toContain(names.join(', '))
  })

  test('at once, each into its file, as if it were alone, with one exit code', async () => {
    const cwd = scratchFolder(plans)
    const all = names.flatMap((name) => ['--reporter', `${name}=bao-cao/${name}`])
    expect(await tdkt(['validate', ...all], { cwd })).toEqual({ code: 1, out: '', err: '' })
    const alone = await Promise.all(names.map((name) => tdkt(['validate', '--reporter', name], { cwd })))
    for (const [index, name] of names.entries()) {
      expect([name, readFileSync(join(cwd, 'bao-cao', name), 'utf8')]).toEqual([name, alone[index]?.out])
      expect(alone[index]?.code).toBe(1)
    }
  })

  test('tells the same whatever console it runs in, and of templates too', async () => {
    const cwd = scratchFolder({ ...plans, 'mau/plan/parts/chu-ky.md.hbs': '::ho-ten[{{nam}}]\n' })
    const all = names
      .slice(1)
      .flatMap((name) => ['--reporter', name])
      .concat('--reporter', 'text=tep.txt')
    const words = ['template', 'check', 'mau', ...all]
    const plain = await tdkt(words, { cwd })
    const times = plain.out.split('mau/plan/parts/chu-ky.md.hbs').length - 1
    expect([plain.code, times]).toEqual([1, expect.any(Number)])
    expect(times).toBeGreaterThanOrEqual(names.length - 1)
    expect(await tdkt([...words, '--color'], { cwd, env: { LC_ALL: 'C' } })).toEqual(plain)
  })

  test.each(['sai.yaml', './sai.yaml'])('never writes over a plan named %s', async (name) => {
    const cwd = scratchFolder({ 'sai.yaml': caseText('unknown-unit') })
    const { code, out, err } = await tdkt(['validate', 'sai.yaml', '--reporter', `sarif=${name}`], { cwd })
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(/^tdkt: Không ghi kết quả vào .+\.\n$/)])
    expect(readFileSync(join(cwd, 'sai.yaml'), 'utf8')).toBe(caseText('unknown-unit'))
  })

  test('never writes over a plan by another path to it, or over a config or a list', async () => {
    const cwd = scratchFolder({ 'plans/sai.yaml': caseText('unknown-unit'), 'tdkt.config.yaml': '' })
    symlinkSync(join(cwd, 'plans'), join(cwd, 'lien-ket'))
    symlinkSync(join(cwd, 'plans/sai.yaml'), join(cwd, 'ket-qua.json'))
    const paths = [
      'plans/../plans/sai.yaml',
      join(cwd, 'plans/sai.yaml'),
      'lien-ket/sai.yaml',
      'ket-qua.json',
    ]
    for (const path of [...paths, 'tdkt.config.yaml']) {
      for (const words of [
        ['--reporter', `json=${path}`],
        ['--write-baseline', path],
      ]) {
        const { code, out, err } = await tdkt(['validate', ...words], { cwd })
        expect([path, code, out]).toEqual([path, 2, ''])
        expect(err).toMatch(/^tdkt: Không ghi kết quả vào .+\.\n$/)
      }
    }
    const both = ['--reporter', 'json=plans/moi.json', '--reporter', 'sarif=lien-ket/moi.json']
    expect(await tdkt(['validate', ...both], { cwd })).toMatchObject({ code: 2 })
    expect(readFileSync(join(cwd, 'plans/sai.yaml'), 'utf8')).toBe(caseText('unknown-unit'))
    expect(filesBelow(cwd)).not.toContain('plans/moi.json')
  })

  test.each([
    ['two into one file', ['json=a', 'sarif=./a']],
    ['a file without a name', ['json=']],
  ])('%s: refused, and nothing is written', async (_, forms) => {
    const words = forms.flatMap((form) => ['--reporter', form])
    const { code, out, err, written } = await rehearsed(['validate', 'test/cases/good/plan.yaml', ...words])
    expect([code, out, written]).toEqual([2, '', []])
    expect(err).toMatch(/^tdkt: .+\.\n$/)
  })
})

describe('--format, which other programs have for this,', () => {
  test.each([
    [['--format', 'json'], '--reporter json'],
    [['--format=sarif'], '--reporter sarif'],
    [['--format', 'xml'], '--reporter'],
    [['--format', 'constructor'], '--reporter'],
    [['--format'], '--reporter'],
  ])('as %j is answered with “%s”', async (typed, meant) => {
    for (const before of [[], ['test/cases/good/plan.yaml']]) {
      const { code, err } = await rehearsed(['validate', ...before, ...typed])
      expect([code, err]).toEqual([2, expect.stringContaining(`; ý bạn là “${meant}”?`)])
    }
  })
})

/** What is used here of a file for GitHub Actions or GitLab CI. */
interface Pipeline {
  readonly jobs?: { readonly 'ke-hoach': { readonly steps: readonly Step[] } }
  readonly 'ke-hoach'?: {
    readonly script: readonly string[]
    readonly artifacts: { readonly reports: Readonly<Record<string, string>> }
  }
}

interface Step {
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

describe('the README has an example', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const examples = [...readme.matchAll(/```yaml\n# (\.git\S+)\n([\s\S]*?)```/g)].map(
    ([, file = '', text = '']) => {
      const pipeline = parse(text) as Pipeline
      const steps = pipeline.jobs?.['ke-hoach'].steps ?? []
      const job = pipeline['ke-hoach']
      return {
        file,
        lines: [...steps.flatMap((step) => step.run ?? []), ...(job?.script ?? [])],
        reports: [
          ...steps.flatMap((step) => step.with?.['sarif_file'] ?? []),
          ...Object.values(job?.artifacts.reports ?? {}),
        ].toSorted(),
      }
    },
  )

  test('for GitHub Actions and for GitLab CI', () => {
    expect(examples.map(({ file }) => file)).toEqual(['.github/workflows/tdkt.yml', '.gitlab-ci.yml'])
  })

  describe.each(examples)('$file', ({ lines, reports }) => {
    const [install = '', check = '', ...more] = lines

    test('installs, then checks', () => {
      expect([install, check, more]).toEqual(['npm ci', expect.stringMatching(/^npx tdkt validate /), []])
    })

    test('installs what the lock file says', async () => {
      const { code, err } = await run('sh', ['-c', `${install} --dry-run --ignore-scripts --offline`])
      expect([code, err.replace(/^npm warn .*\n/gm, '')]).toEqual([0, ''])
    })

    test.each([
      [0, 'dat.yaml'],
      [1, 'sai.yaml'],
    ])('ends with %i for a plan like %s, and writes the reports that it hands on', async (code, name) => {
      const path = `plans/${name}`
      const cwd = scratchFolder({ [path]: name === 'dat.yaml' ? caseText('good') : caseText('unknown-unit') })
      const line = check.replace('npx tdkt', '"$NODE" "$TDKT"')
      const ran = await run('sh', ['-e', '-c', line], { cwd, env: { NODE: process.execPath, TDKT: program } })
      expect([ran.code, ran.err]).toEqual([code, ''])
      expect(ran.out).toContain(code === 0 ? 'Đạt' : 'CHƯA ĐẠT')
      expect(reports.length).toBeGreaterThan(0)
      expect(filesBelow(cwd)).toEqual([path, ...reports].toSorted())
    })
  })
})
