import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { terminalIo } from '../../src/terminal/terminal-io.ts'
import {
  caseText,
  edited,
  filesBelow,
  performed,
  program,
  root,
  run,
  scratchFolder,
  tdkt,
} from '../support/command.ts'

const good = caseText('good')
const mendable = edited(good, 'Phát động phong trào', 'Phát  động  phong trào')
const sentence = expect.stringMatching(/^tdkt: .+[.]\n$/)

const mounted: string[] = []
afterAll(() => {
  for (const folder of mounted) execFileSync('umount', [folder])
})

/** A disk of its own in a folder, where this machine lets us have one. */
function disk(folder: string, options: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return false
  }
  if (!options.startsWith('remount')) mounted.push(folder)
  return true
}

describe('a disk that is full', () => {
  test('keeps the old files, gets no half of the new ones, and the run says so', async (context) => {
    const cwd = scratchFolder({ 'plans/2026.yaml': good })
    mkdirSync(join(cwd, 'out'))
    if (!disk(join(cwd, 'out'), 'size=40k'))
      return context.skip('Chỉ root trên Linux mới gắn được một ổ đĩa nhỏ.')
    writeFileSync(join(cwd, 'out/2026.md'), 'bản cũ\n')
    writeFileSync(join(cwd, 'out/day.bin'), Buffer.alloc(30_000))
    const { code, err } = await tdkt(['compile', 'plans/2026.yaml', '--to', 'md,docx,html'], { cwd })
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('ổ đĩa đã đầy') })
    expect(filesBelow(join(cwd, 'out'))).toEqual(['2026.md', 'day.bin'])
    expect(readFileSync(join(cwd, 'out/2026.md'), 'utf8')).toBe('bản cũ\n')
  })

  test('lets no plan be mended by half', async (context) => {
    const cwd = scratchFolder()
    mkdirSync(join(cwd, 'plans'))
    if (!disk(join(cwd, 'plans'), 'size=16k'))
      return context.skip('Chỉ root trên Linux mới gắn được một ổ đĩa nhỏ.')
    writeFileSync(join(cwd, 'plans/2026.yaml'), mendable)
    writeFileSync(join(cwd, 'plans/day.bin'), Buffer.alloc(12_000))
    const { code, err } = await tdkt(['fix', 'plans/2026.yaml'], { cwd })
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('ổ đĩa đã đầy') })
    expect(readFileSync(join(cwd, 'plans/2026.yaml'), 'utf8')).toBe(mendable)
    expect(filesBelow(join(cwd, 'plans'))).toEqual(['2026.yaml', 'day.bin'])
  })

  test.runIf(process.platform === 'linux')(
    'behind the standard output ends with a sentence and code 2',
    async () => {
      const cwd = scratchFolder({ 'plan.yaml': good })
      const { code, err } = await run(
        'sh',
        ['-c', `"$0" "$1" validate plan.yaml > /dev/full`, process.execPath, program],
        { cwd },
      )
      expect({ code, err }).toEqual({ code: 2, err: sentence })
    },
  )
})

test('a disk that may only be read is named as such', async (context) => {
  const cwd = scratchFolder({ 'plans/2026.yaml': good })
  mkdirSync(join(cwd, 'out'))
  const isMounted = disk(join(cwd, 'out'), 'size=1m')
  if (isMounted) writeFileSync(join(cwd, 'out/2026.md'), 'bản cũ\n')
  if (!isMounted || !disk(join(cwd, 'out'), 'remount,ro'))
    return context.skip('Chỉ root trên Linux mới gắn được ổ đĩa chỉ đọc.')
  const { code, err } = await tdkt(['compile', 'plans/2026.yaml'], { cwd })
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('ổ đĩa chỉ cho đọc') })
  expect(readFileSync(join(cwd, 'out/2026.md'), 'utf8')).toBe('bản cũ\n')
})

describe('symbolic links', () => {
  test('of a document, of a folder and of a plan are kept, and what they lead to is written', async () => {
    const cwd = scratchFolder({
      'kho/ke-hoach.yaml': mendable,
      'kho/van-ban/giu.txt': '',
      'kho/cu.md': 'bản cũ\n',
    })
    symlinkSync('kho/ke-hoach.yaml', join(cwd, '2026.yaml'))
    symlinkSync('kho/van-ban', join(cwd, 'out'))
    symlinkSync('../cu.md', join(cwd, 'kho/van-ban/2026.md'))
    symlinkSync('../chua-co.html', join(cwd, 'kho/van-ban/2026.html'))
    expect((await tdkt(['fix', '2026.yaml'], { cwd })).code).toBe(0)
    expect((await tdkt(['compile', '2026.yaml', '--to', 'md,html'], { cwd })).code).toBe(0)
    expect(readlinkSync(join(cwd, '2026.yaml'))).toBe('kho/ke-hoach.yaml')
    expect(readFileSync(join(cwd, 'kho/ke-hoach.yaml'), 'utf8')).toBe(good)
    expect(readlinkSync(join(cwd, 'kho/van-ban/2026.md'))).toBe('../cu.md')
    expect(readFileSync(join(cwd, 'kho/cu.md'), 'utf8')).toContain('KẾ HOẠCH')
    expect(readlinkSync(join(cwd, 'kho/van-ban/2026.html'))).toBe('../chua-co.html')
    expect(readFileSync(join(cwd, 'kho/chua-co.html'), 'utf8')).toContain('</html>')
  })

  test('that lead in a circle are named, and nothing is written', async () => {
    const cwd = scratchFolder({ 'plan.yaml': good, 'out/giu.txt': '' })
    symlinkSync('b.md', join(cwd, 'out/plan.md'))
    symlinkSync('plan.md', join(cwd, 'out/b.md'))
    const { code, err } = await tdkt(['compile', 'plan.yaml'], { cwd })
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('vòng quanh') })
    expect(filesBelow(cwd).filter((file) => !lstatSync(join(cwd, file)).isSymbolicLink())).toEqual([
      'out/giu.txt',
      'plan.yaml',
    ])
  })
})

