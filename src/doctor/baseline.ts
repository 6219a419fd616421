import type { Row } from './row.ts'

export interface BaselineFacts {
  readonly file: string
  /** How many findings it lists. */
  readonly known: number
  /** How many of them are no longer found. */
  readonly mended: number
}

/** Whether a list of known findings is longer than it need be. */
export function baseline({ file, known, mended }: BaselineFacts): Row {
  if (mended === 0) {
    return {
      check: 'baseline',
      grade: 'ok',
      words: {
        vi: `Danh sách tồn ${file}: ${known} chỗ, chưa chỗ nào được sửa.`,
        en: `Known findings in ${file}: ${known}, none of them mended yet.`,
      },
    }
  }
  const command = `tdkt validate --baseline ${file} --write-baseline ${file}`
  return {
    check: 'baseline',
    grade: 'should-fix',
    words: {
      vi: `Danh sách tồn ${file}: ${known} chỗ, ${mended} chỗ đã sửa xong.`,
      en: `Known findings in ${file}: ${known}, of which ${mended} are mended.`,
    },
    help: { vi: command, en: command },
  }
}
