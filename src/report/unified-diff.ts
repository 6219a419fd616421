import { Chalk } from 'chalk'
import { linePatch } from '../diff/line-patch.ts'
import { visible } from './visible.ts'

/** What would change in a file, as `patch` reads it; for the eye in colour and without signs that would turn or move what is read. */
export function unifiedDiff(file: string, before: string, after: string, color: boolean): string {
  const patch = linePatch(file, before, after)
  return color ? patch.split('\n').map(colored).join('\n') : patch
}

const chalk = new Chalk({ level: 1 })

function colored(line: string): string {
  const shown = line.replace(/\r$/, '').split('\t').map(visible).join('\t')
  if (/^(---|\+\+\+) /.test(shown)) return chalk.bold(shown)
  if (shown.startsWith('@@')) return chalk.cyan(shown)
  if (shown.startsWith('+')) return chalk.green(shown)
  return shown.startsWith('-') ? chalk.red(shown) : shown
}
