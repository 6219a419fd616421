import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { draftName } from '../../src/terminal/drafts.ts'
import { randomFrom } from '../mutation/random.ts'
import { patience } from '../plan/random-plans.ts'
import { caseText, edited, filesBelow, program, scratchFolder, tdkt } from '../support/command.ts'

const seed = Number(process.env['TDKT_SEED'] ?? 1)

/** How often each command is killed. */
const kills = process.env['TDKT_LONG'] === undefined ? 7 : Number(process.env['TDKT_KILLS'] ?? 100)

const good = caseText('good')
const mendable = edited(good, 'Phát động phong trào', 'Phát  động  phong trào')

/** A command that writes files, and what stood in its folder before. */
interface Scene {
  readonly words: readonly string[]
  readonly outputs: readonly string[]
  prepare(cwd: string): Promise<void>
}

const scenes: Readonly<Record<string, Scene>> = {
  compile: {
    words: ['compile', 'plans/2026.yaml', '--to', 'docx,md,html'],
    outputs: ['out/2026.docx', 'out/2026.md', 'out/2026.html'],
    prepare: async (cwd) => {
      writeFileSync(
        join(cwd, 'plans/2026.yaml'),
        edited(good, 'Phát động phong trào', 'Phát động các phong trào'),
      )
      await tdkt(['compile', 'plans/2026.yaml', '--to', 'docx,md'], { cwd })
      writeFileSync(join(cwd, 'plans/2026.yaml'), good)
    },
  },
  draft: {
    words: [
      'draft',
      '--from',
      'plans/2026.yaml',
      '--year',
      '2027',
      '--force',
      '--report',
      'plans/theo-doi.md',
    ],
    outputs: ['plans/2027.yaml', 'plans/theo-doi.md'],
    prepare: async (cwd) => {
      writeFileSync(join(cwd, 'plans/2026.yaml'), good)
      writeFileSync(join(cwd, 'plans/2027.yaml'), caseText('blanks'))
    },
  },
  fix: {
    words: ['fix', 'plans'],
    outputs: ['plans/2026.yaml', 'plans/khac.yaml'],
    prepare: async (cwd) => {
      writeFileSync(join(cwd, 'plans/2026.yaml'), mendable)
      writeFileSync(join(cwd, 'plans/khac.yaml'), mendable.replaceAll('\n', '\r\n'))
    },
  },
}

const isDraft = (name: string) => /(^|\/)\.tdkt-.*\.tmp$/.test(name)

test.each(Object.entries(scenes))(
  '%s killed at any moment leaves each file as it was or whole, and the next run clears away what is left',
  { timeout: patience * 5 },
  async (name, { words, outputs, prepare }) => {
    const random = randomFrom(seed)
    const cwd = scratchFolder({ 'plans/2026.yaml': good })
    await prepare(cwd)
    const contents = () => outputs.map((path) => contentOf(join(cwd, path)))
    const before = contents()
    const start = performance.now()
    expect((await tdkt(words, { cwd })).code).toBe(0)
    const usual = performance.now() - start
    const after = contents()
    expect(after).not.toEqual(before)

    let [inTime, inWriting] = [0, 0]
    for (let kill = 0; kill < kills; kill += 1) {
      restore(cwd, outputs, before)
      const folders = [...new Set(outputs.map((path) => join(cwd, dirname(path))))]
      const wasKilled = await killed(
        words,
        cwd,
        kill % 3 === 0 ? { after: random.below(usual * 1.1) } : { folders, plus: random.below(6) },
      )
      if (wasKilled) inTime += 1
      for (const [index, content] of contents().entries())
        expect([before[index], after[index]]).toContain(content)
      const strays = filesBelow(cwd).filter(isDraft)
      if (strays.length > 0) inWriting += 1
      const known = new Set(['plans/2026.yaml', ...outputs])
      expect(filesBelow(cwd).filter((file) => !known.has(file) && !isDraft(file))).toEqual([])
      const isLast = kill === kills - 1
      if (!isLast && (strays.length === 0 || kill % 3 !== 1)) continue

      expect((await tdkt(words, { cwd })).code).toBe(0)
      expect(contents()).toEqual(after)
      expect(filesBelow(cwd).filter(isDraft)).toEqual([])
    }
    writeSync(
      2,
      `${name}: ${inTime} of ${kills} runs killed before they ended, ${inWriting} of them while writing (seed ${seed})\n`,
    )
    expect(inTime).toBeGreaterThan(kills / 4)
    expect(inWriting).toBeGreaterThan(0)
  },
)

