import { type ExitCode, exitCodes } from '../exit-code.ts'
import { type Io, UserError, type Watcher } from '../io.ts'
import { type Change, startWords, stoppedWords, waitingWords } from '../report/watch-words.ts'
import { type Memory, remembering } from './watch-memory.ts'

/**
 * Runs, and runs again whenever an answer that the last run got from a file or folder is no longer the same, until it
 * is broken off; one run at a time. The code is that of the last run.
 */
export async function watched(
  run: (io: Io) => Promise<ExitCode>,
  isQuiet: boolean,
  io: Io,
): Promise<ExitCode> {
  const watcher = await io.watcher()
  const memory = remembering(io)
  try {
    let changes: readonly Change[] = []
    for (;;) {
      memory.begin()
      const head = startWords(changes, watcher.time(), io)
      const seen = isQuiet ? headed(memory.io, head, io) : memory.io
      if (!isQuiet) io.err(head)
      const code = await codeOf(run, seen, memory)
      await watcher.listen(memory.places())
      if (!isQuiet) io.err(waitingWords(code)[io.language])

      const next = await changesAwaited(memory, watcher)
      if (!next) {
        if (!isQuiet) io.err(stoppedWords(code)[io.language])
        return code
      }
      changes = next
    }
  } finally {
    watcher.close()
  }
}

/** What the next run is due for; nothing when there is to be none. */
async function changesAwaited(memory: Memory, watcher: Watcher): Promise<readonly Change[] | undefined> {
  if (!(await watcher.stirred(0))) return undefined
  let changes = await memory.changes(memory.places())
  for (let looks = 1; ; looks = changes.length > 0 ? looks + 1 : 0) {
    const isPassing = changes.some(({ kind }) => kind === 'removed' || kind === 'emptied')
    const within = isPassing ? moment : 0
    const stirred = await watcher.stirred(changes.length > 0 ? within : undefined)
    if (!stirred) return undefined
    if (changes.length > 0 && (stirred.length === 0 || looks > patience)) return changes
    changes = await memory.changes(stirred)
  }
}

/** Milliseconds for a file that has gone or is empty: editors take it away, or empty it, on the way to saving it. */
const moment = 250

/** How often a file that is written just while it is looked at is looked at once more. */
const patience = 5

/** The code of one run; what the user has to mend is told, and watched where a file can mend it. */
async function codeOf(run: (io: Io) => Promise<ExitCode>, io: Io, memory: Memory): Promise<ExitCode> {
  try {
    return await run(io)
  } catch (error) {
    if (!(error instanceof UserError) || memory.places().length === 0) throw error
    io.err(`tdkt: ${error.localized[io.language]}\n`)
    return exitCodes.impossible
  }
}

/** Says the heading only before something else is said. */
function headed(seen: Io, head: string, { err }: Io): Io {
  let isSaid = false
  const after = (say: (text: string) => void) => (text: string) => {
    if (text === '') return
    if (!isSaid) err(head)
    isSaid = true
    say(text)
  }
  return { ...seen, out: after(seen.out), err: after(seen.err) }
}
