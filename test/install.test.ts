import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { filesBelow, root, run, scratchFolder, tdkt } from './support/command.ts'

const minutes = 60_000
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const tarball = `tdkt-${version}.tgz`

/** What is carried to a machine without a network, made by the lines of the README. */
const carried = join(scratchFolder(), 'mang-theo')
let filled = { code: 0 as number | null, out: '', err: '' }

beforeAll(async () => {
  const lines = shellLines('mkdir mang-theo').replaceAll('mang-theo', carried)
  filled = await shell(lines.replace('npm pack', 'npm pack --ignore-scripts'), root)
}, 3 * minutes)

test('the README names the tarball of this version', () => {
  const named = new Set(readme.match(/tdkt-\d+\.\d+\.\d+\.tgz/g))
  expect([...named]).toEqual([tarball])
})

describe('by the lines of the README', () => {
  test('tdkt is brought to a machine without a network, and works there', async () => {
    expect(filled).toMatchObject({ code: 0 })
    expect(readdirSync(carried)).toEqual([tarball])

    const machine = scratchFolder()
    const env = { HOME: machine, npm_config_prefix: machine, npm_config_https_proxy: 'http://127.0.0.1:9' }
    expect(await shell(shellLines('--offline'), carried, env)).toMatchObject({ code: 0 })
    const installed = join(machine, 'bin/tdkt')
    const cwd = scratchFolder()
    expect(await run(installed, ['init', '--year', '2027'], { cwd })).toMatchObject({ code: 0 })
    expect(await run(installed, ['compile', 'plans/2027.yaml'], { cwd })).toMatchObject({ code: 0 })
    expect(filesBelow(join(cwd, 'out'))).toEqual(['2027.docx', '2027.md'])
  })

  test('a repository of plans alone is checked by the servers of GitHub and GitLab', async () => {
    const cwd = scratchFolder()
    for (const server of ['github', 'gitlab']) await tdkt(['init', '--year', '2027', '--ci', server], { cwd })
    copyFileSync(join(carried, tarball), join(cwd, tarball))
    const env = { npm_config_cache: scratchFolder(), npm_config_offline: 'true' }
    const [add = ''] = /npm install --save-dev \S+\.tgz/.exec(readme) ?? []
    expect(await shell(add, cwd, env)).toMatchObject({ code: 0 })
    rmSync(join(cwd, 'node_modules'), { recursive: true })

    const jobs = ['.github/workflows/tdkt.yml', '.gitlab-ci.yml'].map((file) =>
      ciLines(parse(readFileSync(join(cwd, file), 'utf8'))),
    )
    expect(jobs.map(([install]) => install)).toEqual(['npm ci', 'npm ci'])
    expect(await shell('npm ci', cwd, env)).toMatchObject({ code: 0 })
    for (const [, check = ''] of jobs) {
      expect(check).toMatch(/^npx tdkt validate /)
      expect(await shell(check, cwd, env)).toMatchObject({ code: 0 })
    }
    expect(filesBelow(cwd).filter((file) => /^tdkt[-.](sarif|gitlab|junit)/.test(file))).toHaveLength(3)
  })
})

/** The lines of the README for a shell that hold some words. */
function shellLines(words: string): string {
  const blocks = Array.from(readme.matchAll(/```sh\n([\s\S]*?)```/g), ([, text = '']) => text)
  const found = blocks.find((text) => text.includes(words))
  if (found === undefined) throw new Error(`The README has no lines with “${words}”.`)
  return found
}

function shell(lines: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  return run('sh', ['-e', '-c', lines], { cwd, env })
}

/** What is used here of a file for GitHub Actions or GitLab CI. */
interface Pipeline {
  readonly jobs?: { readonly 'ke-hoach': { readonly steps: readonly { readonly run?: string }[] } }
  readonly 'ke-hoach'?: { readonly script: readonly string[] }
}

function ciLines(pipeline: Pipeline): readonly string[] {
  const steps = pipeline.jobs?.['ke-hoach'].steps ?? []
  return pipeline['ke-hoach']?.script ?? steps.flatMap((step) => step.run ?? [])
}
