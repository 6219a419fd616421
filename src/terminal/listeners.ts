import { type FSWatcher, watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { folded, type Landmarks } from './landmarks.ts'

/** What is told of every event: where, and whether a name came or went there. */
export type Hearing = (path: string, isName: boolean) => void

/** Open ears on folders. */
export interface Listeners {
  /** Listens to the folders around these landmarks and to no others. */
  attach(landmarks: readonly Landmarks[]): void
  close(): void
}

/**
 * Listens to folders, never to single files, so that a file which is replaced is still heard; each folder by itself,
 * because the recursive form of Node 20 on Linux misses new folders and fails when files go away
 * (nodejs/node 48437, 52018). A folder that cannot be listened to is left to the heartbeat.
 */
export function listeners(hear: Hearing, here: string): Listeners {
  const open = new Map<string, FSWatcher>()

  function close(folder: string): void {
    open.get(folder)?.close()
    open.delete(folder)
  }

  function attachTo(folder: string): void {
    try {
      const listener = watch(folder, (event, name) => {
        const path = name === null || isOwnName(folder, name) ? folder : join(folder, name)
        if (event === 'rename') closeBelow(path)
        hear(path, event === 'rename')
      })
      listener.on('error', () => {
        close(folder)
        hear(folder, true)
      })
      open.set(folder, listener)
    } catch {}
  }

  /** A folder that was replaced is no longer the one that is listened to. */
  function closeBelow(path: string): void {
    const [at, below] = [folded(path), `${folded(path)}/`]
    for (const folder of open.keys()) {
      if (folded(folder) === at || folded(folder).startsWith(below)) close(folder)
    }
  }

  return {
    attach(landmarks) {
      const wanted = foldersAround(landmarks, here)
      for (const folder of open.keys()) if (!wanted.has(folder)) close(folder)
      for (const folder of wanted) if (!open.has(folder)) attachTo(folder)
    },
    close() {
      for (const folder of open.keys()) close(folder)
    },
  }
}

/** The folders of the landmarks, and up to here those that they lie in, which may be replaced as a whole. */
function foldersAround(landmarks: readonly Landmarks[], here: string): Set<string> {
  const around = new Set<string>()
  for (const { place, files, folders } of landmarks) {
    for (const folder of folders) around.add(folder)
    if (place.reach !== 'upwards') for (const file of files) around.add(dirname(file))
    for (const path of [...files, ...folders]) {
      for (let at = dirname(path); isWithin(at, here); at = dirname(at)) {
        around.add(at)
        if (at === dirname(at)) break
      }
    }
  }
  return around
}

/** A folder that goes away tells of itself by its own name. */
function isOwnName(folder: string, name: string): boolean {
  return folded(join(dirname(folder), name)) === folded(folder)
}

function isWithin(folder: string, here: string): boolean {
  return folder === here || folder.startsWith(join(here, '/'))
}
