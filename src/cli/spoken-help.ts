import { type Command, Help } from 'commander'
import type { Language, Localized } from '../diagnostic.ts'

/** The library's help with its headings in our languages. */
export class SpokenHelp extends Help {
  readonly language: Language

  constructor(language: Language) {
    super()
    this.language = language
  }

  override formatHelp(command: Command, helper: Help): string {
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

  usage(command: Command): string {
    if (command.commands.length > 0) return `tdkt <${words.command[this.language]}>`
    const names = command.registeredArguments.map((argument) => {
      const shown = `${argument.name()}${argument.variadic ? '…' : ''}`
      return argument.required ? `<${shown}>` : `[${shown}]`
    })
    return ['tdkt', command.name(), ...names].join(' ')
  }

  override subcommandTerm(command: Command): string {
    return commandTerm(command)
  }
}

function commandTerm(command: Command): string {
  return [command.name(), ...command.aliases()].join(', ')
}

const words = {
  usage: { vi: 'Cách dùng', en: 'Usage' },
  command: { vi: 'lệnh', en: 'command' },
  arguments: { vi: 'Đối số', en: 'Arguments' },
  commands: { vi: 'Lệnh', en: 'Commands' },
  options: { vi: 'Tùy chọn', en: 'Options' },
} as const satisfies Record<string, Localized>
