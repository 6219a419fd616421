/** The words that can stand at a place, where the list is closed. */
export interface Choices {
  readonly words: readonly string[]
  /** `list`: several at once, parted by commas; `into-file`: one, or `word=file`. One word when not said. */
  readonly form?: 'list' | 'into-file'
}

/** What can be typed at one place; `text` is anything at all. */
export interface Value {
  readonly kind: 'words' | 'list' | 'into-file' | 'plans' | 'folders' | 'files' | 'text'
  readonly words: readonly string[]
}

export interface Flag {
  readonly names: readonly string[]
  readonly about: string
  readonly repeatable: boolean
  readonly value?: Value
}

export interface Place {
  readonly about: string
  readonly repeatable: boolean
  readonly value: Value
}

export interface NamedCommand {
  /** Its name, then its aliases. */
  readonly names: readonly string[]
  readonly about: string
  readonly flags: readonly Flag[]
  readonly places: readonly Place[]
}

/** All that can be typed after `tdkt`: what a completion script is made from. */
export interface CommandLine {
  readonly flags: readonly Flag[]
  readonly commands: readonly NamedCommand[]
}

/** The program that reads the command line, as far as a description of it needs. */
export interface Program {
  name(): string
  aliases(): readonly string[]
  description(): string
  readonly registeredArguments: readonly ProgramArgument[]
  createHelp(): {
    visibleOptions(program: Program): readonly ProgramOption[]
    visibleCommands(program: Program): readonly Program[]
  }
}

interface ProgramArgument {
  name(): string
  readonly description: string
  readonly variadic: boolean
  readonly closedList?: Choices
}

interface ProgramOption {
  readonly flags: string
  readonly short?: string
  readonly long?: string
  readonly description: string
  readonly repeatable?: boolean
  readonly closedList?: Choices
}

/**
 * Describes a command line by asking the program that reads it. Where a place has no closed list, the name in
 * its angle brackets says what belongs there: `<file>`, `<folder>`, `<plan>`; other arguments are plans.
 */
export function described(program: Program): CommandLine {
  return {
    flags: flagsOf(program),
    commands: program
      .createHelp()
      .visibleCommands(program)
      .map((command) => ({
        names: [command.name(), ...command.aliases()],
        about: command.description(),
        flags: flagsOf(command),
        places: command.registeredArguments.map((argument) => ({
          about: argument.description,
          repeatable: argument.variadic,
          value: valueAt(argument.name(), argument.closedList, 'plans'),
        })),
      })),
  }
}

function flagsOf(program: Program): Flag[] {
  const options = program.createHelp().visibleOptions(program)
  return options.map(({ flags, short, long, description, repeatable = false, closedList }) => {
    const name = /[<[]([^>\].]+)/.exec(flags)?.[1]
    return {
      names: [short, long].filter((each) => each !== undefined),
      about: description,
      repeatable,
      ...(name !== undefined && { value: valueAt(name, closedList, 'text') }),
    }
  })
}

function valueAt(name: string, choices: Choices | undefined, otherwise: 'plans' | 'text'): Value {
  if (choices) return { kind: choices.form ?? 'words', words: choices.words }
  const kinds = { file: 'files', folder: 'folders', plan: 'plans' } as const
  return { kind: Object.entries(kinds).find(([each]) => each === name)?.[1] ?? otherwise, words: [] }
}
