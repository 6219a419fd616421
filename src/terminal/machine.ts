import { execFile } from 'node:child_process'
import type { Day } from '../day.ts'
import type { Machine } from '../io.ts'
import { findLibreOffice } from './libre-office.ts'

export { toPdf } from './pdf.ts'

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
