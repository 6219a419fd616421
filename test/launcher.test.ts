import { chmodSync, cpSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { program, type Ran, root, run, scratchFolder } from './support/command.ts'

/** Runs the command with a folder for what programs keep, as on a machine where nothing is turned off. */
function kept(
  caches: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const line = [program, ...words]
  return run('/usr/bin/env', ['-u', 'NODE_DISABLE_COMPILE_CACHE', process.execPath, ...line], {
    cwd: root,
    env: { XDG_CACHE_HOME: caches, ...env },
  })
}

/** The files kept below a folder, each with its size and the time it was written. */
function filesIn(caches: string): { path: string; size: number; time: number }[] {
  return readdirSync(caches, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, size: statSync(path).size, time: statSync(path).mtimeMs }))
}

const check = ['validate', 'plans/2026.yaml', '--reporter', 'json']

/** A kept file whose checksum is that of what stands in it. */
function summed(bytes: Buffer): Buffer {
  bytes.writeUInt32LE(crc32(bytes.subarray(4)))
  return bytes
}

test('the engine is asked for nothing that it does not know', async () => {
  const { code, err } = await run(process.execPath, [program, '--version'])
  expect([code, err]).toEqual([0, ''])
})

test.each(['11.3', '12.4', '13.6', '14.6', '15.0'])(
  'an engine %s gets the flags that were tried on it',
  async (version) => {
    const folder = scratchFolder({
      'engine.cjs': `
      Object.defineProperty(process.versions, 'v8', { value: '${version}.1' })
      require('node:v8').setFlagsFromString = (flag) => process._rawDebug('FLAG ' + flag)`,
    })
    const { err } = await run(process.execPath, ['-r', join(folder, 'engine.cjs'), program, '--version'])
    const asked: readonly string[] = err.match(/(?<=^FLAG --)[\w-]+/gm) ?? []
    expect(asked.includes('interrupt-budget')).toBe(version === '11.3')
    expect(asked.includes('invocation-count-for-maglev')).toBe(/^1[234]/.test(version))
    expect(asked.includes('no-regexp-tier-up')).toBe(version !== '15.0')
  },
)

test.each(['throw new Error', 'Promise.reject'])('what nothing catches is told: %s', async (fault) => {
  const folder = scratchFolder({ 'fault.cjs': `setTimeout(() => { ${fault}('bất ngờ') }, 0)` })
  const { code, err } = await run(process.execPath, ['-r', join(folder, 'fault.cjs'), program, '--version'])
  expect([code, err]).toEqual([1, expect.stringContaining('bất ngờ')])
})

