import { spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { program } from './command.ts'

/** The command at work with `--watch`, as somebody at the keyboard sees it. */
export interface Watching {
  /** All that was said so far, on both streams. */
  said(): string
  /** Waits until so many runs have ended, and gives what the last one said. */
  run(count: number): Promise<string>
  /** Waits until so many runs have begun. */
  begin(count: number): Promise<void>
  /** How many runs have begun. */
  begun(): number
  /** Reads no further, as `| head` does, and waits for the exit code. */
  hangUp(): Promise<number | null>
  /** Sends a signal, as Ctrl-C does, and waits for the exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

const heading = /^\d\d:\d\d:\d\d {2}/gm
const ending = /^Kết quả: .*\n/gm

/** Starts the built command with `--watch` in a folder; it is ended with the test. */
export function watching(words: readonly string[], cwd: string): Watching {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] }
  // one pipe for both streams, so that what is said stands in the order in which it was said
  const line = ['-c', 'exec "$@" 2>&1', 'sh', process.execPath, program, ...words, '--watch']
  const child = spawn('sh', line, { cwd, env })
  onTestFinished(() => void child.kill('SIGKILL'))
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  let [said, told] = ['', () => {}]
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    told()
  })
  void closed.then(() => told())

  const countOf = (pattern: RegExp) => [...said.matchAll(pattern)].length
  async function until(pattern: RegExp, count: number): Promise<void> {
    while (countOf(pattern) < count) {
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${said}`)
      await new Promise<void>((resolve) => {
        told = resolve
      })
    }
  }

  return {
    said: () => said,
    begun: () => countOf(heading),
    begin: (count) => until(heading, count),
    async run(count) {
      await until(ending, count)
      return said.split(heading)[count] ?? ''
    },
    hangUp() {
      child.stdout.destroy()
      return closed
    },
    end(signal = 'SIGINT') {
      child.kill(signal)
      return closed
    },
  }
}
