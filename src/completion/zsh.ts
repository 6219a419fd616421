import type { CommandLine, Flag, NamedCommand, Place, Value } from './command-line.ts'
import { quoted } from './quoted.ts'

/** The tables of the zsh script, as zsh's own `_describe` and `_arguments` want them. */
export function zsh({ flags, commands }: CommandLine): string {
  return [
    '_tdkt_commands=(',
    ...commands.flatMap(({ names, about }) =>
      names.map((name) => `  ${quoted(`${withoutColons(name)}:${about}`)}`),
    ),
    ')',
    '',
    '_tdkt_flags=(',
    ...flags.flatMap(flagLines).map((line) => `  ${line}`),
    ')',
    '',
    '_tdkt_rest() {',
    '  case $1 in',
    ...commands.flatMap(commandLines),
    '  esac',
    '}',
  ].join('\n')
}

function commandLines({ names, flags, places }: NamedCommand): string[] {
  const specs = [...flags.flatMap(flagLines), ...places.map(placeLine)]
  return [
    `    (${names.map(quoted).join('|')})`,
    '      _arguments -S \\',
    ...specs.map((spec, index) => `        ${spec}${index < specs.length - 1 ? ' \\' : ' ;;'}`),
  ]
}

/** One line for each name of a flag; a flag that was given is not offered again, by none of its names. */
function flagLines({ names, about, repeatable, value }: Flag): string[] {
  const explained = `[${about.replace(/[\\[\]]/g, '\\$&')}]`
  return names.map((name) => {
    const once = repeatable ? '*' : `(${names.join(' ')})`
    const joined = name.startsWith('--') ? '=' : '+'
    const tail = value ? `${joined}${explained}:${withoutColons(about)}:${action(value)}` : explained
    return quoted(`${once}${name}${tail}`)
  })
}

function placeLine({ about, repeatable, value }: Place, index: number): string {
  return quoted(`${repeatable ? '*' : index + 1}:${withoutColons(about)}:${action(value)}`)
}

function action({ kind, words }: Value): string {
  const list = words.map((word) => word.replace(/[^\p{L}\p{N}/_.-]/gu, '\\$&')).join(' ')
  switch (kind) {
    case 'words':
      return `(${list})`
    case 'list':
      return `_sequence compadd - ${list}`
    case 'into-file':
      return ` _tdkt_into_file ${list}`
    case 'plans':
      return '_tdkt_plans'
    case 'folders':
      return '_files -/'
    case 'files':
      return '_files'
    case 'text':
      return ' '
  }
}

function withoutColons(text: string): string {
  return text.replace(/[\\:]/g, '\\$&')
}
