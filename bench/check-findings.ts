import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** A plan that has more or fewer findings than it should is a mistake of the bench. */
export function checkFindings(
  root: string,
  folder: string,
  expected: Readonly<Record<string, number>>,
): void {
  for (const [path, count] of Object.entries(expected)) {
    const found = findingsOf(root, folder, path)
    if (found !== count) throw new Error(`${path} has ${found} findings instead of ${count}.`)
  }
}

/** How many findings the built command tells of a plan or of a folder of plans. */
export function findingsOf(root: string, folder: string, path: string): number {
  const words = [join(root, 'dist/main.js'), 'validate', '--reporter', 'json', path]
  const { stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 })
  return JSON.parse(stdout).diagnostics.length
}
