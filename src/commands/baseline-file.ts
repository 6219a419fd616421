import { pathFrom, pathTo } from '../config/paths.ts'
import type { Localized } from '../diagnostic.ts'
import { type Io, type Output, UserError } from '../io.ts'
import type { ReportedFile } from '../report/report.ts'
import { rules } from '../rules/rules.ts'
import {
  against,
  type Baseline,
  baselineOf,
  inOrder,
  type KnownFindings,
  renamed,
  sizeOf,
} from '../silencing/baseline.ts'
import { readSource } from '../source/read-source.ts'
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

/** The list of known findings in a run: what is in it is taken out of each file in its turn. */
export interface KnownList {
  /** The list that was read, unless the new one takes its place. */
  readonly read: readonly string[]
  /** Where the new list is to stand. */
  readonly written: readonly string[]
  /** A file without what was known of it; `places` says where each finding stands, in words that stay. */
  fresh(file: ReportedFile, places: readonly (string | undefined)[]): Promise<ReportedFile>
  /** The new list, and what is said of both, when all files have had their turn. */
  end(): { readonly outputs: readonly Output[]; readonly words: Localized }
}

/** Whether a run has to do with a list of known findings. */
export function asksForList(given: Given): boolean {
  return textOf(given, 'baseline') !== undefined || textOf(given, 'writeBaseline') !== undefined
}

/**
 * Opens the list of known findings. The new list of a run that looks at a part of the files only keeps what the old one
 * says of the others.
 */
export async function openList(given: Given, isPart: boolean, io: Io): Promise<KnownList> {
  const [from, to] = [textOf(given, 'baseline'), textOf(given, 'writeBaseline')]
  const list = from ?? to
  if (list === undefined) {
    return { read: [], written: [], fresh: async (file) => file, end: () => ({ outputs: [], words: none }) }
  }
  const place = await io.realPath(list)
  const newPlace = to === undefined ? place : await io.realPath(to)
  const before =
    from === undefined ? await othersIn(isPart ? list : undefined, io) : await readBaseline(from, io)
  const left = new Map(Object.entries(before.files))
  const mended = new Map<string, readonly KnownFindings[]>()
  let known = 0

  function end() {
    const kept = { files: Object.fromEntries(left) }
    const moved = renamed(kept, (name) =>
      name === standardInput ? name : pathTo(pathFrom(place, name), newPlace),
    )
    const content = `${JSON.stringify({ tdkt: 'baseline', version: 1, files: moved.files }, null, 2)}\n`
    const parts = [
      known > 0 && from !== undefined ? knownWords(known, from) : none,
      from === undefined ? none : mendedWords(inOrder([...mended]), from, to),
      to === undefined ? none : writtenWords(sizeOf(kept), to),
    ]
    return {
      outputs: to === undefined ? [] : [{ path: to, content }],
      words: { vi: parts.map(({ vi }) => vi).join(''), en: parts.map(({ en }) => en).join('') },
    }
  }

  return {
    read: from === undefined || place === newPlace ? [] : [from],
    written: to === undefined ? [] : [to],
    async fresh(file, places) {
      const judged = { ...file, name: await nameInList(file.file, place, io), places }
      const { name } = judged
      const listed: Baseline = { files: { [name]: left.get(name) ?? [] } }
      const compared = against(from === undefined ? baselineOf([judged], isOld) : listed, [judged], isOld)
      known += compared.known
      left.set(name, compared.left.files[name] ?? [])
      mended.set(name, compared.mended.files[name] ?? [])
      return compared.files[0] ?? file
    },
    end,
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

/** What a list that is to be written anew says already; nothing where there is none. */
async function othersIn(file: string | undefined, io: Io): Promise<Baseline> {
  const there = file !== undefined && (await io.readIfThere(file))
  return file !== undefined && there ? readBaseline(file, io) : { files: {} }
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
