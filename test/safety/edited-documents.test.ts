import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isAsStamped } from '../../src/writers/docx/stamp.ts'
import { docxProblems } from '../docx/validate-docx.ts'
import { caseText, edited, filesBelow, performed, scratchFolder } from '../support/command.ts'

const plan = caseText('good')
const changedPlan = edited(plan, 'Tổng kết phong trào', 'Sơ kết phong trào')

/** A folder in which a plan was compiled and then changed. */
async function compiled() {
  const cwd = scratchFolder({ 'dat.yaml': plan })
  expect(await performed(['compile', 'dat.yaml'], cwd)).toMatchObject({ code: 0 })
  writeFileSync(join(cwd, 'dat.yaml'), changedPlan)
  return { cwd, file: join(cwd, 'out/dat.docx') }
}

/** What compiling again with a report file leaves of a file that is not tdkt's, and of all others. */
async function expectRefused(cwd: string, file: string) {
  const before = readFileSync(file)
  const [names, markdown] = [filesBelow(cwd), readFileSync(join(cwd, 'out/dat.md'))]
  const ran = await performed(['compile', 'dat.yaml', '--reporter', 'json=bao-cao.json'], cwd)
  expect(ran.code).toBe(2)
  expect(ran.err).toMatch(/^tdkt: “out\/dat\.docx” đã được sửa .* -o, hoặc thêm --force để ghi đè\.\n$/)
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readFileSync(join(cwd, 'out/dat.md')).equals(markdown)).toBe(true)
  expect(filesBelow(cwd)).toEqual(names)
}

const bytes = await (async () => readFileSync((await compiled()).file))()

/** The same document with one part put in the place of another. */
function withPart(name: string, content: string): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [name]: strToU8(content) })
}

const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())

test('a document that nobody touched is written anew when its plan has changed', async () => {
  const { cwd, file } = await compiled()
  expect(await performed(['compile', 'dat.yaml'], cwd)).toMatchObject({ code: 0 })
  expect(readFileSync(file).equals(bytes)).toBe(false)
  expect(await isAsStamped(readFileSync(file))).toBe(true)
})

test('the stamp is a property that Microsoft’s validator accepts, in the last part', async () => {
  expect(strFromU8(unzipSync(bytes)['docProps/custom.xml'] ?? new Uint8Array())).toMatch(
    /name="tdkt"><vt:lpwstr>[0-9a-f]{64}</,
  )
  expect(await docxProblems(bytes)).toEqual([])
})

const hasOffice = spawnSync('soffice', ['--version']).status === 0

test.skipIf(!hasOffice && !process.env['CI'])(
  'a document that LibreOffice saved is kept (skipped without LibreOffice)',
  async () => {
    const { cwd, file } = await compiled()
    const profile = `-env:UserInstallation=file://${scratchFolder()}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', 'luu', file], { cwd })
    const saved = readFileSync(join(cwd, 'luu/dat.docx'))
    expect(strFromU8(unzipSync(saved)['docProps/custom.xml'] ?? new Uint8Array())).toContain('name="tdkt"')
    writeFileSync(file, saved)
    await expectRefused(cwd, file)
  },
)

test.each<[string, () => Uint8Array]>([
  ['with one word changed', () => withPart('word/document.xml', edited(body, 'phong trào', 'phong  trào'))],
  ['with one part more', () => withPart('word/comments.xml', '<x/>')],
  ['with the stamp taken out', () => withPart('docProps/custom.xml', '<Properties/>')],
  ['with one bit of it turned', () => bytes.map((byte, index) => (index === 900 ? byte ^ 1 : byte))],
  [
    'with one bit of its directory turned',
    () => bytes.map((byte, at) => (at === bytes.length - 400 ? byte ^ 1 : byte)),
  ],
  [
    'with another count of its parts',
    () => bytes.map((byte, at) => (at === bytes.length - 12 ? byte + 1 : byte)),
  ],
  ['cut short', () => bytes.subarray(0, bytes.length - 100)],
  ['that is empty', () => new Uint8Array()],
  ['that is no zip', () => strToU8('Kế hoạch chép tay.')],
  ['that is nothing but the end of a zip', () => bytes.subarray(-22)],
  ['whose directory is said to lie beyond its end', () => endOfZip(0xffffffff)],
  ['that would unpack to gigabytes', () => zipSync({ 'word/document.xml': new Uint8Array(2 ** 26) })],
])('a document %s is kept, at once', async (_, content) => {
  const { cwd, file } = await compiled()
  writeFileSync(file, content())
  await expectRefused(cwd, file)
})

/** The end record of a zip whose directory begins at some place. */
function endOfZip(start: number): Uint8Array {
  const end = bytes.slice(-22)
  new DataView(end.buffer).setUint32(16, start, true)
  return end
}

test('--force writes over it, and -o elsewhere beside it', async () => {
  const { cwd, file } = await compiled()
  writeFileSync(file, 'Bản chép tay.')
  expect(await performed(['compile', 'dat.yaml', '-o', 'moi'], cwd)).toMatchObject({ code: 0 })
  expect(readFileSync(file, 'utf8')).toBe('Bản chép tay.')
  expect(await performed(['compile', 'dat.yaml', '--force'], cwd)).toMatchObject({ code: 0 })
  expect(readFileSync(file).equals(readFileSync(join(cwd, 'moi/dat.docx')))).toBe(true)
})

test('one edited document keeps every other document of the run from being written', async () => {
  const { cwd, file } = await compiled()
  writeFileSync(join(cwd, 'khac.yaml'), plan)
  writeFileSync(file, 'Bản chép tay.')
  expect(await performed(['compile', 'khac.yaml', 'dat.yaml'], cwd)).toMatchObject({ code: 2, out: '' })
  expect(filesBelow(join(cwd, 'out'))).toEqual(['dat.docx', 'dat.md'])
})

test('--check says of an edited document what it says of any that does not match, and writes nothing', async () => {
  const { cwd, file } = await compiled()
  writeFileSync(file, 'Bản chép tay.')
  const { code, err } = await performed(['compile', 'dat.yaml', '--check'], cwd)
  expect([code, err]).toEqual([1, expect.stringContaining('out/dat.docx không còn khớp')])
  expect(readFileSync(file, 'utf8')).toBe('Bản chép tay.')
})

test('a folder in the place of a document is told as one', async () => {
  const cwd = scratchFolder({ 'dat.yaml': plan })
  mkdirSync(join(cwd, 'out/dat.docx'), { recursive: true })
  expect(await performed(['compile', 'dat.yaml', '--force'], cwd)).toMatchObject({ code: 2 })
  const { code, err } = await performed(['compile', 'dat.yaml'], cwd)
  expect([code, err]).toEqual([2, expect.stringContaining('là thư mục')])
  expect(filesBelow(cwd)).toEqual(['dat.yaml'])
})
