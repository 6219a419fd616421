import type { Localized } from '../diagnostic.ts'
import type { Document } from '../document/document.ts'
import { type Io, type Output, UserError } from '../io.ts'
import type { Writer } from '../writers/writer.ts'
import { type WriterName, writers } from '../writers/writers.ts'

/** Where documents go, and as what kinds of file. */
export interface Target {
  readonly kinds: readonly WriterName[]
  readonly folder: string
}

/** A file that a document is to stand in, and what writes it. */
export interface DocumentFile extends Output {
  readonly content: Uint8Array
  readonly writer: Writer
}

/** A plan's document as the files it is to stand in. */
export async function documentFiles(
  file: string,
  document: Document,
  { kinds, folder }: Target,
): Promise<DocumentFile[]> {
  const outputs: DocumentFile[] = []
  for (const kind of kinds) {
    const writer: Writer = writers[kind]
    const path = outputPath(file, folder, writer.extension)
    outputs.push({ path, content: await writer.write(document), writer })
  }
  return outputs
}

/** What is said of each file on disk that is missing or no longer what its plan gives. */
export async function staleWords(outputs: readonly DocumentFile[], io: Io): Promise<Localized[]> {
  const words: Localized[] = []
  for (const output of outputs) {
    const { path } = output
    const there = await io.readIfThere(path)
    if (there && (await standsAs(output, there))) continue
    const [vi, en] = there ? ['không còn khớp với kế hoạch', 'is out of date'] : ['chưa có', 'is not there']
    words.push({
      vi: `${path} ${vi}; chạy “tdkt compile” để ghi lại.`,
      en: `${path} ${en}; run “tdkt compile”.`,
    })
  }
  return words
}

/** The files that do not stand on disk as they are to be. */
export async function differing(outputs: readonly DocumentFile[], io: Io): Promise<DocumentFile[]> {
  const due: DocumentFile[] = []
  for (const output of outputs) {
    const there = await io.readIfThere(output.path)
    if (!there || !(await standsAs(output, there))) due.push(output)
  }
  return due
}

/** A document that somebody worked on since it was written, or that tdkt did not make, is never written over. */
export async function refuseEdited(outputs: readonly DocumentFile[], io: Io): Promise<void> {
  const edited: string[] = []
  for (const output of outputs) {
    const { path, writer } = output
    const there = writer.isAsWritten && (await io.readIfThere(path))
    if (!there || (await standsAs(output, there)) || (await writer.isAsWritten?.(there))) continue
    edited.push(`“${path}”`)
  }
  if (edited.length > 0) throw new UserError(editedWords(edited.join(', ')))
}

function editedWords(files: string): Localized {
  return {
    vi: `${files} đã được sửa sau khi tdkt xuất, hoặc không do tdkt xuất, nên chưa ghi gì; xuất sang thư mục khác bằng -o, hoặc thêm --force để ghi đè.`,
    en: `${files}: edited since tdkt wrote it, or not written by tdkt, so nothing was written; choose another folder with -o, or --force to write over it.`,
  }
}

/** The same files, those that are printed with their pages in place of the Word document they are printed from. */
export async function withPrints(outputs: readonly DocumentFile[], io: Io): Promise<DocumentFile[]> {
  const due = outputs.filter(({ writer }) => writer.print)
  if (due.length === 0) return [...outputs]
  const pages = await io.toPdf(due.map(({ content }) => content))
  const printed = new Map<DocumentFile, DocumentFile>()
  for (const [index, output] of due.entries()) {
    const page = pages[index]
    if (!page || !output.writer.print) continue
    printed.set(output, { ...output, content: await output.writer.print.stamped(page, output.content) })
  }
  return outputs.map((output) => printed.get(output) ?? output)
}

/** Whether a file on disk is what a document is to be. */
async function standsAs({ content, writer }: DocumentFile, there: Uint8Array): Promise<boolean> {
  if (writer.print) return writer.print.isPrintOf(there, content)
  return Buffer.compare(there, content) === 0
}

function outputPath(file: string, folder: string, extension: string): string {
  const name = file === '<stdin>' || file === '-' ? 'ke-hoach' : (file.split(/[\\/]/).at(-1) ?? file)
  return `${folder.replace(/(?<=.)[\\/]+$/, '')}/${name.replace(/\.ya?ml$/i, '')}.${extension}`
}

/** Two plans of one name would write one document over the other; capitals and ways to code a mark are not told apart everywhere. */
export function refuseSameName(files: readonly string[], folder: string): void {
  const seen = new Map<string, string>()
  for (const file of files) {
    const path = outputPath(file, folder, '').normalize('NFC').toLowerCase()
    const other = seen.get(path)
    if (other !== undefined) {
      throw new UserError({
        vi: `“${other}” và “${file}” trùng tên nên sẽ ghi đè lên nhau; xuất riêng từng tệp với thư mục -o khác nhau.`,
        en: `“${other}” and “${file}” share a name and would overwrite each other; compile them into different folders.`,
      })
    }
    seen.set(path, file)
  }
}
