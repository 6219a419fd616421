import { access, constants, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import type { FolderState } from '../io.ts'
import { isDraft } from './drafts.ts'
import { glob } from './glob.ts'

/** Files of a glob from here, at most four folders down, without what is installed and without git's own. */
export async function filesNear(pattern: string): Promise<string[]> {
  const ignore = ['**/node_modules/**', '**/.git/**']
  const found = await glob(pattern, { dot: true, deep: 5, expandDirectories: false, ignore })
  return found.toSorted()
}

/** Drafts of files whose writing was cut short. */
export async function leftBehind(): Promise<string[]> {
  return (await filesNear('**/.tdkt-*.tmp')).filter((file) => isDraft(basename(file)))
}

/** Whether files can be written into a folder, or the folder made. */
export async function stateOf(folder: string): Promise<FolderState> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const there = await stat(at).catch(() => undefined)
    if (there && !there.isDirectory()) return 'no-folder'
    if (there) {
      const isWritable = await access(at, constants.W_OK | constants.X_OK).then(
        () => true,
        () => false,
      )
      if (!isWritable) return 'read-only'
      return at === resolve(folder) ? 'writable' : 'absent'
    }
    if (at === dirname(at)) return 'read-only'
  }
}