test('what a run of this machine left that is no more is cleared away', async () => {
  const cwd = scratchFolder({ 'plans/2026.yaml': good })
  const { pid: dead } = spawnSync('true')
  const left = join(cwd, 'out', draftName().replace(`-${process.pid}-`, `-${dead}-`))
  mkdirSync(join(cwd, 'out'))
  writeFileSync(left, 'đang ghi')
  expect((await tdkt(['compile', 'plans/2026.yaml', '--to', 'md'], { cwd })).code).toBe(0)
  expect(filesBelow(join(cwd, 'out'))).toEqual(['2026.md'])
})

test('it is cleared away before anything is written, also by a run that then cannot write', async () => {
  const cwd = scratchFolder({ 'plans/2026.yaml': good, 'out/2026.md/khac.txt': 'một thư mục' })
  const { pid: dead } = spawnSync('true')
  writeFileSync(join(cwd, 'out', draftName().replace(`-${process.pid}-`, `-${dead}-`)), 'đang ghi')
  expect((await tdkt(['compile', 'plans/2026.yaml', '--to', 'md'], { cwd })).code).toBe(2)
  expect(filesBelow(join(cwd, 'out'))).toEqual(['2026.md/khac.txt'])
})

test('what other runs are writing is left alone, also that of another machine', async () => {
  const cwd = scratchFolder({ 'plans/2026.yaml': good })
  await tdkt(['compile', 'plans/2026.yaml'], { cwd })
  const [live, elsewhere, other] = [
    `out/.tdkt-00000000-${process.pid}-0a0b0c0d.tmp`,
    'out/.tdkt-00000000-999999-0a0b0c0d.tmp',
    'out/.2026.docx.999999.tmp',
  ]
  for (const file of [live, elsewhere, other]) writeFileSync(join(cwd, file), 'đang ghi')
  expect((await tdkt(['compile', 'plans/2026.yaml'], { cwd })).code).toBe(0)
  expect(filesBelow(join(cwd, 'out'))).toEqual(
    ['2026.docx', '2026.md', ...[live, elsewhere, other].map((file) => file.slice(4))].toSorted(),
  )
})

function contentOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'base64') : undefined
}

function restore(cwd: string, outputs: readonly string[], contents: readonly (string | undefined)[]): void {
  for (const [index, path] of outputs.entries()) {
    const content = contents[index]
    mkdirSync(join(cwd, dirname(path)), { recursive: true })
    if (content === undefined) rmSync(join(cwd, path), { force: true })
    else writeFileSync(join(cwd, path), content, 'base64')
  }
}

/** Runs the command and kills it after some time, or some milliseconds after it begins to write. */
async function killed(
  words: readonly string[],
  cwd: string,
  when: { readonly after: number } | { readonly folders: readonly string[]; readonly plus: number },
): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...words], { cwd, stdio: 'ignore' })
  const ended = new Promise<boolean>((resolve) =>
    child.on('close', (_, signal) => resolve(signal === 'SIGKILL')),
  )
  const kill = () => child.kill('SIGKILL')
  if ('after' in when) {
    const timer = setTimeout(kill, when.after)
    return ended.finally(() => clearTimeout(timer))
  }
  const watchers = when.folders.map((folder) =>
    watch(folder, async (_, name) => {
      if (!name?.startsWith('.tdkt-')) return
      if (when.plus > 0) await pause(when.plus - 1)
      kill()
    }),
  )
  return ended.finally(() => {
    for (const watcher of watchers) watcher.close()
  })
}
