import type { Document } from '../document/document.ts'
import { type ExitCode, exitCodes, highest } from '../exit-code.ts'
import { type Io, UserError } from '../io.ts'
import type { Writer } from '../writers/writer.ts'
import { type WriterName, writers } from '../writers/writers.ts'
import type { JudgedPlan } from './judged-plans.ts'

/** What kinds of file go where; `check` writes nothing. */
export interface Target {
  readonly kinds: readonly WriterName[]
  readonly folder: string
  readonly check: boolean
  readonly quiet: boolean
}

/** Writes a document as every kind asked for, or compares it with what is there, and tells what is still blank. */
export async function finish(
  judged: JudgedPlan,
  document: Document,
  { kinds, folder, check, quiet }: Target,
  io: Io,
): Promise<ExitCode> {
  const codes: ExitCode[] = []
  const outputs = []
  for (const kind of kinds) {
    const writer: Writer = writers[kind]
    outputs.push({
      path: outputPath(judged.file, folder, writer.extension),
      bytes: await writer.write(document),
    })
  }
  for (const { path, bytes } of outputs) {
    if (check) codes.push(await compareWithDisk(path, bytes, io))
    else {
      await io.write(path, bytes)
      if (!quiet) io.err({ vi: `Đã ghi ${path}\n`, en: `Written: ${path}\n` }[io.language])
    }
  }
  for (const { code, message, range } of quiet ? [] : judged.diagnostics) {
    const { line } = judged.source.position(range.start)
    if (code === 'blank') io.err(`  ${judged.file}:${line}  ${message[io.language]}\n`)
  }
  return highest(codes)
}

async function compareWithDisk(path: string, bytes: Uint8Array, io: Io): Promise<ExitCode> {
  const there = await io.readIfThere(path)
  if (there && Buffer.compare(there, bytes) === 0) return exitCodes.done
  const [vi, en] = there ? ['không còn khớp với kế hoạch', 'is out of date'] : ['chưa có', 'is not there']
  io.err(
    { vi: `${path} ${vi}; chạy “tdkt compile” để ghi lại.\n`, en: `${path} ${en}; run “tdkt compile”.\n` }[
      io.language
    ],
  )
  return exitCodes.no
}

function outputPath(file: string, folder: string, extension: string): string {
  const name = file === '<stdin>' ? 'ke-hoach' : (file.split(/[\\/]/).at(-1) ?? file).replace(/\.ya?ml$/i, '')
  return `${folder.replace(/[\\/]+$/, '')}/${name}.${extension}`
}

/** Two plans of one name would write one document over the other. */
export function refuseSameName(files: readonly string[], folder: string): void {
  const seen = new Map<string, string>()
  for (const file of files) {
    const path = outputPath(file, folder, '').toLowerCase()
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
