import type { Localized } from '../diagnostic.ts'
import type { Io } from '../io.ts'

/** How many documents still stand as their plans have them. */
export function comparison(count: number, stale: number, { unicode }: Io): Localized {
  if (stale > 0) {
    return {
      vi: `${stale} trong ${count} văn bản không khớp với kế hoạch. CHƯA ĐẠT\n`,
      en: `${stale} of ${count} documents are not up to date. NOT PASSED\n`,
    }
  }
  const mark = unicode ? '✓ ' : ''
  return {
    vi: `${mark}Đạt: ${count} văn bản khớp với kế hoạch\n`,
    en: `${mark}Passed: ${count} documents are up to date\n`,
  }
}

/** That a file was written. */
export function written(path: string): Localized {
  return { vi: `Đã ghi ${path}\n`, en: `Written: ${path}\n` }
}

/** Said where a draft is asked for that is to be issued. */
export const draftOrFinal: Localized = {
  vi: 'Không dùng --draft cùng --final: bản để ban hành thì không in chữ “DỰ THẢO”.',
  en: 'Use --draft or --final, not both: what is issued does not say “DỰ THẢO”.',
}

/** Said of a folder without a name. */
export const noFolder: Localized = {
  vi: '-o cần tên một thư mục; “.” là thư mục hiện tại.',
  en: '-o needs the name of a folder; “.” is the current one.',
}
