import { type ExitCode, exitCodes, highest } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { passes, type Report } from '../report/report.ts'
import { comparison } from './compile-words.ts'
import { type DocumentFile, staleWords } from './outputs.ts'
import { type Reporting, tell } from './reporting.ts'

/** Says whether what stands on disk is what the plans give, and writes nothing but report files. */
export async function compare(
  report: Report,
  outputs: readonly DocumentFile[],
  reporting: Reporting,
  io: Io,
): Promise<ExitCode> {
  const sound = passes(report)
  const code = await tell(report, { ...reporting, quiet: reporting.quiet || sound }, io)
  const stale = await staleWords(outputs, io)
  for (const words of stale) io.err(`${words[io.language]}\n`)
  const showsText = reporting.outputs.some(({ name, file }) => name === 'text' && file === undefined)
  if (sound && showsText && !reporting.quiet)
    io.out(comparison(outputs.length, stale.length, io)[io.language])
  return highest([code, stale.length > 0 ? exitCodes.no : exitCodes.done])
}
