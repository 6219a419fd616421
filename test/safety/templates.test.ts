import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { templateLimits } from '../../src/markup/limits.ts'
import { html } from '../../src/writers/html.ts'
import { workshop } from '../fuzz/bench.ts'
import { caseText, filesBelow, performed, scratchFolder } from '../support/command.ts'

const plan = caseText('good')
const page = 'mau/plan/ke-hoach.md.hbs'

/** Compiles the good plan with a page, and parts, of one's own. */
async function printed(text: string, parts: Readonly<Record<string, string>> = {}) {
  const files = Object.entries(parts).map(([name, part]) => [`mau/plan/parts/${name}.md.hbs`, part])
  const cwd = scratchFolder({ 'dat.yaml': plan, [page]: text, ...Object.fromEntries(files) })
  const words = ['compile', 'dat.yaml', '--to', 'md', '--template', 'mau', '--reporter', 'line']
  const ran = await performed(words, cwd)
  return { ...ran, written: filesBelow(cwd).filter((file) => file.startsWith('out/')) }
}

test('a template of one’s own prints', async () => {
  expect(await printed('::trich-yeu[{{document.title}}]\n')).toMatchObject({
    code: 0,
    written: ['out/dat.md'],
  })
})

describe('a template reaches nothing but its fields', () => {
  test.each([
    '{{constructor}}',
    '{{constructor.constructor}}',
    '{{__proto__}}',
    '{{this.__proto__}}',
    '{{__defineGetter__}}',
    '{{document.constructor.name}}',
    '{{document.title.constructor}}',
    '{{document.[__proto__]}}',
    '{{@root.constructor}}',
    '{{@root.__proto__.toString}}',
    '{{@global}}',
    '{{../process}}',
    '{{process.env.HOME}}',
    '{{toString}}',
    '{{hasOwnProperty "a"}}',
    '{{lookup this "__proto__"}}',
    '{{lookup (lookup this "constructor") "name"}}',
    '{{#with constructor}}{{this}}{{/with}}',
    '{{#with "s" as |text|}}{{text.constructor}}{{/with}}',
    '{{#each (lookup this "constructor")}}{{this}}{{/each}}',
    '{{#each constructor}}{{this}}{{/each}}',
    '{{#if __proto__}}x{{/if}}',
    '{{log "x"}}',
    '{{helperMissing}}',
    '{{blockHelperMissing this}}',
    '{{#blockHelperMissing}}x{{/blockHelperMissing}}',
    '{{eval "1"}}',
    '{{* decorator}}',
    '{{#* inline "own"}}x{{/inline}}',
    '{{> (lookup . "archive")}}',
    '{{> @partial-block}}',
    '{{#> can-cu}}x{{/can-cu}}',
    '{{> can-cu constructor=1}}',
  ])('%s', async (text) => {
    const { code, out, written } = await printed(text)
    expect(out).toMatch(/^mau\/plan\/ke-hoach\.md\.hbs:1:\d+: LỖI template\/(field|logic|part|syntax) /)
    expect({ code, written }).toEqual({ code: 1, written: [] })
  })
})

describe('a template reads no file but its own', () => {
  test.each([
    '{{> ../../../../etc/passwd}}',
    '{{> /etc/passwd}}',
    '{{> "../../dat"}}',
    '{{> [C:\\Windows\\win.ini]}}',
    '{{> __proto__}}',
    '{{> constructor}}',
    '{{> toString}}',
  ])('%s', async (text) => {
    const { code, out, written } = await printed(text)
    expect(out).toMatch(/: LỖI template\/(part|syntax) /)
    expect({ code, written }).toEqual({ code: 1, written: [] })
  })

  test.skipIf(process.platform === 'win32')('a link out of its folder', async () => {
    const cwd = scratchFolder({ 'dat.yaml': plan, 'bi-mat.txt': 'mật khẩu', 'mau/plan/parts/.giu': '' })
    symlinkSync(join(cwd, 'bi-mat.txt'), join(cwd, 'mau/plan/parts/ghi-chu.md.hbs'))
    const { code, err } = await performed(['compile', 'dat.yaml', '--template', 'mau'], cwd)
    expect(err).toMatch(/“mau\/plan\/parts\/ghi-chu\.md\.hbs” là liên kết ra ngoài thư mục mẫu/)
    expect([code, filesBelow(cwd).some((file) => file.startsWith('out/'))]).toEqual([2, false])
  })

  test.skipIf(process.platform === 'win32')('a folder that is itself a link is one’s own', async () => {
    const cwd = scratchFolder({ 'dat.yaml': plan, 'that/plan/ke-hoach.md.hbs': '::trich-yeu[{{archive}}]\n' })
    symlinkSync(join(cwd, 'that'), join(cwd, 'mau'))
    const ran = await performed(['compile', 'dat.yaml', '--template', 'mau', '--to', 'md'], cwd)
    expect(ran.code).toBe(0)
  })
})

