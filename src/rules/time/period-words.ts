const words = 'giai đoạn|nhiệm kỳ|nhiệm kì|thời kỳ|thời kì'

/** What stands right before the years of a period: “giai đoạn …”, “nhiệm kỳ (từ năm …”. */
export const periodBefore = before(words)

/** The same with what counts terms and years: “khóa …”, “5 năm …”. */
export const periodOrTermBefore = before(`${words}|khóa|khoá|\\d năm`)

function before(alternatives: string): RegExp {
  return new RegExp(`(?:${alternatives})[\\s:]*\\(?(?:từ )?(?:năm )?$`, 'iu')
}
