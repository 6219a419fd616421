import { assets } from '../assets.ts'
import { completionScript, type ShellName, shells } from '../completion/shells.ts'
import { exitCodes } from '../exit-code.ts'
import { choice } from './choice.ts'
import type { Command } from './command.ts'

const names = Object.keys(shells) as ShellName[]

/**
 * Prints a completion script that knows the whole command line by heart: it is static, so a Tab costs no start
 * of Node; after an update of tdkt it is printed anew.
 */
export const completion: Command = {
  arguments: [
    {
      name: '<shell>',
      about: { vi: 'bash, zsh hoặc powershell', en: 'bash, zsh or powershell' },
      choices: { words: names },
    },
  ],
  options: [],

  async run([typed = ''], _given, io, commandLine) {
    const shell = shells[choice(typed, names, 'completion')]
    const fixedPart = await io.readAsset(`${assets.completion}/${shell.file}`)
    io.out(completionScript(fixedPart, shell, await commandLine()))
    return exitCodes.done
  },
}
