import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import type { ReporterName } from '../../src/report/reporter-names.ts'
import { reporters } from '../../src/report/reporters.ts'
import { unifiedDiff } from '../../src/report/unified-diff.ts'
import { readSource } from '../../src/source/read-source.ts'
import { html } from '../../src/writers/html.ts'
import { planWith } from '../markup/hostile-texts.ts'
import { documentOf } from '../plan/printed-texts.ts'
import { judgedFile, look } from '../report/reports.ts'
import { caseText, edited, filesBelow, performed, scratchFolder } from '../support/command.ts'

/** The page of a plan that has some words at every place where a plan has words of its own. */
async function pageWith(words: string): Promise<string> {
  return new TextDecoder().decode(
    html(
      documentOf(
        planWith(() => words),
        'nd30-2020',
      ),
    ),
  )
}

/** The elements of a page and the names of their attributes, as a parser sees them. */
function elementsOf(page: string): { name: string; attributes: string[] }[] {
  const root = new DOMParser({ onError: () => undefined }).parseFromString(page, 'text/html')
  return Array.from(root.getElementsByTagName('*'), ({ tagName, attributes }) => ({
    name: tagName.toLowerCase(),
    attributes: Array.from(attributes, ({ name }) => name.toLowerCase()),
  }))
}

describe('a page of HTML runs nothing, whatever stands in any field of the plan', () => {
  const elements =
    /^(html|head|meta|title|style|body|main|div|p|h[1-6]|hr|br|strong|em|table|colgroup|col|thead|tbody|tr|th|td)$/
  const attributes = /^(lang|charset|name|content|http-equiv|class|style|colspan|scope|xmlns)$/

  test('the parser sees elements, and a script where there is one', async () => {
    const page = await pageWith('Lời thường')
    expect(elementsOf(page).length).toBeGreaterThan(40)
    const spoilt = elementsOf(page.replaceAll('Lời thường', '<a onclick="x">x</a>'))
    expect(spoilt).toContainEqual({ name: 'a', attributes: ['onclick'] })
  })

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1)) ![x](http://ke.xau/anh.png) <http://ke.xau>',
    '</title></style><svg onload=alert(1)>',
    '<!-- --><iframe src="http://ke.xau"></iframe>',
    '&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;',
    '{{constructor}} {{> can-cu}} {{{archive}}}',
    '::trang-moi{ngang onclick="x"}',
  ])('%s', async (words) => {
    const found = elementsOf(await pageWith(words))
    expect(found.filter(({ name }) => !elements.test(name))).toEqual([])
    expect(found.flatMap((element) => element.attributes).filter((name) => !attributes.test(name))).toEqual(
      [],
    )
  })

  test('and its own rules let nothing be fetched', async () => {
    expect(await pageWith('x')).toContain(
      'http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src',
    )
  })
})

describe('YAML makes words, numbers, lists and groups and nothing else', () => {
  test.each([
    '!!js/function "function () {}"',
    '!!js/regexp /x/',
    '!!js/undefined ""',
    '!!python/object/apply:os.system [ls]',
    '!!set {x}',
    '!!omap [x: 1]',
    '!!binary aGk=',
    '!!timestamp 2026-01-01',
    '!own x',
  ])('%s is told and not obeyed', (value) => {
    const { data, diagnostics } = readSource('dat.yaml', new TextEncoder().encode(`archive: ${value}\n`))
    expect([data, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['yaml/tag-resolve-failed']])
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a key “%s” is a key',
    async (key) => {
      const cwd = scratchFolder({ 'dat.yaml': `${caseText('good')}${key}: { polluted: true }\n` })
      const { code, out } = await performed(['validate', 'dat.yaml', '--reporter', 'line'], cwd)
      expect([code, out]).toEqual([1, expect.stringContaining(`schema/unknown-key Không có mục “${key}”`)])
      expect('polluted' in {}).toBe(false)
    },
  )
})

describe('nothing that stands in a plan names a file', () => {
  test('documents are named after the file of the plan, however its words look', async () => {
    const words = '../../../ngoai C:\\Windows\\ngoai CON NUL COM1 ke-hoach. '
    const plan = edited(caseText('good'), /(?<= {2}title: ).*/, JSON.stringify(words))
    const cwd = scratchFolder({ 'a/b/dat.yaml': plan })
    await performed(['compile', 'a/b/dat.yaml', '--to', 'docx,md,html', '--fail-on', 'error'], cwd)
    const made = filesBelow(cwd).filter((file) => file !== 'a/b/dat.yaml')
    expect(made).toEqual(['out/dat.docx', 'out/dat.html', 'out/dat.md'])
  })

  test.each(['../2027', '20/27', '2027\0', 'CON', '-2027'])(
    'a year “%s” is no name of a draft',
    async (year) => {
      const cwd = scratchFolder({ 'dat.yaml': caseText('good') })
      const { code } = await performed(['draft', '--from', 'dat.yaml', `--year=${year}`], cwd)
      expect([code, filesBelow(cwd)]).toEqual([2, ['dat.yaml']])
    },
  )
})

describe('no report moves a terminal’s cursor, turns its words round or gives a build server orders', () => {
  const codes = '\\e[2J\\e]0;x\\a'
  const orders = '\\n::error file=gia.yaml::Lệnh giả\\n##[error]Lệnh giả\\r::stop-commands::x %0A::set-env'
  const turned = '\\u202e\\u2066\\u200f\\u009b31m\\u0085\\u2028'
  const plan = edited(
    caseText('unknown-unit'),
    /(?<=units: \[)[^\]]+/,
    `"${codes}", "${orders}", "${turned}", "\\ud800", "\\ufffe"`,
  )
  const file = judgedFile('ke\u001b[2J\u202e.yaml', plan)
  const report = { files: [file], rules: 0, final: false, failOn: 'error' } as const
  const moving = /(?!\n)\p{Cc}|\p{Cs}|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

  test('the plan holds them, and they are found', () => {
    expect(file.diagnostics.length).toBeGreaterThan(4)
    expect(file.diagnostics.some(({ message }) => moving.test(message.vi))).toBe(true)
  })

  test.each(Object.keys(reporters) as ReporterName[])('%s', (name) => {
    const told = reporters[name](report, look)
    expect(told.length).toBeGreaterThan(100)
    expect(moving.exec(told)).toBeNull()
    const own = /^::(?:(?:error|warning|notice) (?:file=ke|title=tdkt)|group::|endgroup::)/
    const orders = told.split('\n').filter((line) => /^\s*(::|##\[)/.test(line))
    expect(orders.filter((line) => name !== 'github' || !own.test(line))).toEqual([])
  })

  test('nor does a sentence that ends a run', async () => {
    const { code, err } = await performed(['validate', 'mat\u001b[2J\u202e.yaml'], scratchFolder())
    expect([code, moving.exec(err)]).toEqual([2, null])
  })
})

test('what fix would change is shown on a screen without signs that move or turn it', () => {
  const patch = unifiedDiff('dat.yaml', 'a: x \u202e y\n', 'a: z \u009b y\n', true)
  expect(patch).toContain('z \ufffd y')
  expect(patch).not.toMatch(/[\u0080-\u009f\u202a-\u202e]/)
})
