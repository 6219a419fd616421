import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/commands/commands.ts'
import { caseText, edited, rehearsed, scratchFolder, tdkt } from '../support/command.ts'

const commanderWords = /\b(Usage|Options|Commands|Arguments|error:|unknown (option|command)|default|display)/
const vietnameseLetters = /[\u00c0-\u024f\u1e00-\u1eff]/
const badPlan = 'test/cases/unknown-unit/plan.yaml'

describe('help', () => {
  test.concurrent.each(['', ...commands.map(({ name }) => name)])(
    'of “tdkt %s” speaks one language',
    async (name) => {
      const help = [name, '--help'].filter((word) => word !== '')
      const [vi, en] = await Promise.all([tdkt(help), tdkt([...help, '--lang', 'en'])])
      expect(vi.out).toMatch(/^Cách dùng: tdkt .+\n\n.+\n[\s\S]*\nTùy chọn:\n/)
      expect(en.out).toMatch(/^Usage: tdkt .+\n\n.+\n[\s\S]*\nOptions:\n/)
      expect(vi.out).not.toMatch(commanderWords)
      expect(en.out).not.toMatch(vietnameseLetters)
      expect([vi.err, en.err]).toEqual(['', ''])
      expect(vi.out.match(/^ {2}-.*?--[a-z-]+/gm)).toEqual(en.out.match(/^ {2}-.*?--[a-z-]+/gm))
    },
  )

  test('shows every command with its alias', async () => {
    const { out } = await tdkt(['--help'])
    expect(commands.length).toBeGreaterThan(4)
    for (const { name, alias } of commands) expect(out).toContain(alias ? `${name}, ${alias}` : name)
  })
})

test.concurrent.each([
  ['by default', [], {}, 'vi'],
  ['with --lang en', ['--lang', 'en'], {}, 'en'],
  ['with --lang=en', ['--lang=en'], {}, 'en'],
  ['with TDKT_LANG=en', [], { TDKT_LANG: 'en' }, 'en'],
  ['with --lang vi over TDKT_LANG=en', ['--lang', 'vi'], { TDKT_LANG: 'en' }, 'vi'],
  ['under an English system', [], { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'vi'],
])('a report %s', async (_, flags, env, language) => {
  const { out } = await tdkt(['validate', badPlan, ...flags], { env: { ...env } })
  expect(out).toMatch(
    language === 'vi' ? /3 lỗi trong 1 tệp\. CHƯA ĐẠT\n$/ : /3 errors in 1 file\. NOT PASSED\n$/,
  )
  expect(out.includes('  LỖI  unit-undefined')).toBe(language === 'vi')
})

test('a flag before the command holds for it', async () => {
  expect((await rehearsed(['--lang', 'en', 'validate', badPlan])).out).toContain('NOT PASSED')
})

test('a language that tdkt does not speak is refused', async () => {
  expect(await rehearsed(['validate', badPlan, '--lang', 'fr'])).toMatchObject({ code: 2 })
})

describe('“did you mean” for', () => {
  const plan = 'test/cases/good/plan.yaml'
  test.each([
    ['a command', ['validat'], 'validate'],
    ['an alias', ['kiem-tre'], 'kiem-tra'],
    ['an alias without its hyphen', ['giaithich'], 'giai-thich'],
    ['a flag', ['compile', plan, '--tmplate', 'x'], '--template'],
    ['a flag of every command', ['validate', plan, '--no-colour'], '--no-color'],
    ['the flag for help', ['validate', '--halp'], '--help'],
    ['a flag of reports', ['validate', plan, '--reportr', 'x'], '--reporter'],
    ['a reporter', ['validate', plan, '--reporter', 'jsn'], 'json'],
    ['a kind of file', ['compile', plan, '--to', 'docs'], 'docx'],
    ['a threshold', ['validate', plan, '--fail-on', 'eror'], 'error'],
    ['a format', ['compile', plan, '--format', 'nd30-2021'], 'nd30-2020'],
    ['a code', ['explain', 'unit-undefine'], 'unit-undefined'],
    ['a code typed without its folder', ['explain', 'schema/unknown-keys'], 'schema/unknown-key'],
    ['an action', ['template', 'ejec'], 'eject'],
    ['a schema', ['schema', 'plans'], 'plan'],
    ['a shell', ['completion', 'bsh'], 'bash'],
  ])('%s', async (_, words, meant) => {
    const [vi, en] = await Promise.all([rehearsed(words), rehearsed([...words, '--lang', 'en'])])
    expect(vi).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`; ý bạn là “${meant}”?\n`) })
    expect(en).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(`; did you mean “${meant}”?\n`),
    })
    expect(vi.err).not.toMatch(commanderWords)
    expect(en.err).not.toMatch(vietnameseLetters)
  })

  test('an id in a plan', async () => {
    expect((await rehearsed(['validate', badPlan])).out).toContain('ý bạn là “thanh-tra”?')
    expect((await rehearsed(['validate', badPlan, '--lang', 'en'])).out).toContain(
      'did you mean “thanh-tra”?',
    )
  })

  test('nothing at all is not guessed', async () => {
    const { err } = await rehearsed(['xyzzy'])
    expect(err).toBe('tdkt: Không có lệnh “xyzzy”; xem “tdkt --help”.\n')
  })

  test('an action does not call the command by a name it does not have', async () => {
    expect((await rehearsed(['template', 'ejec'])).err).not.toContain('Template')
  })
})

