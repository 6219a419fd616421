import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** What to tell the command beside the plan. */
export interface CompileOptions {
  /** A format instead of the one that the plan names. */
  readonly format?: string
  /** Whether it is printed as a draft. */
  readonly draft?: boolean
}

/** The DOCX that the built command makes of a plan, given by its path from the project's root; made once. */
export async function compiled(plan: string, { format, draft }: CompileOptions = {}): Promise<Uint8Array> {
  const words = [plan, ...(format === undefined ? [] : ['--format', format]), ...(draft ? ['--draft'] : [])]
  const key = words.join(' ')
  const docx = made.get(key) ?? make(plan, words)
  made.set(key, docx)
  return docx
}

const made = new Map<string, Promise<Uint8Array>>()

async function make(plan: string, words: readonly string[]): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'form-'))
  try {
    const command = ['dist/main.js', 'compile', ...words, '-o', folder, '--to', 'docx']
    await run(process.execPath, command, { cwd: root })
    return new Uint8Array(await readFile(join(folder, `${parse(plan).name}.docx`)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
