#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommandLine } from './cli/run-command-line.ts'
import { languageAsked } from './terminal/language.ts'
import { terminalIo } from './terminal/terminal-io.ts'

const root = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const words = process.argv.slice(2)
const io = terminalIo(root, words, languageAsked(words, process.env))

process.stdout.on('error', endQuietly)
void runCommandLine(words, version, io).then((code) => {
  process.exitCode = code
})

/** A reader that closes early, such as `| head`, has what it wanted. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
