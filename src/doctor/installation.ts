import { sameInBoth } from '../diagnostic.ts'
import type { Row } from './row.ts'

export interface InstallationFacts {
  readonly files: number
  /** Built-in files that cannot be read or are not whole. */
  readonly broken: readonly string[]
}

/** Whether what ships with tdkt is all there and whole. */
export function installation({ files, broken }: InstallationFacts): Row {
  if (broken.length === 0) {
    return {
      check: 'installation',
      grade: 'ok',
      words: {
        vi: `Các tệp đi kèm tdkt đủ và nguyên vẹn: ${files} tệp.`,
        en: `The files that ship with tdkt are whole: ${files}.`,
      },
    }
  }
  return {
    check: 'installation',
    grade: 'must-fix',
    words: {
      vi: `Bản cài đặt thiếu hoặc hỏng ${broken.length} tệp đi kèm, nên các mục về kế hoạch chưa xét được.`,
      en: `${broken.length} of the files that ship with tdkt are missing or broken, so plans were not judged.`,
    },
    details: broken.map(sameInBoth),
    help: { vi: 'Cài lại tdkt.', en: 'Install tdkt again.' },
  }
}

/** Which formats are built in. */
export function formats({ ids }: { ids: readonly string[] }): Row {
  if (ids.length === 0) {
    return {
      check: 'formats',
      grade: 'must-fix',
      words: { vi: 'Không có thể thức nào đi kèm.', en: 'No format is built in.' },
      help: { vi: 'Cài lại tdkt.', en: 'Install tdkt again.' },
    }
  }
  const list = ids.join(', ')
  return {
    check: 'formats',
    grade: 'ok',
    words: { vi: `Thể thức có sẵn: ${list}.`, en: `Formats built in: ${list}.` },
  }
}
