import { type Localized, type Severity, severities } from '../diagnostic.ts'
import type { ExitCode } from '../exit-code.ts'
import { type Io, type Output, UserError } from '../io.ts'
import { exitCodeOf, type Report } from '../report/report.ts'
import type { Look } from '../report/reporter.ts'
import { type ReporterName, reporterNames } from '../report/reporter-names.ts'
import { reporters } from '../report/reporters.ts'
import { explanations } from './catalogue.ts'
import { choice } from './choice.ts'
import { type Given, type Option, textOf, textsOf } from './command.ts'
import { writeApart } from './write-apart.ts'

/** The options of every command that reports findings. */
export const reportingOptions: readonly Option[] = [
  {
    flags: '--reporter <name>',
    repeatable: true,
    about: {
      vi: `cách trình bày kết quả: ${reporterNames.join(', ')}; ghi ra tệp bằng json=ket-qua.json; dùng được nhiều lần`,
      en: `form of the report: ${reporterNames.join(', ')}; into a file with json=report.json; can be repeated`,
    },
    choices: { words: reporterNames, form: 'into-file' },
  },
  {
    flags: '--fail-on <severity>',
    about: {
      vi: 'mức làm kết quả thành CHƯA ĐẠT: error (mặc định), warning, info',
      en: 'grade that makes the result fail: error (default), warning, info',
    },
    choices: { words: severities },
  },
  {
    flags: '--final',
    about: {
      vi: 'coi là bản phát hành: chỗ còn để trống là lỗi',
      en: 'judge as a plan to be issued: every blank is an error',
    },
  },
  {
    flags: '--quiet',
    about: { vi: 'không in gì khi mọi thứ đều đạt', en: 'print nothing when all is well' },
  },
]

/** How findings are to be told and judged, read from the options. */
export interface Reporting {
  readonly outputs: readonly Asked<ReporterName>[]
  readonly failOn: Severity
  readonly final: boolean
  readonly quiet: boolean
}

export function readReporting(given: Given): Reporting {
  return {
    outputs: outputsAsked(given, reporterNames),
    failOn: choice(textOf(given, 'failOn') ?? 'error', severities, '--fail-on'),
    final: given['final'] === true,
    quiet: given['quiet'] === true,
  }
}

/** A form of report, and the file that it goes into; without one it goes to the screen. */
export interface Asked<Name> {
  readonly name: Name
  readonly file?: string
}

/** The forms that `--reporter` asks for; text when it does not. */
export function outputsAsked<Name extends string>(
  given: Given,
  names: readonly (Name | 'text')[],
): Asked<Name | 'text'>[] {
  const asked = textsOf(given, 'reporter').map((typed) => {
    const [name = '', ...file] = typed.split('=')
    if (file.join('=') === '' && file.length > 0) throw new UserError(noFile(typed))
    return { name: choice(name, names, '--reporter'), ...(file.length > 0 && { file: file.join('=') }) }
  })
  return asked.length > 0 ? asked : [{ name: 'text' }]
}

/** Something told in every form asked for: what goes to the screen, and what into files. */
export interface Forms {
  readonly screen: string
  readonly files: readonly Output[]
}

/** Tells something in every form asked for; a file is never in colour. */
export function inForms<Name>(
  outputs: readonly Asked<Name>[],
  quiet: boolean,
  io: Io,
  telling: (name: Name, look: Look) => string,
): Forms {
  const forms = outputs.map(({ name, file }) => {
    return { file, content: telling(name, lookOf(file, quiet, io)) }
  })
  return {
    screen: forms.flatMap(({ file, content }) => (file ? [] : content)).join(''),
    files: forms.flatMap(({ file, content }) => (file ? [{ path: file, content }] : [])),
  }
}

/** How something may be told on the screen, or in a file. */
export function lookOf(file: string | undefined, quiet: boolean, io: Io): Look {
  return {
    language: io.language,
    color: io.color && !file,
    unicode: io.unicode || !!file,
    ...(io.width !== undefined && !file && { width: io.width }),
    quiet,
    version: io.version,
    get explanations() {
      return explanations()
    },
  }
}

/** A report in every form asked for, and the code that says the same. */
export interface Told extends Forms {
  readonly code: ExitCode
}

export function told(report: Report, { outputs, quiet }: Reporting, io: Io): Told {
  const forms = inForms(outputs, quiet, io, (name, look) => reporters[name](report, look))
  return { ...forms, code: exitCodeOf(report) }
}

/** Tells a report where nothing else is written. */
export async function tell(report: Report, reporting: Reporting, io: Io): Promise<ExitCode> {
  const { screen, files, code } = told(report, reporting, io)
  await writeApart(
    files,
    report.files.map(({ file }) => file),
    io,
  )
  io.out(screen)
  return code
}

function noFile(typed: string): Localized {
  return {
    vi: `--reporter: sau “${typed}” còn thiếu tên tệp, ví dụ “${typed}ket-qua.json”.`,
    en: `--reporter: “${typed}” needs the name of a file, such as “${typed}report.json”.`,
  }
}
