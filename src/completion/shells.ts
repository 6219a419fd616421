import { bash } from './bash.ts'
import type { CommandLine } from './command-line.ts'
import { powershell } from './powershell.ts'
import { zsh } from './zsh.ts'

/** A shell that tdkt completes in: the file with its fixed part, and the tables that belong into it. */
export interface Shell {
  readonly file: string
  tables(commandLine: CommandLine): string
}

/** Every shell that tdkt completes in; the choices of `tdkt completion` are its keys. */
export const shells = {
  bash: { file: 'tdkt.bash', tables: bash },
  zsh: { file: 'tdkt.zsh', tables: zsh },
  powershell: { file: 'tdkt.ps1', tables: powershell },
} satisfies Record<string, Shell>

export type ShellName = keyof typeof shells

const tablesPlace = '# TABLES'

/** A script with everything in it, so that no process is started while somebody types. */
export function completionScript(fixedPart: string, shell: Shell, commandLine: CommandLine): string {
  return fixedPart.replace(tablesPlace, () => shell.tables(commandLine))
}
