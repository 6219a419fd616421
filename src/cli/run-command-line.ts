import {
  type Command as Commander,
  Argument as CommanderArgument,
  Option as CommanderOption,
} from 'commander'
import { choice } from '../commands/choice.ts'
import type { Command, CommandEntry, Option } from '../commands/command.ts'
import { commands } from '../commands/commands.ts'
import { type CommandLine, described } from '../completion/command-line.ts'
import type { Language, Localized } from '../diagnostic.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { type Io, UserError } from '../io.ts'
import { visibleLines } from '../report/visible.ts'
import { noSuchCommand, SpokenCommand } from './spoken-command.ts'

/**
 * Runs one command line; what the user has to mend is told in a sentence with code 2, a bug in tdkt with code
 * 3.
 */
export async function runCommandLine(
  words: readonly string[],
  version: string,
  world: Omit<Io, 'version'>,
): Promise<ExitCode> {
  const io: Io = { ...world, version, err: (text) => world.err(visibleLines(text)) }
  let code: ExitCode = exitCodes.done
  const program = commandLine(io, (given) => {
    code = given
  })
  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    if (isHelp(error)) return error.exitCode === 0 ? exitCodes.done : exitCodes.impossible
    if (error instanceof UserError) {
      io.err(`tdkt: ${error.localized[io.language]}\n`)
      return exitCodes.impossible
    }
    io.err(`${bugWords(error)[io.language]}\n`)
    if (words.includes('--debug') && error instanceof Error) io.err(`${error.stack}\n`)
    return exitCodes.bug
  }
}

function bugWords(error: unknown): Localized {
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1)
  return {
    vi: `tdkt gặp lỗi của chính nó, không phải của kế hoạch (${message}); chạy lại với --debug rồi gửi kết quả cho người bảo trì.`,
    en: `This is a bug in tdkt, not in the plan (${message}); run again with --debug and send the output to its maintainers.`,
  }
}

/** Help and version end a run the library's way, by throwing. */
function isHelp(error: unknown): error is { exitCode: number } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')
}

const languages = ['vi', 'en'] as const

const globalOptions: readonly Option[] = [
  {
    flags: '--lang <language>',
    about: { vi: 'ngôn ngữ: vi (mặc định), en', en: 'language: vi (default), en' },
    choices: { words: languages },
  },
  { flags: '--color', about: { vi: 'luôn dùng màu', en: 'always use colour' } },
  { flags: '--no-color', about: { vi: 'không dùng màu', en: 'never use colour' } },
  { flags: '--debug', about: { vi: 'in vết lỗi khi tdkt hỏng', en: 'print a stack when tdkt fails' } },
]

function commandLine(io: Io, done: (code: ExitCode) => void): Commander {
  const program = new SpokenCommand('tdkt', io.language)
  program
    .description(aboutTdkt[io.language])
    .version(io.version, '-V, --version', versionWords[io.language])
    .helpCommand(false)
    .action(() => {
      throw new UserError(noSuchCommand(program.args[0]))
    })
  const fillers = new Map<Commander, () => Promise<void>>()
  const describeAll = async () => {
    for (const fill of fillers.values()) await fill()
    return described(program)
  }
  for (const entry of commands) {
    const made = named(entry, io.language)
    program.addCommand(made)
    fillers.set(
      made,
      once(async () => fillIn(made, await entry.load(), io, done, describeAll)),
    )
  }
  program.hook('preSubcommand', async (_, asked) => fillers.get(asked)?.())
  addOptions(program, globalOptions, io.language)
  return program
}

/** A command as the first page of help knows it; the rest comes when it is asked for. */
function named({ name, alias, about }: CommandEntry, language: Language): SpokenCommand {
  const made = new SpokenCommand(name, language)
  made.description(about[language])
  if (alias) made.alias(alias)
  return made
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= work()
    return done
  }
}

function fillIn(
  made: Commander,
  command: Command,
  io: Io,
  done: (code: ExitCode) => void,
  describeAll: () => Promise<CommandLine>,
): void {
  for (const { name, about, choices } of command.arguments) {
    const argument = new CommanderArgument(name, about[io.language])
    made.addArgument(Object.assign(argument, { closedList: choices }))
  }
  addOptions(made, [...command.options, ...globalOptions], io.language)
  made.action(async () => {
    const given = made.optsWithGlobals()
    choice(given.lang ?? io.language, languages, '--lang')
    done(await command.run(made.args, given, io, describeAll))
  })
}

function addOptions(command: Commander, options: readonly Option[], language: Language): void {
  for (const { flags, about, repeatable, choices } of options) {
    const option = new CommanderOption(flags, about[language])
    if (repeatable) option.argParser((value: string, all: readonly string[] = []) => [...all, value])
    command.addOption(Object.assign(option, { repeatable, closedList: choices }))
  }
}

const aboutTdkt: Localized = {
  vi: 'Kiểm tra kế hoạch công tác thi đua, khen thưởng ghi trong tệp YAML và xuất thành văn bản đúng thể thức.',
  en: 'Checks yearly plans of emulation and reward kept in YAML and writes them as official documents.',
}

const versionWords: Localized = { vi: 'in phiên bản', en: 'print the version' }
