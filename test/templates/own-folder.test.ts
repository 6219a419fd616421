import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../docx/blocks.ts'
import type { DocxDocument } from '../docx/docx-document.ts'
import { readDocument } from '../docx/effective-format.ts'
import { edited, filesBelow, rehearsed, root, scratchFolder, tdkt } from '../support/command.ts'

const page = 'plan/ke-hoach.md.hbs'
const recipientsPart = 'plan/parts/noi-nhan.md.hbs'
const decree = 'formats/nd30-2020.yaml'
const plan = readFileSync(join(root, 'plans/2026.yaml'), 'utf8')

type Files = Readonly<Record<string, string>>

function builtIn(path: string): string {
  return readFileSync(join(root, 'templates', path), 'utf8')
}

/** A folder with a plan and, in `mau`, a user's own template files. */
function withTemplates(own: Files, planText = plan): string {
  const files = Object.entries(own).map(([path, text]) => [`mau/${path}`, text])
  return scratchFolder({ 'ke-hoach.yaml': planText, ...Object.fromEntries(files) })
}

interface Printed {
  readonly markdown: string
  readonly docx: DocxDocument
  /** The words of the DOCX, paragraph by paragraph. */
  readonly texts: readonly string[]
}

async function printed(own: Files, words: readonly string[] = [], planText = plan): Promise<Printed> {
  const cwd = withTemplates(own, planText)
  const template = Object.keys(own).length > 0 ? ['--template', 'mau'] : []
  const ran = await tdkt(['compile', 'ke-hoach.yaml', ...template, ...words], { cwd })
  expect(ran).toMatchObject({ code: 0, out: expect.stringMatching(/^✓ Đạt/) })
  const docx = readDocument(new Uint8Array(readFileSync(join(cwd, 'out/ke-hoach.docx'))))
  const markdown = readFileSync(join(cwd, 'out/ke-hoach.md'), 'utf8')
  return { markdown, docx, texts: paragraphsOf(docx.blocks).map(({ text }) => text) }
}

/** The left and right margin in millimetres. */
function sideMargins({ margins: { left, right } }: DocxDocument['sections'][number]): number[] {
  return [left, right].map((twips) => Math.round((twips * 25.4) / 1440))
}

/** Whether the texts stand in this order, each of them once. */
function inThisOrder(whole: string, ...texts: readonly string[]): boolean {
  const places = texts.map((text) => (whole.split(text).length === 2 ? whole.indexOf(text) : -1))
  return places.every((place, index) => place > (places[index - 1] ?? -1))
}

