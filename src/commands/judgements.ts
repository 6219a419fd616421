import type { Io, Judgement, Judges, JudgingSetting } from '../io.ts'
import { inTurn } from './in-turn.ts'
import { judgement } from './judgement.ts'
import type { Workshops } from './workshops.ts'

/**
 * Judges plan files, by several threads where that pays, and gives what is to be told of each in the order of the
 * files: the same with one thread and with many.
 */
export async function* judgements(
  files: readonly string[],
  workshops: Workshops,
  setting: JudgingSetting,
  io: Io,
): AsyncGenerator<Judgement> {
  const own = async (file: string) => {
    const made = await judgement(file, workshops, setting, io)
    // A copy, as threads give: parts of a text would keep the whole of it while others are judged.
    return files.length > 1 ? structuredClone(made) : made
  }
  const count = Math.min(files.length, await threadsFor(files, io))
  const threads = Array.from({ length: count }, () => io.judges?.start(setting)).filter((each) => !!each)
  const hands = threads.map((thread) => (file: string) => (file === '-' ? own(file) : thread.judge(file)))
  try {
    // Each thread twice: the next plan lies ready when one is done.
    yield* inTurn(files, hands.length > 0 ? [...hands, ...hands] : [own], mostWaiting)
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

/** How many results may wait for their turn. */
const mostWaiting = 1000

async function threadsFor(files: readonly string[], { judges, recall, sizeOf }: Io): Promise<number> {
  // What other threads learn from the disk could not be recalled.
  if (!judges || recall || files.length < 2) return 0
  let bytes = 0
  for (const file of files) {
    bytes += file === '-' ? 0 : await sizeOf(file)
    if (bytes >= worthThreads) return threadsOf(judges)
  }
  return 0
}

/** None where only one can work at a time. */
function threadsOf(judges: Judges): number {
  const count = judges.count()
  return count < 2 ? 0 : count
}

/**
 * From how many bytes of plans on threads are started. By the processor time of plans of 60 tasks, 16 kB each: a thread
 * takes about a second of work to become as quick as a program that has run for a while, so that on two free cores two
 * of them are even with none at 12 plans (190 kB) and save a quarter at 32 (500 kB), 40 % at 100.
 */
export const worthThreads = 2 ** 19
