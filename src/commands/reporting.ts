import { type Severity, severities } from '../diagnostic.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Io, Output } from '../io.ts'
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

/**
 * A report in every form asked for: what goes to the screen, what into files, and the code that says the
 * same.
 */
export interface Told {
  readonly screen: string
  readonly files: readonly Output[]
  readonly code: ExitCode
}

export function told(report: Report, { outputs, quiet }: Reporting, io: Io): Told {
  const forms = outputs.map(({ name, file }) => {
    const look = { language: io.language, color: io.color && !file, unicode: io.unicode || !!file, quiet }
    return { file, content: reporters[name](report, look) }
  })
  return {
    screen: forms.flatMap(({ file, content }) => (file ? [] : content)).join(''),
    files: forms.flatMap(({ file, content }) => (file ? [{ path: file, content }] : [])),
    code: exitCodeOf(report),
  }
}

/** Tells a report where nothing else is written. */
export async function tell(report: Report, reporting: Reporting, io: Io): Promise<ExitCode> {
  const { screen, files, code } = told(report, reporting, io)
  await io.write(files)
  io.out(screen)
  return code
}
