import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type ResourceLimits, Worker } from 'node:worker_threads'
import type { Localized } from '../diagnostic.ts'
import { type Judge, type Judgement, type JudgingSetting, UserError } from '../io.ts'

/** What a thread is given when it begins. */
export interface Task {
  readonly root: string
  readonly setting: JudgingSetting
}

/** What a thread answers to the path of a file, in the order of the questions. */
export type Answer =
  | { readonly kind: 'judged'; readonly judgement: Judgement }
  | { readonly kind: 'impossible'; readonly words: Localized }
  | { readonly kind: 'bug'; readonly message: string; readonly stack: string }

/** How many threads can work at once; beyond some of them memory is short before the processor is. */
export function threadCount(): number {
  return Math.min(availableParallelism(), 8)
}

/** Starts a thread of this program that judges plans. */
export function startJudge(root: string, setting: JudgingSetting): Judge {
  return judgeIn(join(root, 'dist/judging-thread.js'), { root, setting })
}

/** Starts a thread from its file; one that dies answers every question with what became of it. */
export function judgeIn(program: string, task: Task, resourceLimits: ResourceLimits = {}): Judge {
  const worker = new Worker(program, { workerData: task, resourceLimits })
  const asked: Question[] = []
  let death: string | undefined

  function die(reason: string): void {
    death ??= reason
    for (const { file, reject } of asked.splice(0)) reject(deadThread(file, death))
  }
  worker.on('message', (answer: Answer) => settle(asked.shift(), answer))
  worker.on('error', (error) => die('code' in error ? String(error.code) : error.message))
  worker.on('exit', (code) => die(`${code}`))

  return {
    judge: (file) =>
      new Promise((resolve, reject) => {
        if (death !== undefined) return reject(deadThread(file, death))
        asked.push({ file, resolve, reject })
        worker.postMessage(file)
      }),
    end: async () => void (await worker.terminate()),
  }
}

interface Question {
  readonly file: string
  readonly resolve: (judgement: Judgement) => void
  readonly reject: (reason: Error) => void
}

function settle(question: Question | undefined, answer: Answer): void {
  switch (answer.kind) {
    case 'judged':
      question?.resolve(answer.judgement)
      break
    case 'impossible':
      question?.reject(new UserError(answer.words))
      break
    case 'bug':
      question?.reject(Object.assign(new Error(answer.message), { stack: answer.stack }))
  }
}

function deadThread(file: string, reason: string): UserError {
  return new UserError({
    vi: `Chưa kiểm tra xong “${file}”: một luồng kiểm tra dừng giữa chừng (${reason}); có thể máy hết bộ nhớ, thử chia việc bằng “--shard”.`,
    en: `“${file}” could not be checked: a thread ended halfway (${reason}); memory may be short, try to split the work with “--shard”.`,
  })
}
