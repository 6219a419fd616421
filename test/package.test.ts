import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readAheadFiles } from '../src/assets.ts'
import { builtContents, packageOf } from './support/built.ts'
import { caseText, filesBelow, root, run, scratchFolder, tdkt } from './support/command.ts'

const minutes = 60_000
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error']

/** An empty folder with the packed tarball installed in it, as an office would. */
const office = scratchFolder()
const packed = join(office, 'node_modules/tdkt')
let packedSize = 0

beforeAll(async () => {
  const tarballs = scratchFolder()
  const packing = await run(npm, ['pack', '--ignore-scripts', '--pack-destination', tarballs, ...quiet])
  expect(packing).toMatchObject({ code: 0 })
  const [tarball = ''] = filesBelow(tarballs)

  packedSize = statSync(join(tarballs, tarball)).size
  const words = ['install', join(tarballs, tarball), '--prefix', office, '--offline', ...quiet]
  expect(await run(npm, words, { cwd: office })).toMatchObject({ code: 0 })
}, 3 * minutes)

test('what is packed holds the program, its schemas and templates, and neither tests nor sources', () => {
  const files = filesBelow(packed)
  expect(files.length).toBeGreaterThan(50)
  for (const file of [
    'dist/main.js',
    'schemas/plan.schema.json',
    'templates/formats/nd30-2020.yaml',
    'LICENSE',
  ]) {
    expect(files).toContain(file)
  }
  expect(files.filter((file) => Object.values<string>(readAheadFiles).includes(file))).toEqual([])
  expect(files.filter((file) => /\.ts$|^(test|src|out|node_modules)\/|(^|\/)\./.test(file))).toEqual([])
})

test('it is small and brings no other package along', () => {
  expect(packedSize).toBeGreaterThan(100_000)
  expect(packedSize).toBeLessThan(850_000)
  const installed = filesBelow(join(office, 'node_modules')).filter((file) => !file.startsWith('.'))
  expect([...new Set(installed.map((file) => file.split('/')[0]))]).toEqual(['tdkt'])
})

test('the licence of every package in the program ships with it', () => {
  const licences = readFileSync(join(packed, 'dist/licences.txt'), 'utf8')
  expect(packagesInside().size).toBeGreaterThan(20)
  for (const name of packagesInside()) {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
    expect(licences).toMatch(
      new RegExp(`^${name} ${version} \\((?:MIT|ISC|BSD-[23]-Clause|Apache-2.0)\\)$`, 'm'),
    )
  }
})

test('each licence stands there word for word, its owners below the name of their package', () => {
  const licences = readFileSync(join(packed, 'dist/licences.txt'), 'utf8')
  const inOneLine = (text: string) => text.split(/\s+/).join(' ').trim()
  const isOwner = (line: string) => /^\s*copyright (\(c\)|©|\d)/i.test(line)
  let owned = 0
  for (const name of packagesInside()) {
    const folder = join(root, 'node_modules', name)
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    const own = files.map((file) => join(folder, file))
    const kept = own.length > 0 ? own : [join(root, 'build/licences', `${name}.txt`)]
    const lines = kept.flatMap((file) => readFileSync(file, 'utf8').split(/\r?\n/))
    const owners = lines.filter(isOwner).map(inOneLine)
    owned += owners.length
    const told = licences.slice(licences.search(new RegExp(`^${name} \\d`, 'm'))).split('\n')
    expect(told.slice(1, owners.length + 1)).toEqual(owners)
    const words = inOneLine(lines.filter((line) => !isOwner(line)).join('\n'))
    expect(words.length).toBeGreaterThan(500)
    expect(inOneLine(told.join('\n'))).toContain(words)
  }
  expect(owned).toBeGreaterThan(20)
})

test('installing it runs nothing', () => {
  const { scripts } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const atInstall = Object.keys(scripts).filter((name) =>
    /^(pre|post)?(install|prepare|prepublish|publish)$/.test(name),
  )
  expect(atInstall).toEqual(['prepare'])
  expect(filesBelow(packed).filter((file) => file.endsWith('binding.gyp'))).toEqual([])
})

test('it makes the same documents as the checkout, of a plan elsewhere and from anywhere', async () => {
  const plans = scratchFolder({ 'kế hoạch.yaml': readFileSync(join(root, 'plans/2019.yaml'), 'utf8') })
  const here = scratchFolder()
  const words = ['compile', join(plans, 'kế hoạch.yaml'), '-o']
  const bin = join(office, 'node_modules/.bin', process.platform === 'win32' ? 'tdkt.cmd' : 'tdkt')
  const [installed, checkout] = await Promise.all([
    run(bin, [...words, 'cai-dat'], { cwd: here }),
    tdkt([...words, join(here, 'ban-goc')], { cwd: root }),
  ])
  expect([installed.code, installed.out]).toEqual([0, checkout.out])
  expect(filesBelow(plans)).toEqual(['kế hoạch.yaml'])
  const names = ['kế hoạch.docx', 'kế hoạch.md']
  expect(filesBelow(here)).toEqual(
    ['ban-goc', 'cai-dat'].flatMap((each) => names.map((name) => `${each}/${name}`)),
  )
  for (const name of names) {
    expect(readFileSync(join(here, 'cai-dat', name))).toEqual(readFileSync(join(here, 'ban-goc', name)))
  }
})

test('it finds its own templates and schemas', async () => {
  const cwd = scratchFolder({ 'sai.yaml': caseText('unknown-unit') })
  const bin = join(packed, 'dist/main.js')
  const [ejected, schema, report] = await Promise.all(
    [
      ['template', 'eject', 'mau'],
      ['schema', 'format'],
      ['validate', 'sai.yaml'],
    ].map((words) => run(process.execPath, [bin, ...words], { cwd })),
  )
  expect([ejected?.code, schema?.code, report?.code]).toEqual([0, 0, 1])
  expect(schema?.out).toBe(readFileSync(join(root, 'schemas/format.schema.json'), 'utf8'))
  expect(filesBelow(join(cwd, 'mau'))).toContain('plan/ke-hoach.md.hbs')
})

function packagesInside(): ReadonlySet<string> {
  return new Set(Object.values(builtContents()).flatMap((made) => made.flatMap(packageOf)))
}