describe('colour', () => {
  test.concurrent.each([
    ['where nobody sees it: none', [], {}, false],
    ['asked for by FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['forbidden by FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['forbidden by NO_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['asked for by --color over NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
    ['forbidden by --no-color over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (_, flags, env, colored) => {
    const { out } = await tdkt(['validate', badPlan, ...flags], { env: { ...env } })
    expect(out.includes('\u001b[')).toBe(colored)
    expect(out).toContain('CHƯA ĐẠT')
  })

  test('never in a file', async () => {
    const cwd = scratchFolder({ 'sai.yaml': caseText('unknown-unit') })
    const { out } = await tdkt(['validate', 'sai.yaml', '--color', '--reporter', 'text=bao-cao.txt'], { cwd })
    expect(out).toBe('')
    const report = readFileSync(join(cwd, 'bao-cao.txt'), 'utf8')
    expect(report).toMatch(/CHƯA ĐẠT\n$/)
    expect(report).not.toContain('\u001b')
  })
})

test.each([
  [{ LC_ALL: 'C' }, false],
  [{ LC_CTYPE: 'vi_VN.TCVN' }, false],
  [{ LANG: 'vi_VN.utf8' }, true],
  [{}, true],
])('a console of the locale %o has frames it can show', async (locale, unicode) => {
  const env = { ...locale } as Record<string, string>
  const [bad, good] = await Promise.all(
    [badPlan, 'test/cases/good/plan.yaml'].map((plan) => tdkt(['validate', plan], { env })),
  )
  expect(bad?.out).toMatch(unicode ? /^ +29 │ /m : /^ +29 \| /m)
  expect(bad?.out.includes('│')).toBe(unicode)
  expect(good?.out).toMatch(unicode ? /^✓ Đạt: / : /^Đạt: /)
})

describe('carets stand right below the word they mean', () => {
  const words = 'Tổng kết phong trào thi đua năm 2025'
  test.each([
    ['plain words', words],
    ['combining marks', words.normalize('NFD')],
    ['wide characters', `${words} 漢字 ひらがな`],
    ['characters beyond the first plane', `${words} 🎉🎉 𝒯`],
    ['a tab', `${words}\tvà\tkhen thưởng`],
    ['a long line', words.repeat(6)],
    ['a long line of combining marks', words.normalize('NFD').repeat(6)],
    ['a long line of wide characters', '漢字'.repeat(90)],
    ['a long line of characters beyond the first plane', 'a🎉'.repeat(61)],
    ['characters without width', `${words}\u200b\u200b\ufeff ngày`],
  ])('after %s', async (_, before) => {
    const task = / {6}- content: Tổng kết.*\n.*\n/
    const plan = edited(caseText('good'), task, `      - { content: ${before}, units: [van-phon] }\n`)
    const cwd = scratchFolder({ 'dat.yaml': plan })
    const lines = (await rehearsed(['validate', join(cwd, 'dat.yaml')])).out.split('\n')

    const head = lines.findIndex((line) => line.endsWith('  LỖI  unit-undefined'))
    const shown = lines.findIndex((line, index) => index > head && line.includes('[van-phon]'))
    expect(head).toBeGreaterThanOrEqual(0)
    const [line = '', carets = ''] = lines.slice(shown, shown + 2)
    const [, margin = '', signs = ''] = /^( +│ +)(\^+)/.exec(carets) ?? []
    expect([width(margin), signs.length]).toEqual([width(line.slice(0, line.indexOf('van-phon'))), 8])
    expect(line).not.toContain('\t')
    expect(width(line)).toBeLessThan(230)
  })
})

/** Columns of a terminal, counted by hand: marks and format signs take none, wide characters two. */
function width(text: string): number {
  return [...text].reduce((sum, sign) => {
    if (/\p{M}|\p{Cf}/u.test(sign)) return sum
    return sum + (/\p{Script=Han}|\p{Script=Hiragana}|\p{Emoji_Presentation}/u.test(sign) ? 2 : 1)
  }, 0)
}
