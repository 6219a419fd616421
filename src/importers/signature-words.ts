import { isCapitals } from './markers.ts'

/** Whether a line in capitals names a post or the body that somebody signs for. */
export function isPost(line: string): boolean {
  return (
    /^(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}/u.test(line) ||
    (isCapitals(line) && postWords.test(line) && line.length < 90 && !isSentence(line))
  )
}

/** A line in capitals that says what is to be done: it ends as a sentence, or has a verb that no post has. */
function isSentence(line: string): boolean {
  if (/[.;:/]$/.test(line) && line.split(' ').length > 4) return true
  return !beginsPost.test(line) && sentenceWords.test(line)
}

const sentenceWords =
  /^(?:GIAO|ĐỀ NGHỊ|YÊU CẦU)(?!\p{L})|(?<!\p{L})(?:THEO DÕI|THỰC HIỆN|TRIỂN KHAI|ĐÔN ĐỐC|BÁO CÁO|CHỊU TRÁCH NHIỆM|CĂN CỨ|PHẢI)(?!\p{L})/u

/** Whether a line that follows that of a post without a name begins the signature of another person. */
export function beginsSignature(above: string, line: string): boolean {
  const isWhole = beginsPost.test(above) && !/^(?:TM|KT|TL|TUQ|Q)\./u.test(above)
  return isWhole && (/^(?:TM|KT|TL|TUQ)\./u.test(line) || (/^PHÓ/u.test(above) && beginsPost.test(line)))
}

/** How a post begins, as no name does. */
export const beginsPost =
  /^(?:PHÓ|QUYỀN|CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|HIỆU TRƯỞNG|(?:\p{Lu}+ )?TRƯỞNG|CHÁNH|BÍ THƯ|TM|KT|TL|TUQ|Q)(?!\p{L})/u

const postWords =
  /CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|CHÁNH|BÍ THƯ|CỤC|ỦY BAN|UỶ BAN|HỘI ĐỒNG|VIỆN|TỔNG|BAN |NGƯỜI /u

/** Whether a line that is not in capitals is a post, “Phó Giám đốc”: many words name a body, few begin a post. */
export function isPostInSmallLetters(line: string): boolean {
  const words = line.toLocaleUpperCase('vi')
  return !saysNoPost.test(line) && !isCapitals(line) && isPost(words) && beginsPost.test(words)
}

/** A remark with a colon or in brackets, a footnote or a sentence, which is no line of a signature. */
export const saysNoPost = /:|^[[(]|[\p{Ll}\d][.;,]$/u

/** Two to six words with capitals, after what stands for a degree or a rank. */
export function isPersonName(line: string): boolean {
  const words = line
    .replace(/^(?:[\p{L}.]{1,10}\.\s*)+|^(?:Thượng|Đại|Trung|Thiếu) (?:tá|tướng|úy)\s+/u, '')
    .split(' ')
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}\p{M}]*$/u.test(word))
}

/** A part of a post that is broken within its paragraph: the body that the post is in. */
export const bodyWords =
  /^(?:CÔNG ĐOÀN|CƠ QUAN|ĐƠN VỊ|ĐOÀN|ĐẢNG|HỘI|LIÊN ĐOÀN|MẶT TRẬN|SỞ|BAN|PHÒNG|TỈNH|HUYỆN|QUẬN|XÃ|PHƯỜNG|THÀNH PHỐ|TRƯỜNG|BỆNH VIỆN|CỤM|KHỐI|VÀ)(?!\p{L})/u
