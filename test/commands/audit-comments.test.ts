import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import { filesBelow, performed, root, scratchFolder } from '../support/command.ts'

const paper = readFileSync(join(root, 'test/importers/papers/tinh-van-ha-2018.docx'))
const good = readFileSync(join(root, 'test/audit/others/libreoffice-saved.docx'))
let cwd = ''

beforeEach(() => {
  cwd = scratchFolder({ 'mot.docx': paper, 'hai/mot.docx': paper, 'dat.docx': good })
})

const read = (file: string) => readFileSync(join(cwd, file))
const comments = (file: string) => strFromU8(unzipSync(read(file))['word/comments.xml'] ?? new Uint8Array())
const audit = (...words: string[]) => performed(['audit', ...words], cwd)

describe('tdkt audit --comments', () => {
  test('writes a copy with each finding as a comment, says how many, and ends as without', async () => {
    const { code, out, err } = await audit('mot.docx', '--comments', 'ghi-chu.docx', '--reporter', 'json')
    const { diagnostics } = JSON.parse(out).files[0]
    expect([code, err]).toEqual([1, `Đã ghi ghi-chu.docx với ${diagnostics.length} ghi chú\n`])
    expect(comments('ghi-chu.docx').match(/w:author="tdkt" w:initials="tdkt"/g)).toHaveLength(
      diagnostics.length,
    )
    const escaped = diagnostics.map(({ message }: { message: string }) => message.replaceAll('"', '&quot;'))
    for (const message of escaped) expect(comments('ghi-chu.docx')).toContain(message)
    expect(comments('ghi-chu.docx')).toContain('Điều khoản: ')
    expect(comments('ghi-chu.docx')).not.toContain('w:date')
    expect(read('mot.docx').equals(paper)).toBe(true)
  })

  test('writes its own copy anew, in the language asked, but none that somebody edited', async () => {
    const words = ['mot.docx', '--comments', 'ghi-chu.docx']
    await audit(...words)
    expect((await audit(...words, '--lang', 'en')).err).toMatch(
      /^Written: ghi-chu\.docx with \d+ comments\n$/,
    )
    expect(comments('ghi-chu.docx')).toContain('Article: ')
    const parts = unzipSync(read('ghi-chu.docx'))
    const edited = zipSync({
      ...parts,
      'word/comments.xml': strToU8(comments('ghi-chu.docx').replace('NOTE', 'XEM')),
    })
    writeFileSync(join(cwd, 'ghi-chu.docx'), edited)
    const refused = await audit(...words, '--reporter', 'json=bao-cao.json')
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--force')])
    expect(read('ghi-chu.docx').equals(Buffer.from(edited))).toBe(true)
    expect(filesBelow(cwd)).not.toContain('bao-cao.json')
    expect((await audit(...words, '--force')).code).toBe(1)
    expect(comments('ghi-chu.docx')).toContain('Điều khoản: ')
  })

  test.each([
    ['the document itself', ['mot.docx', '--comments', 'mot.docx', '--force'], 'mot.docx'],
    ['it by another path', ['mot.docx', '--comments', './hai/../mot.docx', '--force'], 'mot.docx'],
    ['a document of another maker', ['mot.docx', '--comments', 'dat.docx'], '--force'],
    ['one file for several', ['mot.docx', 'dat.docx', '--comments', 'ra.docx'], 'thư mục'],
    ['two documents of one name', ['mot.docx', 'hai/mot.docx', '--comments', 'ra'], 'ra/mot.docx'],
    ['the screen', ['mot.docx', '--comments', '-'], '--comments'],
    ['another kind of file', ['mot.docx', '--comments', 'ra.pdf'], '.docx'],
    ['the file of a report', ['mot.docx', '--comments', 'ra.docx', '--reporter', 'json=ra.docx'], 'ra.docx'],
  ])('refuses %s with a sentence, and writes nothing', async (_, words, said) => {
    const before = filesBelow(cwd)
    const { code, err } = await audit(...words)
    expect([code, err]).toEqual([2, expect.stringMatching(/^tdkt: .+\.\n$/)])
    expect(err).toContain(said)
    expect(filesBelow(cwd)).toEqual(before)
    expect(read('mot.docx').equals(paper) && read('dat.docx').equals(good)).toBe(true)
  })

  test('writes those of several documents into a folder; one without findings is copied as it is', async () => {
    mkdirSync(join(cwd, 'ra'))
    const { code, err } = await audit('mot.docx', 'dat.docx', '--comments', 'ra/')
    expect(code).toBe(1)
    expect(err).toContain('Đã ghi ra/dat.docx, không có chỗ lệch nào nên giống hệt văn bản\n')
    expect(read('ra/dat.docx').equals(good)).toBe(true)
    expect(comments('ra/mot.docx')).toContain('tdkt')
    const quiet = await audit('dat.docx', '--comments', 'ra', '--quiet')
    expect(quiet).toEqual({ code: 0, out: '', err: '' })
  })
})
