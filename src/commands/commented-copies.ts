import { auditLimits } from '../audit/limits.ts'
import type { Localized } from '../diagnostic.ts'
import { type Io, type Output, UserError } from '../io.ts'
import { auditComments } from '../report/audit-comments.ts'
import { counted } from '../report/words.ts'
import { commented } from '../writers/comments/commented-document.ts'
import { isOwnCopy } from '../writers/comments/mark.ts'
import type { MeasuredFile } from './audited-files.ts'

/** A copy of a document with what was found wrong as comments, and what is said of it. */
export interface CommentedCopy extends Output {
  readonly content: Uint8Array
  readonly comments: number
  readonly warnings: readonly Localized[]
}

/** Where the copy of each document goes: the file that was named, or its own name in a folder. */
export function copyPaths(files: readonly string[], asked: string): ReadonlyMap<string, string> {
  if (asked === '-') throw new UserError(noStream)
  const isFile = /\.docx$/i.test(asked)
  if (!isFile && /\.[a-z]{3,4}$/i.test(asked)) throw new UserError(noWord(asked))
  if (isFile && files.length > 1) throw new UserError(oneFile(asked))
  const folder = asked.replace(/(?<=.)[\\/]+$/, '')
  return new Map(files.map((file) => [file, isFile ? asked : `${folder}/${nameOf(file)}`]))
}

function nameOf(file: string): string {
  const name = file === '-' ? 'van-ban' : (file.split(/[\\/]/).at(-1) ?? file)
  return /\.docx$/i.test(name) ? name : `${name}.docx`
}

/** Makes the copy of a document that was measured. */
export async function commentedCopy(
  path: string,
  bytes: Uint8Array,
  { file, audit }: MeasuredFile,
  { language }: Io,
): Promise<CommentedCopy> {
  const comments = auditComments(audit, language)
  try {
    const { bytes: content, warnings } = await commented(bytes, comments, auditLimits)
    return { path, content, comments: comments.length, warnings: warnings.map((words) => named(file, words)) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError(named(file, error.localized))
  }
}

/** A file that is no commented copy of tdkt’s, or that somebody worked on since, is never written over. */
export async function refuseForeign(copies: readonly CommentedCopy[], io: Io): Promise<void> {
  const foreign: string[] = []
  for (const { path, content } of copies) {
    const there = await io.readIfThere(path)
    if (!there || Buffer.compare(there, content) === 0 || (await isOwnCopy(there, auditLimits))) continue
    foreign.push(`“${path}”`)
  }
  if (foreign.length > 0) throw new UserError(foreignWords(foreign.join(', ')))
}

/** What is said of a copy that was written. */
export function copyWords({ path, comments }: CommentedCopy): Localized {
  if (comments === 0) {
    return {
      vi: `Đã ghi ${path}, không có chỗ lệch nào nên giống hệt văn bản\n`,
      en: `Written: ${path}, the same as the document, in which nothing is amiss\n`,
    }
  }
  const count = counted(comments, 'ghi chú', 'comment')
  return { vi: `Đã ghi ${path} với ${count.vi}\n`, en: `Written: ${path} with ${count.en}\n` }
}

function named(file: string, { vi, en }: Localized): Localized {
  return { vi: `${file}: ${vi}`, en: `${file}: ${en}` }
}

const noStream: Localized = {
  vi: '--comments cần tên tệp .docx hoặc tên thư mục, không in ra màn hình được.',
  en: '--comments needs the name of a .docx or of a folder; a document cannot be printed.',
}

function noWord(asked: string): Localized {
  return {
    vi: `--comments “${asked}” không phải tệp .docx; ghi tên tệp .docx hoặc tên thư mục.`,
    en: `--comments “${asked}” is no .docx; name a .docx or a folder.`,
  }
}

function oneFile(asked: string): Localized {
  return {
    vi: `--comments “${asked}” chỉ nhận một văn bản; nhiều văn bản thì ghi tên thư mục.`,
    en: `--comments “${asked}” takes one document; name a folder for several.`,
  }
}

function foreignWords(files: string): Localized {
  return {
    vi: `${files} đã có và không phải bản tdkt vừa ghi chú, hoặc đã được sửa từ đó, nên chưa ghi gì; chọn tên khác, hoặc thêm --force để ghi đè.`,
    en: `${files}: there already and no commented copy as tdkt wrote it, so nothing was written; choose another name, or --force to write over it.`,
  }
}
