import { type Severity, severities } from '../diagnostic.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { exitCodeOf, type Report } from '../report/report.ts'
import { type ReporterName, reporters } from '../report/reporters.ts'
import { choice } from './choice.ts'
import { type Given, type Option, textOf, textsOf } from './command.ts'

/** The options of every command that reports findings. */
export const reportingOptions: readonly Option[] = [
  {
    flags: '--reporter <name>',
    repeatable: true,
    about: {
      vi: 'cách trình bày kết quả: text, line, json; ghi ra tệp bằng json=ket-qua.json; dùng được nhiều lần',
      en: 'form of the report: text, line, json; into a file with json=report.json; can be repeated',
    },
  },
  {
    flags: '--fail-on <severity>',
    about: {
      vi: 'mức làm kết quả thành CHƯA ĐẠT: error (mặc định), warning, info',
      en: 'grade that makes the result fail: error (default), warning, info',
    },
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
  readonly outputs: readonly { readonly name: ReporterName; readonly file?: string }[]
  readonly failOn: Severity
  readonly final: boolean
  readonly quiet: boolean
}

export function readReporting(given: Given): Reporting {
  const names = Object.keys(reporters) as ReporterName[]
  const asked = textsOf(given, 'reporter').map((typed) => {
    const [name = '', ...file] = typed.split('=')
    return { name: choice(name, names, '--reporter'), ...(file.length > 0 && { file: file.join('=') }) }
  })
  return {
    outputs: asked.length > 0 ? asked : [{ name: 'text' }],
    failOn: choice(textOf(given, 'failOn') ?? 'error', severities, '--fail-on'),
    final: given['final'] === true,
    quiet: given['quiet'] === true,
  }
}

/** Tells a report in every form asked for; the exit code and the summary come from the same report. */
export async function tell(report: Report, { outputs, quiet }: Reporting, io: Io): Promise<ExitCode> {
  for (const { name, file } of outputs) {
    const toScreen = file === undefined
    const text = reporters[name](report, {
      language: io.language,
      color: io.color && toScreen,
      unicode: io.unicode || !toScreen,
      quiet,
    })
    if (toScreen) io.out(text)
    else await io.write(file, text)
  }
  return exitCodeOf(report)
}
