import { promises } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Place } from '../io.ts'

const { readdir, realpath, stat } = promises

/** What a place stands for on this disk: files that matter themselves, and folders of which the names matter. */
export interface Landmarks {
  readonly place: Place
  readonly files: readonly string[]
  readonly folders: readonly string[]
  /** The same in the spelling in which paths are compared. */
  readonly folded: { readonly files: readonly string[]; readonly folders: readonly string[] }
}

/** The landmarks of a place as it is now, each by the way it was named and by where links lead. */
export async function landmarksOf(place: Place): Promise<Landmarks> {
  const path = resolve(place.path)
  const both = [...new Set([path, await realpath(path).catch(() => path)])]
  switch (place.reach) {
    case 'itself':
      return landmarks(place, both, [])
    case 'entries':
      return landmarks(place, [], both)
    case 'tree':
      return (await isFolder(path))
        ? landmarks(place, [], await foldersBelow(both))
        : landmarks(place, both, [])
    case 'upwards':
      return landmarks(place, await candidates(path), [])
  }
}

function landmarks(place: Place, files: readonly string[], folders: readonly string[]): Landmarks {
  return { place, files, folders, folded: { files: files.map(folded), folders: folders.map(folded) } }
}

/**
 * The places that may say something else after what happened at a path; a folder does only when a name came or went.
 */
export function concerned(path: string, isName: boolean, all: readonly Landmarks[]): Place[] {
  const at = folded(path)
  const [above, folder] = [`${at}/`, folded(dirname(path))]
  const isMeant = ({ folded: { files, folders } }: Landmarks) =>
    files.some((file) => file === at || (isName && file.startsWith(above))) ||
    (isName && folders.some((each) => each === at || each === folder || each.startsWith(above)))
  return all.filter(isMeant).map(({ place }) => place)
}

/** One spelling of a path, since not every file system tells capitals and ways to code a mark apart. */
export function folded(path: string): string {
  return path.replaceAll('\\', '/').normalize('NFC').toLowerCase()
}

/** Folders and those below them, also through links; what is installed and what is git's own is left aside. */
async function foldersBelow(roots: readonly string[]): Promise<string[]> {
  const folders = [...roots]
  const seen = new Set<string>()
  for (const folder of folders) {
    const real = await realpath(folder).catch(() => folder)
    if (seen.has(real)) continue
    seen.add(real)
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const path = join(folder, entry.name)
      if (entry.name === 'node_modules' || entry.name === '.git') continue
      if (entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(path)))) folders.push(path)
    }
  }
  return folders
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (there) => there.isDirectory(),
    () => false,
  )
}

/** A file of this name here and in the folders above, up to the first that is there. */
async function candidates(path: string): Promise<string[]> {
  const name = path.slice(dirname(path).length).replace(/^[\\/]/, '')
  const files: string[] = []
  for (let at = dirname(path); ; at = dirname(at)) {
    files.push(join(at, name))
    if ((await stampOf(join(at, name))) !== '' || at === dirname(at)) return files
  }
}

/** What tells one state of a file or folder from another; empty where there is none. */
export async function stampOf(path: string): Promise<string> {
  const there = await stat(path).catch(() => undefined)
  return there ? [there.ino, there.size, there.mtimeMs, there.ctimeMs].join(' ') : ''
}
