import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchPlan } from './bench-plan.ts'
import type { Contestant } from './contestant.ts'
import { withMistakes } from './mistakes.ts'

/** How many runs of a contestant count. */
const runs = 15

/** An empty Node program and the built command on plans of 60 tasks, which are written into the folder. */
export function tdktRows(root: string, folder: string): Contestant[] {
  const good = benchPlan(root, 60)
  writeFileSync(join(folder, 'good.yaml'), good)
  writeFileSync(join(folder, 'faulty.yaml'), withMistakes(good))

  const tdkt = join(root, 'dist/main.js')
  const row = (name: string, words: readonly string[], code = 0) => ({
    name,
    program: [tdkt, ...words],
    code,
    folder,
    runs,
  })
  return [
    { name: '`node -e 0`', program: ['-e', '0'], code: 0, folder, runs },
    row('`tdkt --version`', ['--version']),
    row('`tdkt --help`', ['--help']),
    row('`tdkt validate`, 60 tasks', ['validate', 'good.yaml']),
    row('`tdkt validate`, 60 tasks, 11 findings', ['validate', 'faulty.yaml'], 1),
    row('`tdkt compile --to md`, 60 tasks', ['compile', 'good.yaml', '--to', 'md', '-o', 'out-md']),
    row('`tdkt compile --to docx`, 60 tasks', ['compile', 'good.yaml', '--to', 'docx', '-o', 'out-docx']),
  ]
}

/** A contestant with what its work is counted in, for the growth from one to the next. */
export interface SizeRow extends Contestant {
  readonly count: number
}

/** A list of growing work of one kind; the first, a plan of one task, is what start-up costs. */
export type Sizes = readonly SizeRow[]

/** How many tasks one plan has when it is checked or compiled, and how many plans are checked together. */
export interface Counts {
  readonly validated: readonly number[]
  readonly compiled: readonly number[]
  readonly plans: readonly number[]
}

/** What is measured unless more is asked for. */
export const usualCounts: Counts = {
  validated: [25, 250, 2500, 25_000],
  compiled: [25, 250, 2500],
  plans: [1, 100, 1000],
}

/** The command on ever more tasks in one plan, and on ever more plans of 60 tasks. */
export function sizeRows(root: string, folder: string, { validated, compiled, plans }: Counts): Sizes[] {
  return [
    [1, ...validated].map((count) => sized('`tdkt validate`', 'validate', count)),
    [1, ...compiled].map((count) =>
      sized('`tdkt compile --to docx`', 'compile', count, ['--to', 'docx', '-o', 'out']),
    ),
    [
      sized('`tdkt validate`', 'validate', 1),
      ...plans.map((count) => ({
        ...sizedRun(`\`tdkt validate\`, ${numeral(count)} × 60 tasks`, ['validate', planFolder(count)]),
        count,
      })),
    ],
  ]

  function sized(name: string, command: string, count: number, options: readonly string[] = []): SizeRow {
    const file = `tasks-${count}.yaml`
    writeFileSync(join(folder, file), benchPlan(root, count))
    return {
      ...sizedRun(`${name}, ${numeral(count)} ${count === 1 ? 'task' : 'tasks'}`, [
        command,
        file,
        ...options,
      ]),
      count,
    }
  }

  function planFolder(count: number): string {
    const name = `plans-${count}`
    mkdirSync(join(folder, name))
    for (let seed = 1; seed <= count; seed += 1) {
      writeFileSync(join(folder, name, `ke-hoach-${seed}.yaml`), benchPlan(root, 60, seed))
    }
    return name
  }

  function sizedRun(name: string, words: readonly string[]): Contestant {
    return { name, program: [join(root, 'dist/main.js'), ...words], code: 0, folder, runs: 5 }
  }
}

function numeral(number: number): string {
  return number.toLocaleString('en')
}
