import { sameInBoth } from '../diagnostic.ts'
import type { Row } from './row.ts'

/** Whether a run that was cut short has left half-written files. */
export function leftBehind({ files }: { files: readonly string[] }): Row {
  if (files.length === 0) {
    return {
      check: 'left-behind',
      grade: 'ok',
      words: { vi: 'Không có tệp tạm nào sót lại.', en: 'No temporary file was left behind.' },
    }
  }
  return {
    check: 'left-behind',
    grade: 'should-fix',
    words: {
      vi: `Còn sót ${files.length} tệp tạm của lần chạy bị ngắt giữa chừng.`,
      en: `Runs that were cut short left temporary files: ${files.length}.`,
    },
    details: files.map(sameInBoth),
    help: {
      vi: 'Xóa các tệp ấy khi không có lệnh tdkt nào đang chạy.',
      en: 'Delete them while no tdkt is running.',
    },
  }
}
