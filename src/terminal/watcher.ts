import type { Place, Watcher } from '../io.ts'
import { heartbeat } from './heartbeat.ts'
import { concerned, type Landmarks, landmarksOf } from './landmarks.ts'
import { listeners } from './listeners.ts'

/** How long nothing may stir before a save counts as whole, and how long at most that is waited for. */
const quiet = 20
const patience = 1000

/** How often files are looked at where no event comes. */
const beat = 2000

/** Listens to the file system; Ctrl-C, a wish to end and a reader that has gone away break the work off. */
export function watcherOf(process: NodeJS.Process): Watcher {
  const stirring = new Set<Place>()
  let landmarks: readonly Landmarks[] = []
  /** Whether names came or went since the landmarks were looked up. */
  let isAstray = false
  let heardAt = 0
  let isStopped = false
  let wake = () => {}

  function hear(path: string, isName: boolean): void {
    const places = concerned(path, isName, landmarks)
    if (places.length === 0) return
    for (const place of places) stirring.add(place)
    isAstray ||= isName
    heardAt = performance.now()
    wake()
  }
  function stop(): void {
    isStopped = true
    wake()
  }

  const ears = listeners(hear, process.cwd())
  const pulse = heartbeat((path) => hear(path, true), beat)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  process.stdout.once('error', stop)

  /** Waits for something new, at most as long as given. */
  function woken(milliseconds?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = milliseconds === undefined ? undefined : setTimeout(resolve, milliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  async function settled(): Promise<void> {
    const until = performance.now() + patience
    for (;;) {
      const left = Math.min(heardAt + quiet, until) - performance.now()
      if (left <= 0 || isStopped) return
      await woken(left)
    }
  }

  async function lookUp(places: readonly Place[]): Promise<void> {
    isAstray = false
    landmarks = await Promise.all(places.map(landmarksOf))
    ears.attach(landmarks)
    await pulse.follow([...new Set(landmarks.flatMap(({ files, folders }) => [...files, ...folders]))])
  }

  return {
    async listen(places) {
      const known = new Set(landmarks.map(({ place }) => nameOf(place)))
      const isSame = places.length === landmarks.length && places.every((each) => known.has(nameOf(each)))
      if (isAstray || !isSame) await lookUp(places)
    },
    async stirred(milliseconds) {
      if (!isStopped && stirring.size === 0) await woken(milliseconds)
      await settled()
      if (isAstray) await lookUp(landmarks.map(({ place }) => place))
      const stirred = [...stirring]
      stirring.clear()
      return isStopped ? undefined : stirred
    },
    time: () => new Date().toLocaleTimeString('en-GB'),
    close() {
      ears.close()
      pulse.close()
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
      process.stdout.off('error', stop)
    },
  }
}

function nameOf({ reach, path }: Place): string {
  return `${reach} ${path}`
}
