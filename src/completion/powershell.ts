import type { CommandLine } from './command-line.ts'

/**
 * The table of the PowerShell script: the command line as JSON, in ASCII because Windows PowerShell reads a
 * script in the code page of the machine, where bytes of Vietnamese letters can turn into quotes.
 */
export function powershell(commandLine: CommandLine): string {
  const table = JSON.stringify(commandLine, null, 1).replace(
    /[^\n\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `$tdktLine = @'\n${table}\n'@ | ConvertFrom-Json`
}