describe('a template comes to an end', () => {
  const doubling = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `p${index}`,
      index < 39 ? `{{> p${index + 1}}}{{> p${index + 1}}}` : 'x',
    ]),
  )
  const loops = (depth: number) => {
    const [open, close] = ['{{#each @root.recipients}}', '{{/each}}']
    return `${open.repeat(depth)}x${close.repeat(depth)}`
  }

  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['parts that double forty times', '{{> p0}}', doubling],
    ['loops within loops', loops(30), {}],
    ['blocks deeper than fifty', `${'{{#if archive}}'.repeat(60)}x${'{{/if}}'.repeat(60)}`, {}],
    ['ten thousand choices', '{{#if archive}}a{{else}}b{{/if}}\n'.repeat(10_000), {}],
    ['one block more than may be', '{{#if archive}}a{{/if}}'.repeat(templateLimits.blocks + 1), {}],
    ['a file of many letters', 'a '.repeat(100_000), {}],
    ['a list for every recipient within the last', '{{#each recipients}}- - - - - - - - - - {{/each}}x', {}],
  ])('%s', async (_, text, parts) => {
    const { code, out, written } = await printed(text, parts)
    expect(out).toMatch(/^mau\/plan\/.+\.hbs:\d+:\d+: LỖI template\/too-much Mẫu quá lớn hoặc lặp quá nhiều/)
    expect({ code, written }).toEqual({ code: 1, written: [] })
  })

  test.each([
    ['a list in a list in a list', `${'- '.repeat(20_000)}x`],
    [
      'lists further and further in',
      Array.from({ length: 200 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
    ],
    ['fences', Array.from({ length: 300 }, (_, index) => ':'.repeat(400 - index)).join('co\n')],
    ['stars', '*'.repeat(100_000)],
  ])('Markdown of %s', async (_, text) => {
    expect((await printed(text)).code).toBeLessThan(2)
  })
})

test('a format of somebody else brings nothing but its style into a page', async () => {
  const [format] = workshop.formats.values()
  if (!format) throw new Error('There is a format.')
  const name = `X"}</style><a href="//x.vn">x</a><meta http-equiv=refresh content=0><style>a{`
  const document = {
    title: 'Kế hoạch',
    author: 'Sở',
    format: { ...format, font: { ...format.font, name } },
    blocks: [],
  }
  const page = Buffer.from(html(document)).toString()
  expect(page).toContain('font-family:"X')
  expect(page.match(/<[a-z/!]+/g)).toEqual(
    Buffer.from(html({ ...document, format }))
      .toString()
      .match(/<[a-z/!]+/g),
  )
})

test.each([
  ['UTF-16', Buffer.from('\ufeff# {{document.title}}\n', 'utf16le'), /ke-hoach\.md\.hbs.*UTF-16/],
  ['an old encoding', Buffer.from([0x23, 0x20, 0xd2, 0xec, 0x0a]), /ke-hoach\.md\.hbs.*UTF-8/],
])('a template in %s is refused by its name', async (_, bytes, words) => {
  const cwd = scratchFolder({ 'dat.yaml': caseText('good'), 'mau/plan/ke-hoach.md.hbs': bytes })
  const { code, err } = await performed(['compile', 'dat.yaml', '--template', 'mau'], cwd)
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(words) })
  expect(filesBelow(cwd)).toEqual(['dat.yaml', 'mau/plan/ke-hoach.md.hbs'])
})
