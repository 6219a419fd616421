import { formatIds } from '../assets.ts'
import { buildDocument } from '../build-document.ts'
import { type Checked, type Language, type Localized, reaches } from '../diagnostic.ts'
import type { Document } from '../document/document.ts'
import { formatFor } from '../format/formats.ts'
import { UserError } from '../io.ts'
import { dayOfForm } from '../plan/period.ts'
import type { AuditedFile } from '../report/audit-report.ts'
import type { ReportedFile } from '../report/report.ts'
import { type WriterName, writers } from '../writers/writers.ts'
import { choice } from './choice.ts'
import { type Command, type Given, textOf } from './command.ts'
import { compare } from './compared.ts'
import { draftOrFinal, noFolder, written } from './compile-words.ts'
import {
  type JudgedPlan,
  judgedPlan,
  planFiles,
  reportedConfigs,
  reportedPlan,
  ruleCount,
} from './judged-plans.ts'
import { isSpoilt, measuredWords, noWordToAudit } from './measured-outputs.ts'
import {
  type DocumentFile,
  differing,
  documentFiles,
  refuseEdited,
  refuseSameName,
  withPrints,
} from './outputs.ts'
import { recalled } from './recalled.ts'
import { type Reporting, readReporting, reportingOptions, told } from './reporting.ts'
import { reportedFiles, tellOfTemplates } from './template-reports.ts'
import { watchable, watchOption } from './watchable.ts'
import type { Workshop } from './workshop.ts'
import { configOption, openWorkshops } from './workshops.ts'
import { writeApart } from './write-apart.ts'

const kindNames = Object.keys(writers) as WriterName[]

export const compile: Command = {
  arguments: [{ name: '<plan...>', about: { vi: 'tệp kế hoạch', en: 'plan files' } }],
  options: [
    {
      flags: '--to <kinds>',
      about: {
        vi: 'loại tệp: docx, md, html, pdf (mặc định: docx,md)',
        en: 'kinds of file: docx, md, html, pdf (default: docx,md)',
      },
      choices: { words: kindNames, form: 'list' },
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
      choices: { words: formatIds },
    },
    {
      flags: '--draft',
      about: {
        vi: 'in chữ “DỰ THẢO” dưới số, ký hiệu, để lấy ý kiến; bản trình ký thì không dùng',
        en: 'say below the number and symbol that it is a draft, for comments; not for the version to be signed',
      },
    },
    {
      flags: '--check',
      about: {
        vi: 'không ghi, chỉ xem văn bản đã có còn khớp kế hoạch không',
        en: 'write nothing, only say whether the documents are up to date',
      },
    },
    {
      flags: '--force',
      about: {
        vi: 'ghi đè cả văn bản Word đã được sửa sau khi xuất, hoặc không do tdkt xuất',
        en: 'write even over a Word document that was edited since, or that tdkt did not make',
      },
    },
    {
      flags: '--audit',
      about: {
        vi: 'mở lại văn bản Word vừa tạo, đo thể thức rồi mới ghi; có lỗi thể thức thì không ghi',
        en: 'measure the form of each Word document before it is written; one with errors is not',
      },
    },
    watchOption,
    configOption,
    ...reportingOptions,
  ],

  run: watchable(async (paths, given, io) => {
    const reporting = readReporting(given)
    const kinds = readKinds(given)
    const format = textOf(given, 'format')
    const draft = given['draft'] === true
    if (draft && reporting.final) throw new UserError(draftOrFinal)
    const folder = textOf(given, 'output') ?? 'out'
    const audits = given['audit'] === true
    if (audits && !kinds.includes('docx')) throw new UserError(noWordToAudit)
    if (folder === '') throw new UserError(noFolder)
    const files = await planFiles(paths, io)
    refuseSameName(files, folder)
    const workshops = openWorkshops(io, given)
    for (const file of files) {
      const { formats } = await workshops.of(file)
      if (format !== undefined) choice(format, [...formats.keys()], '--format')
    }
    const opened = workshops.opened()
    if (opened.diagnostics.length > 0) return tellOfTemplates(opened.diagnostics, opened, reporting, io)

    const compiled: Compiled[] = []
    for (const file of files) {
      const workshop = await workshops.of(file)
      const judged = await judgedPlan(file, workshop, reporting.final, io)
      const document = await recalled(`document ${file}`, [judged, workshop], io, async () =>
        documentOf(judged, workshop, reporting, { format, draft }),
      )
      compiled.push({ judged, ...document })
    }
    const reported = compiled.map((each) => reportedWithoutBlanks(each, reporting))
    const templates = reportedFiles(
      compiled.flatMap(({ diagnostics }) => diagnostics),
      opened.texts,
    )
    const plans = compiled.map(({ judged }) => judged)
    const configs = plans.map(({ config }) => config)
    const inherited = reportedConfigs(
      plans.flatMap((plan) => plan.inherited),
      configs,
    )
    const rules = ruleCount(configs, reporting.final)
    const made: DocumentFile[] = []
    const measured: AuditedFile[] = []
    for (const { judged, value } of compiled) {
      if (!value) continue
      const target = { kinds, folder }
      const write = () => documentFiles(judged.file, value, target)
      const written = await recalled(`files ${judged.file}`, [value], io, write)
      made.push(...written)
      if (audits) measured.push(...(await (await import('./audit.ts')).auditedOutputs(written, value)))
    }
    const faulty = measured.filter(({ diagnostics }) => diagnostics.length > 0)
    const report = { files: [...reported, ...inherited, ...templates, ...faulty], rules, ...reporting }
    const all = made.filter(({ path }) => !isSpoilt(path, measured, reporting))
    if (given['check'] === true) return compare(report, all, reporting, io)

    const outputs = given['watch'] === true ? await differing(all, io) : all

    if (given['force'] !== true) await refuseEdited(outputs, io)
    const { screen, files: reports, code } = told(report, reporting, io)
    const sources = plans.flatMap(({ source, config }) => [source, ...config.sources])
    const inUse = [...sources.map(({ file }) => file), ...opened.texts.keys()]
    await writeApart([...(await withPrints(outputs, io)), ...reports], inUse, io)
    io.out(screen)
    if (!reporting.quiet) for (const { path } of outputs) io.err(written(path)[io.language])
    if (!reporting.quiet) for (const each of measured) io.err(measuredWords(each, reporting)[io.language])
    for (const each of compiled) io.err(afterword(each, reporting, io.language))
    return code
  }),
}

