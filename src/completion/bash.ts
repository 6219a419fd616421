import type { CommandLine, Flag, Value } from './command-line.ts'
import { quoted } from './quoted.ts'

/** The tables of the bash script: the flags of each command, and what can stand at each of its places. */
export function bash({ flags, commands }: CommandLine): string {
  return [
    `_tdkt_commands=(${list(commands.flatMap(({ names }) => names))})`,
    '',
    '# the flags of a command, by any of its names',
    '_tdkt_command() {',
    '  case $1 in',
    flagsLine([''], flags),
    ...commands.map((command) => flagsLine(command.names, command.flags)),
    "    *) command='?' flags=() ;;",
    '  esac',
    '}',
    '',
    '# what can stand after a flag of a command, or as its nth argument',
    '_tdkt_place() {',
    "  kind='' words=()",
    '  case $1 in',
    ...flagPlaces('', flags),
    ...commands.flatMap(({ names: [name = ''], flags: own, places }) => [
      ...flagPlaces(name, own),
      ...places.map(({ repeatable, value }, index) =>
        placeLine(repeatable ? `${quoted(`${name} `)}[1-9]*` : quoted(`${name} ${index + 1}`), value),
      ),
    ]),
    '  esac',
    '}',
  ].join('\n')
}

function flagsLine(names: readonly string[], flags: readonly Flag[]): string {
  const allNames = list(flags.flatMap((flag) => flag.names))
  return `    ${alternatives(names)}) command=${quoted(names[0] ?? '')} flags=(${allNames}) ;;`
}

function flagPlaces(command: string, flags: readonly Flag[]): string[] {
  return flags.flatMap(({ names, value }) =>
    value ? placeLine(alternatives(names.map((name) => `${command} ${name}`)), value) : [],
  )
}

function placeLine(pattern: string, { kind, words }: Value): string {
  const choices = words.length > 0 ? ` words=(${list(words)})` : ''
  return `    ${pattern}) kind=${kind}${choices} ;;`
}

function alternatives(words: readonly string[]): string {
  return words.map(quoted).join(' | ')
}

function list(words: readonly string[]): string {
  return words.map(quoted).join(' ')
}
