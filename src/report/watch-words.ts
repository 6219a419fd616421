import type { Localized } from '../diagnostic.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import type { Look } from './reporter.ts'

/** What became of a file that the last run went by. */
export interface Change {
  readonly kind: 'changed' | 'added' | 'removed' | 'emptied'
  readonly path: string
}

/** The line above a run: when it began and what it is for; on a terminal with a rule above it. */
export function startWords(
  changes: readonly Change[],
  time: string,
  { language, width, unicode }: Pick<Look, 'language' | 'width' | 'unicode'>,
): string {
  const rule = width === undefined ? '' : `${(unicode ? '─' : '-').repeat(Math.min(width, 80))}\n`
  const parts = kinds.flatMap((kind) => {
    const paths = changes.filter((change) => change.kind === kind).map(({ path }) => path)
    return paths.length > 0 ? `${kindWords[kind][language]} ${listed(paths)[language]}` : []
  })
  const words = parts.length > 0 ? capitalized(parts.join('; ')) : firstWords[language]
  return `${rule}${time}  ${words}\n`
}

/** The line below a run: how it ended, and that there may be more. */
export function waitingWords(code: ExitCode): Localized {
  const { vi, en } = endWords(code)
  return {
    vi: `Kết quả: ${vi}. Đang chờ thay đổi; nhấn Ctrl-C để dừng.\n`,
    en: `Result: ${en}. Waiting for changes; Ctrl-C ends it.\n`,
  }
}

/** The last line, with the code that the shell gets. */
export function stoppedWords(code: ExitCode): Localized {
  return {
    vi: `Đã dừng theo dõi; mã kết thúc ${code} (${endWords(code).vi}).\n`,
    en: `Watching has ended; exit code ${code} (${endWords(code).en}).\n`,
  }
}

/** How many paths are named. */
const namedAtMost = 3

function listed(paths: readonly string[]): Localized {
  const named = paths.slice(0, namedAtMost).join(', ')
  const more = paths.length - namedAtMost
  if (more <= 0) return { vi: named, en: named }
  return { vi: `${named} và ${more} tệp nữa`, en: `${named} and ${more} more` }
}

function capitalized(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

const kinds = ['changed', 'added', 'removed', 'emptied'] as const

const kindWords: Readonly<Record<Change['kind'], Localized>> = {
  changed: { vi: 'đã đổi', en: 'changed:' },
  added: { vi: 'có thêm', en: 'new:' },
  removed: { vi: 'không còn', en: 'gone:' },
  emptied: { vi: 'đã trống', en: 'empty:' },
}

const firstWords: Localized = { vi: 'Bắt đầu theo dõi', en: 'Watching begins' }

function endWords(code: ExitCode): Localized {
  switch (code) {
    case exitCodes.done:
      return { vi: 'đạt', en: 'passed' }
    case exitCodes.no:
      return { vi: 'chưa đạt', en: 'not passed' }
    case exitCodes.impossible:
      return { vi: 'chưa làm được', en: 'could not be done' }
    case exitCodes.bug:
      return { vi: 'tdkt gặp lỗi', en: 'tdkt failed' }
  }
}
