import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Contestant, Measured, Run } from './contestant.ts'

/**
 * Runs the contestants in turn, each round from another one on, so that all see the same machine; one that has a run
 * that counts is not run again when it has taken so many milliseconds in all.
 */
export async function measure(
  root: string,
  contestants: readonly Contestant[],
  patience: number,
): Promise<Measured[]> {
  const measured = contestants.map((contestant) => ({ contestant, runs: [] as Run[], spent: 0 }))
  for (let round = 0; measured.some(isOpen); round += 1) {
    const first = round % measured.length
    for (const each of [...measured.slice(first), ...measured.slice(0, first)].filter(isOpen)) {
      const run = await runOnce(root, each.contestant)
      each.spent += run.wall
      if (round > 0) each.runs.push(run)
      process.stderr.write('.')
    }
  }
  process.stderr.write('\n')
  return measured

  function isOpen({ contestant, runs, spent }: Measured & { spent: number }): boolean {
    return runs.length < contestant.runs && (runs.length === 0 || spent < patience)
  }
}

/** One run; another exit code than the one awaited is a mistake of the bench. */
export function runOnce(root: string, { name, program, code, folder }: Contestant): Promise<Run> {
  const words = ['--require', join(root, 'bench/used.cjs'), ...program]
  const begun = performance.now()
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const said = { used: '', err: '' }
  let wall = 0
  child.on('exit', () => {
    wall = performance.now() - begun
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  child.stdio[3]?.on('data', (text: Buffer) => {
    said.used += text.toString()
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (ended) => {
      if (ended === code) resolve({ wall, ...JSON.parse(said.used) })
      else reject(new Error(`${name} ended with ${ended} instead of ${code}:\n${said.err.slice(-2000)}`))
    })
  })
}

/**
 * The environment without wishes of npm and of Node, and without calls home. More certificates make each start of
 * Node longer than most of what is measured, and so every ratio to it smaller.
 */
const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_.*|NODE_OPTIONS|NODE_EXTRA_CA_CERTS|FORCE_COLOR|TDKT_.*)$/i.test(name),
    ),
  ),
  NO_COLOR: '1',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
}
