import { buildDocument } from '../build-document.ts'
import { type Diagnostic, reaches } from '../diagnostic.ts'
import type { Document } from '../document/document.ts'
import { type ExitCode, highest } from '../exit-code.ts'
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
    const workshop = await openWorkshop(io, textOf(given, 'template'))
    if (format !== undefined) choice(format, [...workshop.formats.keys()], '--format')
    refuseSameName(files, folder)

    const compiled = []
    for (const file of files) {
      const judged = await judgedPlan(file, workshop, reporting.final, io)
      compiled.push(documentOf(judged, workshop, reporting, format))
    }
    const reported = compiled.flatMap(({ files: told }) => told)
    const code = await tell(
      { files: withoutBlanks(reported, reporting), rules: rules.length, ...reporting },
      reporting,
      io,
    )
    const codes: ExitCode[] = [code]
    for (const { judged, document } of compiled) {
      if (document)
        codes.push(await finish(judged, document, { kinds, folder, check: given['check'] === true }, io))
    }
    return highest(codes)
  },
}

interface Compiled {
  readonly judged: JudgedPlan
  readonly document?: Document
  /** The plan, and the template files that something is wrong with. */
  readonly files: readonly ReportedFile[]
}

function documentOf(judged: JudgedPlan, workshop: Workshop, { failOn }: Reporting, asked?: string): Compiled {
  const files = [reportedPlan(judged)]
  const { plan, diagnostics } = judged
  if (!plan || diagnostics.some(({ severity }) => reaches(severity, failOn) || severity === 'error'))
    return { judged, files }

  const format = formatFor(asked ?? plan.document.format, dayOfForm(plan), workshop.formats)
  const built = format
    ? buildDocument(plan, workshop.template, format)
    : { diagnostics: [noFormat(judged, dayOfForm(plan))] }
  const found = [...workshop.diagnostics, ...built.diagnostics]
  return {
    judged,
    ...(built.value && found.length === 0 && { document: built.value }),
    files: [...files, ...reportedElsewhere(found, judged, workshop)],
  }
}

function noFormat({ file }: JudgedPlan, day: string): Diagnostic {
  return {
    code: 'format-unknown',
    severity: 'error',
    message: {
      vi: `Chưa có thể thức nào cho ngày ${day}; ghi rõ mục “format” trong “document”.`,
      en: `No format was in force on ${day}; name one under “document”.`,
    },
    file,
    range: { start: 0, end: 0 },
  }
}

/** Findings of the template folder, each with its own file. */
function reportedElsewhere(
  found: readonly Diagnostic[],
  { source }: JudgedPlan,
  { texts }: Workshop,
): ReportedFile[] {
  const names = [...new Set(found.map(({ file }) => file))]
  return names.map((file) => ({
    file,
    text: texts.get(file) ?? source,
    diagnostics: found.filter((diagnostic) => diagnostic.file === file),
    tasks: 0,
    complete: true,
  }))
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
