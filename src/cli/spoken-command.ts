import { Command, type Help, type Option } from 'commander'
import { commands } from '../commands/commands.ts'
import type { Language, Localized } from '../diagnostic.ts'
import { UserError } from '../io.ts'
import { reporterNames } from '../report/reporter-names.ts'
import { nearest } from '../text.ts'
import { SpokenHelp } from './spoken-help.ts'

/** The library's command, speaking our languages and throwing what the user has to mend. */
export class SpokenCommand extends Command {
  readonly language: Language

  constructor(name: string, language: Language) {
    super(name)
    this.language = language
    this.exitOverride()
    this.helpOption('-h, --help', helpWords[language])
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
    return reporterNames.some((each) => each === value) ? `--reporter ${value}` : '--reporter'
  }

  missingArgument(name: string): never {
    throw new UserError({
      vi: `Lệnh “${this.name()}” còn thiếu “${name}”; xem “tdkt ${this.name()} --help”.`,
      en: `“${this.name()}” needs “${name}”; see “tdkt ${this.name()} --help”.`,
    })
  }

  optionMissingArgument(option: Option): never {
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

/** What is said where no command is named, or one that there is not. */
export function noSuchCommand(typed: string | undefined): Localized {
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

const helpWords: Localized = { vi: 'in hướng dẫn', en: 'print this help' }