describe('a change in one’s own folder shows in Markdown and DOCX:', () => {
  const titleLines = /^::ten-loai\[.*\n::trich-yeu\[.*\n/m
  const before = printed({})

  test.concurrent('the title moved above the letterhead', async () => {
    const [lines = ''] = titleLines.exec(builtIn(page)) ?? []
    const { markdown, texts } = await printed({ [page]: `${lines}\n${edited(builtIn(page), lines, '')}` })
    const order = ['KẾ HOẠCH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'] as const
    expect([markdown, texts.join('\n')].map((text) => inThisOrder(text, ...order))).toEqual([true, true])
    const usual = await before
    expect(inThisOrder(usual.markdown, ...order.toReversed())).toBe(true)
    expect(markdown.split('\n').toSorted()).toEqual(usual.markdown.split('\n').toSorted())
  })

  test.concurrent('the recipients moved above the opening', async () => {
    const without = edited(builtIn(page), '{{> noi-nhan}}\n', '')
    const own = { [page]: edited(without, '{{> mo-dau}}', '{{> noi-nhan}}\n\n{{> mo-dau}}') }
    const { markdown, texts } = await printed(own)
    const order = ['Nơi nhận:', 'Sở Nông nghiệp và Môi trường ban hành Kế hoạch'] as const
    expect([markdown, texts.join('\n')].map((text) => inThisOrder(text, ...order))).toEqual([true, true])
    expect(inThisOrder((await before).markdown, ...order.toReversed())).toBe(true)
  })

  test.concurrent('a sentence in other words', async () => {
    const { markdown, texts } = await printed({
      [recipientsPart]: edited(builtIn(recipientsPart), 'Nơi nhận:', 'Kính gửi:'),
    })
    const usual = await before
    expect(markdown).toBe(edited(usual.markdown, 'Nơi nhận:', 'Kính gửi:'))
    expect(texts).toEqual(usual.texts.map((text) => text.replace('Nơi nhận:', 'Kính gửi:')))
    expect(texts).toContain('Kính gửi:')
  })

  test.concurrent('a style of one’s own', async () => {
    const style = '  khau-hieu: { name: Khẩu hiệu, size: 17, bold: true, italic: true, align: right }\n'
    const { markdown, docx } = await printed({
      [page]: edited(builtIn(page), '{{> mo-dau}}', '::khau-hieu[Thi đua là yêu nước]\n\n{{> mo-dau}}'),
      [decree]: edited(builtIn(decree), /^styles:\n/m, `styles:\n${style}`),
    })
    expect(markdown).toContain('Thi đua là yêu nước')
    const motto = paragraphsOf(docx.blocks).find(({ text }) => text === 'Thi đua là yêu nước')
    expect(motto).toMatchObject({ styleName: 'Khẩu hiệu', align: 'right' })
    expect(motto?.runs).toMatchObject([{ size: 17, bold: true, italic: true }])
  })

  test.concurrent('another margin', async () => {
    const wide = edited(builtIn(decree), /left: 30, right: 20 \}\n/, 'left: 35, right: 15 }\n')
    const { markdown, docx } = await printed({ [decree]: wide })
    const usual = await before
    expect([docx, usual.docx].map(({ sections: [first] }) => first && sideMargins(first))).toEqual([
      [35, 15],
      [30, 20],
    ])
    expect(markdown).toBe(usual.markdown)
  })

  test.concurrent('nothing, when every file is an untouched copy', async () => {
    const cwd = withTemplates({})
    expect(await tdkt(['template', 'eject', 'mau'], { cwd })).toMatchObject({ code: 0, out: '' })
    expect(filesBelow(join(cwd, 'mau'))).toContain(recipientsPart)
    for (const path of filesBelow(join(cwd, 'mau'))) {
      expect(readFileSync(join(cwd, 'mau', path), 'utf8')).toBe(builtIn(path))
    }
    await tdkt(['compile', 'ke-hoach.yaml'], { cwd })
    expect(await tdkt(['compile', 'ke-hoach.yaml', '--check', '--template', 'mau'], { cwd })).toMatchObject({
      code: 0,
    })
  })
})

test('a format of one’s own is held against the built-in page: a style that it lacks is told', async () => {
  const cwd = withTemplates({ [decree]: edited(builtIn(decree), /^ {2}tieu-ngu:\n(?: {4}.*\n)+/m, '') })
  const { code, out } = await tdkt(['compile', 'ke-hoach.yaml', '--template', 'mau'], { cwd })
  expect([code, filesBelow(cwd)]).toEqual([1, ['ke-hoach.yaml', `mau/${decree}`]])
  expect(out).toContain('không có kiểu “tieu-ngu”')
})

test('eject never overwrites: with one file there, nothing is written', async () => {
  const cwd = withTemplates({ [recipientsPart]: 'của tôi' })
  expect(await tdkt(['template', 'eject', 'mau'], { cwd })).toMatchObject({ code: 2, out: '' })
  expect(filesBelow(cwd)).toEqual(['ke-hoach.yaml', `mau/${recipientsPart}`])
  expect(readFileSync(join(cwd, 'mau', recipientsPart), 'utf8')).toBe('của tôi')
})

/** What a run says of lines of one's own above the opening, the faulty one marked by an arrow. */
async function reported(code: string, snippet: string) {
  const [usual, lines] = [builtIn(page), snippet.split('⏎').map((line) => line.trim())]
  const faulty = lines.findIndex((line) => line.startsWith('→'))
  const line = usual.slice(0, usual.indexOf('{{> mo-dau}}')).split('\n').length + faulty
  const own = lines.map((each) => each.replace('→', '')).join('\n')
  const cwd = withTemplates({ [page]: edited(usual, '{{> mo-dau}}', `${own}\n\n{{> mo-dau}}`) })
  const { code: exit, out, written } = await judged(cwd)
  const expected = new RegExp(`^mau/${page}:${line}:\\d+: LỖI ${code} \\S`, 'm')
  return { exit, told: expected.test(out) || out, written }
}

/** What compile says of a folder's plan, line by line, with the templates beside it. */
async function judged(cwd: string) {
  const words = ['compile', join(cwd, 'ke-hoach.yaml'), '--template', `${cwd}/mau`, '--reporter', 'line']
  const { code, out, written } = await rehearsed(words)
  return { code, out: out.replaceAll(`${cwd}/`, ''), written }
}

const refused = { exit: 1, told: true, written: [] }

describe('a mistake is told at the template’s own line, also where this plan does not lead:', () => {
  test.each([
    ['template/field', '→{{isuer.name}}'],
    ['template/field', '{{#if archive}} ⏎ x ⏎ {{else}} ⏎ →{{archiv}} ⏎ {{/if}}'],
    ['template/field', '{{#if archive}} ⏎ x ⏎ →{{else if nothing}} ⏎ y ⏎ {{/if}}'],
    ['template/field', '{{#each annexes}} ⏎ x ⏎ →{{titel}} ⏎ {{/each}}'],
    ['template/style', '→::trich-yu[x]'],
    ['template/style', '{{#if archive}} ⏎ x ⏎ {{else}} ⏎ y ⏎ →::trich-yu[x] ⏎ {{/if}}'],
    ['template/style', '{{#each annexes}} ⏎ x ⏎ →::trich-yu[x] ⏎ {{/each}}'],
    ['template/part', '→{{> noi-nhann}}'],
    ['template/part', '{{#if archive}} ⏎ x ⏎ {{else}} ⏎ →{{> noi-nhann}} ⏎ {{/if}}'],
    ['template/unclosed', '→:::noi-nhan ⏎ x'],
    ['template/unclosed', '{{#if archive}} ⏎ x ⏎ {{else}} ⏎ y ⏎ →:::noi-nhan ⏎ x ⏎ {{/if}}'],
    ['template/syntax', '→{{issuer.fullName'],
    ['template/syntax', '→{{#if archive}} ⏎ x ⏎ {{/each}}'],
    ['template/logic', '→{{#with issuer}} ⏎ {{fullName}} ⏎ {{/with}}'],
    ['template/field', '→{{constructor}}'],
    ['template/field', '→{{__proto__}}'],
    ['template/field', '→{{archive.constructor}}'],
    ['template/field', '{{#each annexes}} ⏎ →{{@root.constructor}} ⏎ {{/each}}'],
    ['template/field', '→{{#each __proto__}} ⏎ x ⏎ {{/each}}'],
    ['template/part', '→{{> constructor}}'],
    ['template/logic', '→{{lookup this "constructor"}}'],
    ['template/logic', '→{{#if (lookup this "constructor")}} ⏎ x ⏎ {{/if}}'],
    ['template/syntax', '→{{#if archive}} ⏎ x'],
    ['template/logic', '→{{^if archive}} ⏎ x ⏎ {{/if}}'],
    ['template/logic', '→{{archive x=1}}'],
    ['template/logic', '→{{> mo-dau signed}}'],
    ['template/cells', '| a | b | ⏎ |---|---| ⏎ →| c | d | lost |'],
    ['template/unknown', '→::trang-moi[lost]'],
  ])('%s in %s', async (code, snippet) => {
    expect(await reported(code, snippet)).toEqual(refused)
  })

  test.each([
    ['template/style', 'x ⏎ {{#if archive}} ⏎ →::trich-yu[x] ⏎ {{/if}}'],
    ['template/style', '{{#unless archive}} ⏎ →::trich-yu[x] ⏎ {{/unless}}'],
    ['template/unclosed', '{{#each annexes}} ⏎ →:::noi-nhan ⏎ x ⏎ {{/each}}'],
  ])('%s in %s', async (code, snippet) => {
    expect(await reported(code, snippet)).toEqual(refused)
  })

  test('template check finds all mistakes of a folder at once', async () => {
    const cwd = withTemplates({
      [page]: edited(edited(builtIn(page), '::tieu-ngu', '::tieu-ngo'), '{{> mo-dau}}', '{{> mo}}'),
      [recipientsPart]: edited(builtIn(recipientsPart), '{{archive}}', '{{archiv}}'),
      'plan/parts/chu-ky.md.hbs': '::ho-ten[{{name}]\n',
      'formats/rieng.yaml': edited(builtIn(decree), /^id: .*/m, 'id: 12'),
    })
    const { code, out } = await tdkt(['template', 'check', 'mau', '--reporter', 'line'], { cwd })
    const told = Array.from(
      out.matchAll(/^mau\/(.+?):\d+:\d+: LỖI (\S+)/gm),
      ([, file, what]) => `${what} ${file}`,
    )
    expect(code).toBe(1)
    expect([...new Set(told)].toSorted()).toEqual([
      'schema/wrong-type formats/rieng.yaml',
      'template/field plan/parts/noi-nhan.md.hbs',
      'template/part plan/ke-hoach.md.hbs',
      'template/style plan/ke-hoach.md.hbs',
      'template/syntax plan/parts/chu-ky.md.hbs',
    ])
  })
})

describe('a third format, made by copying one file,', () => {
  const named = edited(builtIn(decree), /^id: .*/m, 'id: nha-truong')
  const moved = edited(named, /left: 30, right: 20 \}\n/, 'left: 25, right: 25 }\n')
  const own = { 'formats/nha-truong.yaml': edited(moved, 'at: header', 'at: footer') }

  test.concurrent.each([
    ['by --format', ['--format', 'nha-truong'], plan],
    ['by the plan', [], edited(plan, 'format: nd30-2020', 'format: nha-truong')],
  ])('can be named %s', async (_, words, planText) => {
    const { docx } = await printed(own, words, planText)
    const hasNumber = ({ default: part }: DocxDocument['sections'][number]['headers']) =>
      part?.paragraphs.some(({ fields }) => fields.some(({ field }) => field === 'PAGE')) ?? false
    const [section] = docx.sections
    expect(section && sideMargins(section)).toEqual([25, 25])
    expect(section && [hasNumber(section.headers), hasNumber(section.footers)]).toEqual([false, true])
  })
})

describe('a broken format file is told at its line, also where it stands over a built-in one:', () => {
  test.each([
    ['YAML that cannot be read', 'yaml/', /^id: .*/m, 'id: [nha-truong', 'name:'],
    ['a missing style', 'schema/missing-key', 'muc-3:', 'muc-4:', 'styles:'],
    ['a text for a number', 'schema/wrong-type', 'headerDistance: 10', 'headerDistance: x', '  headerD'],
  ])('%s', async (_, code, from, to, marked) => {
    const text = edited(builtIn(decree), from, to)
    const line = text.slice(0, text.indexOf(`\n${marked}`)).split('\n').length + 1
    for (const name of ['nha-truong', 'nd30-2020']) {
      const cwd = withTemplates({ [`formats/${name}.yaml`]: text })
      const { code: exit, out, written } = await judged(cwd)
      expect(out).toMatch(new RegExp(`^mau/formats/${name}\\.yaml:${line}:\\d+: LỖI ${code}`, 'm'))
      expect([exit, written]).toEqual([1, []])
    }
  })
})