describe('the program keeps what Node made of it', () => {
  test('a file for each command, for this user alone, which later runs take as it is', async () => {
    const caches = scratchFolder()
    const first = await kept(caches, check)
    const [file] = filesIn(caches)
    expect(filesIn(caches).map(({ path }) => path.slice(caches.length))).toEqual([
      expect.stringMatching(/^\/tdkt\/[0-9a-f]{16}-v\d\d[\d.]+-\w+\/validate\.code$/),
    ])
    expect(file?.size).toBeGreaterThan(500_000)
    expect(statSync(file?.path ?? '').mode & 0o777).toBe(0o600)
    expect(statSync(join(file?.path ?? '', '..')).mode & 0o777).toBe(0o700)
    expect(await kept(caches, check)).toEqual(first)
    expect(filesIn(caches)).toEqual([file])
  })

  test('what another way through the command loads is added, and both ways find what they need', async () => {
    const [caches, out] = [scratchFolder(), scratchFolder()]
    const states: ReturnType<typeof filesIn> = []
    for (const kind of ['docx', 'html', 'docx', 'html']) {
      expect((await kept(caches, ['compile', 'plans/2026.yaml', '--to', kind, '-o', out])).code).toBe(0)
      states.push(...filesIn(caches))
    }
    const [docx, both, again, andAgain] = states
    expect(both?.size).toBeGreaterThan(Number(docx?.size))
    expect([again, andAgain]).toEqual([both, both])
  })

  test.each([
    ['nothing', () => new Uint8Array()],
    ['half of itself', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['a wrong bit in its code', (bytes: Buffer) => bytes.fill((bytes[200_000] ?? 0) ^ 4, 200_000, 200_001)],
    ['zeros in its sources', (bytes: Buffer) => bytes.fill(0, bytes.length - 50_000, bytes.length - 45_904)],
    ['a line and no parts', (bytes: Buffer) => summed(bytes.subarray(0, bytes.indexOf('\n', 4) + 1))],
    ['other words', () => summed(Buffer.from('....[["./program.js",-4,4]]\n....'))],
    ['sources that end too soon', (bytes: Buffer) => summed(bytes.subarray(0, -1))],
    [
      'what another version of Node made',
      (bytes: Buffer) => summed(bytes.fill(7, bytes.indexOf('\n', 4) + 5, bytes.indexOf('\n', 4) + 13)),
    ],
  ])('a file with %s is made anew', async (_, spoilt) => {
    const caches = scratchFolder()
    const first = await kept(caches, check)
    const [file] = filesIn(caches)
    const whole = readFileSync(file?.path ?? '')
    writeFileSync(file?.path ?? '', spoilt(Buffer.from(whole)))
    expect(await kept(caches, check)).toEqual(first)
    expect(filesIn(caches)[0]?.size).toBeGreaterThan(500_000)
  })

  test('a run that ends with a fault, a home that is not there and a wish for none leave nothing', async () => {
    const caches = scratchFolder()
    expect((await kept(caches, ['validate', 'không-có.yaml'])).code).toBe(2)
    expect(filesIn(caches)).toEqual([])
    expect((await kept(join(caches, 'a/b'), check)).code).toBe(0)
    expect((await kept('', check, { HOME: '' })).code).toBe(0)
    const off = { XDG_CACHE_HOME: caches, NODE_DISABLE_COMPILE_CACHE: '1' }
    expect((await run(process.execPath, [program, ...check], { cwd: root, env: off })).code).toBe(0)
    expect(filesIn(caches)).toEqual([])
  })

  test('a folder that belongs to somebody else, or cannot be written to, is left alone', async () => {
    const caches = scratchFolder()
    await kept(caches, check)
    const [file] = filesIn(caches)
    const folder = join(file?.path ?? '', '..')
    chmodSync(folder, 0o500)
    if (process.getuid?.() === 0) {
      const { chownSync } = await import('node:fs')
      chownSync(folder, 65534, 65534)
      writeFileSync(file?.path ?? '', '')
      expect((await kept(caches, check)).code).toBe(0)
      expect(filesIn(caches)[0]?.size).toBe(0)
    }
    expect((await kept(caches, check)).code).toBe(0)
    chmodSync(folder, 0o700)
  })

  test('what other builds left is cleared away when nothing has changed it for two months', async () => {
    const caches = scratchFolder({
      'tdkt/cu/validate.code': 'cũ',
      'tdkt/moi/validate.code': 'mới',
      'khac/a': 'khác',
    })
    const [days, now] = [61 * 86_400, Date.now() / 1000]
    for (const folder of ['tdkt/cu', 'khac']) utimesSync(join(caches, folder), now - days, now - days)
    await kept(caches, ['--version'])
    expect(readdirSync(join(caches, 'tdkt'))).toEqual([expect.stringMatching(/^[0-9a-f]{16}-v/), 'moi'])
    expect(readFileSync(join(caches, 'khac/a'), 'utf8')).toBe('khác')
  })

  test('another build keeps its own', async () => {
    const [caches, copy] = [scratchFolder(), scratchFolder()]
    for (const part of ['dist', 'schemas', 'templates', 'package.json']) {
      cpSync(join(root, part), join(copy, part), { recursive: true })
    }
    await kept(caches, ['--version'])
    const launcher = join(copy, 'dist/main.js')
    const own = readFileSync(launcher, 'utf8')
    const build = /([0-9a-f]{16})-\$/.exec(own)?.[1] ?? ''
    expect(build).not.toBe('')
    writeFileSync(launcher, own.replace(build, build.replaceAll(/./g, '0')))
    const line = ['-u', 'NODE_DISABLE_COMPILE_CACHE', process.execPath, launcher, '--version']
    await run('/usr/bin/env', line, { env: { XDG_CACHE_HOME: caches } })
    expect(filesIn(caches)).toHaveLength(2)
  })
})
