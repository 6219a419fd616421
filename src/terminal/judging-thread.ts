import { parentPort, workerData } from 'node:worker_threads'
import { judgement } from '../commands/judgement.ts'
import { openWorkshops } from '../commands/workshops.ts'
import { UserError } from '../io.ts'
import type { Answer, Task } from './judge-threads.ts'
import { terminalIo } from './terminal-io.ts'

/** A thread that judges the plans whose paths it is sent, one after the other. */
const { root, setting }: Task = workerData
const { language, unicode, version, config } = setting
const io = { ...terminalIo(root, [], language), color: false, unicode, version }
const workshops = openWorkshops(io, { config })

let last = Promise.resolve()
parentPort?.on('message', (file: string) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(file)))
})

async function answerTo(file: string): Promise<Answer> {
  try {
    return { kind: 'judged', judgement: await judgement(file, workshops, setting, io) }
  } catch (error) {
    if (error instanceof UserError) return { kind: 'impossible', words: error.localized }
    const [message, stack] = error instanceof Error ? [error.message, error.stack] : [String(error)]
    return { kind: 'bug', message, stack: stack ?? '' }
  }
}
