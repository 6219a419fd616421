import { formatIds } from '../assets.ts'
import { exitCodes, highest } from '../exit-code.ts'
import { type Io, UserError } from '../io.ts'
import type { AuditReport } from '../report/audit-report.ts'
import { auditReporters } from '../report/audit-reporters.ts'
import { exitCodeOf } from '../report/report.ts'
import { auditedFile, type MeasuredFile } from './audited-files.ts'
import { choice } from './choice.ts'
import { type Command, type Given, textOf } from './command.ts'
import { type CommentedCopy, commentedCopy, copyPaths, copyWords, refuseForeign } from './commented-copies.ts'
import { papersAt } from './import-files.ts'
import { inForms, readReporting, reportingOptions } from './reporting.ts'
import { configOption, openWorkshops, type Workshops } from './workshops.ts'
import { writeApart } from './write-apart.ts'

export { auditedOutputs } from './audited-files.ts'

export const audit: Command = {
  arguments: [
    {
      name: '<document...>',
      about: {
        vi: 'văn bản .docx; cũng có thể là thư mục hoặc mẫu tên tệp',
        en: 'documents .docx; folders and globs too',
      },
    },
  ],
  options: [
    {
      flags: '--format <id>',
      about: {
        vi: 'thể thức để đo (mặc định: theo ngày ghi trên văn bản)',
        en: 'the format to measure by (default: by the date on the document)',
      },
      choices: { words: formatIds },
    },
    {
      flags: '--comments <document>',
      about: {
        vi: 'ghi thêm một bản .docx có ghi chú của Word ở từng chỗ lệch; nhiều văn bản thì ghi tên thư mục',
        en: 'also write a copy .docx with each finding as a comment of Word; a folder for several documents',
      },
    },
    {
      flags: '--force',
      about: {
        vi: 'ghi đè bản chép có ghi chú đã có',
        en: 'write over a copy with comments that is already there',
      },
    },
    configOption,
    ...reportingOptions.filter(({ flags }) => flags !== '--final'),
  ],

  async run(paths, given, io) {
    const reporting = readReporting(given)
    const files = await documentsAt(paths, io)
    const workshops = openWorkshops(io, given)
    const copyTo = textOf(given, 'comments')
    const copyPath = copyTo === undefined ? undefined : copyPaths(files, copyTo)
    const audited: MeasuredFile[] = []
    const copies: CommentedCopy[] = []
    let unread = false
    for (const file of files) {
      try {
        const bytes = file === '-' ? await io.readStandardInput() : await io.readBytes(file)
        const measured = await auditOf(file, bytes, given, workshops)
        const path = copyPath?.get(file)
        if (path !== undefined) copies.push(await commentedCopy(path, bytes, measured, io))
        audited.push(measured)
      } catch (error) {
        if (!(error instanceof UserError) || files.length === 1) throw error
        io.err(`${error.localized[io.language]}\n`)
        unread = true
      }
    }
    const report: AuditReport = { files: audited, rules: 0, ...reporting }
    const forms = inForms(reporting.outputs, reporting.quiet, io, (name, look) =>
      auditReporters[name](report, look),
    )
    if (given['force'] !== true) await refuseForeign(copies, io)
    await writeApart([...copies, ...forms.files], files, io)
    tellCopies(copies, reporting.quiet, io)
    io.out(forms.screen)
    return highest([exitCodeOf(report), unread ? exitCodes.impossible : exitCodes.done])
  },
}

function tellCopies(copies: readonly CommentedCopy[], quiet: boolean, io: Io): void {
  for (const copy of copies) {
    for (const warning of copy.warnings) io.err(`${warning[io.language]}\n`)
    if (!quiet || copy.comments > 0) io.err(copyWords(copy)[io.language])
  }
}

async function auditOf(
  file: string,
  bytes: Uint8Array,
  given: Given,
  workshops: Workshops,
): Promise<MeasuredFile> {
  const { formats } = await workshops.of(file)
  const asked = textOf(given, 'format')
  const format = asked === undefined ? undefined : formats.get(choice(asked, [...formats.keys()], '--format'))
  return auditedFile(file === '-' ? '<stdin>' : file, bytes, formats, format)
}

/** The documents that some paths mean; of folders and globs those of Word only. */
async function documentsAt(paths: readonly string[], io: Io): Promise<string[]> {
  const found = await papersAt(paths, io)
  const documents = found.filter((file) => paths.includes(file) || /\.docx$/i.test(file))
  if (documents.length > 0) return documents
  throw new UserError({
    vi: `Không tìm thấy văn bản .docx nào ở ${paths.map((path) => `“${path}”`).join(', ')}.`,
    en: `There is no .docx at ${paths.map((path) => `“${path}”`).join(', ')}.`,
  })
}
