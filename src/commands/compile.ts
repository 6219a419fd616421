import { buildDocument } from '../build-document.ts'
import { type Checked, type Localized, reaches } from '../diagnostic.ts'
import type { Document } from '../document/document.ts'
import { highest } from '../exit-code.ts'
import { formatFor } from '../format/formats.ts'
import { dayOfForm } from '../plan/period.ts'
import type { ReportedFile } from '../report/report.ts'
import { rules } from '../rules/rules.ts'
import { type WriterName, writers } from '../writers/writers.ts'
import { choice } from './choice.ts'
import { type Command, type Given, textOf } from './command.ts'
import { type JudgedPlan, judgedPlan, planFiles, reportedPlan } from './judged-plans.ts'
import { finish, refuseSameName } from './outputs.ts'
import { type Reporting, readReporting, reportingOptions, tell } from './reporting.ts'
import { reportedFiles, tellOfTemplates } from './template-reports.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

export const compile: Command = {
  name: 'compile',
  alias: 'xuat',
  about: { vi: 'kiểm tra rồi xuất kế hoạch thành văn bản', en: 'check plans, then write them as documents' },
  arguments: [{ name: '<plan...>', about: { vi: 'tệp kế hoạch', en: 'plan files' } }],
  options: [
    {
      flags: '--to <kinds>',
      about: {
        vi: 'loại tệp: docx, md, html (mặc định: docx,md)',
        en: 'kinds of file: docx, md, html (default: docx,md)',
      },
    },
    {
      flags: '-o, --output <folder>',
      about: { vi: 'thư mục ghi (mặc định: out)', en: 'folder to write to (default: out)' },
    },
    {
      flags: '--template <folder>',
      about: {
        vi: 'thư mục mẫu riêng, dùng trước mẫu có sẵn',
        en: 'a template folder of your own, used before the built-in one',
      },
    },
    {
      flags: '--format <id>',
      about: {
        vi: 'thể thức thay cho thể thức ghi trong kế hoạch',
        en: 'format instead of the one the plan names',
      },
    },
    {
      flags: '--check',
      about: {
        vi: 'không ghi, chỉ xem văn bản đã có còn khớp kế hoạch không',
        en: 'write nothing, only say whether the documents are up to date',
      },
    },
    ...reportingOptions,
  ],

  async run(paths, given, io) {
    const reporting = readReporting(given)
    const kinds = readKinds(given)
    const format = textOf(given, 'format')
    const folder = textOf(given, 'output') ?? 'out'
    const files = await planFiles(paths, io)
    refuseSameName(files, folder)
    const workshop = await openWorkshop(io, textOf(given, 'template'))
    if (workshop.diagnostics.length > 0) return tellOfTemplates(workshop.diagnostics, workshop, reporting, io)
    if (format !== undefined) choice(format, [...workshop.formats.keys()], '--format')

    const compiled: Compiled[] = []
    for (const file of files) {
      const judged = await judgedPlan(file, workshop, reporting.final, io)
      compiled.push({ judged, ...documentOf(judged, workshop, reporting, format) })
    }
    const reported = withoutBlanks(
      compiled.map(({ judged }) => reportedPlan(judged)),
      reporting,
    )
    const templates = reportedFiles(
      compiled.flatMap(({ diagnostics }) => diagnostics),
      workshop.texts,
    )
    const codes = [
      await tell({ files: [...reported, ...templates], rules: rules.length, ...reporting }, reporting, io),
    ]
    for (const { judged, value } of compiled) {
      if (value)
        codes.push(
          await finish(
            judged,
            value,
            { kinds, folder, check: given['check'] === true, quiet: reporting.quiet },
            io,
          ),
        )
      else io.err(notWritten(judged.file)[io.language])
    }
    return highest(codes)
  },
}

/** A judged plan, and its document where neither it nor the template has an error. */
interface Compiled extends Checked<Document> {
  readonly judged: JudgedPlan
}

function documentOf(
  { plan, diagnostics }: JudgedPlan,
  { formats, template }: Workshop,
  { failOn }: Reporting,
  asked: string | undefined,
): Checked<Document> {
  const stops = diagnostics.some(({ severity }) => severity === 'error' || reaches(severity, failOn))
  if (!plan || stops) return { diagnostics: [] }

  const format = formatFor(asked ?? plan.document.format, dayOfForm(plan), formats)
  return format ? buildDocument(plan, template, format) : { diagnostics: [] }
}

function notWritten(file: string): Localized {
  return {
    vi: `Chưa ghi văn bản của ${file}; sửa các chỗ nêu trên rồi chạy lại.\n`,
    en: `No document of ${file} was written; mend what is listed above and run again.\n`,
  }
}

/** What is blank is told beside the file that was written, not as a list of findings. */
function withoutBlanks(
  files: readonly ReportedFile[],
  { outputs, final }: Reporting,
): readonly ReportedFile[] {
  if (final || outputs.some(({ name }) => name !== 'text')) return files
  return files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter(({ code }) => code !== 'blank'),
  }))
}

function readKinds(given: Given): WriterName[] {
  const names = Object.keys(writers) as WriterName[]
  const typed = (textOf(given, 'to') ?? 'docx,md').split(',').map((kind) => kind.trim())
  return [...new Set(typed.map((kind) => choice(kind, names, '--to')))]
}
