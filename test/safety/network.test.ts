import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../../src/commands/commands.ts'
import { caseText, filesBelow, program, run, scratchFolder } from '../support/command.ts'

const given = {
  'dat.yaml': caseText('good'),
  'cu.yaml': caseText('good'),
  'van-ban.docx': readFileSync('test/importers/papers/so-bay-cot.docx'),
}

const lines = [
  'validate dat.yaml',
  'compile dat.yaml --to docx,md,html',
  'draft --from dat.yaml --year 2030',
  'fix dat.yaml',
  'diff dat.yaml cu.yaml',
  'explain unit-undefined',
  'template eject mau',
  'schema plan',
  'doctor',
  'init moi --year 2027',
  'import van-ban.docx',
  'audit van-ban.docx',
  'completion bash',
]

/** A folder after some words were run in it: what was said, and every file with its bytes. */
async function told(words: readonly string[], cut: readonly string[]) {
  const cwd = scratchFolder(given)
  const [name = '', ...rest] = [...cut, process.execPath, program, ...words]
  const { code, out, err } = await run(name, rest, { cwd })
  const files = filesBelow(cwd).map((file) => [file, readFileSync(join(cwd, file), 'base64')])
  return { code, out: out.replaceAll(cwd, ''), err, files }
}

const cut = [
  ['unshare', '-n'],
  ['unshare', '-rn'],
].find(([name = '', ...flags]) => spawnSync(name, [...flags, 'true']).status === 0)

test('every command there is gets its line', () => {
  const tried = new Set(lines.map((line) => line.split(' ')[0]))
  expect(commands.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
})

test.skipIf(!cut)('with the network cut there is none (skipped where “unshare -n” is not allowed)', () => {
  const [name = '', ...flags] = cut ?? []
  const script = "require('net').connect(9, '198.51.100.1').on('error', (e) => console.log(e.code))"
  const { stdout } = spawnSync(name, [...flags, process.execPath, '--eval', script], { encoding: 'utf8' })
  expect(stdout).toBe('ENETUNREACH\n')
})

test.skipIf(!cut).each(lines)(
  '%s says and writes the same with the network cut (skipped where “unshare -n” is not allowed)',
  async (line) => {
    const words = line.split(' ')
    const [usual, alone] = [await told(words, []), await told(words, cut ?? [])]
    expect(usual.code).toBeLessThan(2)
    expect(alone).toEqual(usual)
  },
)
