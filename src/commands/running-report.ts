import type { ExitCode } from '../exit-code.ts'
import { exitCodes } from '../exit-code.ts'
import type { Io, Output } from '../io.ts'
import { isPassed, noTotals, type ReportedFile, type Run, withFile } from '../report/report.ts'
import { tellers } from '../report/tellers.ts'
import { lookOf, type Reporting } from './reporting.ts'

/** A report in every form asked for, told file by file. */
export interface RunningReport {
  file(file: ReportedFile): void
  /** The rest of what goes to the screen, what is to stand in files, and the code that says the same. */
  end(rules: number): { readonly screen: string; readonly files: readonly Output[]; readonly code: ExitCode }
}

/** Begins a report; what the first form on the screen can say of a file is printed as soon as its turn comes. */
export function runningReport({ outputs, quiet }: Reporting, run: Run, io: Io): RunningReport {
  const forms = outputs.map(({ name, file }) => {
    const telling = tellers[name](run, lookOf(file, quiet, io))
    const said: string[] = []
    return { telling, path: file, said }
  })
  const first = forms.find(({ path }) => path === undefined)
  let totals = noTotals

  return {
    file(file) {
      totals = withFile(totals, file)
      for (const form of forms) {
        const words = form.telling.file(file)
        if (words === '') continue
        if (form === first) io.out(words)
        else form.said.push(words)
      }
    },
    end(rules) {
      const ended = forms.map(({ telling, path, said }) => ({
        path,
        content: said.join('') + telling.end(rules),
      }))
      return {
        screen: ended.flatMap(({ path, content }) => (path === undefined ? content : [])).join(''),
        files: ended.flatMap(({ path, content }) => (path === undefined ? [] : { path, content })),
        code: isPassed(totals, run.failOn) ? exitCodes.done : exitCodes.no,
      }
    },
  }
}
