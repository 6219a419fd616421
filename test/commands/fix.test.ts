import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mendedPlan } from '../../src/commands/mended-plan.ts'
import { noConfig } from '../../src/config/config.ts'
import type { Fix, Path } from '../../src/diagnostic.ts'
import { readSource } from '../../src/source/read-source.ts'
import { caseText, edited, filesBelow, run, scratchFolder, tdkt } from '../support/command.ts'

const good = caseText('good')
const bareNumber = edited(good, /^ {2}number: .*$/m, '  number: 08   # số của năm nay')
const mended = edited(bareNumber, 'number: 08 ', "number: '08' ")

const bytesOf = (folder: string, file = 'ke-hoach.yaml') => readFileSync(join(folder, file))

/** What the command makes of one plan, and what then stands in its file. */
async function fixed(plan: string | Uint8Array, flags: readonly string[] = []) {
  const cwd = scratchFolder({ 'ke-hoach.yaml': plan })
  const ran = await tdkt(['fix', 'ke-hoach.yaml', ...flags], { cwd })
  expect(filesBelow(cwd)).toEqual(['ke-hoach.yaml'])
  return { ...ran, bytes: bytesOf(cwd), text: bytesOf(cwd).toString('utf8') }
}

describe('a plan with a safe fix', () => {
  test.concurrent('is written with that changed and every other byte as it was', async () => {
    const { code, out, err, text } = await fixed(bareNumber)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(text).toBe(mended)
    expect(out).toMatch(
      /^Đã sửa 1 chỗ trong ke-hoach\.yaml\n {2}\d+:11 {2}schema\/wrong-type {2}08 bị đọc thành 8;.*\n$/,
    )
  })

  test.concurrent('is as it stays when it is mended again', async () => {
    const { code, out, text } = await fixed(mended)
    expect({ code, text }).toEqual({ code: 0, text: mended })
    expect(out).toBe('Không có chỗ nào tự sửa được trong ke-hoach.yaml\n')
  })

  test.concurrent('keeps its byte order mark, Windows lines, comments and NFD outside its texts', async () => {
    const comment = '# Kế hoạch\tnăm nay  '.normalize('NFD')
    const plan = `\ufeff${comment}\n\n${bareNumber}`.replaceAll('\n', '\r\n')
    const { code, bytes } = await fixed(plan)
    expect(code).toBe(0)
    expect(bytes).toEqual(Buffer.from(edited(plan, 'number: 08 ', "number: '08' ")))
  })

  test.concurrent('is shown with --dry-run as a patch, and not written', async () => {
    const { code, out, err, text } = await fixed(bareNumber, ['--dry-run'])
    expect({ code, text }).toEqual({ code: 1, text: bareNumber })
    expect(out).toMatch(/^--- ke-hoach\.yaml\n\+\+\+ ke-hoach\.yaml\n@@ .* @@\n/)
    expect(out.match(/^[-+] .*$/gm)).toEqual([
      '-  number: 08   # số của năm nay',
      "+  number: '08'   # số của năm nay",
    ])
    expect(err).toMatch(/^Sẽ sửa 1 chỗ trong ke-hoach\.yaml\n/)
  })

  test.concurrent('is shown in colour where asked for', async () => {
    const { out } = await fixed(bareNumber, ['--dry-run', '--color', '--quiet'])
    expect(out).toContain("\u001b[32m+  number: '08'   # số của năm nay\u001b[39m\n")
  })

  test.concurrent('comes from the standard input and goes to the standard output', async () => {
    const input = `\ufeff${bareNumber}`
    const { code, out, err } = await tdkt(['sua', '-'], { input })
    expect({ code, out }).toEqual({ code: 0, out: `\ufeff${mended}` })
    expect(err).toMatch(/^Đã sửa 1 chỗ trong <stdin>\n/)
    expect(await tdkt(['fix', '-', '--quiet'], { input: mended })).toEqual({ code: 0, out: mended, err: '' })
  })

  test.concurrent('gives a patch that “patch” can apply', async () => {
    const plan = `\ufeff${bareNumber.replaceAll('\n', '\r\n')}`
    const cwd = scratchFolder({ 'ke-hoach.yaml': plan })
    const { out: input } = await tdkt(['fix', 'ke-hoach.yaml', '--dry-run'], { cwd })
    const there = await run('patch', ['--version']).catch(() => undefined)
    if (!there) return
    expect(await run('patch', ['--binary', '-p0'], { cwd, input })).toMatchObject({ code: 0 })
    expect(bytesOf(cwd).toString()).toBe(edited(plan, 'number: 08 ', "number: '08' "))
  })
})

test.concurrent('letters typed in NFD are composed in every text, and nowhere else', async () => {
  const title = edited(good, '\n', `\n# Ghi chú\n`).normalize('NFD')
  const { code, out, text } = await fixed(title)
  expect(code).toBe(0)
  expect(out).toMatch(/^Đã sửa 1 chỗ .*\n {2}\d+:\d+ {2}source\/decomposed {2}.*\n$/)
  expect(text).toContain(`\n${'# Ghi chú'.normalize('NFD')}\n`)
  const comments = /#.*$/gm
  expect(text.replace(comments, '')).toBe(title.replace(comments, '').normalize('NFC'))
})

test.concurrent('what is left to do by hand is told with its place, also with --quiet', async () => {
  const plan = edited(bareNumber, /^ {2}symbol: .*$/m, '  symbol: KH-SNV\n  symbl: KH')
  const { code, out } = await fixed(plan, ['--quiet'])
  expect(code).toBe(0)
  expect(out).toMatch(
    /^Còn \d+ chỗ phải xem và sửa bằng tay\n {2}ke-hoach\.yaml:\d+:3 {2}LỖI {2}schema\/unknown-key {2}/,
  )
})

