import { Worker } from 'node:worker_threads'

/** Ends this process, with words, when work that has begun does not end: nothing inside the same thread could. */
export interface HangGuard {
  begin(words: string): void
  end(): Promise<unknown>
}

/** A guard that allows each piece of work so many seconds. */
export function hangGuard(seconds: number): HangGuard {
  const beat = new Int32Array(new SharedArrayBuffer(4))
  const words = new Uint8Array(new SharedArrayBuffer(200))
  const worker = new Worker(watch, { eval: true, workerData: { beat, words, seconds, pid: process.pid } })
  worker.unref()
  return {
    begin(name) {
      words.fill(32)
      words.set(Buffer.from(name).subarray(0, words.length))
      Atomics.add(beat, 0, 1)
    },
    end: () => worker.terminate(),
  }
}

const watch = `
  const { workerData: { beat, words, seconds, pid } } = require('node:worker_threads')
  let [last, since] = [-1, Date.now()]
  setInterval(() => {
    const now = Atomics.load(beat, 0)
    if (now !== last) [last, since] = [now, Date.now()]
    else if (now > 0 && Date.now() - since > seconds * 1000) {
      require('node:fs').writeSync(2, 'This does not end: ' + Buffer.from(words).toString().trim() + '\\n')
      process.kill(pid, 'SIGKILL')
    }
  }, 500)
`
