import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { scratchFolder } from '../support/command.ts'

/** Documents as LibreOffice writes them when it opens and saves them, in their order. */
export async function savedByLibreOffice(documents: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = scratchFolder({})
  mkdirSync(join(folder, 'saved'))
  const names = documents.map((_, index) => `${index}.docx`)
  for (const [index, bytes] of documents.entries()) writeFileSync(join(folder, `${index}.docx`), bytes)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const files = names.map((name) => join(folder, name))
  const words = ['--headless', profile, '--convert-to', 'docx', '--outdir', join(folder, 'saved'), ...files]
  await promisify(execFile)('soffice', words)
  return names.map((name) => new Uint8Array(readFileSync(join(folder, 'saved', name))))
}
