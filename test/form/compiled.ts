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
}

/** The DOCX that the built command makes of a plan, given by its path from the project's root. */
export async function compiled(plan: string, { format }: CompileOptions = {}): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'form-'))
  try {
    const overrides = format === undefined ? [] : ['--format', format]
    const words = ['compile', plan, '-o', folder, '--to', 'docx', ...overrides]
    await run(process.execPath, ['dist/main.js', ...words], { cwd: root })
    return new Uint8Array(await readFile(join(folder, `${parse(plan).name}.docx`)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
