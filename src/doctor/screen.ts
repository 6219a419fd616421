import type { Localized } from '../diagnostic.ts'
import type { Row } from './row.ts'

export interface ConsoleFacts {
  readonly unicode: boolean
  readonly isTerminal: boolean
  readonly color: boolean
  /** As Node.js names it: linux, darwin, win32. */
  readonly system: string
  /** What the environment says of letters; empty where it says nothing. */
  readonly locale: string
}

/** Whether the console can show Vietnamese, and how it is written to. */
export function consoleOf({ unicode, isTerminal, color, system, locale }: ConsoleFacts): Row {
  const place: Localized = isTerminal
    ? { vi: 'cửa sổ lệnh', en: 'a terminal' }
    : { vi: 'chuyển vào tệp hoặc chương trình khác', en: 'into a file or another program' }
  const colors: Localized = color ? { vi: 'có màu', en: 'colours' } : { vi: 'không màu', en: 'no colours' }
  if (unicode) {
    const letters: Localized =
      locale === ''
        ? { vi: 'UTF-8 (máy không nói khác)', en: 'UTF-8 (nothing says otherwise)' }
        : { vi: `UTF-8 (${locale})`, en: `UTF-8 (${locale})` }
    return {
      check: 'console',
      grade: 'ok',
      words: {
        vi: `Nơi in kết quả: ${letters.vi}, ${place.vi}, ${colors.vi}.`,
        en: `Console: ${letters.en}, ${place.en}, ${colors.en}.`,
      },
    }
  }
  return {
    check: 'console',
    grade: 'should-fix',
    words: {
      vi: `Nơi in kết quả không dùng UTF-8 (${locale}), chữ Việt có thể hỏng; ${place.vi}, ${colors.vi}.`,
      en: `The console is not UTF-8 (${locale}), so Vietnamese may be broken; ${place.en}, ${colors.en}.`,
    },
    help:
      system === 'win32'
        ? { vi: 'chcp 65001, rồi bỏ biến LANG.', en: 'chcp 65001, then unset LANG.' }
        : { vi: 'export LC_ALL=C.UTF-8', en: 'export LC_ALL=C.UTF-8' },
  }
}
