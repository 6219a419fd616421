import type { Choices, CommandLine } from '../completion/command-line.ts'
import type { Localized } from '../diagnostic.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'

/** What the first page of help says of a command, and the way to the rest of it. */
export interface CommandEntry {
  readonly name: string
  /** The same in Vietnamese without marks. */
  readonly alias?: string
  readonly about: Localized
  load(): Promise<Command>
}

/** Something a person can ask tdkt to do; its part of the command line and its help are made from this. */
export interface Command {
  /** In commander's notation: `<plan...>` is needed, `[code]` is not. */
  readonly arguments: readonly Argument[]
  readonly options: readonly Option[]
  /** `commandLine` describes the whole command line, for those who tell of it. */
  run(
    words: readonly string[],
    given: Given,
    io: Io,
    commandLine: () => Promise<CommandLine>,
  ): Promise<ExitCode>
}

export interface Argument {
  readonly name: string
  readonly about: Localized
  readonly choices?: Choices
}

export interface Option {
  /** In commander's notation: `-o, --output <folder>`. */
  readonly flags: string
  readonly about: Localized
  /** Can stand more than once. */
  readonly repeatable?: boolean
  readonly choices?: Choices
}

/** The options as given on the command line, by their long names in camel case. */
export type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** The text of an option, or nothing when it was not given. */
export function textOf(given: Given, name: string): string | undefined {
  const value = given[name]
  return typeof value === 'string' ? value : undefined
}

/** All texts of a repeatable option. */
export function textsOf(given: Given, name: string): readonly string[] {
  const value = given[name]
  return Array.isArray(value) ? value : []
}
