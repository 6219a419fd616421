import { pathFrom, pathTo } from '../config/paths.ts'
import type { Localized } from '../diagnostic.ts'
import { type Io, type Output, UserError } from '../io.ts'
import type { ReportedFile } from '../report/report.ts'
import { rules } from '../rules/rules.ts'
import {
  against,
  type Baseline,
  baselineOf,
  type JudgedFile,
  type KnownFindings,
  renamed,
  sizeOf,
} from '../silencing/baseline.ts'
import { readSource } from '../source/read-source.ts'
import type { Source } from '../source/source.ts'
import { type Given, type Option, textOf } from './command.ts'

/** The options for an office with old plans: what was known when it began is not told again. */
export const baselineOptions: readonly Option[] = [
  {
    flags: '--baseline <file>',
    about: {
      vi: 'chỉ báo những chỗ chưa có trong danh sách tồn này',
      en: 'tell only what is not in this list of known findings',
    },
  },
  {
    flags: '--write-baseline <file>',
    about: {
      vi: 'ghi những chỗ đang có thành danh sách tồn; cùng với --baseline thì chỉ giữ lại chỗ chưa sửa',
      en: 'write what is found as the list of known findings; with --baseline keep only what is not mended yet',
    },
  },
]

/** A run's files without what was known, the list to be written, and what is said of it. */
export interface Remaining {
  readonly files: readonly ReportedFile[]
  /** The list that was read, unless the new one takes its place. */
  readonly read: readonly string[]
  readonly outputs: readonly Output[]
  readonly words: Localized
}

/** Holds the files of a run against the list of known findings, and makes the new list where one is asked for. */
export async function remaining(
  reported: readonly ReportedFile[],
  sources: readonly Source[],
  given: Given,
  io: Io,
): Promise<Remaining> {
  const [from, to] = [textOf(given, 'baseline'), textOf(given, 'writeBaseline')]
  const list = from ?? to
  if (list === undefined) return { files: reported, read: [], outputs: [], words: none }

  const data = new Map(sources.map((source) => [source.file, source.data]))
  const place = await io.realPath(list)
  const newPlace = to === undefined ? place : await io.realPath(to)
  const judged = await Promise.all(
    reported.map(async (file) => {
      const name = await nameInList(file.file, place, io)
      return { ...file, name, data: data.get(file.file) }
    }),
  )
  const baseline = from === undefined ? baselineOf(judged, isOld) : await readBaseline(from, io)
  const { files, known, mended, left } = against<ReportedFile & JudgedFile>(baseline, judged, isOld)
  const moved = renamed(left, (name) =>
    name === standardInput ? name : pathTo(pathFrom(place, name), newPlace),
  )
  const content = `${JSON.stringify({ tdkt: 'baseline', version: 1, files: moved.files }, null, 2)}\n`
  const parts = [
    known > 0 && from !== undefined ? knownWords(known, from) : none,
    from === undefined ? none : mendedWords(mended, from, to),
    to === undefined ? none : writtenWords(sizeOf(left), to),
  ]
  return {
    files,
    read: from === undefined || place === newPlace ? [] : [from],
    outputs: to === undefined ? [] : [{ path: to, content }],
    words: { vi: parts.map(({ vi }) => vi).join(''), en: parts.map(({ en }) => en).join('') },
  }
}

const none: Localized = { vi: '', en: '' }

const standardInput = '<stdin>'

/** A file's path from the folder of the list, which stays wherever tdkt is run. */
export async function nameInList(file: string, list: string, io: Io): Promise<string> {
  return file === standardInput ? file : pathTo(await io.realPath(file), list)
}

/**
 * Whether a list of known findings may carry a code: blanks are for the plan's own draft, and the shape of a
 * file must be right before rules can look.
 */
export function isOld(code: string): boolean {
  return code.startsWith('house/') || rules.some(({ id, finalSeverity }) => id === code && !finalSeverity)
}

async function readBaseline(file: string, io: Io): Promise<Baseline> {
  const { data } = readSource(file, await io.readBytes(file))
  if (!isBaseline(data)) {
    throw new UserError({
      vi: `“${file}” không phải danh sách tồn do tdkt ghi; ghi lại bằng “--write-baseline ${file}”.`,
      en: `“${file}” is no list of known findings; write one with “--write-baseline ${file}”.`,
    })
  }
  return data
}

/** Whether the data of a file are a list of known findings. */
export function isBaseline(data: unknown): data is Baseline {
  if (!isGroup(data) || data['tdkt'] !== 'baseline' || data['version'] !== 1) return false
  const { files } = data
  return isGroup(files) && Object.values(files).every((known) => Array.isArray(known) && known.every(isKnown))
}

function isKnown(entry: unknown): entry is KnownFindings {
  if (!isGroup(entry)) return false
  const { rule, at, count } = entry
  return typeof rule === 'string' && typeof at === 'string' && Number.isInteger(count)
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function knownWords(count: number, file: string): Localized {
  return {
    vi: `Không báo lại ${count} chỗ đã có trong ${file}.\n`,
    en: `Not told again: ${count} known from ${file}.\n`,
  }
}

function mendedWords(mended: Baseline, from: string, to: string | undefined): Localized {
  const count = sizeOf(mended)
  if (count === 0) return none
  const list = Object.entries(mended.files)
    .flatMap(([file, known]) => known.map(({ rule, at }) => `  ${file}  ${rule}  ${at}\n`))
    .join('')
  const shrink = `--baseline ${from} --write-baseline ${from}`
  return {
    vi: `Đã sửa ${count} chỗ có trong ${from}${to === undefined ? `; rút gọn danh sách bằng “${shrink}”` : ''}:\n${list}`,
    en: `Mended: ${count} of ${from}${to === undefined ? `; shrink the list with “${shrink}”` : ''}:\n${list}`,
  }
}

function writtenWords(count: number, file: string): Localized {
  return { vi: `Đã ghi ${file}: ${count} chỗ.\n`, en: `Written: ${file}, ${count} findings.\n` }
}
