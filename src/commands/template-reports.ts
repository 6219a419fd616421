import type { Diagnostic } from '../diagnostic.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import type { ReportedFile } from '../report/report.ts'
import type { Lines } from '../source/lines.ts'
import { type Reporting, tell } from './reporting.ts'
import type { Workshop } from './workshop.ts'

/**
 * Findings of templates and formats as a report tells them: by file, and each once however many plans met it.
 */
export function reportedFiles(
  found: readonly Diagnostic[],
  texts: ReadonlyMap<string, Lines>,
): ReportedFile[] {
  const once = new Map(found.map((each) => [`${each.file}:${each.range.start}:${each.message.en}`, each]))
  const byFile = new Map<string, Diagnostic[]>()
  for (const each of once.values()) byFile.set(each.file, [...(byFile.get(each.file) ?? []), each])
  return [...texts].flatMap(([file, text]) => {
    const own = byFile.get(file) ?? []
    return own.length > 0 ? [{ file, text, diagnostics: own.map(unfixable), tasks: 0, complete: true }] : []
  })
}

/** `tdkt fix` mends plans only. */
function unfixable({ fix: _, ...found }: Diagnostic): Diagnostic {
  return found
}

/** Tells of nothing but templates and formats, all of which count as looked at. */
export function tellOfTemplates(
  found: readonly Diagnostic[],
  { texts }: Pick<Workshop, 'texts'>,
  reporting: Reporting,
  io: Io,
): Promise<ExitCode> {
  const faulty = reportedFiles(found, texts)
  const sound = [...texts].filter(([file]) => !faulty.some((each) => each.file === file))
  const files = [
    ...faulty,
    ...sound.map(([file, text]) => ({ file, text, diagnostics: [], tasks: 0, complete: true })),
  ]
  return tell({ files, rules: 0, ...reporting }, reporting, io)
}
