import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommandLine } from './cli/run-command-line.ts'
import type { Localized } from './diagnostic.ts'
import { exitCodes } from './exit-code.ts'
import { languageAsked } from './terminal/language.ts'
import { terminalIo } from './terminal/terminal-io.ts'

const root = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const words = process.argv.slice(2)
const io = terminalIo(root, words, languageAsked(words, process.env))

process.stderr.on('error', () => undefined)
process.stdout.on('error', tellUnlessClosed)
void runCommandLine(words, version, io).then((code) => {
  process.exitCode ??= code
})

/** A reader that closes early, such as `| head`, has what it wanted; a full disk does not keep what it was given. */
function tellUnlessClosed({ code: reason }: NodeJS.ErrnoException): void {
  if (reason === 'EPIPE') return
  process.exitCode = exitCodes.impossible
  io.err(`${outputLost(reason ?? '')[io.language]}\n`)
}

function outputLost(reason: string): Localized {
  return {
    vi: `tdkt: Không ghi được kết quả ra đầu ra chuẩn (${reason}).`,
    en: `tdkt: The standard output cannot be written to (${reason}).`,
  }
}
