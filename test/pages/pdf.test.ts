import { execFile, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { isStampedPdf, stampedPdf } from '../../src/writers/pdf-stamp.ts'
import { pageTest, pdfFonts, readPages } from '../docx/pages.ts'
import { caseText, edited, filesBelow, program, run, scratchFolder, tdkt } from '../support/command.ts'

const ask = promisify(execFile)
const plan = caseText('good')

/** A folder with a plan, and one in which everything temporary is put. */
function desk(files: Readonly<Record<string, string>> = { 'dat.yaml': plan }) {
  const cwd = scratchFolder(files)
  const scratch = join(scratchFolder(), 'tam')
  mkdirSync(scratch)
  return { cwd, scratch, env: { TMPDIR: scratch } }
}

describe('compile --to pdf', () => {
  pageTest(
    'prints the plan with tags, title and language, in the fonts of the DOCX, and leaves nothing behind',
    async () => {
      const { cwd, scratch, env } = desk()
      const ran = await tdkt(['compile', 'dat.yaml', '--to', 'pdf,docx'], { cwd, env })
      expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('Đã ghi out/dat.pdf')])
      expect(filesBelow(join(cwd, 'out'))).toEqual(['dat.docx', 'dat.pdf'])
      expect(readdirSync(scratch)).toEqual([])

      const pdf = join(cwd, 'out/dat.pdf')
      const { stdout: facts } = await ask('pdfinfo', [pdf])
      expect(facts).toMatch(/^Title: +Kế hoạch/m)
      expect(facts).toMatch(/^Tagged: +yes/m)
      const bytes = readFileSync(pdf, 'latin1')
      expect(bytes).toContain('/Lang(vi-VN)')
      expect(bytes).toMatch(/<pdfaid:part>2<\/pdfaid:part>/)
      expect((await readPages(pdf)).flatMap(({ words }) => words).length).toBeGreaterThan(100)
      expect((await pdfFonts(pdf)).every(({ embedded }) => embedded)).toBe(true)
    },
  )

  pageTest('is up to date until the plan changes, and is never written over once it was signed', async () => {
    const { cwd, env } = desk()
    const compile = (...words: string[]) =>
      tdkt(['compile', 'dat.yaml', '--to', 'pdf', ...words], { cwd, env })
    expect((await compile('--check')).err).toContain('out/dat.pdf chưa có')
    expect((await compile()).code).toBe(0)
    expect((await compile('--check')).code).toBe(0)
    writeFileSync(join(cwd, 'dat.yaml'), edited(plan, 'Tổng kết phong trào', 'Sơ kết phong trào'))
    const stale = await compile('--check')
    expect([stale.code, stale.err]).toEqual([1, expect.stringContaining('out/dat.pdf không còn khớp')])
    expect((await compile()).code).toBe(0)

    const pdf = join(cwd, 'out/dat.pdf')
    const signed = `${readFileSync(pdf, 'latin1')}1 0 obj\n<</Type /Sig>>\nendobj\n%%EOF\n`
    writeFileSync(pdf, signed, 'latin1')
    const refused = await compile()
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('“out/dat.pdf” đã được sửa')])
    expect(readFileSync(pdf, 'latin1')).toBe(signed)
  })

  pageTest('can be done by two at once', async () => {
    const desks = [desk(), desk()]
    const ran = await Promise.all(
      desks.map(({ cwd, env }) => tdkt(['compile', 'dat.yaml', '--to', 'pdf'], { cwd, env })),
    )
    expect(ran.map(({ code }) => code)).toEqual([0, 0])
    for (const { cwd } of desks) expect(filesBelow(join(cwd, 'out'))).toEqual(['dat.pdf'])
  })

  pageTest('prints several plans in one go, each under its name', async () => {
    const other = edited(plan, 'Tổng kết phong trào', 'Sơ kết phong trào')
    const { cwd, env } = desk({ 'mot.yaml': plan, 'hai.yaml': other })
    expect((await tdkt(['compile', 'mot.yaml', 'hai.yaml', '--to', 'pdf'], { cwd, env })).code).toBe(0)
    const text = async (name: string) => (await ask('pdftotext', [join(cwd, 'out', name), '-'])).stdout
    expect(await text('hai.pdf')).toContain('Sơ kết phong trào')
    expect(await text('mot.pdf')).not.toContain('Sơ kết phong trào')
  })

  test('says what to do where there is no LibreOffice, and writes nothing', async () => {
    const { cwd, env } = desk()
    const ran = await tdkt(['compile', 'dat.yaml', '--to', 'docx,pdf'], { cwd, env: { ...env, PATH: cwd } })
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(
      /^tdkt: Máy này không có LibreOffice .* cài từ https:\/\/www\.libreoffice\.org.*\n$/,
    )
    expect(filesBelow(cwd)).toEqual(['dat.yaml'])
  })

  test.skipIf(process.platform === 'win32')('writes nothing when LibreOffice prints nothing', async () => {
    const { cwd, scratch, env } = desk()
    const ran = await tdkt(['compile', 'dat.yaml', '--to', 'docx,pdf'], {
      cwd,
      env: { ...env, PATH: standIn('exit 0') },
    })
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('LibreOffice không đổi được')])
    expect([filesBelow(cwd), readdirSync(scratch)]).toEqual([['dat.yaml'], []])
  })

  test.skipIf(process.platform === 'win32')(
    'ends LibreOffice with itself when it is broken off',
    async () => {
      const { cwd, scratch, env } = desk()
      const mark = join(cwd, 'pid')
      const path = `${standIn(`sleep 60 & echo $! > ${mark}; wait`)}:/usr/bin:/bin`
      const child = spawn(process.execPath, [program, 'compile', 'dat.yaml', '--to', 'pdf'], {
        cwd,
        env: { ...process.env, ...env, PATH: path },
      })
      const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))
      while (!existsSync(mark) || readFileSync(mark, 'utf8') === '') await pause(20)
      child.kill('SIGINT')
      expect(await ended).toBe('SIGINT')
      expect(readdirSync(scratch)).toEqual([])
      const sleeper = readFileSync(mark, 'utf8').trim()
      const state = await run('ps', ['-o', 'stat=', '-p', sleeper])
      expect(state.out.trim()).toMatch(/^Z?$|^Z/)
    },
  )
})

test('a stamp moves no byte, and any other byte breaks it', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const id = '0123456789ABCDEF'.repeat(2)
  const pdf = bytes(
    `%PDF-1.6\nlời văn\ntrailer\n<</Size 1\n/ID [ <${id}>\n<${id}> ]\n>>\nstartxref\n9\n%%EOF\n`,
  )
  const stamped = await stampedPdf(pdf, bytes('văn bản'))
  expect(stamped.length).toBe(pdf.length)
  expect(await isStampedPdf(stamped)).toBe(true)
  expect(await isStampedPdf(pdf)).toBe(false)
  for (const at of [0, 12, stamped.length - 1]) {
    const other = new Uint8Array(stamped)
    other[at] = (other[at] ?? 0) ^ 1
    expect(await isStampedPdf(other)).toBe(false)
  }
})

/** A folder with a program of LibreOffice's name that does something else. */
function standIn(script: string): string {
  const folder = scratchFolder({ soffice: `#!/bin/sh\n${script}\n` })
  chmodSync(join(folder, 'soffice'), 0o755)
  return folder
}
