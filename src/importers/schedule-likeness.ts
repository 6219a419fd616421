import type { Localized } from '../diagnostic.ts'
import { distinctCells, type Grid, textOfCell } from './table-grid.ts'

/** Whether a table that is read as a plain one says when something is done. */
export function isLikeSchedule({ rows, width }: Grid): boolean {
  if (rows.length < 2 || width < 2) return false
  const times = rows.flatMap((row) =>
    distinctCells(row).filter(({ cell }) => wholeTime.test(textOfCell(cell))),
  )
  return times.length >= 2
}

const wholeTime =
  /^(?:(?:qu[ýí]|tháng|T\.?)\s*(?:I{1,3}|IV|\d{1,2})(?:\s*[/-]\s*\d{4})?|cả năm|thường xuyên|(?:trước |ngày )*\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?)$/iu

/** What is asked of a plain table that says when something is done. */
export const scheduleLikeWords: Localized = {
  vi: 'Bảng này có thời gian thực hiện nhưng chưa rõ là bảng nhiệm vụ nên được giữ là bảng thường; nếu đúng thì chuyển các hàng thành mục “schedule”.',
  en: 'This table has times in it but is not clearly a task table, so it stays a plain one; if it is, move its rows to “schedule”.',
}
