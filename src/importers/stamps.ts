/** Remarks in brackets and stamps, which name nobody. */
export const notIssuer =
  /^[("“]|^dự thảo|^(?:bản (?:chính|sao|sao y|gốc)|(?:tài liệu )?lưu hành nội bộ|mật|tối mật|tuyệt mật|khẩn|thượng khẩn|hỏa tốc|báo cáo|tờ trình|công văn|thông báo|giấy mời|quyết định|kế hoạch)$/iu

/** Whether a line is one of the stamp that an office puts on what it receives or sends. */
export function isStamp(text: string): boolean {
  return stampLines.test(text)
}

const stampLines =
  /^(?:(?:(?:công văn|văn bản|cv|vb) )?(?:đến|đi)\s*[:.]?|(?:số|ngày|giờ) (?:đến|đi)(?!\p{L}).*|(?:ngày|giờ|chuyển|người nhận)\s*:.*|ngày\s*\d{1,2}\s*[/.-]\s*\d.*|lưu (?:hồ sơ|hs)(?!\p{L}).*)$/iu

/** What follows “V/v” or “Về việc” where a line begins with it. */
export function subjectIn(text: string): string | undefined {
  return /^(?:v\s*\/\s*v|về việc)\s*[:.]?\s+(.+)$/iu.exec(text)?.[1]
}
