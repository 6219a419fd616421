import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Day } from '../day.ts'
import type { Machine } from '../io.ts'

/** What this machine tells of itself, in a moment: LibreOffice is looked for and not started. */
export async function machineOf(
  { env, platform, stdout, versions }: NodeJS.Process,
  locale: string,
): Promise<Machine> {
  const [libreOffice, vietnameseFonts] = await Promise.all([findLibreOffice(env, platform), askForFonts()])
  const languageVariable = env['TDKT_LANG']
  return {
    system: platform,
    node: versions.node,
    today: today(),
    isTerminal: stdout.isTTY === true,
    locale,
    ...(languageVariable && { languageVariable }),
    ...(libreOffice !== undefined && { libreOffice }),
    ...(vietnameseFonts && { vietnameseFonts }),
  }
}

function today(): Day {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}

/** Where LibreOffice lies: on the search path, or where its installers put it. */
export async function findLibreOffice(env: NodeJS.ProcessEnv, platform: string): Promise<string | undefined> {
  const folders = [...(env['PATH'] ?? env['Path'] ?? '').split(delimiter), ...usualFolders(env, platform)]
  const names = platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice']
  for (const folder of folders.filter((each) => each !== '')) {
    for (const name of names) {
      const path = join(folder, name)
      if (await isProgram(path)) return path
    }
  }
  return undefined
}

/** Where its installers put it without telling `PATH`. */
function usualFolders(env: NodeJS.ProcessEnv, platform: string): string[] {
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS']
  if (platform !== 'win32') return []
  return [env['ProgramFiles'], env['ProgramFiles(x86)']].flatMap((folder) =>
    folder ? [join(folder, 'LibreOffice', 'program')] : [],
  )
}

function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

/** The families that have ạ, ỹ and ư, as fontconfig knows them; undefined where it is not there. */
function askForFonts(): Promise<readonly string[] | undefined> {
  const words = [':charset=1ea1 1ef9 1b0', 'family']
  return new Promise((resolve) => {
    execFile('fc-list', words, { timeout: 3000, maxBuffer: 2 ** 24 }, (error, out) => {
      if (error) resolve(undefined)
      else
        resolve([...new Set(out.split('\n').flatMap((line) => line.split(',')))].filter(Boolean).toSorted())
    })
  })
}
