import {
  Command as Commander,
  Argument as CommanderArgument,
  Option as CommanderOption,
  Help,
} from 'commander'
import { choice } from './commands/choice.ts'
import type { Command, Option } from './commands/command.ts'
import { commands } from './commands/commands.ts'
import { described } from './completion/command-line.ts'
import type { Language, Localized } from './diagnostic.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { type Io, UserError } from './io.ts'
import { reporters } from './report/reporters.ts'
import { nearest } from './text.ts'

/**
 * Runs one command line; what the user has to mend is told in a sentence with code 2, a bug in tdkt with code
 * 3.
 */
export async function runCommandLine(
  words: readonly string[],
  version: string,
  world: Omit<Io, 'version'>,
): Promise<ExitCode> {
  const io: Io = { ...world, version }
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
  const message = error instanceof Error ? error.message : String(error)
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
    .version(io.version, '-V, --version', words.version[io.language])
    .helpCommand(false)
    .action(() => {
      throw new UserError(noSuchCommand(program.args[0]))
    })
  for (const command of commands) program.addCommand(subcommand(command, io, done, program))
  addOptions(program, globalOptions, io.language)
  return program
}

function subcommand(command: Command, io: Io, done: (code: ExitCode) => void, program: Commander): Commander {
  const made = new SpokenCommand(command.name, io.language)
  made.description(command.about[io.language])
  if (command.alias) made.alias(command.alias)
  for (const { name, about, choices } of command.arguments) {
    const argument = new CommanderArgument(name, about[io.language])
    made.addArgument(Object.assign(argument, { closedList: choices }))
  }
  addOptions(made, [...command.options, ...globalOptions], io.language)
  made.action(async () => {
    const given = made.optsWithGlobals()
    choice(given.lang ?? io.language, languages, '--lang')
    done(await command.run(made.args, given, io, () => described(program)))
  })
  return made
}

function addOptions(command: Commander, options: readonly Option[], language: Language): void {
  for (const { flags, about, repeatable, choices } of options) {
    const option = new CommanderOption(flags, about[language])
    if (repeatable) option.argParser((value: string, all: readonly string[] = []) => [...all, value])
    command.addOption(Object.assign(option, { repeatable, closedList: choices }))
  }
}

/** The library's command, speaking our languages and throwing what the user has to mend. */
class SpokenCommand extends Commander {
  readonly language: Language

  constructor(name: string, language: Language) {
    super(name)
    this.language = language
    this.exitOverride()
    this.helpOption('-h, --help', words.help[language])
    this.configureOutput({ outputError: () => {} })
  }

  override createHelp(): Help {
    return Object.assign(new SpokenHelp(this.language), this.configureHelp())
  }

  unknownOption(flag: string): never {
    const own = ['--help', ...this.options.flatMap(({ long }) => long ?? [])]
    const meant = nearest(flag, own)
    const suggestion = this.reporterMeant(flag) ?? meant
    throw new UserError({
      vi: `Không có tùy chọn “${flag}”${suggestion ? `; ý bạn là “${suggestion}”?` : '; xem “tdkt --help”.'}`,
      en: `There is no option “${flag}”${suggestion ? `; did you mean “${suggestion}”?` : '; see “tdkt --help”.'}`,
    })
  }

  /** Other programs say `--format json` for a form of report. */
  private reporterMeant(flag: string): string | undefined {
    const [name, value = this.args[this.args.indexOf(flag) + 1]] = flag.split('=')
    if (name !== '--format') return undefined
    return value !== undefined && Object.hasOwn(reporters, value) ? `--reporter ${value}` : '--reporter'
  }

  missingArgument(name: string): never {
    throw new UserError({
      vi: `Lệnh “${this.name()}” còn thiếu “${name}”; xem “tdkt ${this.name()} --help”.`,
      en: `“${this.name()}” needs “${name}”; see “tdkt ${this.name()} --help”.`,
    })
  }

  optionMissingArgument(option: CommanderOption): never {
    throw new UserError({
      vi: `Tùy chọn “${option.flags}” cần một giá trị đi kèm.`,
      en: `The option “${option.flags}” needs a value.`,
    })
  }

  unknownCommand(): never {
    throw new UserError(noSuchCommand(this.args[0]))
  }

  _excessArguments(received: readonly string[]): never {
    if (!this.parent) throw new UserError(noSuchCommand(received[0]))
    throw new UserError({
      vi: `Lệnh “${this.name()}” không nhận thêm “${received.at(-1)}”.`,
      en: `“${this.name()}” does not take “${received.at(-1)}” as well.`,
    })
  }
}

function noSuchCommand(typed: string | undefined): Localized {
  if (typed === undefined) {
    return { vi: 'Chưa ghi lệnh; xem “tdkt --help”.', en: 'No command was given; see “tdkt --help”.' }
  }
  const meant = nearest(
    typed,
    commands.flatMap(({ name, alias }) => (alias ? [name, alias] : [name])),
  )
  return {
    vi: `Không có lệnh “${typed}”${meant ? `; ý bạn là “${meant}”?` : '; xem “tdkt --help”.'}`,
    en: `There is no command “${typed}”${meant ? `; did you mean “${meant}”?` : '; see “tdkt --help”.'}`,
  }
}

/** The library's help with its headings in our languages. */
class SpokenHelp extends Help {
  readonly language: Language

  constructor(language: Language) {
    super()
    this.language = language
  }

  override formatHelp(command: Commander, helper: Help): string {
    const width = helper.padWidth(command, helper)
    const item = (term: string, about: string) => helper.formatItem(term, width, about, helper)
    const section = (title: string, items: readonly string[]) =>
      items.length > 0 ? [`${title}:`, ...items, ''] : []
    const { language } = this
    return [
      `${words.usage[language]}: ${this.usage(command)}`,
      '',
      command.description(),
      '',
      ...section(
        words.arguments[language],
        helper.visibleArguments(command).map((each) => item(helper.argumentTerm(each), each.description)),
      ),
      ...section(
        words.commands[language],
        helper.visibleCommands(command).map((each) => item(commandTerm(each), each.description())),
      ),
      ...section(
        words.options[language],
        helper.visibleOptions(command).map((each) => item(helper.optionTerm(each), each.description)),
      ),
    ].join('\n')
  }

  usage(command: Commander): string {
    if (command.commands.length > 0) return `tdkt <${words.command[this.language]}>`
    const names = command.registeredArguments.map((argument) => {
      const shown = `${argument.name()}${argument.variadic ? '…' : ''}`
      return argument.required ? `<${shown}>` : `[${shown}]`
    })
    return ['tdkt', command.name(), ...names].join(' ')
  }

  override subcommandTerm(command: Commander): string {
    return commandTerm(command)
  }
}

function commandTerm(command: Commander): string {
  return [command.name(), ...command.aliases()].join(', ')
}

const aboutTdkt: Localized = {
  vi: 'Kiểm tra kế hoạch công tác thi đua, khen thưởng ghi trong tệp YAML và xuất thành văn bản đúng thể thức.',
  en: 'Checks yearly plans of emulation and reward kept in YAML and writes them as official documents.',
}

const words = {
  usage: { vi: 'Cách dùng', en: 'Usage' },
  command: { vi: 'lệnh', en: 'command' },
  arguments: { vi: 'Đối số', en: 'Arguments' },
  commands: { vi: 'Lệnh', en: 'Commands' },
  options: { vi: 'Tùy chọn', en: 'Options' },
  help: { vi: 'in hướng dẫn', en: 'print this help' },
  version: { vi: 'in phiên bản', en: 'print the version' },
} as const satisfies Record<string, Localized>
