import type { Report, ReportedFile, Run } from './report.ts'
import type { Look, Reporter } from './reporter.ts'

/** A report that is told while the run goes on. */
export interface Telling {
  /** What can be said of a file as soon as its turn comes. */
  file(file: ReportedFile): string
  /** What is said when all files have had their turn; `rules` is how many were applied. */
  end(rules: number): string
}

/** Begins to tell in one form. */
export type Teller = (run: Run, look: Look) => Telling

/** Tells a whole report at once, in the same words. */
export function whole(teller: Teller): Reporter {
  return (report, look) => {
    const telling = teller(report, look)
    return `${report.files.map((file) => telling.file(file)).join('')}${telling.end(report.rules)}`
  }
}

/** Tells nothing before the end, in a form that looks at all files together. */
export function collecting(reporter: Reporter): Teller {
  return (run, look) => {
    const files: ReportedFile[] = []
    return {
      file(file) {
        files.push(file)
        return ''
      },
      end: (rules): string => reporter({ ...run, files, rules } satisfies Report, look),
    }
  }
}