/** A judged plan, and its document where neither it nor the template has an error. */
interface Compiled extends Checked<Document> {
  readonly judged: JudgedPlan
}

function documentOf(
  { plan, diagnostics, inherited }: JudgedPlan,
  { formats, template }: Workshop,
  { failOn }: Reporting,
  asked: { readonly format: string | undefined; readonly draft: boolean },
): Checked<Document> {
  const stops = [...diagnostics, ...inherited].some(
    ({ severity }) => severity === 'error' || reaches(severity, failOn),
  )
  if (!plan || stops) return { diagnostics: [] }

  const format = formatFor(asked.format ?? plan.document.format, dayOfForm(plan), formats)
  return format ? buildDocument(plan, template, format, asked.draft) : { diagnostics: [] }
}

/** What is still blank in a plan whose document was written, or that none was. */
function afterword({ judged, value }: Compiled, { quiet }: Reporting, language: Language): string {
  const { file, source, diagnostics } = judged
  if (!value) {
    const words: Localized = {
      vi: `Chưa ghi văn bản của ${file}; sửa các chỗ nêu trên rồi chạy lại.\n`,
      en: `No document of ${file} was written; mend what is listed above and run again.\n`,
    }
    return words[language]
  }
  const blanks = quiet ? [] : diagnostics.filter(({ code }) => code === 'blank')
  return blanks
    .map(({ message, range }) => `  ${file}:${source.position(range.start).line}  ${message[language]}\n`)
    .join('')
}

/** What is blank is told beside the document that was written, not as a list of findings. */
function reportedWithoutBlanks({ judged, value }: Compiled, { outputs }: Reporting): ReportedFile {
  const reported = reportedPlan(judged)
  if (!value || outputs.some(({ name }) => name !== 'text')) return reported
  return { ...reported, diagnostics: reported.diagnostics.filter(({ code }) => code !== 'blank') }
}

function readKinds(given: Given): WriterName[] {
  const typed = (textOf(given, 'to') ?? 'docx,md').split(',').map((kind) => kind.trim())
  return [...new Set(typed.map((kind) => choice(kind, kindNames, '--to')))]
}
