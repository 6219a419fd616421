import { stampOf } from './landmarks.ts'

/** Looks at files and folders every so often. */
export interface Heartbeat {
  /** Looks at these from now on; those that are new are taken as they are. */
  follow(paths: readonly string[]): Promise<void>
  close(): void
}

/**
 * Looks at files and folders at every beat and tells of those that have changed: on network drives no event comes
 * when another machine writes, and a system may have no more listeners to give.
 */
export function heartbeat(changed: (path: string) => void, milliseconds: number): Heartbeat {
  let stamps = new Map<string, string>()
  let isOver = false
  let next = setTimeout(beat, milliseconds)

  async function beat(): Promise<void> {
    const followed = stamps
    const began = performance.now()
    const now = await stampsOf([...followed.keys()])
    for (const [path, stamp] of now) {
      if (followed.get(path) === stamp || !stamps.has(path)) continue
      stamps.set(path, stamp)
      changed(path)
    }
    if (!isOver) next = setTimeout(beat, Math.max(milliseconds, idleFor * (performance.now() - began)))
  }

  return {
    async follow(paths) {
      const fresh = await stampsOf(paths.filter((path) => !stamps.has(path)))
      stamps = new Map(paths.map((path) => [path, stamps.get(path) ?? fresh.get(path) ?? '']))
    },
    close() {
      isOver = true
      clearTimeout(next)
    },
  }
}

/** How many times longer it rests than it looks, however many files there are. */
const idleFor = 20

async function stampsOf(paths: readonly string[]): Promise<Map<string, string>> {
  return new Map(await Promise.all(paths.map(async (path) => [path, await stampOf(path)] as const)))
}