describe('a file that is no plan is left alone, with exit code 1', () => {
  test.concurrent.each([
    ['broken YAML', caseText('open-quote'), 'yaml/'],
    ['an empty file', '', 'schema/'],
    ['UTF-16', Buffer.from(`\ufeff${bareNumber}`, 'utf16le'), 'source/utf-16'],
    ['an old encoding', Buffer.from('number: 08\ntitle: Th\xe0nh', 'latin1'), 'source/not-utf-8'],
    ['a binary file', Buffer.from('PK\u0003\u0004\0\0number: 08\n'), 'source/binary'],
  ])('%s', async (_, plan, code) => {
    const [ran, again] = await Promise.all([fixed(plan), fixed(plan, ['--dry-run'])])
    expect([ran.code, again.code, again.out]).toEqual([1, 1, ''])
    expect(ran.out).toMatch(/^Giữ nguyên ke-hoach\.yaml vì chưa đọc được kế hoạch\n/)
    expect(ran.out).toContain(`  LỖI  ${code}`)
    expect([ran.bytes, again.bytes]).toEqual([Buffer.from(plan), Buffer.from(plan)])
  })
})

describe('the files', () => {
  test.concurrent('of a folder are mended, a broken one beside a sound one', async () => {
    const cwd = scratchFolder({ 'a.yaml': bareNumber, 'b.yaml': caseText('open-quote'), 'c.yml': bareNumber })
    const { code } = await tdkt(['fix', '.'], { cwd })
    expect(code).toBe(1)
    expect(['a.yaml', 'b.yaml', 'c.yml'].map((file) => bytesOf(cwd, file).toString())).toEqual([
      mended,
      caseText('open-quote'),
      mended,
    ])
  })

  test.concurrent('are all left alone when one is missing or may not be written', async () => {
    const cwd = scratchFolder({ 'a.yaml': bareNumber, 'khoa.yaml': bareNumber })
    chmodSync(join(cwd, 'khoa.yaml'), 0o444)
    const sentence = expect.stringMatching(/^tdkt: .+\.\n$/)
    for (const file of ['mat.yaml', 'khoa.yaml']) {
      expect(await tdkt(['fix', 'a.yaml', file], { cwd })).toEqual({ code: 2, out: '', err: sentence })
    }
    expect(filesBelow(cwd)).toEqual(['a.yaml', 'khoa.yaml'])
    expect(bytesOf(cwd, 'a.yaml').toString()).toBe(bareNumber)
    expect(bytesOf(cwd, 'khoa.yaml').toString()).toBe(bareNumber)
  })

  test.skipIf(process.platform === 'win32')('keep their rights, and a link stays a link', async () => {
    const cwd = scratchFolder({ 'that/a.yaml': bareNumber })
    chmodSync(join(cwd, 'that/a.yaml'), 0o640)
    symlinkSync('that/a.yaml', join(cwd, 'loi-tat.yaml'))
    expect(await tdkt(['fix', 'loi-tat.yaml'], { cwd })).toMatchObject({ code: 0 })
    expect(lstatSync(join(cwd, 'loi-tat.yaml')).isSymbolicLink()).toBe(true)
    expect(statSync(join(cwd, 'that/a.yaml')).mode & 0o777).toBe(0o640)
    expect(bytesOf(cwd, 'that/a.yaml').toString()).toBe(mended)
  })

  test.concurrent('that need nothing are not written at all', async () => {
    const cwd = scratchFolder({ 'ke-hoach.yaml': mended })
    const before = statSync(join(cwd, 'ke-hoach.yaml'))
    await tdkt(['fix', 'ke-hoach.yaml'], { cwd })
    expect(statSync(join(cwd, 'ke-hoach.yaml'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
  })
})

describe('of the fixes that are offered', () => {
  /** A finding “sai” wherever a text holds a word, offering what `fixOf` says. */
  const mendedText = (start: string, word: RegExp, fixOf: (text: string, at: number) => Fix, path?: Path) => {
    const judge = (text: string) => {
      const source = readSource('ke-hoach.yaml', new TextEncoder().encode(text))
      const diagnostics = [...text.matchAll(word)].map(({ index, 0: found }) => ({
        code: `sai-${found}`,
        severity: 'warning' as const,
        message: { vi: 'Sai.', en: 'Wrong.' },
        file: 'ke-hoach.yaml',
        range: { start: index, end: index + found.length },
        fix: fixOf(text, index),
        ...(path && { path }),
      }))
      return { file: 'ke-hoach.yaml', source, diagnostics, inherited: [], config: noConfig }
    }
    return mendedPlan(judge(start), judge).after.source.text
  }
  const putting =
    (put: string, length = 1) =>
    (_: string, start: number) => ({
      edits: [{ range: { start, end: start + length }, text: put }],
    })

  test.each([
    ['each is made, touching ones in turn', 'a: xxxx\nb: x\n', /x/g, putting('y'), ['a'], 'a: yyyy\nb: x\n'],
    ['one that changes other data is left out', 'a: x1\nb: x\n', /x/g, putting('y'), ['a'], 'a: y1\nb: x\n'],
    ['one for no text of its own changes no data', 'a: x\n', /x/g, putting('y'), undefined, 'a: x\n'],
    ['one that makes a new finding is left out', 'a: xz\n', /x|y/g, putting('y'), ['a'], 'a: xz\n'],
    ['one that breaks the file is left out', 'a: x\n', /x/g, putting('"'), ['a'], 'a: x\n'],
    ['one that makes a text a number is left out', 'a: x8\n', /x/g, putting(''), ['a'], 'a: x8\n'],
  ] as const)('%s', (_, text, word, fixOf, path, expected) => {
    expect(mendedText(text, word, fixOf, path)).toBe(expected)
  })
})