test.skipIf(process.platform === 'win32')(
  'a pipe in the place of a file stays a pipe and gets the whole text',
  async () => {
    const cwd = scratchFolder({ 'plan.yaml': good })
    const { code, out } = await run(
      'sh',
      [
        '-c',
        `mkfifo ong && { cat ong & "$0" "$1" validate plan.yaml --reporter json=ong; code=$?; wait; exit $code; }`,
        process.execPath,
        program,
      ],
      { cwd },
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ version: 1 })
    expect(lstatSync(join(cwd, 'ong')).isFIFO()).toBe(true)
    expect(filesBelow(cwd)).toEqual(['ong', 'plan.yaml'])
  },
)

describe('names of files', () => {
  const vietnamese = 'Kế hoạch thi đua, khen thưởng năm 2026 (dự thảo lần 2)'

  test.each([
    ['in Vietnamese', vietnamese.normalize('NFC')],
    ['in Vietnamese with its marks apart', vietnamese.normalize('NFD')],
    ['as long as a disk allows', 'n'.repeat(250)],
    ['with blanks at both ends and signs of a shell', ' $HOME; `a` & [b] {c} *?! '],
    ['that begins with a stop', '.an'],
  ])('%s: plan and documents bear the same name', async (_, name) => {
    const cwd = scratchFolder({ [`${name}.yaml`]: good })
    const { code, err } = await tdkt(['compile', `${name}.yaml`, '--to', 'md'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Đã ghi') })
    expect(filesBelow(join(cwd, 'out'))).toEqual([`${name}.md`])
  })

  test('too long for its document: a sentence, and nothing written', async (context) => {
    if (process.platform !== 'linux') return context.skip('Giới hạn 255 byte là của Linux.')
    const cwd = scratchFolder({ [`${'n'.repeat(251)}.yml`]: good })
    const { code, err } = await tdkt(['compile', `${'n'.repeat(251)}.yml`], { cwd })
    expect({ code, err }).toEqual({ code: 2, err: sentence })
    expect(filesBelow(cwd)).toHaveLength(1)
  })

  test('a path of many folders', async () => {
    const folder = Array.from({ length: 60 }, (_, at) => `thư mục thứ ${at}`).join('/')
    const cwd = scratchFolder({ [`${folder}/plan.yaml`]: good })
    const { code } = await tdkt(['compile', `${folder}/plan.yaml`, '--to', 'md', '-o', `${folder}/out/a/b`], {
      cwd,
    })
    expect(code).toBe(0)
    expect(filesBelow(cwd)).toHaveLength(2)
  })
})

test('a plan that is saved while it is mended keeps what was saved', async () => {
  const cwd = scratchFolder({ 'plans/a.yaml': mendable, 'plans/b.yaml': mendable })
  const saved = `${mendable}# vừa thêm\n`
  const { readBytes } = terminalIo(root, [], 'vi')
  const { code, err } = await performed(['fix', 'plans'], cwd, {
    async readBytes(path) {
      const bytes = await readBytes(path)
      if (path.endsWith('b.yaml')) writeFileSync(path, saved)
      return bytes
    },
  })
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('vừa được lưu') })
  expect(readFileSync(join(cwd, 'plans/a.yaml'), 'utf8')).toBe(mendable)
  expect(readFileSync(join(cwd, 'plans/b.yaml'), 'utf8')).toBe(saved)
})

describe('two at once', () => {
  test('on the same plans and the same documents: all end well, every file is whole', async () => {
    const cwd = scratchFolder({ 'plans/a.yaml': good, 'plans/b.yaml': good })
    const words = ['compile', 'plans/a.yaml', 'plans/b.yaml']
    const codes = await Promise.all(
      Array.from({ length: 4 }, () => tdkt(words, { cwd }).then(({ code }) => code)),
    )
    expect(codes).toEqual([0, 0, 0, 0])
    const [one, other] = ['a', 'b'].map((name) => hash(join(cwd, `out/${name}.docx`)))
    expect(one).toBe(other)
    expect(filesBelow(join(cwd, 'out'))).toEqual(['a.docx', 'a.md', 'b.docx', 'b.md'])
    expect((await tdkt([...words, '--check'], { cwd })).code).toBe(0)
  })

  test('mending the same plans', async () => {
    const cwd = scratchFolder({ 'plans/a.yaml': mendable, 'plans/b.yaml': mendable })
    const codes = await Promise.all(
      Array.from({ length: 3 }, () => tdkt(['fix', 'plans'], { cwd }).then(({ code }) => code)),
    )
    expect(codes).toEqual([0, 0, 0])
    expect(readFileSync(join(cwd, 'plans/a.yaml'), 'utf8')).toBe(good)
    expect(filesBelow(cwd)).toEqual(['plans/a.yaml', 'plans/b.yaml'])
  })
})

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
