import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

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
