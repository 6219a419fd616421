import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { runCommandLine } from '../../src/cli/run-command-line.ts'
import type { Io } from '../../src/io.ts'
import { languageAsked } from '../../src/terminal/language.ts'
import { terminalIo } from '../../src/terminal/terminal-io.ts'

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The built command, made by `npm run build`. */
export const program = join(root, 'dist/main.js')

/** How a program is started; `env` comes on top of an environment without wishes for language and colour. */
export interface Setting {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** What a program said, and its exit code. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command as a person would, from the checkout unless told otherwise. */
export function tdkt(words: readonly string[], setting: Setting = {}): Promise<Ran> {
  if (!existsSync(program)) throw new Error('dist/main.js is missing; run “npm run build” first.')
  return run(process.execPath, [program, ...words], setting)
}

/** Runs a command line inside this process, writing no file: quick enough for hundreds of runs. */
export async function rehearsed(words: readonly string[]): Promise<Ran & { readonly written: string[] }> {
  const said = { out: '', err: '', written: [] as string[] }
  const code = await runCommandLine(words, '0.0.0', {
    ...terminalIo(root, words, languageAsked(words, {})),
    color: false,
    unicode: true,
    write: async (files) => void said.written.push(...files.map(({ path }) => path)),
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
  })
  return { code, ...said }
}

/** Runs a command line inside this process from a folder, writing its files; one run at a time. */
export async function performed(words: readonly string[], cwd: string, own: Partial<Io> = {}): Promise<Ran> {
  const said = { out: '', err: '' }
  const before = process.cwd()
  process.chdir(cwd)
  try {
    const code = await runCommandLine(words, '0.0.0', {
      ...terminalIo(root, words, languageAsked(words, {})),
      color: false,
      unicode: true,
      out: (text) => {
        said.out += text
      },
      err: (text) => {
        said.err += text
      },
      ...own,
    })
    return { code, ...said }
  } finally {
    process.chdir(before)
  }
}

/** Runs any program to its end. */
export function run(name: string, words: readonly string[], setting: Setting = {}): Promise<Ran> {
  const { cwd = root, input = '', env = {} } = setting
  const child = spawn(name, words, { cwd, env: { ...plainEnvironment(), ...env } })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...said }))
  })
}

/** A new folder with some files in it, gone when the test file is done. */
export function scratchFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-'))
  made.push(folder)
  for (const [path, content] of Object.entries(files)) writeBelow(folder, path, content)
  return folder
}

/** Writes a file, and the folders it lies in. */
export function writeBelow(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** Paths of all files below a folder, hidden ones too, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
}

/** The plan of a case. */
export function caseText(name: string): string {
  return readFileSync(join(root, `test/cases/${name}/plan.yaml`), 'utf8')
}

/** A text with one stretch replaced; a stretch that is not there is a mistake of the test. */
export function edited(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, () => to)
  if (result === text) throw new Error(`Nothing to edit: ${from} is not in the text.`)
  return result
}

const made: string[] = []

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** The environment of this process without what asks for a language, a colour, a time zone, or npm's own. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const asking = /^(NO_COLOR|FORCE_COLOR|TERM|TDKT_.*|LC_.*|LANG|LANGUAGE|TZ|NODE_OPTIONS|VITEST.*|npm_.*)$/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !asking.test(name)))
}
