import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Day } from '../day.ts'
import type { Language } from '../diagnostic.ts'
import { type Io, UserError } from '../io.ts'
import { askAt } from './ask.ts'
import { bounded } from './bounded-read.ts'
import { filesBelow, nearestAbove, plansAt, readBytes, readIfThere, realPath, sizeOf } from './files.ts'
import { startJudge, threadCount } from './judge-threads.ts'
import { progressOn } from './progress.ts'
import { filesNear, leftBehind, stateOf } from './surroundings.ts'
import { write } from './write-files.ts'

/** The world as this process sees it: its files, its streams, its terminal. */
export function terminalIo(root: string, words: readonly string[], language: Language): Omit<Io, 'version'> {
  const { env, stdout, stderr } = process
  const unicode = speaksUnicode(env)
  const progress =
    stderr.isTTY && !env['CI'] && env['TERM'] !== 'dumb'
      ? progressOn({
          write: (text) => stderr.write(text),
          columns: stderr.columns || usualColumns,
          language,
          unicode,
          now: () => performance.now(),
        })
      : undefined
  return {
    language,
    color: wantsColor(words, env, stdout.isTTY === true),
    unicode,
    today,
    ...(stdout.isTTY && stdout.columns > 0 && { width: stdout.columns }),
    readBytes,
    readIfThere,
    readStandardInput: () => bounded(process.stdin),
    sizeOf,
    readAsset: (path) => readFile(join(root, path), 'utf8'),
    filesBelow,
    nearestAbove,
    plansAt,
    filesNear,
    leftBehind,
    stateOf,
    machine: async () => (await import('./machine.ts')).machineOf(process, localeOf(env)),
    realPath,
    write,
    async toPdf(documents) {
      const made = await (await import('./machine.ts')).toPdf(documents)
      if ('vi' in made) throw new UserError(made)
      return made
    },
    out(text) {
      progress?.clear()
      stdout.write(text)
    },
    err(text) {
      progress?.clear()
      stderr.write(text)
    },
    ...(progress && { progress }),
    judges: { count: threadCount, start: (setting) => startJudge(root, setting) },
    watcher: async () => (await import('./watcher.ts')).watcherOf(process),
    ...(stderr.isTTY && process.stdin.isTTY && { ask: askAt(process.stdin, stderr) }),
  }
}

/** Of a terminal that does not say how wide it is. */
const usualColumns = 80

function today(): Day {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}

type Environment = Readonly<Record<string, string | undefined>>

/** The flag first, then NO_COLOR and FORCE_COLOR, then whether anybody sees it. */
function wantsColor(words: readonly string[], env: Environment, isTerminal: boolean): boolean {
  const flag = words.findLast((word) => word === '--color' || word === '--no-color')
  if (flag) return flag === '--color'
  if (env['NO_COLOR']) return false
  return env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : isTerminal && env['TERM'] !== 'dumb'
}

/** Only a locale that names another encoding says that the console is no UTF-8. */
function speaksUnicode(env: Environment): boolean {
  const locale = localeOf(env)
  return locale === '' || /utf-?8/i.test(locale)
}

function localeOf(env: Environment): string {
  return env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || ''
}
