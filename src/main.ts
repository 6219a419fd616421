#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runCommandLine } from './cli/run-command-line.ts'
import { languageAsked } from './terminal/language.ts'
import { terminalIo } from './terminal/terminal-io.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as { version: string }
const words = process.argv.slice(2)
const io = terminalIo(root, words, languageAsked(words, process.env))

process.stdout.on('error', endQuietly)
process.exitCode = await runCommandLine(words, version, io)

/** A reader that closes early, such as `| head`, has what it wanted. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
